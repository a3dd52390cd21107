"""CAS of UIMA: what XML cannot hold, names that no file can have, the same bytes again."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.exchange.annotations import uima
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.exchange.gold.uima import TYPES, file_names
from core.model.layer import LayerKind
from core.model.progress import silent
from core.model.span import Role, Span
from core.project import Project
from tests.core import builders
from tests.core.exchange.annotations.bringing import Told, bring, told

CONTROL = "A\x07 crisis \ufffe hotline\x0b, 😀 says Paris."


def with_controls(project: Project) -> None:
    article = builders.add_article(project, CONTROL, "Odd")
    project.run(AddAnnotator("A/B: C"))
    project.act_as("A/B: C")
    chosen = builders.parts(project, None)
    evidence = {Role.EVIDENCE: (Span.of(CONTROL, 3, 20),)}
    project.run(AddStatement(article, chosen.with_spans(evidence)))


@pytest.mark.parametrize("name", ["uima-xmi", "uima-json"])
def test_the_same_project_gives_the_same_bytes(project: Project, tmp_path: Path, name: str) -> None:
    with_controls(project)
    for place in ("one.zip", "two.zip"):
        export(project, tmp_path / place, name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_what_xml_cannot_hold_gives_way_one_to_one_and_is_counted(
    project: Project, tmp_path: Path
) -> None:
    with_controls(project)
    report = export(project, tmp_path / "out.zip", "uima-xmi", ExportOptions(("A/B: C",)))
    said = "3 control characters, in whose place stand signs of replacement"
    assert said in map(str, report.losses)
    (document,) = uima.read(tmp_path / "out.zip", silent).documents
    assert document.text == "A� crisis � hotline�, 😀 says Paris."
    (record,) = document.shares[0].records
    (mark,) = (p.stretches[0] for p in record.pieces if p.slot == "evidence")
    assert (mark.start, mark.end) == (3, 20)


def test_json_holds_every_character(project: Project, tmp_path: Path) -> None:
    with_controls(project)
    report = export(project, tmp_path / "out.zip", "uima-json", ExportOptions(("A/B: C",)))
    assert not any("control" in str(loss) for loss in report.losses)
    (document,) = uima.read(tmp_path / "out.zip", silent).documents
    assert document.text == CONTROL


@pytest.mark.parametrize("name", ["uima-xmi", "uima-json"])
def test_what_goes_out_comes_back_as_the_same_statements(
    made: dict[str, Path], tmp_path: Path, name: str
) -> None:
    with Project.open(made["sample"], read_only=True) as source:
        people = [y.annotator.name for y in source.layers() if y.kind is LayerKind.ANNOTATOR]
        export(source, tmp_path / "out.zip", name)
        expected = [each for each in whole(source) if each.annotator in people]
    with Project.create(tmp_path / "again.glossator") as project:
        bring(project, tmp_path / "out.zip")
        assert sorted(whole(project)) == sorted(expected)


def whole(project: Project) -> list[Told]:
    """What is no draft; without notes, to which is added which words a stance was seen in."""
    found = [each for each in told(project) if each.actor and each.stance and each.measure]
    return [replace(each, note="") for each in found]


def test_an_annotator_has_a_file_of_a_name_that_can_be_unpacked(
    project: Project, tmp_path: Path
) -> None:
    with_controls(project)
    export(project, tmp_path / "out.zip", "uima-xmi", ExportOptions(("A/B: C",)))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        types, member = archive.namelist()
        assert types == TYPES
        assert member.startswith("annotation/")
        assert member.endswith("/A_B_ C.xmi")


def test_names_of_files_differ_by_more_than_case() -> None:
    made = file_names(("Ana", "ANA", "a/b", "a:b", "INITIAL_CAS"))
    assert list(made.values()) == ["Ana", "ANA (2)", "a_b", "a_b (2)", "INITIAL_CAS (2)"]


def test_names_of_files_are_no_devices_of_windows() -> None:
    made = file_names(("CON", "nul", "Com1.old", "LPT³", "Conrad", "a con", "aux .b"))
    assert list(made.values()) == [
        "CON_", "nul_", "Com1_.old", "LPT³_", "Conrad", "a con", "aux_ .b",
    ]  # fmt: skip


def test_names_of_files_fit_into_every_file_system() -> None:
    (one, two) = file_names(("😀" * 99, "😀" * 100)).values()
    assert (one, two) == ("😀" * 50, "😀" * 50 + " (2)")


def test_names_of_files_differ_by_more_than_how_accents_are_composed() -> None:
    made = list(file_names(("Zo\u00eb", "Zoe\u0308")).values())
    assert made == ["Zo\u00eb", "Zoe\u0308 (2)"]
