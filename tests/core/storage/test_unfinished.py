"""What a process that is no more was building is cleared away, and nothing else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.exchange.replacing import replaced_folder
from core.project import Project
from core.storage import unfinished
from core.storage.files import built

NO_PROCESS = 4_000_000_000
ENDED = """
import os, sys
from pathlib import Path
from core.storage.unfinished import passing_folder, set_aside, unfinished
target = Path(sys.argv[1])
with {how} as path:
    {work}
    os._exit(9)
"""


def end_amid(folder: Path, how: str, work: str) -> None:
    """Let a process end as a kill ends it, amid building in that folder."""
    code = ENDED.format(how=how, work=work)
    environment = {**os.environ, "TMPDIR": str(folder)}
    command = [sys.executable, "-c", code, folder / "target"]
    ended = subprocess.run(
        command, env=environment, check=False, cwd=Path(__file__).parents[3], capture_output=True
    )
    assert ended.returncode == 9, ended.stderr


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("how", "work"),
    [
        ("unfinished(target)", "path.write_text('half')"),
        ("unfinished(target)", "path.mkdir(); (path / 'half').write_text('half')"),
        ("unfinished(target)", "Path(f'{path}-journal').write_text('half')"),
        ("passing_folder()", "(path / 'half').write_text('half')"),
    ],
)
def test_what_a_process_left_is_cleared_by_the_next_one(
    how: str, work: str, tmp_path: Path
) -> None:
    end_amid(tmp_path, how, work)
    assert len(names(tmp_path)) == 1
    with built(tmp_path / "other") as building:
        building.touch()
    assert names(tmp_path) == ["other"]


def test_opening_a_project_clears_its_folder(project: Project) -> None:
    path = project.path
    project.close()
    end_amid(path.parent, "unfinished(target)", "path.write_text('half')")
    Project.open(path).close()
    assert names(path.parent) == [path.name]


def test_what_was_set_aside_comes_back_if_nothing_took_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "target"
    folder.mkdir()
    (folder / "old").write_text("old")
    end_amid(tmp_path, "set_aside(target)", "pass")
    assert names(tmp_path) != ["target"]
    unfinished.clear_unfinished(tmp_path)
    assert names(tmp_path) == ["target"]
    assert (folder / "old").read_text() == "old"


def test_what_was_set_aside_goes_if_something_took_its_place(tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    end_amid(tmp_path, "set_aside(target)", "target.mkdir(); (target / 'new').touch()")
    unfinished.clear_unfinished(tmp_path)
    assert names(tmp_path) == ["target"]
    assert names(tmp_path / "target") == ["new"]


@pytest.mark.parametrize(
    "name",
    [
        f".a.{unfinished._computer()}-{os.getppid()}-01234567.part",
        f".a.00000000-{NO_PROCESS}-01234567.part",
        f".a.{unfinished._computer()}-{NO_PROCESS}-01234567.text",
        f"a.{unfinished._computer()}-{NO_PROCESS}-01234567.part",
        ".a.part",
    ],
    ids=["of a process at work", "of another computer", "of another kind", "seen", "of others"],
)
def test_what_may_be_somebodys_stays(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("theirs")
    unfinished.clear_unfinished(tmp_path)
    assert names(tmp_path) == [name]


def test_two_things_are_built_in_one_folder_at_once(tmp_path: Path) -> None:
    with built(tmp_path / "one") as one, built(tmp_path / "other") as other:
        one.write_text("1")
        other.write_text("2")
        unfinished.clear_unfinished(tmp_path)
    assert names(tmp_path) == ["one", "other"]


def test_a_long_name_leaves_room_for_what_is_added(tmp_path: Path) -> None:
    target = tmp_path / ("語" * 80)
    for _ in range(2):
        with replaced_folder(target, frozenset({"a"})) as building:
            (building / "a").touch()
    assert names(tmp_path) == [target.name]


def test_what_another_machine_of_the_same_name_builds_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = unfinished._computer()
    unfinished._computer.cache_clear()
    monkeypatch.setattr(unfinished, "machine", lambda: "another")
    there = unfinished._computer()
    unfinished._computer.cache_clear()
    assert there != here
    theirs = tmp_path / f".a.{there}-{NO_PROCESS}-01234567.part"
    theirs.write_text("half")
    monkeypatch.undo()
    unfinished.clear_unfinished(tmp_path)
    assert theirs.exists()


PASSING = """
import os, sys
made = []
def heard(event, told):
    if event == "open" and isinstance(told[0], str) and told[2] & os.O_CREAT:
        made.append(os.path.basename(told[0]))
sys.addaudithook(heard)
from core.storage.unfinished import passing_folder
with passing_folder() as folder:
    print(folder.parent)
print(*made)
"""


def test_the_folder_of_passing_files_is_found_without_a_file_of_nobodys(tmp_path: Path) -> None:
    """Python tries folders out with files of random names: a kill would leave one for good."""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", PASSING], env=environment, check=True, text=True,
        cwd=Path(__file__).parents[3], capture_output=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == [str(tmp_path), ""]
