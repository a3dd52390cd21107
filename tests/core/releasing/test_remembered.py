"""A project remembers what it released: the next release goes on from there without being told."""

import json
import os
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from core.model.phrase import Refused
from core.model.released import KnownRelease
from core.project import Project
from core.releasing.planning import preview
from core.releasing.standing import standing
from core.releasing.told import before_told
from core.splits.split import Shares
from tests.core.releasing.builders import (
    ASKED,
    article_text,
    contents,
    grow,
    manifest_of,
    released,
)
from tests.core.releasing.test_next_release import splits_of


def enlarge(path: Path, first: int = 100, count: int = 6) -> None:
    with Project.open(path) as project:
        grow(project, [article_text(number) for number in range(first, first + count)])


def told_before(path: Path, **more: object) -> str:
    with Project.open(path, read_only=True) as project:
        found = preview(project, replace(ASKED, **more))  # type: ignore[arg-type]
    return " ".join(map(str, before_told(found)))


def forge(folder: Path, name: str, old: str, new: str) -> None:
    """A file altered, and the manifest with it, so that every hash fits."""
    text = (folder / name).read_text("utf-8").replace(old, new, 1)
    (folder / name).write_text(text, encoding="utf-8")
    told = manifest_of(folder)
    entry = next(each for each in told["files"] if each["path"] == name)
    entry |= {"bytes": len(text.encode()), "sha256": sha256(text.encode()).hexdigest()}
    (folder / "MANIFEST.json").write_text(json.dumps(told), encoding="utf-8")


def test_the_last_release_is_the_one_before_unless_another_is_named(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    enlarge(reports)
    second = released(reports, tmp_path / "second")
    told = manifest_of(tmp_path / "second")
    assert told["previous"]["version"] == "1.0.0"
    assert (
        told["previous"]["manifest_sha256"]
        == sha256((first / "MANIFEST.json").read_bytes()).hexdigest()
    )
    assert (told["version"], told["changes"]["articles"]["added"]) == ("1.1.0", 6)
    now = splits_of(tmp_path / "second")
    assert {uid: now[uid] for uid in splits_of(first)} == splits_of(first)
    assert f"is Diplomacy 1.1.0 of 2025-06-01, in “{tmp_path / 'second'}”." in told_before(
        reports, name="Other"
    )
    named = released(reports, tmp_path / "third", previous=first, version="3.0.0")
    assert named.preview.earlier is not None
    assert named.preview.earlier.version == "1.0.0"
    with Project.open(reports, read_only=True) as project:
        known = project.releases()
    assert [each.version for each in known] == ["1.0.0", "1.1.0", "3.0.0"]
    assert [each.manifest for each in known[1:]] == [second.sha256, named.sha256]


def test_the_same_asked_for_again_gives_the_same_bytes_wherever_it_goes(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    released(reports, first)
    released(reports, tmp_path / "again")
    assert contents(first) == contents(tmp_path / "again")
    enlarge(reports)
    released(reports, tmp_path / "second")
    twice = released(reports, tmp_path / "twice")
    assert contents(tmp_path / "second") == contents(tmp_path / "twice")
    assert twice.preview.again is not None
    assert told_before(reports).startswith("Nothing has changed since 1.1.0 of 2025-06-01 was")
    with Project.open(reports, read_only=True) as project:
        assert [each.folder for each in project.releases()] == [
            str(tmp_path / "again"), str(tmp_path / "twice"),
        ]  # fmt: skip


def test_what_was_released_is_not_written_over_by_another_of_that_version(
    reports: Path, first: Path
) -> None:
    before = contents(first)
    enlarge(reports)
    with pytest.raises(Refused, match="holds another release"):
        released(reports, first)
    with pytest.raises(Refused, match="what would be written is another one"):
        released(reports, first, is_first=True)
    assert contents(first) == before


def test_a_release_can_begin_anew(reports: Path, first: Path, tmp_path: Path) -> None:
    enlarge(reports)
    released(reports, tmp_path / "anew", is_first=True)
    told = manifest_of(tmp_path / "anew")
    assert (told["version"], told["previous"], told["changes"]) == ("1.0.0", None, None)


@pytest.mark.parametrize("place", ["first", "releases/2025/first", "../out/first", "called anew"])
@pytest.mark.parametrize("is_altered", [False, True])
def test_a_release_that_moved_with_its_project_is_found_by_its_manifest(
    reports: Path, tmp_path: Path, place: str, is_altered: bool
) -> None:
    """As on another computer, where nothing is where it was."""
    there, here = tmp_path / "there" / "pilot", tmp_path / "here" / "pilot"
    there.mkdir(parents=True)
    project = Path(shutil.copyfile(reports, there / "pilot.glossator"))
    written = there / ("first" if place == "called anew" else place)
    written.parent.mkdir(parents=True, exist_ok=True)
    released(project, written)
    (tmp_path / "there").rename(tmp_path / "here")
    now = here / place
    if place == "called anew":
        (here / "first").rename(now)
    if is_altered:
        with (now / "codebook.yaml").open("a") as file:
            file.write("more: yes")
    enlarge(here / "pilot.glossator")
    if is_altered:
        with pytest.raises(Refused, match=r"is not whole\. .*codebook"):
            released(here / "pilot.glossator", here / "second")
        return
    second = released(here / "pilot.glossator", here / "second")
    assert second.preview.changes is not None
    assert second.preview.changes.articles.counts["added"] == 6
    assert f"in “{os.path.normpath(now)}”" in os.path.normpath(
        " ".join(map(str, before_told(second.preview)))
    )


def test_a_folder_as_another_system_writes_it_is_looked_for_by_its_last_names(
    tmp_path: Path,
) -> None:
    (tmp_path / "out" / "pilot-1.0.0").mkdir(parents=True)
    manifest = tmp_path / "out" / "pilot-1.0.0" / "MANIFEST.json"
    manifest.write_text("{}")
    known = KnownRelease(
        "Pilot", "1.0.0", "2025-01-01", "C:\\Users\\Ana\\out\\pilot-1.0.0",
        sha256(b"{}").hexdigest(), 1, {},
    )  # fmt: skip
    assert standing(known, tmp_path / "p.glossator") == manifest.parent
    manifest.write_text("{ }")
    assert standing(known, tmp_path / "p.glossator") == Path(known.folder)
    manifest.unlink()
    os.mkfifo(manifest)
    assert standing(known, tmp_path / "p.glossator") == Path(known.folder)


@pytest.mark.parametrize("kept", ["nothing", "another release", "other things"])
def test_where_the_folder_is_gone_splits_are_kept_and_no_change_is_told(
    reports: Path, first: Path, tmp_path: Path, kept: str
) -> None:
    before = splits_of(first)
    shutil.rmtree(first)
    if kept == "other things":
        first.mkdir()
        (first / "thesis.txt").write_text("mine")
    elif kept == "another release":
        shutil.copyfile(reports, tmp_path / "copy.glossator")
        enlarge(tmp_path / "copy.glossator")
        released(tmp_path / "copy.glossator", first, is_first=True, version="7.0.0")
    enlarge(reports)
    second = released(reports, tmp_path / "second")
    now = splits_of(tmp_path / "second")
    assert {uid: now[uid] for uid in before} == before
    told = manifest_of(tmp_path / "second")
    assert (told["previous"]["version"], told["changes"]) == ("1.0.0", None)
    assert second.preview.changes is None
    card = (tmp_path / "second" / "README.md").read_text("utf-8")
    assert "What has changed since Diplomacy 1.0.0 of 2025-06-01 is not known" in card
    assert "nobody can tell what has changed since" in " ".join(
        map(str, before_told(second.preview))
    )


@pytest.mark.parametrize("is_named", [False, True])
@pytest.mark.parametrize("name", ["splits.csv", "index.jsonl"])
def test_a_release_before_whose_manifest_was_altered_with_it_is_refused(
    reports: Path, first: Path, tmp_path: Path, name: str, is_named: bool
) -> None:
    forge(first, name, "train", "test")
    enlarge(reports)
    with pytest.raises(Refused, match="Its manifest is not the one that was written"):
        released(reports, tmp_path / "second", previous=first if is_named else None)
    assert not (tmp_path / "second").exists()


@pytest.mark.parametrize("is_named", [False, True])
def test_a_release_before_of_which_any_file_was_altered_is_refused(
    reports: Path, first: Path, tmp_path: Path, is_named: bool
) -> None:
    (first / "README.md").write_text("other")
    enlarge(reports)
    with pytest.raises(Refused, match=r"is not whole\. “README.md” has 5 bytes"):
        released(reports, tmp_path / "second", previous=first if is_named else None)


def test_another_seed_draws_splits_anew_and_says_so(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    enlarge(reports)
    released(reports, tmp_path / "second", seed=9, shares=Shares(40, 30, 30))
    told = manifest_of(tmp_path / "second")
    assert (told["version"], told["options"]["seed"]) == ("1.1.0", 9)
    moved = json.loads((tmp_path / "second" / "changes.json").read_text("utf-8"))["moved"]
    now, before = splits_of(tmp_path / "second"), splits_of(first)
    assert moved == sorted(uid for uid, split in before.items() if now[uid] != split) != []
    card = (tmp_path / "second" / "README.md").read_text("utf-8")
    assert f"Splits were drawn anew: {len(moved)} articles of it in another one." in card
    assert "Splits are drawn anew" in told_before(reports, seed=1)
    assert "Splits are drawn anew" not in told_before(reports, seed=9)


def test_no_release_is_of_a_day_before_that_of_the_release_before(
    reports: Path, tmp_path: Path
) -> None:
    released(reports, tmp_path / "first", date="2100-05-01")
    enlarge(reports)
    with pytest.raises(Refused, match="is of 2100-05-01, and 2100-04-30 is a day before that"):
        released(reports, tmp_path / "second", date="2100-04-30")
    released(reports, tmp_path / "second", date="")
    assert manifest_of(tmp_path / "second")["date"] == "2100-05-01"


def test_a_project_that_cannot_be_written_is_released_and_says_that_it_does_not_remember(
    reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that only may be read is taken so by the system's word, which root never hears."""
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    done = released(reports, tmp_path / "first")
    assert (tmp_path / "first" / "MANIFEST.json").is_file()
    assert "open for reading only" in str(done.trouble)
    monkeypatch.undo()
    with Project.open(reports, read_only=True) as project:
        assert project.releases() == []
