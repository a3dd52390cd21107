"""The native interchange: one JSON object per line, one line per article and layer.

The lines are put together of their parts, each encoded as the library would, since the whole of a
million statements is to be written about as fast as the library alone could.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import cache, lru_cache
from json.encoder import encode_basestring
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written, marks, one_file
from core.exchange.layer_lines import FORMAT_NAME, is_interchange, read_layer
from core.exchange.marking import Marking
from core.exchange.portions import Encoded, encoded
from core.exchange.selection import (
    AnnotatedArticle,
    Selection,
    Share,
    answers_in,
    provenance_in,
)
from core.model.article import Article
from core.model.exported import SpanRow, StatementRow
from core.model.ids import EntryId
from core.storage.files import synchronised_meanwhile

_ALIKE = 10_000
_as_json = json.JSONEncoder(ensure_ascii=False).encode


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Articles in the order of their uid, layers by name, statements in text order."""
    articles = statements = 0
    with ExitStack() as stack:
        portions = stack.enter_context(closing(encoded(selection, options, encode)))
        file = stack.enter_context(out.open("wb"))
        stack.enter_context(synchronised_meanwhile(out))
        for portion in portions:
            file.write(portion.files[0])
            articles += portion.articles
            statements += portion.statements
    return Written(articles, statements)


def encode(selection: Selection, options: ExportOptions) -> Encoded:
    """The lines of these articles."""
    articles = statements = 0
    statement, lines = _statements(selection), list[str]()
    for annotated in selection.articles(_span):
        articles += 1
        for share in annotated.shares:
            statements += len(share.rows)
            lines += _line(annotated, share, statement)
    return Encoded(("".join(lines).encode("utf-8"),), articles, statements)


def _line(
    annotated: AnnotatedArticle, share: Share, statement: Callable[[StatementRow], str]
) -> Iterator[str]:
    """In pieces."""
    layer = {"annotator": share.layer.annotator.name, "kind": share.layer.kind.value}
    yield f'{{"format": {_as_json(FORMAT_NAME)}, "article": {_article(annotated.article)}, '
    yield f'"text": {_as_json(annotated.text)}, "layer": {_as_json(layer)}, '
    yield f'"state": {_as_json(share.state.value)}, '
    if annotated.unresolved is not None:
        waiting = {"cases": annotated.unresolved.cases, "statements": annotated.unresolved_uids()}
        yield f'"unresolved": {_as_json(waiting)}, '
    yield f'"statements": [{", ".join(map(statement, share.rows))}]}}\n'


def _article(article: Article) -> str:
    details = article.details
    return _as_json(
        {
            "uid": article.uid,
            "sha256": article.sha256,
            "title": details.title,
            "outlet": details.outlet,
            "author": details.author,
            "published": details.published,
            "source_url": details.source_url,
            "language": details.language,
            "metadata": dict(sorted(details.metadata.items())),
        }
    )


def _statements(selection: Selection) -> Callable[[StatementRow], str]:
    """What writes a statement, in the order of the format's keys."""
    book, text, rest = selection.codebook, encode_basestring, lru_cache(_ALIKE)(_rest)

    @cache
    def name(entry: EntryId) -> str:
        return text(book.entries[entry].name)

    def statement(row: StatementRow) -> str:
        (_, uid, _, _, actor, stance, measure, voice, confidence, note, flagged, fields, revision,
         told, (evidence, actors, stances, measures)) = row  # fmt: skip
        return (
            f'{{"uid": {text(uid)}, "actor": {name(actor)}, "stance": {name(stance)}, '
            f'"measure": {name(measure)}, '
            f'"evidence": [{evidence[0][2] if len(evidence) == 1 else _joined(evidence)}], '
            f'"actor_mentions": [{actors[0][2] if len(actors) == 1 else _joined(actors)}], '
            f'"stance_cues": [{_joined(stances) if stances else ""}], '
            f'"measure_mentions": [{measures[0][2] if len(measures) == 1 else _joined(measures)}], '
            f"{rest(voice, confidence, note, flagged, fields, revision, told)}}}"
        )

    return statement


def _rest(
    voice: str | None,
    confidence: int | None,
    note: str,
    flagged: int,
    fields: str,
    revision: int,
    told: str | None,
) -> str:
    """What many statements have alike."""
    text = encode_basestring
    return (
        f'"voice": {"null" if voice is None else text(voice)}, '
        f'"confidence": {"null" if confidence is None else confidence}, '
        f'"note": {text(note)}, "flagged": {"true" if flagged else "false"}, '
        f'"fields": {_as_json(dict(sorted(answers_in(fields).items())))}, '
        f'"codebook_revision": {revision}, '
        f'"provenance": {"null" if told is None else _as_json(provenance_in(told))}'
    )


def _span(start: int, end: int, quote: str) -> str:
    return f'{{"start": {start}, "end": {end}, "quote": {encode_basestring(quote)}}}'


def _joined(spans: list[SpanRow]) -> str:
    return ", ".join([spelled for _, _, spelled in spans])


FORMAT = Format(
    name="glossator-jsonl",
    title="Glossator’s own format, JSON with a line for each article and layer",
    extensions=(".jsonl",),
    offsets="code points",
    carries=(
        "articles with their texts",
        "statements with their passages",
        "how far each article is",
        "where each statement comes from",
    ),
    read_layer=read_layer,
    recognises=is_interchange,
    called="Glossator’s own format",
    writer=Writer(one_file, write, marking=marks(Marking.ARTICLES), votes=Votes.CARRIED),
)
