"""Splits that are empty, or lack a label that others have, are told of in a sentence each."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from core.project import Project
from core.releasing.balance import Balance, Of
from core.releasing.planning import preview
from core.releasing.told import gaps_told
from core.splits.split import Shares, Split
from tests.core.releasing.builders import ASKED, released


def told(path: Path, balance: Mapping[Split, Balance], shares: Shares | None = None) -> list[str]:
    """Of a release that is like this project's, but for its splits."""
    with Project.open(path, read_only=True) as project:
        found = preview(project, replace(ASKED, shares=shares, is_first=True))
    return [str(each) for each in gaps_told(replace(found, balance=balance))]


def of(articles: int, measures: tuple[str, ...] = (), stances: tuple[str, ...] = ()) -> Balance:
    labels = {kind: Counter[str]() for kind in Of}
    labels[Of.MEASURE].update(measures)
    labels[Of.STANCE].update(stances)
    return Balance(articles, 0, len(measures), labels)


def test_stances_and_measures_that_a_split_lacks_are_named_in_one_sentence(
    reports: Path, tmp_path: Path
) -> None:
    done = released(reports, tmp_path / "out", shares=Shares(70, 15, 15), is_first=True)
    stances = {
        split: {
            each["stance"]
            for line in (tmp_path / "out" / "data" / f"{split}.jsonl").read_text().splitlines()
            for each in json.loads(line)["statements"]
        }
        for split in Split
    }
    said = [str(each) for each in gaps_told(done.preview)]
    lacking = {split: set().union(*stances.values()) - stances[split] for split in Split}
    assert any(lacking.values())
    assert len(said) == sum(map(bool, lacking.values()))
    for split, names in lacking.items():
        if names:
            found = next(each for each in said if f"in {split} has" in each.replace("ing ", " "))
            assert all(f"“{name}”" in found for name in names)
    for paper in ("README.md", "losses.txt"):
        words = (tmp_path / "out" / paper).read_text("utf-8").replace("\\", "")
        assert all(each in words for each in said)


def test_an_empty_split_is_told_where_it_should_have_articles(reports: Path) -> None:
    full, none = of(9, ("ban",)), of(0)
    some = {Split.TRAIN: full, Split.VALIDATION: full, Split.TEST: none}
    one = {Split.TRAIN: full, Split.VALIDATION: none, Split.TEST: none}
    assert told(reports, some) == [
        "No article falls into test, so that there is no file of it."
    ]  # fmt: skip
    assert told(reports, one) == [
        "No article falls into validation or test, so that there is no file of either."
    ]
    assert told(reports, one, Shares(80, 20, 0)) == [
        "No article falls into validation, so that there is no file of it."
    ]
    assert told(reports, one, Shares(100, 0, 0)) == []
    assert told(reports, dict.fromkeys(Split, none)) == []


def test_of_many_labels_some_are_named_and_the_others_counted(reports: Path) -> None:
    names = tuple(f"M{number:02}" for number in range(12))
    balance = {
        Split.TRAIN: of(9, names, ("opposes",)),
        Split.VALIDATION: of(9, names),
        Split.TEST: of(9, names[1:], ("opposes",)),
    }
    assert told(reports, balance) == [
        "No article in validation has a statement with “opposes”.",
        "No article in test has a statement with “M00”.",
    ]
    balance[Split.TEST] = of(9)
    second = told(reports, balance)[-1]
    assert second == (
        "No article in test has a statement with one of these, nor with 5 others: “opposes”, "
        "“M00”, “M01”, “M02”, “M03”, “M04”, “M05”, “M06”."
    )
