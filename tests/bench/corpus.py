"""A generated corpus, the same in every run: articles of about 800 words and statements on them."""

import random
from collections.abc import Iterator
from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.codebook import CodebookDraft, EntryDraft
from core.commands.layers import ImportLayer, IncomingArticle, IncomingStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role, Span
from core.project import Project
from core.text.canonical import digest

ANNOTATOR = "Ana"
_ACTORS, _MEASURES = 300, 120
_STANCES = ("opposes", "sceptical", "neutral", "conditional", "supports")


def vocabulary(size: int = 20_000) -> list[str]:
    chance = random.Random(1)
    syllables = [c + v for c in "bcdfghklmnprstvw" for v in ("a", "e", "i", "o", "u", "ea")]
    return ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(size)]


def texts(count: int, words: int = 800, seed: int = 2) -> Iterator[str]:
    """Texts whose lengths scatter around `words`; common words are common, as in prose."""
    chance = random.Random(seed)
    known = vocabulary()
    weights = [1 / (rank + 3) for rank in range(len(known))]
    for _ in range(count):
        wanted = max(60, int(words * chance.lognormvariate(0, 0.4)))
        drawn = chance.choices(known, weights, k=wanted)
        sentences = [
            " ".join(drawn[at : at + 18]).capitalize() + "." for at in range(0, wanted, 18)
        ]
        yield "\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def text_of_words(words: int, seed: int = 3) -> str:
    """One article of just that many words."""
    drawn = " ".join(texts(words // 300 + 20, 800, seed)).split()[:words]
    lines = [" ".join(drawn[at : at + 60]) + "." for at in range(0, words, 60)]
    return "\n".join(lines)


def codebook() -> CodebookDraft:
    entries = [EntryDraft(EntryKind.ACTOR, f"Actor {number}") for number in range(_ACTORS)]
    entries += [EntryDraft(EntryKind.MEASURE, f"Measure {number}") for number in range(_MEASURES)]
    return CodebookDraft("Bench", tuple(entries))


def statements_on(text: str, count: int, seed: int) -> tuple[IncomingStatement, ...]:
    """Complete statements with evidence and two mentions, some overlapping, all over the text."""
    chance = random.Random(seed)
    made = []
    for number in range(count):
        start = chance.randrange(0, max(1, len(text) - 200))
        end = min(len(text), start + chance.randint(30, 180))
        middle = (start + end) // 2
        spans = {
            Role.EVIDENCE: (Span.of(text, start, end),),
            Role.ACTOR: (Span.of(text, start, min(end, start + 8)),),
            Role.MEASURE: (Span.of(text, middle, end),),
        }
        made.append(
            IncomingStatement(
                place=str(number),
                uid=f"{seed:016x}{number:016x}",
                actor=f"Actor {chance.randrange(_ACTORS)}",
                stance=chance.choice(_STANCES),
                measure=f"Measure {chance.randrange(_MEASURES)}",
                spans=spans,
            )
        )
    return tuple(made)


def add_statements(project: Project, share: dict[str, int]) -> None:
    """Give each text of `share` that many statements in the annotator's layer."""
    incoming = tuple(
        IncomingArticle(
            place=str(seed),
            sha256=digest(text),
            uid=None,
            details=ArticleDetails(""),
            text=None,
            state=ArticleState.DONE if seed % 3 else ArticleState.IN_PROGRESS,
            statements=statements_on(text, count, seed),
        )
        for seed, (text, count) in enumerate(share.items(), 100)
    )
    project.run(ImportLayer(ANNOTATOR, LayerKind.ANNOTATOR, incoming))


def large_project(path: Path, articles: int = 10_000, statements: int = 50_000) -> Project:
    """Articles with statements on every fifth, and two long ones with 1,000 and 5,000."""
    project = Project.create(path, codebook())
    longest = text_of_words(16_000), text_of_words(16_000, seed=4)
    every = [*longest, *texts(articles - 2)]
    project.run(
        AddArticles(
            NewArticle(text, ArticleDetails(f"Article {number}", "Outlet", None, _day(number)), "")
            for number, text in enumerate(every)
        )
    )
    share = {longest[0]: 1_000, longest[1]: 5_000}
    chosen = every[2::5]
    rest = statements - 6_000
    share |= {text: rest // len(chosen) for text in chosen}
    add_statements(project, share)
    return project


def _day(number: int) -> str:
    """Article by article through five years."""
    year, month = divmod(number % 60, 12)
    return f"{2020 + year}-{month + 1:02}-01"
