"""Texts that nobody would write, with evidence in them that overlaps and lies in pieces."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as st

from core.commands.articles import SetArticleState
from core.commands.statements import AddStatement
from core.model.layer import ArticleState
from core.model.span import Span
from core.project import Project
from tests.core import builders

PIECES = (
    "😀",
    "👨\u200d👩\u200d👧",
    "🇪🇺",
    "א",
    "ب",
    "e\u0301",
    "\u00a0",
    "\n",
    '"',
    "“",
    ",",
    "İ",
    "a",
    "b ",
    "\u0600 ",
    "#",
    " ",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=4, max_size=40).map("".join).filter(str.strip)

Odd = tuple[str, list[tuple[Span, ...]]]
"""A text, and the evidence of each statement."""


@st.composite
def odd_texts(draw: st.DrawFn) -> Odd:
    """A text and the evidence of statements, overlapping and in pieces."""
    text = draw(TEXTS)
    edges = st.lists(st.integers(0, len(text)), min_size=2, max_size=4, unique=True)
    chosen = draw(st.lists(edges.map(sorted), min_size=1, max_size=3))
    return text, [
        tuple(Span.of(text, *pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))
        for cuts in chosen
    ]


@contextmanager
def project_of(blank: Path, odd: Odd) -> Iterator[tuple[Project, Path]]:
    """A project of this one article, done, in a folder that is free for what is written."""
    text, evidence = odd
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(blank, folder / "odd.glossator")
        with Project.open(folder / "odd.glossator") as project:
            article = builders.add_article(project, text, "Odd")
            project.act_as("Anna")
            chosen = builders.parts(project, None)
            for spans in evidence:
                project.run(
                    AddStatement(article, chosen.with_spans({builders.Role.EVIDENCE: spans}))
                )
            project.run(SetArticleState(article, ArticleState.DONE))
            yield project, folder
