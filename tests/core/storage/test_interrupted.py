"""What stands beside a project of an import that was interrupted is looked at with care."""

from contextlib import suppress
from pathlib import Path

import pytest

from core.storage.interrupted import ENDING, Interrupted, ReadFile, interrupted, kept_beside

HEAD = b'{"format":"glossator-import/2","wish":{}}\n'


@pytest.mark.parametrize(
    "mark",
    [
        b'{"total":[1]}\n{"total":null}\n',
        b'{"read":["a"],"check":0}\n',
        b'{"read":[1,2,3,4],"check":0}\n',
        b'{"read":{"path":"a"},"check":0}\n',
        b'{"read":null,"check":0}\n',
        b'{"read":' * 100_000 + b"\n",
    ],
)
def test_a_mark_that_was_not_written_here_is_no_file(mark: bytes, tmp_path: Path) -> None:
    project = tmp_path / "p.glossator"
    project.with_name(project.name + ENDING).write_bytes(HEAD + mark)
    found = interrupted(project)
    assert isinstance(found, Interrupted)
    assert found.read == found.total <= 1
    with kept_beside(project, {}) as spool:
        assert (spool.files, len(spool)) == ([], 0)


@pytest.mark.parametrize("strange", [b"\n", b"null\n", b"x" * 100_000 + b"\n", b"\n" * 1_000_000])
def test_nothing_behind_a_line_that_was_not_written_here_is_believed(
    strange: bytes, tmp_path: Path
) -> None:
    project = tmp_path / "p.glossator"
    with suppress(KeyboardInterrupt), kept_beside(project, {}) as spool:
        for name in ("one", "two"):
            spool.put([name])
            spool.mark(ReadFile(name, 3, 0))
        raise KeyboardInterrupt
    file = project.with_name(project.name + ENDING)
    head, *lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([head, *lines[:2], strange, *lines[2:]]))
    found = interrupted(project)
    assert found is not None
    assert found.read == 1
    with kept_beside(project, {}) as spool:
        assert ([each.path for each in spool.files], list(spool)) == (["one"], [["one"]])
