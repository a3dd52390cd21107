"""Which articles of a preview are nearly the same as one that the project holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.model.likeness import Twin
from core.model.phrase import Phrase
from core.project import Project
from gui.exchange.looking import COMPARED_OF_A_TEXT, SHOWN_OF_A_TEXT, Look, PreviewRow
from gui.shared.jobs import JobProgress
from gui.shared.running import CoreProgress

HERE = Phrase("It is in the project already.")


@dataclass(frozen=True)
class KnownTwin:
    """An article of the project as a row that comes in no more, and how similar it is."""

    row: PreviewRow
    similarity: float


KnownTwins = Mapping[str, KnownTwin]
"""By the place of an article that may come in."""


def known_twins(project: Project, rows: Iterable[PreviewRow], progress: JobProgress) -> KnownTwins:
    """The most similar article of the project for each row that has one.

    Articles of the project that were never compared are made ready for that at first.
    """
    project.sketch_articles(CoreProgress(progress))
    finder = project.twin_finder()
    found: dict[str, KnownTwin] = {}
    for row in rows:
        progress(0, 0)
        if row.found is not None and row.reason is None and row.found.sketch:
            twins = finder.twins_of(row.found.compared, row.found.sketch)
            if twins:
                found[row.place] = KnownTwin(_row(project, twins[0]), twins[0].similarity)
    return found


def _row(project: Project, twin: Twin) -> PreviewRow:
    article, text = project.article(twin.article), project.text(twin.article)
    look = Look(
        file="",
        details=article.details,
        proposals=(),
        encoding=None,
        is_guess=False,
        beginning=text[:SHOWN_OF_A_TEXT],
        residue=(),
        length=len(text),
        compared=text[:COMPARED_OF_A_TEXT],
    )
    return PreviewRow(article.uid, look, HERE)
