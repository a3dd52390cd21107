"""What formats lose: the kinds there are, and how often each occurs in what goes out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Protocol, runtime_checkable

from core.exchange.selection import AnnotatedArticle, Selection
from core.model.exported import SaidCounts, SpanCounts, StatementRow
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.span import Role

_EVIDENCE = list(Role).index(Role.EVIDENCE)


class Tally(Protocol):
    """Is shown every article that goes out, before anything is written, and counts what is lost."""

    def add(self, annotated: AnnotatedArticle) -> None: ...
    def phrases(self) -> tuple[Phrase, ...]: ...


@runtime_checkable
class Foretelling(Tally, Protocol):
    """A tally that may be able to count what is lost of all that a choice lets out, without
    reading it; whether it did."""

    def foretold(self, selection: Selection) -> bool: ...


class Loss(StrEnum):
    """What a format of statements may have no place for."""

    TEXTS = "texts"
    """Text, author, address, language and metadata of articles."""
    WHOLE = "whole"
    """All of articles: their texts, titles and further details."""
    ABOUT = "about"
    """Outlet, author, day, address, language and metadata, where title and text are carried."""
    DETAILS = "details"
    """Title, outlet, author, day, address, language and metadata of articles."""
    METADATA = "metadata"
    """Author, address, language and metadata, where the text itself is carried."""
    SILENT = "silent"
    """Articles without a statement, and where the annotators stand with them."""
    STATES = "states"
    """Where the annotators stand with an article."""
    EVIDENCE = "evidence"
    """Where evidence is in the text."""
    GAPS = "gaps"
    """What statements leave out between passages of evidence."""
    OVERLAPS = "overlaps"
    """Evidence that overlaps that of another statement."""
    MARKS = "marks"
    """Where actor, stance and measure are named."""
    VOICES = "voices"
    CONFIDENCE = "confidence"
    NOTES = "notes"
    FLAGS = "flags"
    FIELDS = "fields"
    PROVENANCE = "provenance"
    """Of gold: who decided, why, and how many said what."""
    ORIGIN = "origin"
    """The same without how many said what."""
    VOTES = "votes"
    """Of gold: how many said what."""
    OTHER_VOTES = "other votes"
    """Of gold: how many said what of anything but its stance."""
    REVISIONS = "revisions"
    """Under which revision of the codebook statements were made."""
    LAYERS = "layers"
    """Whose statement it is."""


_SAID: Mapping[Loss, Callable[[SaidCounts], int]] = {
    Loss.TEXTS: lambda said: said.articles,
    Loss.WHOLE: lambda said: said.articles,
    Loss.ABOUT: lambda said: said.about,
    Loss.DETAILS: lambda said: said.articles,
    Loss.METADATA: lambda said: said.metadata,
    Loss.SILENT: lambda said: said.silent,
    Loss.STATES: lambda said: said.states,
    Loss.EVIDENCE: lambda said: said.statements,
    Loss.VOICES: lambda said: said.voices,
    Loss.CONFIDENCE: lambda said: said.confidence,
    Loss.NOTES: lambda said: said.notes,
    Loss.FLAGS: lambda said: said.flags,
    Loss.FIELDS: lambda said: said.fields,
    Loss.PROVENANCE: lambda said: said.provenance,
    Loss.ORIGIN: lambda said: said.provenance,
    Loss.VOTES: lambda said: said.votes,
    Loss.OTHER_VOTES: lambda said: said.votes,
    Loss.REVISIONS: lambda said: said.statements,
    Loss.LAYERS: lambda said: said.statements,
}
_SPANS: Mapping[Loss, Callable[[SpanCounts], int]] = {
    Loss.MARKS: lambda spans: spans.marks,
    Loss.GAPS: lambda spans: spans.gaps,
}
"""What the database counts by itself."""


class Losses:
    """Counts losses of the given kinds."""

    def __init__(self, *kinds: Loss) -> None:
        self._kinds = kinds
        self._lost = Counter[Loss]()

    def foretold(self, selection: Selection, *, is_done: bool | None = None) -> bool:
        """`is_done`: of the shares of articles that are, or are not, done alone."""
        kinds = set(self._kinds)
        if not _SAID.keys() | _SPANS.keys() >= kinds:
            return False
        source, choice = selection.source, selection.choice
        if not _SAID.keys().isdisjoint(kinds):
            said = source.said_counts(choice, is_done)
            self._lost.update({kind: _SAID[kind](said) for kind in kinds & _SAID.keys()})
        if not _SPANS.keys().isdisjoint(kinds):
            spans = source.span_counts(choice, is_done)
            self._lost.update({kind: _SPANS[kind](spans) for kind in kinds & _SPANS.keys()})
        return True

    def add(self, annotated: AnnotatedArticle) -> None:
        for kind in self._kinds:
            self._lost[kind] += _COUNTED[kind](annotated)

    def phrases(self) -> tuple[Phrase, ...]:
        return counted_phrases(self._lost)


def counted_phrases(lost: Mapping[Loss, int]) -> tuple[Phrase, ...]:
    """What was lost at all, in the order of `Loss`."""
    return tuple(
        Phrase(one if lost[kind] == 1 else many, {"count": f"{lost[kind]:,}"})
        for kind, (one, many) in _WORDS.items()
        if lost.get(kind)
    )


def _rows(is_lost: Callable[[StatementRow], object]) -> Callable[[AnnotatedArticle], int]:
    """Counts statements."""
    return lambda annotated: sum(map(bool, map(is_lost, annotated.rows())))


def _article(annotated: AnnotatedArticle) -> int:
    return 1


def _metadata(annotated: AnnotatedArticle) -> int:
    known = annotated.article.details
    return bool(known.author or known.source_url or known.language or known.metadata)


def _published(annotated: AnnotatedArticle) -> int:
    known = annotated.article.details
    return bool(known.outlet or known.published)


def _silent(annotated: AnnotatedArticle) -> int:
    return not any(share.rows for share in annotated.shares)


def _states(annotated: AnnotatedArticle) -> int:
    return any(share.state is not ArticleState.TO_DO for share in annotated.shares)


def _marks(annotated: AnnotatedArticle) -> int:
    return sum(sum(map(len, row.spans)) - len(row.spans[_EVIDENCE]) for row in annotated.rows())


def _overlaps(annotated: AnnotatedArticle) -> int:
    """Statements whose evidence overlaps what an earlier one of the same layer quotes."""
    return sum(overlapping(share.rows) for share in annotated.shares)


def overlapping(rows: Iterable[StatementRow]) -> int:
    """How many statements have evidence that overlaps an earlier one's; in text order."""
    found, taken = 0, list[tuple[int, int]]()
    for row in rows:
        own = [(start, end) for start, end, _ in row.spans[_EVIDENCE]]
        found += any(start < y and x < end for start, end in own for x, y in taken)
        taken = [(x, y) for x, y in taken if y > own[0][0]] + own
    return found


def _has_votes(row: StatementRow) -> bool:
    return row.provenance is not None and '"votes"' in row.provenance


_COUNTED: Mapping[Loss, Callable[[AnnotatedArticle], int]] = {
    Loss.TEXTS: _article,
    Loss.WHOLE: _article,
    Loss.ABOUT: lambda annotated: _metadata(annotated) or _published(annotated),
    Loss.DETAILS: _article,
    Loss.METADATA: _metadata,
    Loss.SILENT: _silent,
    Loss.STATES: _states,
    Loss.EVIDENCE: _rows(lambda row: True),
    Loss.GAPS: _rows(lambda row: len(row.spans[_EVIDENCE]) > 1),
    Loss.OVERLAPS: _overlaps,
    Loss.MARKS: _marks,
    Loss.VOICES: _rows(lambda row: row.voice),
    Loss.CONFIDENCE: _rows(lambda row: row.confidence),
    Loss.NOTES: _rows(lambda row: row.note),
    Loss.FLAGS: _rows(lambda row: row.flagged),
    Loss.FIELDS: _rows(lambda row: row.fields != "{}"),
    Loss.PROVENANCE: _rows(lambda row: row.provenance),
    Loss.ORIGIN: _rows(lambda row: row.provenance),
    Loss.VOTES: _rows(_has_votes),
    Loss.OTHER_VOTES: _rows(_has_votes),
    Loss.REVISIONS: _rows(lambda row: True),
    Loss.LAYERS: _rows(lambda row: True),
}

_WORDS: Mapping[Loss, tuple[str, str]] = {
    Loss.TEXTS: (
        "the text, author, address, language and metadata of 1 article",
        "the text, author, address, language and metadata of {count} articles",
    ),
    Loss.WHOLE: (
        "text, title, outlet, author, day, address, language and metadata of 1 article",
        "text, title, outlet, author, day, address, language and metadata of {count} articles",
    ),
    Loss.ABOUT: (
        "outlet, author, day, address, language and metadata of 1 article",
        "outlet, author, day, address, language and metadata of {count} articles",
    ),
    Loss.DETAILS: (
        "title, outlet, author, day, address, language and metadata of 1 article",
        "title, outlet, author, day, address, language and metadata of {count} articles",
    ),
    Loss.METADATA: (
        "the author, address, language and metadata of 1 article",
        "the author, address, language and metadata of {count} articles",
    ),
    Loss.SILENT: (
        "1 article without a statement, with where the annotators stand with it",
        "{count} articles without a statement, with where the annotators stand with them",
    ),
    Loss.STATES: (
        "where the annotators stand with 1 article",
        "where the annotators stand with {count} articles",
    ),
    Loss.EVIDENCE: (
        "where the evidence of 1 statement stands in the text",
        "where the evidence of {count} statements stands in the text",
    ),
    Loss.GAPS: (
        "where 1 statement leaves words out between passages of evidence",
        "where {count} statements leave words out between passages of evidence",
    ),
    Loss.OVERLAPS: (
        "the evidence of 1 statement, as it overlaps that of another one",
        "the evidence of {count} statements, as it overlaps that of others",
    ),
    Loss.MARKS: (
        "1 mark that shows where an actor, stance or measure is named",
        "{count} marks that show where an actor, stance or measure is named",
    ),
    Loss.VOICES: ("the voice of 1 statement", "the voice of {count} statements"),
    Loss.CONFIDENCE: ("the confidence of 1 statement", "the confidence of {count} statements"),
    Loss.NOTES: ("the note on 1 statement", "the notes on {count} statements"),
    Loss.FLAGS: ("the flag of 1 statement", "the flags of {count} statements"),
    Loss.FIELDS: (
        "the answers to further questions of 1 statement",
        "the answers to further questions of {count} statements",
    ),
    Loss.PROVENANCE: (
        "where 1 statement comes from, and the votes on it",
        "where {count} statements come from, and the votes on them",
    ),
    Loss.ORIGIN: ("where 1 statement comes from", "where {count} statements come from"),
    Loss.VOTES: ("the votes on 1 statement", "the votes on {count} statements"),
    Loss.OTHER_VOTES: (
        "the votes on 1 statement but for those on its stance",
        "the votes on {count} statements but for those on their stances",
    ),
    Loss.REVISIONS: (
        "the revision of the codebook under which 1 statement was made",
        "the revision of the codebook under which {count} statements were made",
    ),
    Loss.LAYERS: ("whose statement it is, of 1 statement", "whose they are, of {count} statements"),
}
