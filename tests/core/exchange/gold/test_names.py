"""Names as nobody would give them, in formats that cannot hold them as they are."""

import csv
import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

from core.commands.articles import AddArticles
from core.commands.codebook import EntryDraft
from core.exchange.export import export
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import ActorKind
from core.model.ids import ArticleId
from core.project import Project
from tests.core.builders import ACTOR, TEXT, add_entry, add_statement

QUOTE = "Berlin would not"


def losses(project: Project, out: Path, name: str) -> list[str]:
    return [str(loss) for loss in export(project, out, name).losses]


def test_the_config_of_label_studio_is_xml_and_has_every_choice_of_its_tasks(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_entry(project, EntryDraft(ACTOR, "Bell\x07 & “Sons”\ufffe"))
    add_statement(project, article, QUOTE, "Bell\x07 & “Sons”\ufffe", "opposes")
    told = losses(project, tmp_path / "out", "label-studio")
    assert "2 control characters, in whose place stand signs of replacement" in told
    form = Xml.parse(tmp_path / "out" / "config.xml")
    choices = {choice.get("value") for choice in form.iter("Choice")}
    (task,) = json.loads((tmp_path / "out" / "tasks.json").read_text("utf-8"))
    said = [
        r["value"]["choices"][0]
        for r in task["annotations"][0]["result"]
        if "choices" in r["value"]
    ]
    assert said[0] == "Bell\ufffd & “Sons”\ufffd"
    assert choices.issuperset(said)


def test_nothing_is_told_of_control_characters_where_there_are_none(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_statement(project, article)
    for name in ("label-studio", "refi-qda", "uima-xmi"):
        told = losses(project, tmp_path / f"{name}.{'qdpx' if name == 'refi-qda' else 'out'}", name)
        assert not any("control" in loss for loss in told)


def test_refi_qda_tells_every_control_character_that_it_leaves_out(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    add_entry(project, EntryDraft(ACTOR, "Bell\x07", definition="It\x08 rings\x08."))
    details = ArticleDetails("A\ufffe title", outlet="The\uffff Post", author="\ufffeA")
    (other,) = project.run(AddArticles([NewArticle(f"{TEXT}More.", details, "x")])).imported
    for each in (article, other.id):
        add_statement(project, each, QUOTE, "Bell\x07", "opposes")
    told = losses(project, tmp_path / "out.qdpx", "refi-qda")
    assert "6 control characters in names, details and notes" in told
    with zipfile.ZipFile(tmp_path / "out.qdpx") as archive:
        Xml.fromstring(archive.read("project.qde"))


def test_the_events_of_dna_never_call_a_person_an_organisation(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    for name, above, kind in (
        ("Ministry", None, ActorKind.ORGANISATION), ("Minister", "Ministry", ActorKind.PERSON),
        ("Speaker", "Minister", ActorKind.PERSON), ("Poet", None, ActorKind.PERSON),
        ("Editor", "Poet", ActorKind.PERSON),
    ):  # fmt: skip
        add_entry(project, EntryDraft(ACTOR, name, parent=above, actor_kind=kind))
        add_statement(project, article, QUOTE, name, "opposes")
    export(project, tmp_path / "out.csv", "dna-events")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        found = {(r["person"], r["organization"]) for r in csv.DictReader(file, delimiter=";")}
    assert found == {
        ("", "Ministry"), ("Minister", "Ministry"), ("Speaker", "Ministry"), ("Poet", ""),
        ("Editor", ""),
    }  # fmt: skip
