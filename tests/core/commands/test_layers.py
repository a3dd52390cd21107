"""Annotators join once, and a layer from a file comes in whole or not at all."""

import shutil
from pathlib import Path

import pytest

from core.commands.annotations import ImportAnnotations, IncomingLayer
from core.commands.articles import SetArticleState
from core.commands.incoming import MAX_LISTED, IncomingArticle, IncomingStatement
from core.commands.layers import MAX_ANNOTATOR_NAME, AddAnnotator, ImportLayer, LayerReport
from core.model.article import ArticleDetails, uid_of
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role, Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from core.text.canonical import digest
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, OTHER_TEXT, TEXT, quoting, refused

SHA256 = digest(TEXT)


def a_statement(uid: str | None = "u1", quote: str = "France", **what: object) -> IncomingStatement:
    names = {"actor": "Germany", "stance": "supports", "measure": "crisis hotline"}
    spans = {Role.EVIDENCE: (quoting(quote),)}
    given = {"place": "line 1", "uid": uid, "spans": spans, **names, **what}
    return IncomingStatement(**given)  # type: ignore[arg-type]


def a_share(
    *statements: IncomingStatement,
    sha256: str | None = SHA256,
    uid: str | None = None,
    text: str | None = None,
    state: ArticleState | None = None,
) -> IncomingArticle:
    return IncomingArticle("file", sha256, uid, ArticleDetails("Talks"), text, state, statements)


def a_layer(*shares: IncomingArticle, annotator: str = "Cleo", create: bool = False) -> ImportLayer:
    return ImportLayer(annotator, LayerKind.ANNOTATOR, shares, create)


def test_a_stance_that_comes_in_with_layers_leaves_the_scale_in_use(
    project: Project, article: ArticleId
) -> None:
    before = project.codebook.stances
    share = a_share(a_statement(stance="wavers", actor="Poland"))
    layers = (IncomingLayer("Cleo", LayerKind.ANNOTATOR, (share,)),)
    report = project.run(ImportAnnotations(layers, create=True))
    assert sorted(report.created) == ["Poland", "wavers"]
    assert {stance.name for stance in project.codebook.stances if not stance.retired} == {
        "wavers", *(stance.name for stance in before),
    }  # fmt: skip
    project.undo()
    assert project.codebook.stances == before


def layer_of(project: Project, annotator: str) -> LayerId:
    return project.layer_named(annotator).id


def texts(project: Project, article: ArticleId, annotator: str) -> list[tuple[str, str]]:
    """Uid and note of each statement."""
    found = project.statements(article, layer_of(project, annotator))
    return [(statement.uid, statement.parts.note) for statement in found]


# Annotators


def test_a_new_annotator_has_an_empty_layer(project: Project) -> None:
    project.run(AddAnnotator(" Cleo "))
    layer = project.layer_named("Cleo")
    assert layer.kind is LayerKind.ANNOTATOR
    counts = {c.layer.id: c for c in project.layer_counts()}[layer.id]
    assert (counts.done, counts.statements, counts.drafts) == (0, 0, 0)


@pytest.mark.parametrize(
    "name", ["", " \t", "two\nlines", "two\u2028lines", "x" * (MAX_ANNOTATOR_NAME + 1)]
)
def test_a_name_that_is_no_name_is_refused(project: Project, name: str) -> None:
    for command in (AddAnnotator(name), a_layer(annotator=name)):
        sentence = refused(project, lambda command=command: project.run(command))
        assert "one line of at most 100 characters" in sentence


@pytest.mark.parametrize("name", ["Anna", " Anna "])
def test_a_name_that_is_taken_is_refused(project: Project, name: str) -> None:
    expected = "There is already an annotator called “Anna”."
    assert refused(project, lambda: project.run(AddAnnotator(name))) == expected


# A layer from a file


def test_a_layer_brings_all_that_its_file_says(project: Project, article: ArticleId) -> None:
    spans = {
        Role.EVIDENCE: (quoting("crisis hotline"), quoting("Germany supports the ")),
        Role.STANCE: (quoting("supports"),),
    }
    incoming = a_statement(
        spans=spans, actor="berlin", voice=Voice.QUOTED, confidence=4, note="n", flagged=True,
        fields={"weight": 2.5}, codebook_revision=1, provenance={"by": "vote", "n": 3},
    )  # fmt: skip
    report = project.run(a_layer(a_share(incoming, state=ArticleState.DONE)))
    assert report == LayerReport(articles=1, added=1, changed=0, unchanged=0, created=())
    (stored,) = project.statements(article, layer_of(project, "Cleo"))
    assert stored.uid == "u1"
    assert stored.codebook_revision == 1
    assert stored.provenance == {"by": "vote", "n": 3}
    assert stored.parts == StatementParts(
        evidence=(quoting("Germany supports the crisis hotline"),),
        actor=builders.entry_id(project, ACTOR, "Germany"),
        stance=builders.entry_id(project, builders.STANCE, "supports"),
        measure=builders.entry_id(project, MEASURE, "crisis hotline"),
        stance_cues=(quoting("supports"),),
        voice=Voice.QUOTED,
        confidence=4,
        note="n",
        flagged=True,
        fields={"weight": 2.5},
    )
    state = project.article_state(layer_of(project, "Cleo"), article)
    assert state is ArticleState.DONE


def test_the_same_file_twice_changes_nothing(project: Project, article: ArticleId) -> None:
    twin = a_statement(None, note="twin")
    layer = a_layer(a_share(a_statement(), a_statement(None), twin, twin, state=ArticleState.DONE))
    assert project.run(layer).added == 4
    before = builders.everything(project)
    assert project.run(layer) == LayerReport(1, 0, 0, 4, ())
    assert builders.everything(project) == before


def test_a_statement_without_uid_is_met_again_however_its_article_is_named(
    project: Project, article: ArticleId
) -> None:
    statement = a_statement(None)
    assert project.run(a_layer(a_share(statement))).added == 1
    by_uid = a_share(statement, sha256=None, uid=uid_of(SHA256))
    by_text = a_share(statement, sha256=None, text="\ufeff" + TEXT.replace("\n", "\r\n"))
    assert project.run(a_layer(by_uid)).unchanged == 1
    assert project.run(a_layer(by_text)).unchanged == 1


def test_a_known_uid_brings_its_statement_up_to_date(project: Project, article: ArticleId) -> None:
    project.run(a_layer(a_share(a_statement(note="old"), a_statement("u2"))))
    (old, _) = project.statements(article, layer_of(project, "Cleo"))
    report = project.run(a_layer(a_share(a_statement(note="new", quote="NATO"), a_statement("u2"))))
    assert report == LayerReport(1, 0, 1, 1, ())
    assert set(texts(project, article, "Cleo")) == {("u1", "new"), ("u2", "")}
    assert builders.marked(project, old.id, Role.EVIDENCE) == ["NATO"]


def test_a_colleagues_uid_makes_a_copy_of_ones_own(project: Project, article: ArticleId) -> None:
    project.run(a_layer(a_share(a_statement(note="hers"))))
    mine = a_layer(a_share(a_statement(note="mine")), annotator="Dora")
    assert project.run(mine).added == 1
    assert project.run(mine).unchanged == 1
    third = a_layer(a_share(a_statement(note="third")), annotator="Eve")
    assert project.run(third).added == 1
    assert texts(project, article, "Cleo") == [("u1", "hers")]
    ((uid, note),) = texts(project, article, "Dora")
    assert note == "mine"
    assert uid != "u1"


ANYONES_LAYERS = [
    *(("Cleo", kind) for kind in LayerKind),
    *(("Dora", kind) for kind in LayerKind if kind is not LayerKind.GOLD),  # there is one gold
]


@pytest.mark.parametrize("first", ANYONES_LAYERS, ids=str)
@pytest.mark.parametrize("uid", ["u1", None])
def test_no_layer_overwrites_another_whichever_comes_first(
    project: Project, article: ArticleId, first: tuple[str, LayerKind], uid: str | None
) -> None:
    order = [first, *(other for other in ANYONES_LAYERS if other != first)]
    for name, kind in order:
        mine = a_share(a_statement(uid, note=f"{name} {kind}"))
        assert project.run(ImportLayer(name, kind, (mine,))).added == 1
    found = notes_by_layer(project, article)
    assert found == {layer: [" ".join(layer)] for layer in order}
    for name, kind in order:
        again = a_share(a_statement(uid, note=f"{name} {kind} again"))
        assert project.run(ImportLayer(name, kind, (again,))).changed == 1
    assert notes_by_layer(project, article) == {y: [f"{' '.join(y)} again"] for y in order}


def notes_by_layer(project: Project, article: ArticleId) -> dict[tuple[str, LayerKind], list[str]]:
    return {
        (layer.annotator.name, layer.kind): [
            statement.parts.note for statement in project.statements(article, layer.id)
        ]
        for layer in project.layers()
        if layer.annotator.name in ("Cleo", "Dora")
    }


def test_a_copy_has_the_same_uid_in_every_project(
    project: Project, article: ArticleId, blank: Path, tmp_path: Path
) -> None:
    shutil.copyfile(blank, tmp_path / "other.glossator")
    share = a_share(a_statement())
    with Project.open(tmp_path / "other.glossator") as other:
        builders.add_article(other, OTHER_TEXT, "Other")
        there = builders.add_article(other)
        other.run(a_layer(share, annotator="Zoe"))
        other.run(ImportLayer(" Dora ", LayerKind.SUGGESTION, (share,)))
        (stored,) = other.statements(there, layer_of(other, "Dora"))
    project.run(a_layer(share, annotator="Cleo"))
    project.run(ImportLayer("Dora", LayerKind.SUGGESTION, (share,)))
    (copied,) = project.statements(article, layer_of(project, "Dora"))
    assert copied.uid == stored.uid != "u1"


def test_a_copys_uid_that_another_layer_has_is_refused(
    project: Project, article: ArticleId
) -> None:
    project.run(a_layer(a_share(a_statement()), annotator="Cleo"))
    project.run(a_layer(a_share(a_statement()), annotator="Dora"))
    ((taken, _),) = texts(project, article, "Dora")
    project.undo()
    project.run(a_layer(a_share(a_statement(taken, note="Eve's")), annotator="Eve"))
    dora = a_layer(a_share(a_statement(note="Dora's")), annotator="Dora")
    assert "belongs to a statement of another layer" in refused(project, lambda: project.run(dora))


def test_layers_of_another_kind_stand_apart(project: Project, article: ArticleId) -> None:
    project.run(a_layer(a_share(a_statement())))
    gold = ImportLayer("Cleo", LayerKind.GOLD, (a_share(a_statement(note="gold")),))
    assert project.run(gold).added == 1
    kinds = {layer.kind for layer in project.layers() if layer.annotator.name == "Cleo"}
    assert kinds == {LayerKind.ANNOTATOR, LayerKind.GOLD}
    assert texts(project, article, "Cleo") == [("u1", "")]


def test_a_second_gold_layer_is_refused(project: Project, article: ArticleId) -> None:
    project.run(ImportLayer("Cleo", LayerKind.GOLD, (a_share(a_statement()),)))
    second = ImportLayer("Dora", LayerKind.GOLD, (a_share(a_statement("u2")),))
    assert "gold of its own" in refused(project, lambda: project.run(second))


def test_a_draft_never_comes_into_gold(project: Project, article: ArticleId) -> None:
    draft = ImportLayer("Cleo", LayerKind.GOLD, (a_share(a_statement(stance=None)),))
    assert "a statement in gold needs" in refused(project, lambda: project.run(draft))


def test_a_statement_that_lacks_parts_comes_in_as_a_draft(
    project: Project, article: ArticleId
) -> None:
    project.run(a_layer(a_share(a_statement(stance=None), a_statement("u2", spans={}))))
    assert project.statement_totals() == (0, 2)


def test_all_unknown_names_are_listed_at_once(project: Project, article: ArticleId) -> None:
    statements = [
        a_statement("a", actor="Poland", measure="fax"),
        a_statement("b", actor="poland ", stance="hopes"),
        a_statement("c", actor="Estonia"),
    ]
    sentence = refused(project, lambda: project.run(a_layer(a_share(*statements))))
    for listed in ("actor “Poland”", "measure “fax”", "stance “hopes”", "actor “Estonia”"):
        assert sentence.count(listed) == 1
    assert "Nothing was imported" in sentence


def test_very_many_unknown_names_are_counted(project: Project, article: ArticleId) -> None:
    statements = [a_statement(str(n), actor=f"Actor {n}") for n in range(MAX_LISTED + 3)]
    sentence = refused(project, lambda: project.run(a_layer(a_share(*statements))))
    assert "; and 3 more" in sentence
    assert f"Actor {MAX_LISTED}" not in sentence


def test_create_brings_unknown_names_and_articles_along(
    project: Project, article: ArticleId
) -> None:
    spans = {Role.EVIDENCE: (Span.of(OTHER_TEXT, 0, 6),)}
    incoming = a_statement(actor="Poland", measure="fax", spans=spans)
    share = a_share(incoming, sha256=digest(OTHER_TEXT), text=OTHER_TEXT)
    report = project.run(a_layer(share, create=True))
    assert report == LayerReport(1, 1, 0, 0, ("Poland", "fax"))
    added = project.find_article(sha256=digest(OTHER_TEXT))
    assert added is not None
    (stored,) = project.statements(added, layer_of(project, "Cleo"))
    assert project.codebook.name_of(stored.parts.actor) == "Poland"
    assert stored.codebook_revision == project.codebook.revision
    assert project.search("Estonia")[0] == 1


def test_an_article_known_by_its_text_alone_is_met_again(
    project: Project, article: ArticleId
) -> None:
    share = a_share(a_statement(), sha256=None, text=TEXT)
    assert project.run(a_layer(share, create=True)).added == 1
    assert project.run(a_layer(share, create=True)).unchanged == 1
    assert project.article_count() == 1


@pytest.mark.parametrize("create", [False, True])
def test_an_unknown_article_is_refused_where_it_cannot_be_made(
    project: Project, article: ArticleId, create: bool
) -> None:
    unknown = a_share(a_statement("u2"), sha256="0" * 64, text=None if create else OTHER_TEXT)
    layer = a_layer(a_share(a_statement()), unknown, create=create)
    assert "is not in this project" in refused(project, lambda: project.run(layer))


@pytest.mark.parametrize(
    ("bad", "sentence"),
    [
        (
            {"spans": {Role.EVIDENCE: (Span(0, 5, "talks"),)}},
            "the file says “talks” but the article",
        ),
        ({"spans": {Role.ACTOR: (Span(9_999, 10_004, "Talks"),)}}, "but the article says “”"),
        ({"spans": {Role.ACTOR: (Span(-4, 5, "Talks"),)}}, "at -4–5"),
        ({"confidence": 9}, "Confidence goes from 1 to 4"),
        ({"fields": {"mood": "glum"}}, "no field “mood”"),
        ({"fields": {"weight": float("nan")}}, "does not fit the field “weight”"),
    ],
)
def test_one_bad_statement_keeps_the_whole_layer_out(
    project: Project, article: ArticleId, bad: dict[str, object], sentence: str
) -> None:
    layer = a_layer(
        a_share(a_statement(), a_statement("bad", **bad), state=ArticleState.DONE), create=True
    )
    assert sentence in refused(project, lambda: project.run(layer))


def test_a_uid_that_stands_on_another_article_is_refused(
    project: Project, article: ArticleId
) -> None:
    builders.add_article(project, OTHER_TEXT, "Other")
    project.run(a_layer(a_share(a_statement())))
    spans = {Role.EVIDENCE: (Span.of(OTHER_TEXT, 0, 6),)}
    moved = a_layer(a_share(a_statement(spans=spans), sha256=digest(OTHER_TEXT)))
    assert "already recorded on another article" in refused(project, lambda: project.run(moved))


def test_an_import_is_undone_and_redone_whole(project: Project, article: ArticleId) -> None:
    before = builders.tables(project)
    share = a_share(a_statement(actor="Poland"), a_statement("u2"), state=ArticleState.SKIPPED)
    project.run(a_layer(share, create=True))
    after = builders.tables(project)
    assert str(project.undo()) == "import the layer of Cleo"
    assert builders.tables(project) == before
    project.redo()
    assert builders.tables(project) == after


def test_an_import_touches_no_other_layer(project: Project, article: ArticleId) -> None:
    mine = builders.add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.DONE))
    stored = builders.statement(project, mine)
    project.run(a_layer(a_share(a_statement(stored.uid, note="x"), state=ArticleState.SKIPPED)))
    assert builders.statement(project, mine) == stored
    assert project.article_state(stored.layer, article) is ArticleState.DONE


def test_the_state_a_file_does_not_tell_stays(project: Project, article: ArticleId) -> None:
    project.run(a_layer(a_share(state=ArticleState.DONE)))
    project.run(a_layer(a_share(a_statement())))
    assert project.article_state(layer_of(project, "Cleo"), article) is ArticleState.DONE


def test_without_a_state_an_article_is_in_progress_once_something_came_in(
    project: Project, article: ArticleId
) -> None:
    def state() -> ArticleState:
        return project.article_state(layer_of(project, "Cleo"), article)

    project.run(a_layer(a_share()))
    assert state() is ArticleState.TO_DO
    project.run(a_layer(a_share(a_statement())))
    assert state() is ArticleState.IN_PROGRESS
    project.run(a_layer(a_share(state=ArticleState.TO_DO)))
    project.run(a_layer(a_share(a_statement())))
    assert state() is ArticleState.TO_DO, "nothing came in"
    project.run(a_layer(a_share(a_statement(note="new"))))
    assert state() is ArticleState.IN_PROGRESS


@pytest.mark.parametrize("note", ["", "with other parts too"])
def test_provenance_and_revision_are_brought_up_to_date(
    project: Project, article: ArticleId, note: str
) -> None:
    def stored() -> tuple[object, int]:
        (found,) = project.statements(article, layer_of(project, "Cleo"))
        return found.provenance, found.codebook_revision

    def incoming(**more: object) -> ImportLayer:
        return a_layer(a_share(a_statement(note=note, **more)))

    project.run(a_layer(a_share(a_statement(provenance={"n": 1}, codebook_revision=1))))
    before = builders.tables(project)
    project.run(incoming(provenance={"n": True, "by": "é"}, codebook_revision=1))
    assert stored() == ({"n": True, "by": "é"}, 1)
    assert project.run(incoming(provenance={"n": True, "by": "é"})).unchanged == 1
    assert project.run(incoming(provenance={"n": 1, "by": "é"})).changed == 1
    assert project.run(incoming(provenance={"n": 1, "by": "é"}, codebook_revision=0)).changed == 1
    assert stored() == ({"n": 1, "by": "é"}, 0)
    assert project.run(incoming()).changed == 1
    assert stored() == (None, 0)
    for _ in range(4):
        project.undo()
    assert builders.tables(project) == before


def test_texts_come_in_with_one_kind_of_line_end(project: Project, article: ArticleId) -> None:
    made = a_statement(note="a\r\nb\rc", fields={"condition": "d\re", "forum": "press"})
    project.run(a_layer(a_share(made)))
    (stored,) = project.statements(article, layer_of(project, "Cleo"))
    assert stored.parts.note == "a\nb\nc"
    assert stored.parts.fields == {"condition": "d\ne", "forum": "press"}
    assert project.run(a_layer(a_share(made))).unchanged == 1


def test_a_large_layer_reads_the_codebook_once_and_not_once_a_statement(
    project: Project, article: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core.storage import codebook

    loads: list[int] = []
    load = codebook.load
    monkeypatch.setattr(codebook, "load", lambda *given: (loads.append(1), load(*given))[1])
    many = [a_statement(str(number), actor="Poland") for number in range(200)]
    assert project.run(a_layer(a_share(*many), create=True)).added == 200
    assert len(loads) < 5
