"""The native interchange: one JSON object per line, one line per article and layer.

The lines are put together of their parts, each encoded as the library would, since the whole of a
million statements is to be written about as fast as the library alone could.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from json.encoder import encode_basestring
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Writer, Written, one_file
from core.exchange.layer_lines import FORMAT_NAME, is_interchange, read_layer
from core.exchange.selection import (
    AnnotatedArticle,
    Selection,
    Share,
    fields_of,
    provenance_of,
)
from core.model.article import Article
from core.model.exported import SpanRow, StatementRow
from core.model.ids import EntryId

_NOTHING = "{}"
_as_json = json.JSONEncoder(ensure_ascii=False).encode


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Articles in the order of their uid, layers by name, statements in text order."""
    articles = statements = 0
    statement = _statements(selection)
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for annotated in selection.articles():
            articles += 1
            for share in annotated.shares:
                statements += len(share.rows)
                file.writelines(_line(annotated, share, statement))
    return Written(articles, statements)


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
    book, text = selection.codebook, encode_basestring

    @cache
    def name(entry: EntryId) -> str:
        return text(book.entries[entry].name)

    def statement(row: StatementRow) -> str:
        evidence, actor, stance, measure = row.spans
        fields, told = row.fields, row.provenance
        voice = "null" if row.voice is None else text(row.voice)
        confidence = "null" if row.confidence is None else row.confidence
        return (
            f'{{"uid": {text(row.uid)}, "actor": {name(row.actor)}, "stance": {name(row.stance)}, '
            f'"measure": {name(row.measure)}, "evidence": {_spans(evidence)}, '
            f'"actor_mentions": {_spans(actor)}, "stance_cues": {_spans(stance)}, '
            f'"measure_mentions": {_spans(measure)}, "voice": {voice}, '
            f'"confidence": {confidence}, "note": {text(row.note)}, '
            f'"flagged": {"true" if row.flagged else "false"}, '
            f'"fields": {_NOTHING if fields == _NOTHING else _fields(row)}, '
            f'"codebook_revision": {row.codebook_revision}, '
            f'"provenance": {"null" if told is None else _as_json(provenance_of(row))}}}'
        )

    return statement


def _fields(row: StatementRow) -> str:
    return _as_json(dict(sorted(fields_of(row).items())))


def _spans(spans: list[SpanRow]) -> str:
    if not spans:
        return "[]"
    told = [
        f'{{"start": {start}, "end": {end}, "quote": {encode_basestring(quote)}}}'
        for start, end, quote in spans
    ]
    return f"[{', '.join(told)}]"


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
    writer=Writer(one_file, write),
)
