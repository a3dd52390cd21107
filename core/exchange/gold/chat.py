"""Messages to teach a language model to answer an article with its statements as JSON."""

import json
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Writer, Written, marks
from core.exchange.gold import schemas
from core.exchange.gold.codebook_prompt import instructions
from core.exchange.gold.tasks import Record, Unfinished, finished, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow

MESSAGES, SOURCES, SCHEMA = "messages.jsonl", "sources.jsonl", "schema.json"


def files(out: Path) -> frozenset[str]:
    return frozenset((MESSAGES, SOURCES, SCHEMA))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A line for each article and layer that is done; line by line, `SOURCES` tells which."""
    book = selection.codebook
    system = {"role": "system", "content": instructions(book)}
    (out / SCHEMA).write_text(schemas.answer(book), encoding="utf-8", newline="\n")
    articles = statements = 0
    with opened(out / MESSAGES) as messages, opened(out / SOURCES) as sources:
        for annotated in selection.articles():
            is_in = False
            for share in finished(annotated):
                is_in = True
                statements += len(share.rows)
                user = {"role": "user", "content": annotated.text}
                answer = {"role": "assistant", "content": _answer(share, book)}
                put(messages, {"messages": [system, user, answer]})
                put(sources, _source(annotated, share, options))
            articles += is_in
    return Written(articles, statements)


def _answer(share: Share, book: Codebook) -> str:
    found = [_statement(row, book) for row in share.rows]
    return json.dumps({"statements": found}, ensure_ascii=False)


def _statement(row: StatementRow, book: Codebook) -> Record:
    return {
        "actor": book.name_of(row.actor),
        "stance": book.name_of(row.stance),
        "measure": book.name_of(row.measure),
        "evidence": [quote for _, _, quote in row.spans[0]],
    }


def _source(annotated: AnnotatedArticle, share: Share, options: ExportOptions) -> Record:
    article = annotated.article
    source: Record = {
        "article": article.uid,
        "sha256": article.sha256,
        "title": article.title,
        "annotator": share.layer.annotator.name,
        "layer_kind": share.layer.kind.value,
        "statements": [row.uid for row in share.rows],
    }
    if options.with_unresolved:
        waiting = annotated.unresolved
        source["unresolved"] = 0 if waiting is None else waiting.cases
    return source


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Unfinished(
        Loss.EVIDENCE, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES, Loss.FLAGS,
        Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS, Loss.ABOUT,
    )  # fmt: skip


FORMAT = Format(
    name="chat-jsonl",
    title="Messages to teach a language model to find statements: a folder with messages, "
    "their sources and the JSON Schema of an answer",
    extensions=(".jsonl",),
    carries=(
        "articles that are done, with their texts",
        "actor, stance, measure and evidence of each statement, as words",
        "the codebook, as instructions",
    ),
    loses=(
        "articles that are not done",
        "outlet, author, day, address, language and metadata of articles",
        "where evidence is in the text",
        "marks of where actor, stance and measure are named",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from, under which revision of the codebook it was made, and "
        "the votes",
    ),
    called="Chat messages",
    writer=Writer(files, write, _tally, marking=marks(Marking.TASKS)),
)
