"""Gold as rows of three tables, articles, statements and spans, whatever file they go into."""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property

from core.exchange.format import ExportOptions
from core.exchange.gold.votes import PARTS, votes_on
from core.exchange.selection import (
    AnnotatedArticle,
    NamedEntry,
    Selection,
    Share,
    fields_of,
    provenance_of,
)
from core.model.exported import StatementRow
from core.model.ids import EntryId
from core.model.span import Role

Cell = str | int | float | bool | None
Cells = tuple[Cell, ...]

SPAN_COLUMNS = ("statement_uid", "article_uid", "role", "start", "end", "quote")
_STATEMENT_COLUMNS = (
    "statement_uid", "article_uid", "article_title", "outlet", "published", "annotator",
    "layer_kind", "state", "actor", "stance", "stance_value", "measure", "measure_path", "voice",
    "confidence", "note", "flagged", "evidence_start", "evidence_end", "evidence",
    "codebook_revision", "provenance",
)  # fmt: skip
_ARTICLE_COLUMNS = (
    "article_uid", "sha256", "title", "outlet", "author", "published", "source_url", "language",
    "metadata", "length", "words",
)  # fmt: skip
WAITING = ("unresolved", "article_unresolved")
"""Whether the decision on a statement has come back, and how many disagreements of its article wait
for one."""
GAP = " […] "
_PATH = " > "


class Tables:
    """The columns of each table, and the cells of each row in their order.

    Votes and what is unresolved have columns only where they were asked for.
    """

    def __init__(self, selection: Selection, options: ExportOptions) -> None:
        self._codebook = selection.codebook
        self._layers = selection.layers
        self._fields = [field.name for field in selection.codebook.fields]
        self._with_votes = options.with_votes
        self._with_unresolved = options.with_unresolved
        self._named = selection.named

    @cached_property
    def article_columns(self) -> tuple[str, ...]:
        states = (f"state_{layer.annotator.name}" for layer in self._layers)
        unresolved = ("unresolved",) if self._with_unresolved else ()
        return (*_ARTICLE_COLUMNS, *states, *unresolved, "text")

    @cached_property
    def statement_columns(self) -> tuple[str, ...]:
        return (*_STATEMENT_COLUMNS, *self.more_columns)

    @cached_property
    def more_columns(self) -> tuple[str, ...]:
        """Those of them that not every table has, which are the last."""
        votes = (f"votes_{part}" for part in PARTS) if self._with_votes else ()
        unresolved = WAITING if self._with_unresolved else ()
        fields = (f"field_{name}" for name in self._fields)
        return (*votes, *unresolved, *fields)

    def article(self, annotated: AnnotatedArticle) -> Cells:
        article = annotated.article
        details = article.details
        states = {share.layer.id: share.state.value for share in annotated.shares}
        waiting = annotated.unresolved
        return (
            article.uid, article.sha256, details.title, details.outlet, details.author,
            details.published, details.source_url, details.language, as_json(details.metadata),
            article.length, article.words,
            *(states.get(layer.id, "to_do") for layer in self._layers),
            *((0 if waiting is None else waiting.cases,) if self._with_unresolved else ()),
            annotated.text,
        )  # fmt: skip

    def statement(self, annotated: AnnotatedArticle, share: Share, row: StatementRow) -> Cells:
        article, evidence = annotated.article, row.spans[0]
        actor, stance, measure = map(self.entry, (row.actor, row.stance, row.measure))
        return (
            row.uid, article.uid, article.title, article.details.outlet,
            article.details.published, share.layer.annotator.name, share.layer.kind.value,
            share.state.value, actor[0], *stance[:2], measure[0], measure[2], row.voice,
            row.confidence, row.note, bool(row.flagged), evidence[0][0], evidence[-1][1],
            GAP.join(quote for _, _, quote in evidence), row.codebook_revision,
            as_json(provenance_of(row)), *self.more(annotated, row),
        )  # fmt: skip

    def spans(self, annotated: AnnotatedArticle, row: StatementRow) -> Iterator[Cells]:
        for role, spans in zip(Role, row.spans, strict=True):
            for span in spans:
                yield row.uid, annotated.article.uid, role.value, *span

    def more(self, annotated: AnnotatedArticle, row: StatementRow) -> Iterator[Cell]:
        """The cells of `more_columns`."""
        if self._with_votes:
            votes = votes_on(row) or {}
            yield from (as_json(votes.get(part)) for part in PARTS)
        if self._with_unresolved:
            yield from waiting(annotated, row)
        if self._fields:
            answers = fields_of(row)
            yield from (answers.get(name) for name in self._fields)

    def entry(self, number: EntryId) -> NamedEntry:
        if number not in self._named:
            entry = self._codebook.entries[number]
            path = _PATH.join(self._codebook.path(entry))
            self._named[number] = (entry.name, entry.value, path)
        return self._named[number]


def waiting(annotated: AnnotatedArticle, row: StatementRow) -> Cells:
    """The cells of `WAITING`."""
    of_article = 0 if annotated.unresolved is None else annotated.unresolved.cases
    return annotated.is_unresolved(row), of_article


def statements_of(annotated: AnnotatedArticle) -> Iterator[tuple[Share, StatementRow]]:
    """Every statement of an article with whose it is, layer by layer."""
    for share in annotated.shares:
        for row in share.rows:
            yield share, row


def as_json(value: Mapping[str, object] | None) -> str | None:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True) if value else None
