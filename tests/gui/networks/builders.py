"""A project with a small network in it, and what the page shows of it."""

from collections.abc import Sequence
from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from gui.networks.page import NetworkPage
from gui.workplace import Workplace
from tests.gui.builders import has_settled, press, wait_until

TEXT = "Berlin welcomes the talks. Warsaw rejects them, and Paris follows Berlin. Part {n}."
Said = tuple[str, str, str, int]
"""Actor, stance, measure, and the number of the article."""
SAID: tuple[Said, ...] = (
    ("Germany", "supports", "Talks", 0),
    ("France", "conditional", "Talks", 0),
    ("Poland", "opposes", "Talks", 1),
    ("Germany", "supports", "Hotline", 1),
    ("Poland", "supports", "Hotline", 2),
    ("Estonia", "neutral", "Hotline", 2),
)
DAYS = ("2025-01-10", "2025-02-10", "2025-03-10")


def make(path: Path, said: Sequence[Said] = SAID) -> None:
    """Articles of three months, in which Ana found these statements, and Ben none."""
    project = Project.create(path)
    texts = [
        NewArticle(TEXT.format(n=n), ArticleDetails(f"Article {n}", published=day), f"{n}.txt")
        for n, day in enumerate(DAYS)
    ]
    articles = [each.id for each in project.run(AddArticles(texts)).imported]
    for name in ("Ben", "Ana"):
        project.run(AddAnnotator(name))
    project.act_as("Ana")
    for kind, place in ((EntryKind.ACTOR, 0), (EntryKind.MEASURE, 2)):
        for name in dict.fromkeys(each[place] for each in said):
            project.run(AddEntry(EntryDraft(kind, str(name))))
    for actor, stance, measure, number in said:
        book = project.codebook
        found = [
            book.find(kind, name)
            for kind, name in (
                (EntryKind.ACTOR, actor),
                (EntryKind.STANCE, stance),
                (EntryKind.MEASURE, measure),
            )
        ]
        ids = [entry.id for entry in found if entry is not None]
        text = project.text(articles[number])
        evidence = (Span.of(text, 0, 26),)
        parts = StatementParts(evidence=evidence, actor=ids[0], stance=ids[1], measure=ids[2])
        project.run(AddStatement(articles[number], parts))
    project.close()


def opened(workplace: Workplace) -> NetworkPage:
    """The page, asked for by its key, with its picture."""
    press("Ctrl+8")
    page = workplace.rooms.networks
    assert page is not None
    wait_until(has_settled)
    page.take_focus()
    return page


def choose(page: NetworkPage, box: str, row: int) -> None:
    chosen = getattr(page.view.choices, box)
    chosen.setFocus()
    for _ in range(chosen.count()):
        press("Up")
    for _ in range(row):
        press("Down")
    chosen.activated.emit(row)
    wait_until(has_settled)
    assert chosen.currentIndex() == row


def ties(page: NetworkPage) -> dict[str, str]:
    """What the table says of each tie."""
    model = page.view.table.ties
    cells = [
        [str(model.index(row, column).data()) for column in range(3)]
        for row in range(model.rowCount())
    ]
    return {" – ".join(sorted(row[:2])): row[2] for row in cells}


def names(page: NetworkPage) -> list[str]:
    return [dot.name for dot in page.view.picture.scene.dots]
