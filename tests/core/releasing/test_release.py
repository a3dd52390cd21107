"""A release is whole or not there, the same each time, and says what is in it."""

import csv
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from core.exchange.huggingface.data import DataKind
from core.exchange.huggingface.licences import Licence
from core.exchange.registry import EXPORT_FORMATS
from core.model.phrase import Cancelled, Phrase, Refused, Unavailable
from core.project import Project
from core.releasing.asking import Asked
from core.releasing.planning import preview
from core.releasing.verifying import verified
from core.splits.split import Shares, Split
from tests.core.exchange.gold import hugging_face
from tests.core.exchange.gold.projects import GOLD, PROJECTS
from tests.core.exchange.gold.tasks import lines, schema_of
from tests.core.exchange.gold.truth import truth
from tests.core.releasing.builders import ASKED, contents, manifest_of, released

FORMATS = dict.fromkeys(PROJECTS, ("csv", "brat")) | {"odd": EXPORT_FORMATS}


@pytest.mark.parametrize("name", PROJECTS)
def test_the_same_project_gives_the_same_bytes_and_all_of_gold(
    made: dict[str, Path], name: str, tmp_path: Path
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    done = released(made[name], one, formats=FORMATS[name])
    released(made[name], two, formats=tuple(reversed(FORMATS[name])))
    assert contents(one) == contents(two)
    assert len(contents(one)) == done.files
    with Project.open(made[name], read_only=True) as project:
        expected = truth(project, GOLD)
    assert hugging_face.columns(one, expected) > 0
    assert hugging_face.lines(one, expected) > 0
    assert hugging_face.card(one, expected) > 0
    assert hugging_face.croissant(one, expected) > 0
    assert verified(one).problems == ()


def test_the_manifest_has_every_file_and_how_it_was_made(
    made: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = released(made["odd"], out, formats=("csv",), seed=5)
    told = manifest_of(out)
    files = contents(out)
    assert {file["path"] for file in told["files"]} == set(files) - {"MANIFEST.json"}
    for file in told["files"]:
        raw = files[file["path"]]
        assert (file["bytes"], file["sha256"]) == (len(raw), hashlib.sha256(raw).hexdigest())
    assert done.sha256 == hashlib.sha256(files["MANIFEST.json"]).hexdigest()
    assert told["options"]["seed"] == 5
    assert told["options"]["formats"] == ["huggingface", "csv"]
    assert (told["version"], told["date"], told["licence"]) == ("1.0.0", "2025-06-01", "CC-BY-4.0")
    assert told["tool"]["name"] == "glossator"
    assert told["previous"] is None


def test_without_a_day_it_is_that_of_the_newest_change(reports: Path, tmp_path: Path) -> None:
    released(reports, tmp_path / "out", date="")
    with Project.open(reports, read_only=True) as project:
        newest = project.newest_day()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest)
    assert manifest_of(tmp_path / "out")["date"] == newest


def test_the_card_declares_licence_data_and_agreement(first: Path) -> None:
    told = hugging_face.header(first)
    assert told["license"] == "cc-by-4.0"
    assert told["size_categories"] == ["n<1K"]
    words = (first / "README.md").read_text("utf-8")
    for heading in ("Splits", "Balance: stance", "Annotators", "Codebook", "Limits", "Changes"):
        assert f"\n## {heading}\n" in words
    assert "Ana, Ben" in words
    assert "Krippendorff’s α, ordinal" in words
    assert "40 resamples, seed 0" in words
    assert yaml.safe_load((first / "codebook.yaml").read_text("utf-8"))["name"] == "Diplomacy"
    assert (first / "agreement" / "report.html").is_file()


@pytest.mark.parametrize(
    ("licence", "header"),
    [
        ("cc-by-4.0", {"license": "cc-by-4.0"}),
        ("ODbL-1.0", {"license": "odbl"}),
        ("LicenseRef-Own", {"license": "other", "license_name": "licenseref-own"}),
        (
            "https://example.org/terms",
            {
                "license": "other",
                "license_name": "own-terms",
                "license_link": "https://example.org/terms",
            },
        ),
    ],
)
def test_a_licence_is_told_as_cards_tell_it(licence: str, header: dict[str, str]) -> None:
    assert Licence.told(licence).header == header


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"licence": ""}, "A release needs a licence."),
        ({"licence": "all mine!"}, "“all mine!” is no licence."),
        ({"version": "1"}, "“1” is no version."),
        ({"date": "March"}, "“March” is no day."),
        ({"formats": ("gexf",)}, "Statements are not written as “gexf”."),
        ({"formats": ("nothing",)}, "There is no format “nothing”."),
        ({"with_unresolved": False}, "Gold is not settled:"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    made: dict[str, Path], more: dict[str, object], sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refusal:
        released(made["odd"], tmp_path / "out", **more)
    assert str(refusal.value).startswith(sentence)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("told", ["80/10", "80/10/11", "a/b/c", "-1/1/100", "80/10/10/0", ""])
def test_shares_are_of_a_hundred(told: str) -> None:
    with pytest.raises(Refused, match="does not share out a hundred"):
        Shares.told(told)
    assert Shares.told(" 70/0/30 ").each == (70, 0, 30)


def test_a_preview_tells_what_is_in_the_way_and_what_would_be_written(
    made: dict[str, Path], tmp_path: Path
) -> None:
    with Project.open(made["odd"], read_only=True) as project:
        found = preview(project, Asked(formats=("csv", "chat-jsonl")))
        settled = preview(project, replace(ASKED, formats=("csv", "chat-jsonl")))
    assert [str(each).split(".")[0].split(":")[0] for each in found.obstacles] == [
        "A release needs a licence",
        "Gold is not settled",
    ]
    assert settled.obstacles == ()
    assert found.losses["csv"] == ()
    assert found.losses["chat-jsonl"]
    done = released(made["odd"], tmp_path / "out", formats=("csv", "chat-jsonl"))
    assert {split: each.told() for split, each in settled.balance.items()} == {
        Split(split): each for split, each in manifest_of(tmp_path / "out")["splits"].items()
    }
    assert (settled.articles, settled.statements) == (
        done.preview.articles,
        done.preview.statements,
    )
    losses = (tmp_path / "out" / "losses.txt").read_text("utf-8")
    assert "csv: nothing is lost\n" in losses
    assert "chat-jsonl: not carried: " in losses


def test_balance_is_that_of_the_data(first: Path) -> None:
    told = manifest_of(first)["splits"]
    for split in Split:
        path = first / "data" / f"{split}.jsonl"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        rows = [json.loads(line) for line in lines]
        statements = [statement for row in rows for statement in row["statements"]]
        assert told[split]["articles"] == len(rows)
        for part in ("stance", "measure", "actor"):
            said = [statement[part] for statement in statements]
            assert told[split][part] == {name: said.count(name) for name in set(said)}


def test_every_disagreement_has_its_votes_as_soft_labels(
    made: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = released(made["odd"], out)
    rows = [json.loads(line) for line in (out / "votes.jsonl").read_text("utf-8").splitlines()]
    assert len(rows) == done.disagreements == 1
    (row,) = rows
    assert row["differ_in"] == ["stance"]
    assert row["votes"]["stance"] == [
        {"label": "opposes", "count": 1, "share": 0.5},
        {"label": "sceptical", "count": 1, "share": 0.5},
    ]
    assert row["decided"] is None


def test_only_the_kinds_that_were_asked_for_are_written(reports: Path, tmp_path: Path) -> None:
    released(reports, tmp_path / "out", kinds=(DataKind.JSONL,))
    endings = {path.suffix for path in (tmp_path / "out" / "data").iterdir()}
    assert endings == {".jsonl"}
    configs = hugging_face.header(tmp_path / "out")["configs"]
    assert [each["config_name"] for each in configs] == ["default", "spans", "votes"]
    for config in configs:
        assert {Path(file["path"]).suffix for file in config["data_files"]} == {".jsonl"}


def test_soft_labels_have_rows_of_their_own(reports: Path, tmp_path: Path) -> None:
    released(reports, tmp_path / "out")
    for path in (tmp_path / "out" / "data").glob("*.jsonl"):
        articles = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        expected = [
            {"article": article["uid"], "statement": each["uid"], "part": part, **label}
            for article in articles
            for each in article["statements"]
            for part, labels in each["votes"].items()
            for label in labels
        ]
        votes = (tmp_path / "out" / "votes" / path.name).read_text("utf-8").splitlines()
        assert list(map(json.loads, votes)) == expected != []


def test_croissant_declares_every_file_and_every_value(
    made: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    released(made["odd"], out, formats=("csv", "refi-qda", "brat"))
    told = json.loads((out / "croissant.json").read_text("utf-8"))
    files = {path: raw for path, raw in contents(out).items() if "MANIFEST" not in path}
    del files["croissant.json"]
    assert {each["@id"]: each["sha256"] for each in told["distribution"]} == {
        path: hashlib.sha256(raw).hexdigest() for path, raw in files.items()
    }
    articles = next(each for each in told["recordSet"] if each["@id"] == "articles_train")
    (statements,) = (each for each in articles["field"] if each["name"] == "statements")
    names = {each["name"] for each in statements["subField"]}
    assert {"actor_path", "measure_path", "fields/weight", "fields/quoted"} <= names
    assert {each["@id"].split("_")[0] for each in told["recordSet"]} == {
        "articles", "spans", "votes",
    }  # fmt: skip


def test_the_schema_of_a_format_stands_beside_each_split(
    made: dict[str, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    released(made["odd"], out, formats=("extraction", "relations"))
    for name in ("extraction", "relations"):
        files = sorted((out / "formats" / name).glob("*.jsonl"))
        assert files
        for file in files:
            valid = schema_of(file.with_name(f"{file.name}.schema.json"))
            for line in lines(file):
                valid.validate(line)


def test_further_formats_are_split_as_the_data_is(reports: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    released(reports, out, formats=("csv", "glossator-jsonl"))
    for split in (split for split in Split if (out / "data" / f"{split}.jsonl").exists()):
        lines = (out / "data" / f"{split}.jsonl").read_text("utf-8").splitlines()
        expected = [json.loads(line)["uid"] for line in lines]
        with (out / "formats" / "csv" / split / "articles.csv").open(encoding="utf-8") as file:
            assert [row["article_uid"] for row in csv.DictReader(file)] == expected
        own = (out / "formats" / "glossator-jsonl" / f"{split}.jsonl").read_text("utf-8")
        assert [json.loads(line)["article"]["uid"] for line in own.splitlines()] == expected


@pytest.mark.parametrize("at", [1, 3, 30, 60, 90, 110])
def test_an_interrupted_release_leaves_nothing(at: int, reports: Path, tmp_path: Path) -> None:
    """Wherever it is stopped."""
    steps = 0

    def stop(done: int, total: int | None, what: Phrase) -> None:
        nonlocal steps
        steps += 1
        if steps == at:
            raise Cancelled

    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        released(reports, tmp_path / "out", stop)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_release_is_written_over_by_itself_alone(
    reports: Path, first: Path, made: dict[str, Path], tmp_path: Path
) -> None:
    before = contents(first)
    released(reports, first)
    assert contents(first) == before
    with pytest.raises(Refused, match=r"holds another release, Diplomacy 1\.0\.0"):
        released(reports, first, version="1.0.1")
    with pytest.raises(Refused, match="holds another release"):
        released(made["odd"], first)
    assert contents(first) == before
    (first / "notes.txt").write_text("mine")
    with pytest.raises(Refused, match=r"holds other things, such as “notes\.txt”"):
        released(reports, first)
    assert contents(first) == before | {"notes.txt": b"mine"}


def test_a_folder_with_something_else_in_it_is_not_written_over(
    reports: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    (out / "data").mkdir(parents=True)
    (out / "data" / "train.jsonl").write_text("mine")
    with pytest.raises(Refused, match="holds other things"):
        released(reports, out)
    assert contents(out) == {"data/train.jsonl": b"mine"}
    with pytest.raises(Unavailable, match="does not exist"):
        released(reports, tmp_path / "no" / "out")


def test_without_gold_it_is_said(reports: Path, blank: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There is no gold yet"):
        released(blank, tmp_path / "out")
