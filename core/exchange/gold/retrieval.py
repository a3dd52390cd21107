"""Which articles speak of which measure, in the three files that benches of retrieval read."""

from collections.abc import Mapping
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Writer, Written, marks
from core.exchange.gold.tasks import Record, Unfinished, finished, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.codebook import Codebook
from core.model.ids import EntryId

CORPUS, QUERIES, JUDGEMENTS = "corpus.jsonl", "queries.jsonl", "qrels.tsv"


def files(out: Path) -> frozenset[str]:
    return frozenset((CORPUS, QUERIES, JUDGEMENTS))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Articles, measures as queries, and a judgement for each article that somebody is done with.

    An article answers a query by as many layers as have a statement on that measure or one below
    it there; what is not judged is not relevant.
    """
    book = selection.codebook
    above = _above(book)
    articles = statements = 0
    with opened(out / CORPUS) as corpus, opened(out / JUDGEMENTS) as judgements:
        judgements.write("query-id\tcorpus-id\tscore\n")
        for annotated in selection.articles():
            shares = list(finished(annotated))
            if not shares:
                continue
            articles += 1
            statements += sum(len(share.rows) for share in shares)
            article = annotated.article
            known = {"_id": article.uid, "title": article.title, "text": annotated.text}
            put(corpus, known | _waiting(annotated, options))
            found = [{m for row in share.rows for m in above[row.measure]} for share in shares]
            for measure in book.measures:
                score = sum(measure.id in each for each in found)
                if score:
                    judgements.write(f"{measure.uid}\t{article.uid}\t{score}\n")
    with opened(out / QUERIES) as queries:
        for measure in book.measures:
            words = ": ".join(filter(None, (measure.name, measure.definition)))
            put(queries, {"_id": measure.uid, "text": words, "name": measure.name})
    return Written(articles, statements)


def _waiting(annotated: AnnotatedArticle, options: ExportOptions) -> Record:
    """How much of an article waits for a decision, where benches keep what else is known of it."""
    if not options.with_unresolved:
        return {}
    waiting = annotated.unresolved
    return {"metadata": {"unresolved": 0 if waiting is None else waiting.cases}}


def _above(book: Codebook) -> Mapping[EntryId, frozenset[EntryId]]:
    """Each measure with itself and all that it stands under."""
    found: dict[EntryId, frozenset[EntryId]] = {}
    for measure in book.measures:  # each before those below it
        upper = found.get(measure.parent, frozenset()) if measure.parent else frozenset[EntryId]()
        found[measure.id] = upper | {measure.id}
    return found


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Unfinished(
        Loss.EVIDENCE, Loss.MARKS, Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES, Loss.FLAGS,
        Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS, Loss.LAYERS, Loss.ABOUT,
    )  # fmt: skip


FORMAT = Format(
    name="retrieval",
    title="Article retrieval: a folder with articles, measures as queries, and which article "
    "speaks of which",
    extensions=(".tsv",),
    carries=("articles that are done, with their texts", "which article speaks of which measure"),
    loses=(
        "articles that are not done",
        "outlet, author, day, address, language and metadata of articles",
        "actors, stances and evidence of statements",
        "whose statements they are, and where they come from",
    ),
    called="Article retrieval",
    writer=Writer(files, write, _tally, marking=marks(Marking.TASKS)),
)
