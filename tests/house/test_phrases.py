"""Every sentence of the core is found for translation, wherever in the code its template stands."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
IMPORT = "from core.model.phrase import Phrase, Refused\n"
ODD = "class Odd(Refused):\n  def __init__(self, at, why):\n    super().__init__"


@pytest.fixture
def phrases() -> Iterator[ModuleType]:
    sys.path.append(str(ROOT / "packaging"))
    yield importlib.import_module("phrases")
    sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def found_in(phrases: ModuleType, tmp_path: Path) -> Callable[[str], list[str]]:
    """What is found in a core that is one file with this code."""

    def find(code: str) -> list[str]:
        (tmp_path / "core").mkdir()
        (tmp_path / "core" / "some.py").write_text(IMPORT + code, encoding="utf-8")
        found: list[str] = phrases.phrases_of(tmp_path)
        return found

    return find


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('raise Refused("No.")', ["No."]),
        ('Phrase.of("{n} more", n=3)', ["{n} more"]),
        ('raise Refused("One " "sentence.")', ["One sentence."]),
        ('Phrase("on" if lit else "off")', ["on", "off"]),
        ('_WORDS = {1: "one", 2: "two"}\nPhrase(_WORDS[key])', ["one", "two"]),
        ('_PAIRS = {1: ("a", "b")}\n[Phrase(x) for x, _ in _PAIRS.items()]', ["a", "b"]),
        ('def f():\n    reason = "Why."\n    return Phrase(reason)', ["Why."]),
        ('def fail(why):\n    raise Refused(why)\ndef g():\n    fail("Because.")', ["Because."]),
        ('class Odd(Refused):\n    pass\nraise Odd("Odd.")', ["Odd."]),
        (f"{ODD}('Its own.')", ["Its own."]),
        (f"{ODD}(why)\nclass Odder(Odd):\n  pass\nraise Odder(1, 'Odder.')", ["Odder."]),
    ],
)  # fmt: skip
def test_a_template_is_found(
    code: str, expected: list[str], found_in: Callable[[str], list[str]]
) -> None:
    assert found_in(code) == expected


@pytest.mark.parametrize("code", ["Phrase(f'{n} more')", "Phrase(other.words)", "Phrase(made())"])
def test_a_template_that_cannot_be_told_is_an_error(
    code: str, found_in: Callable[[str], list[str]], phrases: ModuleType
) -> None:
    with pytest.raises(phrases.Untold, match=r"core\.some, line 2"):
        found_in(code)


def test_the_core_as_it_stands_is_read(phrases: ModuleType) -> None:
    found = phrases.phrases_of(ROOT)
    assert "There is nothing to undo." in found
    assert "set actor to {name} ({statement})" in found
    assert "{place}: {reason}." in found
