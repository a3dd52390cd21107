"""Projects whose export is read back by others: odd texts, the sample, the seeds."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import CodebookDraft, EntryDraft
from core.commands.gold_rules import AcceptMajority
from core.commands.incoming import IncomingArticle, IncomingStatement
from core.commands.layers import AddAnnotator, ImportLayer
from core.commands.statements import AddStatement
from core.exchange.articles_in import read_articles
from core.exchange.format import ExportOptions
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind, Field, FieldKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role, Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from core.sample import build_sample
from tests.core.builders import ACTOR, MEASURE, entry_id

SEEDS = Path(__file__).parents[5] / "shared" / "seeds"
FAMILY = "👨\u200d👩\u200d👧"
TEXTS = (
    f"Paris 🕊️ {FAMILY}, Zoë and Zoe\u0308 said:\n“We want\na hotline, "
    '"now" 🇪🇺 ” — they\'re for it.\n',
    "قال الوزير إن «الحظر» خطأ, says 😀 the שגריר here.\nA second line, with\u00a0space; and\ttab.",
    "= cmd|'/c calc'!A0 opens the article\n"
    "- Berlin doubts, Paris doubts, Warsaw rejects the ban.\n",
    "Nobody says a thing in here, and all agree on that.",
    "Poland fears a ban. Estonia fears a ban as well, İstanbul does not ß.",
)
"""Emoji outside the BMP, joined ones, flags, combining marks, right-to-left text, quotes."""
CODEBOOK = CodebookDraft(
    "Odd, “quoted”",
    (
        EntryDraft(ACTOR, "Paris", aliases=("France",)),
        EntryDraft(ACTOR, "=Berlin", definition="Begins as a formula does."),
        EntryDraft(ACTOR, "الوزير"),
        EntryDraft(ACTOR, "Mayor of Paris", parent="Paris"),
        EntryDraft(MEASURE, "hotline", definition="A line, in two\nlines."),
        EntryDraft(MEASURE, "red hotline", parent="hotline"),
        EntryDraft(MEASURE, "-ban; “the, ban”"),
    ),
    (
        Field("condition", FieldKind.TEXT),
        Field("weight", FieldKind.NUMBER),
        Field("quoted", FieldKind.YES_NO),
    ),
)
Says = tuple[Sequence[str], str, str, str]
"""Quotes of the evidence, actor, stance and measure."""


def spans(text: str, *quotes: str) -> tuple[Span, ...]:
    found = (Span.of(text, text.index(q), text.index(q) + len(q)) for q in quotes)
    return tuple(sorted(found))


def says(project: Project, article: ArticleId, said: Says, **more: object) -> None:
    quotes, actor, stance, measure = said
    text = project.text(article)
    parts = StatementParts(
        spans(text, *quotes),
        entry_id(project, EntryKind.ACTOR, actor),
        entry_id(project, EntryKind.STANCE, stance),
        entry_id(project, EntryKind.MEASURE, measure),
    )
    project.run(AddStatement(article, replace(parts, **more)))  # type: ignore[arg-type]


def odd_project(path: Path) -> None:
    """Overlapping and discontinuous spans on `TEXTS`, by two annotators, a program and gold."""
    with Project.create(path, CODEBOOK) as project:
        for name in ("Ana", "Ben", "Dora"):
            project.run(AddAnnotator(name))
        details = {"outlet": "=Outlet", "author": "A, “B”", "language": "en"}
        numbers = [
            found.id
            for found in project.run(
                AddArticles(
                    NewArticle(
                        text,
                        ArticleDetails(
                            f"+Title {n}\t“x”", published=f"2025-0{n + 1}-15", **details
                        ),
                        "x",
                    )  # type: ignore[arg-type]
                    for n, text in enumerate(TEXTS)
                )
            ).imported
        ]
        _annotate(project, numbers)
        project.act_as("Dora")
        project.run(AcceptMajority())


def _annotate(project: Project, articles: list[ArticleId]) -> None:
    first, second, third, _, last = articles
    text = project.text(first)
    for name in ("Ana", "Ben"):
        project.act_as(name)
        says(
            project, first,
            (("We want\na hotline", "they're for it"), "Paris", "supports", "hotline"),
            actor_mentions=spans(text, f"Paris 🕊️ {FAMILY}"), stance_cues=spans(text, "want\na"),
            measure_mentions=spans(text, 'hotline, "now" 🇪🇺'), voice=Voice.QUOTED, confidence=3,
            note='so "they" say,\nin two lines', fields={"weight": 2.5, "condition": "=1+1"},
        )  # fmt: skip
        says(project, first, (('hotline, "now" 🇪🇺',), "Mayor of Paris", "supports", "red hotline"))
        says(
            project, first, (("Zoe\u0308 said:\n“We want",), "Mayor of Paris", "neutral", "hotline")
        )
        ban = "-ban; “the, ban”"
        says(project, second, (("إن «الحظر» خطأ", "😀 the שגריר"), "الوزير", "opposes", ban))
        stance = "sceptical" if name == "Ana" else "opposes"
        says(
            project, third, (("Berlin doubts, Paris doubts",), "=Berlin", stance, ban), flagged=True
        )
        says(project, third, (("Paris doubts, Warsaw rejects",), "Paris", "opposes", ban))
        for article in articles[:4]:
            project.run(SetArticleState(article, ArticleState.DONE))
    text = project.text(last)
    project.run(AddStatement(last, StatementParts(spans(text, "Poland fears"))))
    _program(project, text)


def _program(project: Project, text: str) -> None:
    evidence = {Role.EVIDENCE: spans(text, "İstanbul does not ß")}
    made = IncomingStatement("1", None, "Paris", "opposes", "hotline", evidence)
    sha = next(a.sha256 for a in project.articles_by_uid() if project.text(a.id) == text)
    share = IncomingArticle("1", sha, None, ArticleDetails(""), None, None, (made,))
    project.run(ImportLayer("Bot", LayerKind.SUGGESTION, (share,)))


def sample_project(path: Path) -> None:
    """With gold of what most say."""
    build_sample(path)
    with Project.open(path) as project:
        project.act_as("Ana")
        project.run(AcceptMajority())


def seeds_project(path: Path) -> None:
    """A statement on every third sentence of each text, by two who agree on the first text and
    differ now and then on the others."""
    with Project.create(path, CODEBOOK) as project:
        project.run(AddArticles(read_articles(sorted(SEEDS.glob("*.txt")))))
        texts = [project.text(article.id) for article in project.articles_by_uid()]
        every = [article.sha256 for article in project.articles_by_uid()]
        for number, name in enumerate(("Ana", "Ben")):
            shares = tuple(
                IncomingArticle(
                    sha, sha, None, ArticleDetails(""), None, ArticleState.DONE,
                    tuple(_on_sentences(text, f"{number}{sha[:20]}", number if place else 0)),
                )
                for place, (sha, text) in enumerate(zip(every, texts, strict=True))
            )  # fmt: skip
            project.run(ImportLayer(name, LayerKind.ANNOTATOR, shares))
        project.act_as("Ana")
        project.run(AcceptMajority())


def _on_sentences(text: str, uid: str, annotator: int) -> list[IncomingStatement]:
    found = list(re.finditer(r"\S[^.]{20,400}", text))[::3]
    stances = ("opposes", "neutral", "supports")
    return [
        IncomingStatement(
            str(n), f"{uid}{n:04}", "Paris", stances[(n + annotator * (n % 4 == 0)) % 3], "hotline",
            {
                Role.EVIDENCE: (Span.of(text, *match.span()),),
                Role.ACTOR: (Span.of(text, match.start(), match.start() + 5),),
            },
        )
        for n, match in enumerate(found)
    ]  # fmt: skip


PROJECTS: Mapping[str, Callable[[Path], None]] = {
    "odd": odd_project,
    "sample": sample_project,
    **({"seeds": seeds_project} if SEEDS.is_dir() else {}),
}
GOLD = ExportOptions(layers=("gold",), with_unresolved=True, with_votes=True)
SELECTIONS: Mapping[str, ExportOptions] = {"annotators": ExportOptions(), "gold": GOLD}
