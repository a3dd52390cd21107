"""A release knows the one before it: splits stay, and what changed is told."""

import csv
import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from core.commands.gold_rules import AcceptMajority, AcceptUnanimous
from core.commands.layers import AddAnnotator
from core.commands.statements import ChooseEntry
from core.model.article import uid_of
from core.model.codebook import EntryKind
from core.model.phrase import Refused, Unavailable
from core.project import Project
from core.splits.split import Shares, own_split
from tests.core import builders
from tests.core.releasing.builders import (
    SENTENCE,
    article_text,
    copied_text,
    grow,
    manifest_of,
    press,
    released,
)


def splits_of(folder: Path) -> dict[str, str]:
    with (folder / "splits.csv").open(encoding="utf-8", newline="") as file:
        return {row["article_uid"]: row["split"] for row in csv.DictReader(file)}


def changes_of(folder: Path) -> dict[str, dict[str, list[str]]]:
    found = json.loads((folder / "changes.json").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_what_is_added_is_told_and_moves_nothing(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    more = [article_text(number) for number in range(100, 130)] + [copied_text(0), copied_text(3)]
    with Project.open(reports) as project:
        numbers = grow(project, more)
        uids = {project.article(number).uid for number in numbers}
    released(reports, tmp_path / "second", previous=first)
    before, now = splits_of(first), splits_of(tmp_path / "second")
    assert {uid: now[uid] for uid in before} == before
    told = manifest_of(tmp_path / "second")
    assert told["version"] == "1.1.0"
    assert told["previous"]["version"] == "1.0.0"
    assert told["changes"] == {
        "articles": {"added": len(uids), "removed": 0, "changed": 0},
        "statements": {"added": len(uids), "removed": 0, "changed": 0},
    }
    assert set(changes_of(tmp_path / "second")["articles"]["added"]) == uids
    assert told["near_duplicates"]["follow"] == 2
    assert "Since Diplomacy 1.0.0 of 2025-06-01:" in (tmp_path / "second" / "README.md").read_text(
        "utf-8"
    )


def test_without_the_release_before_splits_are_the_same(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    with Project.open(reports) as project:
        grow(project, [article_text(number) for number in range(100, 120)])
    released(reports, tmp_path / "second")
    now = splits_of(tmp_path / "second")
    assert {uid: now[uid] for uid in splits_of(first)} == splits_of(first)


def test_seed_and_shares_of_the_release_before_go_on_and_splits_outlive_others(
    reports: Path, tmp_path: Path
) -> None:
    released(reports, tmp_path / "one", seed=3, shares=Shares(50, 25, 25))
    released(reports, tmp_path / "two", previous=tmp_path / "one")
    released(reports, tmp_path / "three", previous=tmp_path / "two", seed=99, shares=Shares())
    two, three = (manifest_of(tmp_path / name)["options"] for name in ("two", "three"))
    assert (two["seed"], two["split"]) == (3, "50/25/25")
    assert (three["seed"], three["split"]) == (99, "80/10/10")
    assert splits_of(tmp_path / "three") == splits_of(tmp_path / "one")
    assert manifest_of(tmp_path / "three")["version"] == "1.2.0"


def test_in_another_order_of_arrival_the_release_before_decides(tmp_path: Path) -> None:
    """A project made anew of the same texts is another project; its release is not of this one."""
    texts = [article_text(number) for number in range(6)]
    press(tmp_path / "one.glossator", texts)
    press(tmp_path / "two.glossator", [copied_text(0), *texts])
    released(tmp_path / "one.glossator", tmp_path / "first")
    with pytest.raises(Refused, match="is one of another project"):
        released(tmp_path / "two.glossator", tmp_path / "second", previous=tmp_path / "first")


def test_what_is_taken_away_is_told_and_its_split_is_kept(reports: Path, tmp_path: Path) -> None:
    """Of a copy of the project that has more."""
    larger = tmp_path / "larger.glossator"
    shutil.copyfile(reports, larger)
    with Project.open(larger) as project:
        numbers = grow(project, [article_text(number) for number in range(200, 205)])
        uids = sorted(project.article(number).uid for number in numbers)
    released(larger, tmp_path / "one")
    released(reports, tmp_path / "two", previous=tmp_path / "one")
    changes = changes_of(tmp_path / "two")
    assert changes["articles"] == {"added": [], "removed": uids, "changed": []}
    assert len(changes["statements"]["removed"]) == len(uids)
    assert splits_of(tmp_path / "two") == splits_of(tmp_path / "one")
    released(larger, tmp_path / "three", previous=tmp_path / "two", seed=77)
    assert splits_of(tmp_path / "three") == splits_of(tmp_path / "one")


def test_a_statement_that_is_decided_anew_is_told(
    reports: Path, first: Path, tmp_path: Path
) -> None:
    with Project.open(reports) as project:
        one = next(project.articles_by_uid())
        neutral = builders.entry_id(project, EntryKind.STANCE, "neutral")
        for name in ("Ana", "Ben"):
            project.act_as(name)
            layer = project.layer
            assert layer is not None
            (said,) = project.statements(one.id, layer.id)
            project.run(ChooseEntry(said.id, EntryKind.STANCE, neutral))
        project.run(AcceptMajority())
        project.run(AcceptUnanimous())
    done = released(reports, tmp_path / "second", previous=first)
    changes = done.preview.changes
    assert changes is not None
    assert (changes.articles.added, changes.articles.removed, changes.moved) == ((), (), ())
    told = changes.statements
    assert len(told.changed) + len(told.added) == 1
    assert len(told.added) == len(told.removed)


@pytest.mark.parametrize("name", ["splits.csv", "index.jsonl"])
def test_a_release_before_that_was_touched_is_refused(
    name: str, reports: Path, first: Path, tmp_path: Path
) -> None:
    text = (first / name).read_text("utf-8")
    (first / name).write_text(text.replace("train", "test", 1), encoding="utf-8")
    with pytest.raises(Refused, match=r"is not whole\. “" + name):
        released(reports, tmp_path / "second", previous=first)
    with pytest.raises(Unavailable, match="There is no folder"):
        released(reports, tmp_path / "second", previous=tmp_path / "nowhere")
    with pytest.raises(Refused, match="is no release"):
        released(reports, tmp_path / "second", previous=tmp_path)


def test_versions_rise(reports: Path, first: Path, tmp_path: Path) -> None:
    for version in ("1.0.0", "0.9.9"):
        with pytest.raises(Refused, match="does not come after it"):
            released(reports, tmp_path / "second", previous=first, version=version)
    released(reports, tmp_path / "second", previous=first, version="2.0.0", name="Other name")
    released(reports, tmp_path / "third", previous=tmp_path / "second")
    told = manifest_of(tmp_path / "third")
    assert (told["name"], told["version"]) == ("Other name", "2.1.0")


def test_an_article_that_would_join_two_splits_stays_out_and_is_named(
    blank: Path, tmp_path: Path
) -> None:
    """The one is in training, the other in test, and it is near both."""
    words = [f"w{number}" for number in range(120)]
    words[60:60] = SENTENCE.split()
    one, other, bridge = map(" ".join, (words[:93], words[32:], words))
    path = tmp_path / "bridged.glossator"
    shutil.copyfile(blank, path)
    uids = [uid_of(sha256(text.encode()).hexdigest()) for text in (one, other, bridge)]
    halves = Shares(50, 0, 50)
    seed = next(
        seed for seed in range(99) if len({own_split(uid, seed, halves) for uid in uids[:2]}) == 2
    )
    with Project.open(path) as project:
        project.run(AddAnnotator("Ana"))
        grow(project, [one, other])
    released(path, tmp_path / "first", seed=seed, shares=halves)
    with Project.open(path) as project:
        grow(project, [bridge])
    done = released(path, tmp_path / "second", previous=tmp_path / "first")
    assert [each.uid for each in done.preview.withheld] == [uids[2]]
    assert splits_of(tmp_path / "second") == splits_of(tmp_path / "first")
    told = manifest_of(tmp_path / "second")
    assert told["near_duplicates"]["withheld"] == [uids[2]]
    assert told["leakage"] == {"near": 0, "same": 0}
    assert told["changes"]["articles"] == {"added": 0, "removed": 0, "changed": 0}
    for paper in ("README.md", "losses.txt"):
        words_of_it = (tmp_path / "second" / paper).read_text("utf-8")
        assert "is left out: it is nearly the same as articles of several splits" in words_of_it
