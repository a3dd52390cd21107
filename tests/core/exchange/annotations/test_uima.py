"""UIMA CAS, written by dkpro-cassis as INCEpTION lays its layers out."""

import io
import json
import threading
import zipfile
from pathlib import Path
from typing import Any

import cassis
import pytest

from core.exchange.annotations import uima
from core.exchange.annotations.inspecting import found_in
from core.model.phrase import Cancelled, Phrase
from core.model.span import Role
from core.project import Project
from tests.core.builders import TEXT, everything, refused
from tests.core.exchange.annotations.bringing import Told, bring, marks, told
from tests.core.exchange.builders import write

FIRST = "Germany supports the crisis hotline"
STRING, ARRAY = "uima.cas.String", "uima.cas.FSArray"
WHOLE = Told("Ana", FIRST, "Germany", "supports", "crisis hotline")


def types() -> cassis.TypeSystem:
    """A layer of statements with a feature and two slots, a layer of spans, and relations."""
    made = cassis.TypeSystem()
    mention = made.create_type("custom.Mention", "uima.tcas.Annotation")
    made.create_feature(mention, "kind", STRING)
    link = made.create_type("custom.StatementLink", "uima.cas.TOP")
    made.create_feature(link, "role", STRING)
    made.create_feature(link, "target", "custom.Mention")
    statement = made.create_type("custom.Statement", "uima.tcas.Annotation")
    made.create_feature(statement, "stance", STRING)
    made.create_feature(statement, "actor", ARRAY, elementType="custom.StatementLink")
    made.create_feature(statement, "measure", ARRAY, elementType="custom.StatementLink")
    for name in ("Actor", "Measure"):
        made.create_type(f"custom.{name}", "uima.tcas.Annotation")
    relation = made.create_type("custom.Position", "uima.tcas.Annotation")
    made.create_feature(relation, "Governor", "uima.tcas.Annotation")
    made.create_feature(relation, "Dependent", "uima.tcas.Annotation")
    made.create_feature(relation, "label", STRING)
    made.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
                     "uima.tcas.Annotation")  # fmt: skip
    return made


def mark(cas: cassis.Cas, kind: str, quote: str, **features: object) -> Any:
    start = TEXT.index(quote)
    made = cas.typesystem.get_type(kind)(begin=start, end=start + len(quote), **features)
    cas.add(made)
    return made


def empty() -> cassis.Cas:
    cas = cassis.Cas(types())
    cas.sofa_string = TEXT
    cas.sofa_mime = "text/plain"
    return cas


def with_slots() -> cassis.Cas:
    cas = empty()
    actor = mark(cas, "custom.Mention", "Germany")
    measure = mark(cas, "custom.Mention", "crisis hotline")
    array, link = cas.typesystem.get_type(ARRAY), cas.typesystem.get_type("custom.StatementLink")
    mark(
        cas, "custom.Statement", FIRST, stance="supports",
        actor=array(elements=[link(target=actor)]),
        measure=array(elements=[link(role="measure", target=measure)]),
    )  # fmt: skip
    return cas


def with_relation(label: str = "opposes") -> cassis.Cas:
    cas = empty()
    actor, measure = mark(cas, "custom.Actor", "Germany"), mark(cas, "custom.Measure", "hotline")
    mark(cas, "custom.Position", "hotline", Governor=actor, Dependent=measure, label=label)
    return cas


def as_xmi(folder: Path, cas: cassis.Cas) -> Path:
    folder.mkdir()
    cas.to_xmi(folder / "talks.xmi")
    cas.typesystem.to_xml(folder / "TypeSystem.xml")
    return folder / "talks.xmi"


def as_json(folder: Path, cas: cassis.Cas) -> Path:
    folder.mkdir()
    cas.to_json(folder / "talks.json")
    return folder / "talks.json"


@pytest.mark.parametrize("save", [as_xmi, as_json])
def test_a_span_with_slots_is_a_statement(project: Project, tmp_path: Path, save: Any) -> None:
    came = bring(project, save(tmp_path / "a", with_slots()), annotator="Ana")
    assert told(project) == [WHOLE]
    assert marks(project, Role.ACTOR) == [("Germany",)]
    assert came.losses == {}
    assert str(came.carried.decision.told).startswith("Positions: UTF-16 units")


@pytest.mark.parametrize("save", [as_xmi, as_json])
def test_a_relation_with_a_label_is_a_stance(project: Project, tmp_path: Path, save: Any) -> None:
    bring(project, save(tmp_path / "a", with_relation()), annotator="Ana")
    assert [(e.actor, e.stance, e.measure) for e in told(project)] == [
        ("Germany", "opposes", "crisis hotline"),
    ]  # fmt: skip


@pytest.mark.parametrize("save", [as_xmi, as_json])
def test_importing_twice_changes_nothing(project: Project, tmp_path: Path, save: Any) -> None:
    for count, cas in enumerate((with_slots(), with_relation())):
        bring(project, save(tmp_path / f"a{count}", cas), annotator="Ana")
    before = everything(project)
    for count in range(2):
        folder = tmp_path / f"a{count}"
        (path,) = (p for p in folder.iterdir() if p.stem == "talks")
        bring(project, path, annotator="Ana")
    assert everything(project) == before


def test_what_language_tools_made_is_counted(project: Project, tmp_path: Path) -> None:
    cas = with_slots()
    for word in ("Germany", "supports"):
        mark(cas, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", word)
    came = bring(project, as_json(tmp_path / "a", cas), annotator="Ana")
    assert came.losses == {"annotations by language tools, such as tokens": 2}


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, raw in files.items():
            archive.writestr(name, raw)
    return made.getvalue()


def xmi_parts(cas: cassis.Cas) -> dict[str, bytes]:
    return {"talks.xmi": cas.to_xmi().encode(), "TypeSystem.xml": cas.typesystem.to_xml().encode()}


def test_a_project_of_inception_brings_every_annotator(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "project.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, cas in (
            ("ana", with_slots()),
            ("ben", with_relation()),
            ("INITIAL_CAS", empty()),
        ):
            archive.writestr(f"annotation/talks.txt/{name}.zip", zipped(**xmi_parts(cas)))
        archive.writestr("exportedproject.json", b"{}")
    came = bring(project, path)
    assert {each.annotator for each in told(project)} == {"ana", "ben"}
    assert came.report.new_articles == 1


def test_a_zip_file_of_one_export_is_read(project: Project, tmp_path: Path) -> None:
    bring(project, write(tmp_path / "a.zip", zipped(**xmi_parts(with_slots()))), annotator="Ana")
    assert told(project) == [WHOLE]


def test_without_its_type_system_it_is_refused(project: Project, tmp_path: Path) -> None:
    path = as_xmi(tmp_path / "a", with_slots())
    (tmp_path / "a" / "TypeSystem.xml").unlink()
    with pytest.raises(Exception, match=r"there is no TypeSystem\.xml"):
        bring(project, path, annotator="Ana")


def test_entities_are_refused(project: Project, tmp_path: Path) -> None:
    path = as_xmi(tmp_path / "a", with_slots())
    xml = path.read_text("utf-8")
    head, _, rest = xml.partition("?>")
    planted = f'{head}?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>{rest}'
    write(path, planted)
    assert "entities" in refused(project, lambda: bring(project, path, annotator="Ana"))


def huge(folder: Path, marks: int) -> Path:
    """A CAS of so many annotations on one word."""
    small = empty()
    mark(small, "custom.Actor", "Germany")
    path = as_json(folder, small)
    data = json.loads(path.read_text("utf-8"))
    (known,) = (each for each in data["%FEATURE_STRUCTURES"] if each["%TYPE"] == "custom.Actor")
    made = [{**known, "%ID": number} for number in range(1_000, 1_000 + marks)]
    data["%FEATURE_STRUCTURES"] += made
    data["%VIEWS"]["_InitialView"]["%MEMBERS"] += [each["%ID"] for each in made]
    return write(path, json.dumps(data))


def test_a_stop_is_heard_while_a_huge_cas_is_loaded(project: Project, tmp_path: Path) -> None:
    path = huge(tmp_path / "a", 100_000)
    pulses: list[str] = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        pulses.append(str(what))
        if len(pulses) == 6:
            raise Cancelled

    before = everything(project)
    with pytest.raises(Cancelled):
        found_in(path, progress=stop)
    assert pulses == ["Reading talks"] * 6
    assert not [each for each in threading.enumerate() if each.name == "reading apart"]
    assert everything(project) == before


def test_as_many_cas_as_articles_and_annotators_make_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"annotation/{number}/Ana.xmi", b"")
    assert uima.recognises(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(project: Project, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("talks.xmi", b" " * 200_000_000)
    path = tmp_path / "a.zip"
    assert "far more than its size" in refused(project, lambda: found_in(path, "uima"))


@pytest.mark.parametrize("name", ["../talks.xmi", "/talks.xmi", "C:\\talks.xmi"])
def test_a_name_that_leads_outside_is_refused(project: Project, tmp_path: Path, name: str) -> None:
    parts = xmi_parts(with_slots())
    raw = zipped(**{name: parts["talks.xmi"], "TypeSystem.xml": parts["TypeSystem.xml"]})
    path = write(tmp_path / "a.zip", raw)
    assert "outside its folder" in refused(project, lambda: found_in(path, "uima"))
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".xmi"] == []


def test_a_wrong_reference_is_one_sentence(project: Project, tmp_path: Path) -> None:
    path = as_json(tmp_path / "a", with_slots())
    data = json.loads(path.read_text("utf-8"))
    data["%FEATURE_STRUCTURES"][1]["%TYPE"] = "custom.Nowhere"
    write(path, json.dumps(data))
    sentence = refused(project, lambda: bring(project, path, annotator="Ana"))
    assert "cannot be read as a CAS" in sentence
