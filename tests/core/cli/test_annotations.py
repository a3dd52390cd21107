"""layer import of files that other programs wrote."""

from pathlib import Path

import pytest

from tests.core.builders import TEXT
from tests.core.cli.conftest import Run
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.core.exchange.annotations.qda_files import refi_codes

FIRST = "Germany supports the crisis hotline"
CODED = (
    Coded(1, FIRST, "Olaf", "Germany", "crisis hotline", 1),
    Coded(1, "Berlin would not", "", "Germany", "ban on enlargement", 0, "doubtful", 2),
)


@pytest.fixture
def dna(tmp_path: Path) -> Path:
    return Dna([TEXT], CODED, ("Ana", "Ben"), patterns=("talks",)).write(tmp_path / "talks.dna")


def test_everybody_comes_in_at_once_and_the_report_says_what_did_not(
    run: Run, empty: Path, dna: Path
) -> None:
    outcome = run("layer", "import", empty, dna, "--create", "--json")
    assert outcome.status == 0
    data = outcome.data
    assert data["format"] == "dna"
    assert data["map"] == {
        "agreement": "stance", "comment": "note", "concept": "measure", "organization": "parent",
        "person": "actor",
    }  # fmt: skip
    assert data["layers"] == [
        {"annotator": name, "kind": "annotator", "articles": 1, "added": 1, "changed": 0,
         "unchanged": 0}
        for name in ("Ana", "Ben")
    ]  # fmt: skip
    assert (data["articles_added"], data["statements"], data["drafts"]) == (1, 2, 0)
    assert data["not_carried"] == [
        {"what": "search patterns of DNA", "count": 1, "places": ["talks"]}
    ]
    assert run("check", empty).status == 0


def test_a_rehearsal_tells_the_same_and_changes_nothing(run: Run, empty: Path, dna: Path) -> None:
    before = empty.read_bytes()
    told = run("layer", "import", empty, dna, "--create", "--dry-run", "--json").data
    assert empty.read_bytes() == before
    done = run("layer", "import", empty, dna, "--create", "--json").data
    assert {**told, "dry_run": False} == done


def test_the_report_is_readable(run: Run, empty: Path, dna: Path) -> None:
    out = run("layer", "import", empty, dna, "--create").out
    assert "Mapping: agreement → stance, comment → note" in out
    assert "Positions: UTF-16 units, as the format has it" in out
    assert "Ana: 1 article, 1 statement added, 0 changed, 0 unchanged." in out
    assert "1 article added; 2 complete statements, 0 drafts." in out
    assert "Not carried: 1 × search patterns of DNA (talks)" in out


def test_another_mapping_may_be_asked_for(run: Run, empty: Path, dna: Path) -> None:
    wanted = ("--map", "actor=organization,note=person", "--stance", "no=sceptical")
    data = run("layer", "import", empty, dna, "--create", "--json", *wanted).data
    assert "Olaf" not in data["created"]  # type: ignore[operator]
    assert "“no” was read as the stance “sceptical”." in data["remarks"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (("--map", "actor=who"), "The file has no label “who”. There are: agreement, comment"),
        (("--map", "who=person"), "“who=person” does not say what a label becomes"),
        (("--stance", "yes"), "“yes” does not say what is called how"),
        (("--stance", "no=hates"), "“hates” is no stance here. There are: opposes, sceptical,"),
        (("--annotator", "Eve"), "The file holds the layers of Ana, Ben, and none of “Eve”."),
        ((), "The codebook does not know: actor “Olaf”"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(
    run: Run, empty: Path, dna: Path, wanted: tuple[str, ...], sentence: str
) -> None:
    before = empty.read_bytes()
    create = ("--create",) if wanted else ()
    outcome = run("layer", "import", empty, dna, *create, *wanted)
    assert outcome.status == 1
    assert sentence in outcome.complaint
    assert empty.read_bytes() == before


def test_a_rehearsal_without_leave_to_create_shows_all_and_what_stands_against_it(
    run: Run, empty: Path, dna: Path
) -> None:
    before = empty.read_bytes()
    outcome = run("layer", "import", empty, dna, "--dry-run")
    assert outcome.status == 1
    assert "person → actor" in outcome.out
    assert "Ana: 1 article, 1 statement added" in outcome.out
    assert "The codebook does not know: actor “Olaf”" in outcome.complaint
    assert "With --create" in outcome.complaint
    assert empty.read_bytes() == before


def test_a_file_of_nobody_known_is_one_sentence(run: Run, empty: Path, tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_text("words")
    outcome = run("layer", "import", empty, tmp_path / "a.xyz")
    assert (outcome.status, "holds no annotations" in outcome.complaint) == (1, True)
    assert run("layer", "import", empty, tmp_path / "none.dna").status == 3


def test_what_is_left_out_without_leave_to_create_is_told(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    path = tmp_path / "codes.qdc"
    path.write_text(refi_codes())
    data = run("layer", "import", empty, path, "--json").data
    names = ["Germany", "France", "crisis hotline", "ban on enlargement"]
    assert data["not_created"] == {"articles": 0, "names": names}
    out = run("layer", "import", empty, Dna([TEXT], ()).write(tmp_path / "a.dna")).out
    assert "Left out without --create: 1 article that nobody annotated, 0 names not used." in out
    created = run("layer", "import", empty, path, "--create", "--json").data
    assert (created["created"], created["not_created"]) == (names, {"articles": 0, "names": []})


def test_the_open_project_itself_is_no_file_of_annotations(run: Run, empty: Path) -> None:
    for name in ("dna", "refi-qda", "qualcoder", "uima", "brat", "label-studio"):
        outcome = run("layer", "import", empty, empty, "--format", name, "--annotator", "Ana")
        assert outcome.status in (1, 3)
        assert run("check", empty).status == 0


def test_all_of_it_may_come_as_suggestions(run: Run, empty: Path, dna: Path) -> None:
    run("layer", "import", empty, dna, "--create", "--suggestions")
    listed = run("layer", "list", empty, "--json").data["layers"]
    assert {layer["kind"] for layer in listed} == {"suggestion"}  # type: ignore[attr-defined]
