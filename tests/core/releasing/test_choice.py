"""A release may be of a choice: by states, by entries, by days, as an export."""

import json
from pathlib import Path

import pytest

from core.model.codebook import EntryKind
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.releasing.verifying import verified
from tests.core.releasing.builders import manifest_of, released


def rows(folder: Path) -> list[dict[str, object]]:
    lines = [
        json.loads(line)
        for path in sorted((folder / "data").glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    assert all(isinstance(line, dict) for line in lines)
    return lines


def test_entries_choose_statements_and_stand_in_manifest_and_card(
    made: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    name = "supports"
    done = released(made["sample"], out, entries=((EntryKind.STANCE, name),), formats=("csv",))
    said = [each for row in rows(out) for each in row["statements"]]  # type: ignore[attr-defined]
    assert {each["stance"] for each in said} == {name}
    assert done.preview.statements == len(said) > 0
    told = manifest_of(out)["options"]
    assert told["entries"] == {"actor": [], "stance": [name], "measure": []}
    words = f"Not all gold is here, but a choice of it: statements with the stance “{name}”"
    for paper in ("README.md", "losses.txt"):
        assert words in (out / paper).read_text("utf-8").replace("\\", "")
    votes = [json.loads(line) for line in (out / "votes.jsonl").read_text("utf-8").splitlines()]
    assert all(name in json.dumps(each["votes"]["stance"]) for each in votes)
    assert verified(out).is_whole


def test_days_and_states_choose_articles(made: dict[str, Path], tmp_path: Path) -> None:
    released(made["sample"], tmp_path / "all")
    days = {str(row["uid"]): str(row["published"]) for row in rows(tmp_path / "all")}
    latest = max(days.values())
    assert min(days.values()) < latest
    released(made["sample"], tmp_path / "out", since=latest, until=latest[:4])
    found = {str(row["uid"]) for row in rows(tmp_path / "out")}
    assert found == {uid for uid, day in days.items() if day == latest}
    told = manifest_of(tmp_path / "out")["options"]
    assert (told["since"], told["until"], told["states"]) == (latest, latest[:4], [])
    some = released(made["sample"], tmp_path / "more", states=frozenset({ArticleState.DONE}))
    assert manifest_of(tmp_path / "more")["options"]["states"] == ["done"]
    assert {row["state"] for row in rows(tmp_path / "more")} == {"done"}
    assert some.preview.articles == len(rows(tmp_path / "more"))


def test_a_choice_of_nothing_or_of_nonsense_is_a_sentence(reports: Path, tmp_path: Path) -> None:
    for wish, sentence in (
        ({"since": "2091"}, "No gold is in what was chosen"),
        ({"since": "spring"}, "“spring” is no day"),
        ({"since": "2025", "until": "2024"}, "The time ends before it begins"),
        ({"entries": ((EntryKind.ACTOR, "Nobody"),)}, "There is no actor “Nobody”"),
    ):
        with pytest.raises(Refused, match=sentence):
            released(reports, tmp_path / "out", **wish)
    assert not (tmp_path / "out").exists()
