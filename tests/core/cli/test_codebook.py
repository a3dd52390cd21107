"""codebook export, codebook import."""

from pathlib import Path

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
