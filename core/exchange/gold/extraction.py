"""Articles with their statements as JSON, to teach and to test what finds statements."""

from pathlib import Path

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written, marks, one_file
from core.exchange.gold import schemas
from core.exchange.gold.tasks import Record, Unfinished, finished, opened, put
from core.exchange.gold.votes import PARTS, soft_labels, votes_on
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import SpanRow, StatementRow


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A line for each article and layer that is done."""
    book = selection.codebook
    articles = statements = 0
    with opened(out) as file:
        for annotated in selection.articles():
            is_in = False
            for share in finished(annotated):
                is_in = True
                statements += len(share.rows)
                put(file, _record(annotated, share, book, options))
            articles += is_in
    return Written(articles, statements)


def _record(
    annotated: AnnotatedArticle, share: Share, book: Codebook, options: ExportOptions
) -> Record:
    record: Record = {
        "article": annotated.article.uid,
        "title": annotated.article.title,
        "annotator": share.layer.annotator.name,
        "text": annotated.text,
        "statements": [_statement(row, book, options) for row in share.rows],
    }
    if options.with_unresolved:
        waiting = annotated.unresolved
        record["unresolved"] = 0 if waiting is None else waiting.cases
    return record


def _statement(row: StatementRow, book: Codebook, options: ExportOptions) -> Record:
    evidence, actor, stance, measure = map(_spans, row.spans)
    statement: Record = {
        "actor": book.name_of(row.actor),
        "stance": book.name_of(row.stance),
        "measure": book.name_of(row.measure),
        "evidence": evidence,
        "actor_mentions": actor,
        "stance_cues": stance,
        "measure_mentions": measure,
    }
    if options.with_votes:
        votes = votes_on(row) or {}
        statement["soft_labels"] = {part: soft_labels(votes.get(part, {})) for part in PARTS}
    return statement


def _spans(spans: list[SpanRow]) -> list[Record]:
    return [{"start": start, "end": end, "text": quote} for start, end, quote in spans]


def _schema(selection: Selection, options: ExportOptions, out: Path) -> None:
    passages = schemas.each(schemas.whole(schemas.passage()))
    statement = {
        **schemas.names(selection.codebook),
        "evidence": {**passages, "minItems": 1},
        "actor_mentions": passages,
        "stance_cues": passages,
        "measure_mentions": passages,
    }
    if options.with_votes:
        share = {"type": "number", "exclusiveMinimum": 0, "maximum": 1}
        shares = {"type": "object", "additionalProperties": share}
        statement["soft_labels"] = schemas.whole(dict.fromkeys(PARTS, shares))
    line = {
        "article": schemas.WORDS,
        "title": schemas.TEXT,
        "annotator": schemas.WORDS,
        "text": schemas.TEXT,
        "statements": schemas.each(schemas.whole(statement)),
    }
    if options.with_unresolved:
        line["unresolved"] = schemas.COUNT
    schemas.put_line(out, "Statement extraction", schemas.whole(line))


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    origin = Loss.ORIGIN if options.with_votes else Loss.PROVENANCE
    return Unfinished(
        Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES, Loss.FLAGS, Loss.FIELDS, origin, Loss.REVISIONS,
        Loss.ABOUT,
    )  # fmt: skip


FORMAT = Format(
    name="extraction",
    title="Statement extraction: a line of JSON for each article that is done, with its statements",
    extensions=(".jsonl",),
    offsets="code points",
    carries=(
        "articles that are done, with their texts",
        "statements with their passages",
        "the votes, as shares",
        "the JSON Schema of a line, in a file beside it",
    ),
    loses=(
        "articles that are not done",
        "outlet, author, day, address, language and metadata of articles",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from, and under which revision of the codebook it was made",
    ),
    called="Statement extraction",
    writer=Writer(
        one_file, write, _tally, schema=_schema, marking=marks(Marking.TASKS), votes=Votes.AS_SHARES
    ),
)
