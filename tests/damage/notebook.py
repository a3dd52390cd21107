"""What an annotator has recorded, told by plain values: what the program must have kept.

Drawn by chance, each deed follows from the page as it stands, so that whoever has the same page
and the same chance knows what another process did.
"""

from dataclasses import replace
from random import Random

from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    DeleteStatement,
    SetConfidence,
    SetFlag,
    SetSpans,
)
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.span import Role, Span
from core.model.statement import Statement
from core.project import Project
from tests.core import builders

ACTORS = ("Germany", "France", "NATO")
LENGTH = 9

Said = tuple[str, int | None, bool, int]
"""Of one statement: its actor, confidence, flag, and where its evidence begins."""
Page = dict[str, Said]
"""By the notes of the statements, which are names of their own."""
Deed = tuple[str, str, object]


class Notebook:
    def __init__(self) -> None:
        self.page: Page = {}
        self.done: list[Page] = []
        self.undone: list[Page] = []
        self._named = 0

    def copied(self) -> "Notebook":
        copy = Notebook()
        copy.page, copy._named = self.page, self._named
        copy.done, copy.undone = [*self.done], [*self.undone]
        return copy

    def next(self, chance: Random) -> Deed:
        """What is done now: some deed that changes something."""
        kinds = ["add", "add", "add", "reopen"] + ["undo"] * bool(self.done)
        kinds += ["redo", "redo"] * bool(self.undone)
        if self.page:
            kinds += ["actor", "confidence", "flag", "evidence", "delete"]
        kind = chance.choice(kinds)
        if kind == "add":
            said = (chance.choice(ACTORS), None, False, chance.randint(0, 90))
            return kind, f"{self._named}", said
        if kind in ("undo", "redo", "reopen"):
            return kind, "", None
        note = chance.choice(sorted(self.page))
        return kind, note, self._another(kind, self.page[note], chance)

    def _another(self, kind: str, said: Said, chance: Random) -> object:
        actor, confidence, flag, start = said
        if kind == "actor":
            return chance.choice([name for name in ACTORS if name != actor])
        if kind == "confidence":
            return chance.choice([n for n in (1, 2, 3, 4) if n != confidence])
        if kind == "flag":
            return not flag
        return chance.choice([n for n in range(90) if n != start])

    def write(self, deed: Deed) -> None:
        kind, note, value = deed
        if kind == "undo":
            self.undone.append(self.page)
            self.page = self.done.pop()
        elif kind == "redo":
            self.done.append(self.page)
            self.page = self.undone.pop()
        elif kind != "reopen":
            self.done.append(self.page)
            self.undone = []
            self.page = written(self.page, kind, note, value)
            self._named += kind == "add"


def written(page: Page, kind: str, note: str, value: object) -> Page:
    if kind == "delete":
        return {name: said for name, said in page.items() if name != note}
    if kind == "add":
        return {**page, note: value}  # type: ignore[dict-item]
    place = ("actor", "confidence", "flag", "evidence").index(kind)
    said = [*page[note]]
    said[place] = value  # type: ignore[call-overload]
    return {**page, note: tuple(said)}  # type: ignore[dict-item]


# The same in a project


def do(project: Project, deed: Deed) -> None:
    """Anything but reopening."""
    kind, note, value = deed
    if kind == "undo":
        project.undo()
    elif kind == "redo":
        project.redo()
    elif kind == "add":
        actor, _, _, start = value  # type: ignore[misc]
        article = first_article(project)
        chosen = builders.parts(project, None, actor)
        spans = (span(project, article, start),)
        project.run(AddStatement(article, replace(chosen, evidence=spans, note=note)))
    else:
        project.run(_command(project, by_note(project)[note], kind, value))


def _command(project: Project, old: Statement, kind: str, value: object):  # type: ignore[no-untyped-def]
    if kind == "actor":
        entry = builders.entry_id(project, EntryKind.ACTOR, str(value))
        return ChooseEntry(old.id, EntryKind.ACTOR, entry)
    if kind == "confidence":
        return SetConfidence(old.id, value)  # type: ignore[arg-type]
    if kind == "flag":
        return SetFlag(old.id, bool(value))
    if kind == "evidence":
        spans = (span(project, old.article, value),)  # type: ignore[arg-type]
        return SetSpans(old.id, Role.EVIDENCE, spans)
    return DeleteStatement(old.id)


def span(project: Project, article: ArticleId, start: int) -> Span:
    return Span.of(project.text(article), start, start + LENGTH)


def first_article(project: Project) -> ArticleId:
    return ArticleId(project.article_ids(None, ArticleFilter())[0])


def by_note(project: Project) -> dict[str, Statement]:
    found = project.statements(first_article(project), builders.own_layer(project))
    return {each.parts.note: each for each in found}


def page_of(project: Project) -> Page:
    """What stands there; raises AssertionError where a statement is not whole."""
    page: Page = {}
    for note, each in by_note(project).items():
        parts = each.parts
        assert not each.is_draft, f"statement {note} is there by half"
        assert parts.actor is not None
        (place,) = parts.evidence
        actor = project.codebook.name_of(parts.actor)
        page[note] = (actor, parts.confidence, parts.flagged, place.start)
    return page
