"""Articles with entities and relations between them, to teach and to test what extracts both."""

from collections.abc import Iterator
from pathlib import Path

from core.exchange.format import ExportOptions, Format, Writer, Written, marks, one_file
from core.exchange.gold import schemas
from core.exchange.gold.marks import source
from core.exchange.gold.tasks import Record, Unfinished, finished, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role

_EVIDENCE, _ACTOR, _STANCE, _MEASURE = range(len(Role))
_SUPPORTED_BY = "evidence"


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A line for each article and layer that is done.

    An actor takes a stance on a measure: a relation from each mention of the one to each of the
    other, called by the stance; where a mention is missing, the evidence stands for it. The
    evidence is tied to what the relation leads to.
    """
    book = selection.codebook
    articles = statements = 0
    with opened(out) as file:
        for annotated in selection.articles():
            is_in = False
            for share in finished(annotated):
                is_in = True
                statements += len(share.rows)
                put(file, _record(annotated, share, book))
            articles += is_in
    return Written(articles, statements)


def _record(annotated: AnnotatedArticle, share: Share, book: Codebook) -> Record:
    entities = _Entities(book)
    relations: list[Record] = []
    for row in share.rows:
        heads, tails = entities.ends(row)
        stance = book.entries[row.stance].name
        ends = [(head, tail, stance) for head in heads for tail in tails]
        evidence = entities.of(row, _EVIDENCE)
        ends += [(tail, passage, _SUPPORTED_BY) for tail in tails for passage in evidence]
        cues = [{"start": s, "end": e, "text": quote} for s, e, quote in row.spans[_STANCE]]
        relations += [
            {
                "head": head,
                "tail": tail,
                "type": kind,
                "statement": row.uid,
                **({"cues": cues} if kind is stance else {}),
                **({"unresolved": True} if annotated.is_unresolved(row) else {}),
            }
            for head, tail, kind in dict.fromkeys(ends)
            if head != tail or kind is stance
        ]
    return {
        **source(annotated, share),
        "text": annotated.text,
        "entities": entities.made,
        "relations": relations,
    }


class _Entities:
    """Each passage of a kind and a name is one entity, however many statements share it."""

    def __init__(self, book: Codebook) -> None:
        self._book = book
        self._known: dict[tuple[str, int, int, str], int] = {}
        self.made: list[Record] = []

    def ends(self, row: StatementRow) -> tuple[list[int], list[int]]:
        """The entities for the actor and for the measure; the evidence, where none is marked."""
        return (
            self.of(row, _ACTOR) or self.of(row, _EVIDENCE),
            self.of(row, _MEASURE) or self.of(row, _EVIDENCE),
        )

    def of(self, row: StatementRow, role: int) -> list[int]:
        kind = list(Role)[role].value
        entry = {_ACTOR: row.actor, _MEASURE: row.measure}.get(role)
        name = self._book.name_of(entry) or ""
        return [self._entity(kind, name, *span) for span in row.spans[role]]

    def _entity(self, kind: str, name: str, start: int, end: int, quote: str) -> int:
        key = (kind, start, end, name)
        if key not in self._known:
            self._known[key] = len(self.made)
            place = {"start": start, "end": end, "text": quote}
            named = {"name": name} if name else {}
            self.made.append({"id": len(self.made), "type": kind, **named, **place})
        return self._known[key]


def _schema(selection: Selection, options: ExportOptions, out: Path) -> None:
    book, passage = selection.codebook, schemas.passage()
    relation = {"head": schemas.COUNT, "tail": schemas.COUNT, "statement": schemas.WORDS}
    marked = {"unresolved": {"const": True}}
    cues = schemas.each(schemas.whole(passage))
    line = {
        "article": schemas.WORDS,
        "title": schemas.TEXT,
        "annotator": schemas.WORDS,
        "layer": {"enum": [kind.value for kind in LayerKind]},
        "state": _state(options),
        "text": schemas.TEXT,
        "entities": schemas.each({"oneOf": list(_entity_schemas(book, passage))}),
        "relations": schemas.each({"oneOf": [
            schemas.whole(
                {**relation, "type": schemas.one_of(book.stances), "cues": cues}, marked
            ),
            schemas.whole({**relation, "type": {"const": _SUPPORTED_BY}}, marked),
        ]}),
    }  # fmt: skip
    told = {"outlet": schemas.TEXT, "published": schemas.WORDS, "unresolved": schemas.COUNT}
    schemas.put_line(out, "Relation extraction", schemas.whole(line, told))


def _state(options: ExportOptions) -> schemas.Schema:
    """Of gold that waits for a decision, wherever it stands."""
    states = ArticleState if options.with_unresolved else (ArticleState.DONE,)
    return {"enum": [state.value for state in states]}


def _entity_schemas(book: Codebook, passage: dict[str, schemas.Schema]) -> Iterator[schemas.Schema]:
    for role, entries in (
        (_EVIDENCE, None), (_ACTOR, book.actors), (_MEASURE, book.measures),
    ):  # fmt: skip
        kind = {"id": schemas.COUNT, "type": {"const": list(Role)[role].value}}
        name = {} if entries is None else {"name": schemas.one_of(entries)}
        yield schemas.whole({**kind, **name, **passage})


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Unfinished(
        Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES, Loss.FLAGS, Loss.FIELDS, Loss.PROVENANCE,
        Loss.METADATA, Loss.REVISIONS,
    )  # fmt: skip


FORMAT = Format(
    name="relations",
    title="Relation extraction: a line of JSON for each article that is done, with its entities "
    "and relations",
    extensions=(".jsonl",),
    offsets="code points",
    carries=(
        "articles that are done, with their texts",
        "actors, measures and evidence as entities",
        "stances as relations from actors to measures, with where they are taken",
        "the JSON Schema of a line, in a file beside it",
    ),
    loses=(
        "articles that are not done",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from, and the votes",
    ),
    called="Relation extraction",
    writer=Writer(one_file, write, _tally, schema=_schema, marking=marks(Marking.TASKS)),
)
