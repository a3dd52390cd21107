"""The native interchange: one JSON object per line, one line per article and layer."""

import json
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Writer, Written
from core.exchange.layer_lines import FORMAT_NAME, is_interchange, read_layer
from core.exchange.selection import Selection, Share
from core.model.article import Article
from core.model.codebook import Codebook
from core.model.span import Span
from core.model.statement import Statement


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Articles in the order of their uid, layers by name, statements in text order."""
    articles = statements = 0
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for annotated in selection.articles():
            articles += 1
            for share in annotated.shares:
                statements += len(share.statements)
                line = _line(annotated.article, annotated.text, share, selection.codebook)
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return Written(articles, statements)


def _line(article: Article, text: str, share: Share, codebook: Codebook) -> dict[str, object]:
    details = article.details
    return {
        "format": FORMAT_NAME,
        "article": {
            "uid": article.uid,
            "sha256": article.sha256,
            "title": details.title,
            "outlet": details.outlet,
            "author": details.author,
            "published": details.published,
            "source_url": details.source_url,
            "language": details.language,
            "metadata": dict(sorted(details.metadata.items())),
        },
        "text": text,
        "layer": {"annotator": share.layer.annotator.name, "kind": share.layer.kind.value},
        "state": share.state.value,
        "statements": [_statement(statement, codebook) for statement in share.statements],
    }


def _statement(statement: Statement, codebook: Codebook) -> dict[str, object]:
    parts = statement.parts
    return {
        "uid": statement.uid,
        "actor": codebook.name_of(parts.actor),
        "stance": codebook.name_of(parts.stance),
        "measure": codebook.name_of(parts.measure),
        "evidence": _spans(parts.evidence),
        "actor_mentions": _spans(parts.actor_mentions),
        "stance_cues": _spans(parts.stance_cues),
        "measure_mentions": _spans(parts.measure_mentions),
        "voice": parts.voice,
        "confidence": parts.confidence,
        "note": parts.note,
        "flagged": parts.flagged,
        "fields": dict(sorted(parts.fields.items())),
        "codebook_revision": statement.codebook_revision,
        "provenance": statement.provenance,
    }


def _spans(spans: tuple[Span, ...]) -> list[dict[str, object]]:
    return [{"start": start, "end": end, "quote": quote} for start, end, quote in spans]


def _one_file(out: Path) -> None:
    return None


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
    writer=Writer(_one_file, write),
)
