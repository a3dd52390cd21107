"""What stands beside a project of an import that was interrupted is looked at with care."""

from pathlib import Path

import pytest

from core.storage.interrupted import ENDING, Interrupted, interrupted, kept_beside

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
