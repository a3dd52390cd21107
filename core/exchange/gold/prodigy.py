"""Statements for Prodigy: a task for each article and layer, with tokens, spans and relations."""

from hashlib import sha256
from pathlib import Path

from core.exchange.format import ExportOptions, Writer, Written, marks, one_file
from core.exchange.gold.edges import Edges
from core.exchange.gold.marks import Mark, marks_of, source, tie, told
from core.exchange.gold.tasks import Record, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.layer import ArticleState
from core.text.tokens import TokenPlaces, tokens_of

_ANSWERS = {ArticleState.DONE: "accept", ArticleState.SKIPPED: "ignore"}


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Spans reach to the edges of their tokens; `statements` tell where they are to a code point.

    `token_end` is the last token of a span. A task without an answer is not done.
    """
    articles = statements = 0
    with opened(out) as file:
        for annotated in selection.articles():
            articles += 1
            places = TokenPlaces(tokens_of(annotated.text))
            for share in annotated.shares:
                statements += len(share.rows)
                put(file, _task(annotated, share, places, selection.codebook))
    return Written(articles, statements)


def _task(annotated: AnnotatedArticle, share: Share, places: TokenPlaces, book: Codebook) -> Record:
    text, about = annotated.text, source(annotated, share)
    owner = share.layer.annotator.name
    spans: list[Record] = []
    relations: list[Record] = []
    for row in share.rows:
        first: Record | None = None
        for mark in marks_of(row):
            span = _span(mark, places)
            spans.append(span)
            if first is None:
                first = span
            else:
                relations.append(_relation(first, span, tie(mark.role)))
    answer = _ANSWERS.get(share.state)
    return {
        "text": text,
        "meta": about,
        "tokens": [
            {"text": text[t.start : t.end], "start": t.start, "end": t.end, "id": n, "ws": t.spaced}
            for n, t in enumerate(places.tokens)
        ],
        "spans": spans,
        "relations": relations,
        "statements": [told(annotated, row, book) for row in share.rows],
        **({"answer": answer} if answer else {}),
        "_input_hash": _hash(text),
        "_task_hash": _hash(f"{annotated.article.uid} {share.layer.kind.value} {owner}"),
        "_view_id": "relations",
        "_annotator_id": owner,
        "_session_id": owner,
    }


def _span(mark: Mark, places: TokenPlaces) -> Record:
    first, last = places.touched(mark.start, mark.end)
    return {
        "start": places.tokens[first].start,
        "end": places.tokens[last - 1].end,
        "token_start": first,
        "token_end": last - 1,
        "label": mark.role.value,
    }


def _relation(head: Record, child: Record, label: str) -> Record:
    """From the last token of one span to that of another, as Prodigy joins them."""
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": label,
    }


def _hash(words: str) -> int:
    """A whole number with a sign, of 32 bits, as Prodigy has them; the same for the same words."""
    return int.from_bytes(sha256(words.encode()).digest()[:4], "big", signed=True)


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Edges(Loss.METADATA, Loss.PROVENANCE, Loss.REVISIONS)


WRITER = Writer(one_file, write, _tally, marking=marks(Marking.ARTICLES))
