"""codebook export, codebook import."""

from pathlib import Path

from core.model.codebook import EntryKind
from core.project import Project
from tests.core.cli.conftest import Run

HEAD = "format: glossator-codebook/1\n"


def test_a_codebook_goes_through_its_file_unchanged(
    run: Run, sample: Path, empty: Path, tmp_path: Path
) -> None:
    outcome = run("codebook", "export", sample, tmp_path / "a.yaml", "--json")
    assert outcome.data == {
        "path": f"{tmp_path}/a.yaml", "revision": 1, "actors": 24, "stances": 5, "measures": 14,
    }  # fmt: skip
    new = tmp_path / "new.glossator"
    assert run("new", new, "--codebook", tmp_path / "a.yaml").status == 0
    assert run("codebook", "export", new, tmp_path / "b.yaml").status == 0
    assert (tmp_path / "a.yaml").read_bytes() == (tmp_path / "b.yaml").read_bytes()


def test_an_import_says_what_it_did(run: Run, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(
        HEAD + "actors: [{name: Atlantis}, {name: NATO, definition: new}]\n"
        "stances: [{name: supports, value: 2}]\n"
    )
    outcome = run("codebook", "import", sample, path, "--json")
    assert outcome.data == {"added": 1, "changed": 1, "retired": 4, "revision": 2}
    assert run("check", sample).status == 0


def test_an_import_counts_in_words(run: Run, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(HEAD + "actors: [{name: Atlantis}]\n")
    said = "added, 0 changed, 0 retired; the codebook is at revision 2.\n"
    assert run("codebook", "import", sample, path).out == f"1 entry {said}"
    assert run("codebook", "import", sample, path).out == f"0 entries {said}"


def test_an_import_that_changes_nothing_makes_no_revision(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    run("codebook", "export", sample, tmp_path / "a.yaml")
    before = sample.read_bytes()
    outcome = run("codebook", "import", sample, tmp_path / "a.yaml", "--json")
    assert outcome.data == {"added": 0, "changed": 0, "retired": 0, "revision": 1}
    assert sample.read_bytes() == before


def test_a_wrong_codebook_changes_nothing(run: Run, sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    for text, complaint in (
        (HEAD + "actors: [{name: X}, {nam: Y}]\n", "the unknown key “nam”"),
        (HEAD + "actors: [{name: X, parent: Nowhere}]\n", "“Nowhere”"),
        (HEAD + "actors: &a [{name: X}]\n", "anchors and aliases"),
        ("a: [", "is not right YAML"),
        (HEAD + "measures: [{name: M, parent: M}]\n", "cannot stand above itself"),
    ):
        (tmp_path / "c.yaml").write_text(text)
        outcome = run("codebook", "import", sample, tmp_path / "c.yaml")
        assert outcome.status == 1
        assert complaint in outcome.complaint
        assert sample.read_bytes() == before


def test_the_project_itself_is_never_overwritten(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    outcome = run("codebook", "export", sample, sample)
    assert outcome.status == 1
    assert sample.read_bytes() == before


def test_revisions_and_their_differences_are_told(run: Run, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(HEAD + "actors: [{name: Atlantis}, {name: NATO, definition: new}]\n")
    run("codebook", "import", sample, path)
    listed = run("codebook", "revisions", sample, "--json").data["revisions"]
    assert [each["number"] for each in listed] == [2, 1]  # type: ignore[attr-defined]
    outcome = run("codebook", "diff", sample, "--json")
    assert (outcome.data["from"], outcome.data["to"]) == (1, 2)
    assert [change["sentence"] for change in outcome.data["changes"]] == [  # type: ignore[attr-defined]
        "“NATO” is defined.",
        "The actor “Atlantis” is new.",
    ]
    assert run("codebook", "diff", sample, "--from", 2, "--to", 2).out == (
        "Revisions 2 and 2 say the same.\n"
    )
    assert "no revision 9" in run("codebook", "diff", sample, "--to", 9).complaint


def test_a_merge_is_told_tried_and_undone_by_its_annotator(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    words = ("codebook", "merge", sample, "Moscow", "--into", "NATO", "--annotator", "Ana")
    tried = run(*words, "--dry-run", "--json").data
    assert sample.read_bytes() == before
    done = run(*words, "--reason", "one and the same", "--json").data
    assert done == {**tried, "dry_run": False, "revision": 2}
    assert done["statements"] == tried["statements"] > 0  # type: ignore[operator]
    assert run("check", sample).status == 0
    (newest, _) = run("codebook", "revisions", sample, "--json").data["revisions"]  # type: ignore[misc]
    assert (newest["author"], newest["reason"]) == ("Ana", "one and the same")
    with Project.open(sample) as project:
        project.act_as("Ana")
        assert "merge" in str(project.undo())


def test_entries_of_two_kinds_are_not_merged_and_that_is_said(run: Run, sample: Path) -> None:
    with Project.open(sample, read_only=True) as project:
        measure = next(iter(project.codebook.of_kind(EntryKind.MEASURE))).name
    outcome = run("codebook", "merge", sample, "NATO", "--into", measure)
    assert outcome.status == 1
    assert outcome.complaint == "“NATO” is no measure; only entries of one kind are merged."


def test_a_name_that_no_entry_has_is_refused(run: Run, sample: Path) -> None:
    outcome = run("codebook", "merge", sample, "Nobody", "--into", "NATO")
    assert (outcome.status, outcome.complaint) == (1, "There is no entry “Nobody”.")


def test_names_that_are_alike_are_listed(run: Run, sample: Path, tmp_path: Path) -> None:
    assert run("codebook", "duplicates", sample, "--kind", "stance").out == (
        "No two names are alike.\n"
    )
    path = tmp_path / "c.yaml"
    path.write_text(HEAD + "actors: [{name: Germanyy}]\n")
    run("codebook", "import", sample, path)
    pairs = run("codebook", "duplicates", sample, "--kind", "actor", "--json").data["pairs"]
    assert ("Germany", "Germanyy", "spelling") in [
        (pair["keep"], pair["merge"], pair["why"])
        for pair in pairs  # type: ignore[attr-defined]
    ]


def test_a_codebook_goes_out_and_in_as_refi_qda(run: Run, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.qdc"
    assert run("codebook", "export", sample, path, "--json").data["measures"] == 14
    new = tmp_path / "new.glossator"
    assert run("new", new).status == 0
    outcome = run("codebook", "import", new, path, "--json")
    assert outcome.data["added"] == 24 + 14
    assert run("check", new).status == 0


def test_what_codes_are_that_do_not_say_so_has_to_be_said(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "o.qdc"
    path.write_text('<CodeBook><Codes><Code guid="a" name="Diplomacy"/></Codes></CodeBook>')
    refused = run("codebook", "import", sample, path)
    assert refused.status == 1
    assert "“o.qdc” does not say" in refused.err
    assert "--as" in refused.err
    outcome = run("codebook", "import", sample, path, "--as", "actor", "--json")
    assert outcome.data["added"] == 1
    with Project.open(sample) as project:
        assert project.codebook.find(EntryKind.ACTOR, "Diplomacy") is not None
