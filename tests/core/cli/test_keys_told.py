"""What verbs for several annotators answer as JSON: each key is told in the help."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.cli.conftest import Run

PAGE = Path(__file__).parents[3] / "resources" / "help" / "command-line.md"
NAMES = {"annotators", "by_kind", "accepted"}
"""Below these stand names and kinds of the project itself."""


def keys(data: object, above: str = "") -> Iterator[str]:
    if isinstance(data, list):
        for each in data:
            yield from keys(each, above)
    elif isinstance(data, dict) and not (above in NAMES and "annotator" not in data):
        for key, value in data.items():
            yield str(key)
            yield from keys(value, str(key))


@pytest.mark.parametrize(
    "arguments",
    [
        ("info", "SAMPLE"),
        ("assign", "SAMPLE", "--annotators", "Ana,Ben", "--overlap", "20%"),
        ("assignments", "SAMPLE"),
        ("hand-out", "SAMPLE", "OUT", "--annotator", "Ben"),
        ("merge", "SAMPLE", "OTHER"),
        ("adjudicate", "SAMPLE", "--list"),
        ("adjudicate", "SAMPLE", "--gaps"),
        ("adjudicate", "SAMPLE", "--auto", "majority"),
    ],
    ids=" ".join,
)
def test_each_key_is_told(
    run: Run, sample: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    other = tmp_path / "other.glossator"
    assert run("assign", sample, "--annotators", "Ana,Ben").status == 0
    assert run("hand-out", sample, other, "--annotator", "Ana").status == 0
    places = {"SAMPLE": sample, "OTHER": other, "OUT": tmp_path / "out.glossator"}
    outcome = run(*(places.get(each, each) for each in arguments), "--json")
    assert outcome.status == 0
    line = line_of(arguments)
    untold = {key for key in keys(outcome.data) if f"`{key}`" not in line}
    assert untold <= ({"assigned", "shared", "shared_done"} if arguments[0] == "info" else set())


def line_of(arguments: tuple[str, ...]) -> str:
    """The row of the verb, which has several by its main option if that makes another answer."""
    options = [each for each in arguments if each in ("--list", "--gaps", "--auto")]
    begin = f"| `{' '.join([arguments[0], *options])}`"
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith(begin))
