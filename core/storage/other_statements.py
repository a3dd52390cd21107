"""The statements of another project file, each checked as far as that needs nothing else."""

from collections import defaultdict
from collections.abc import Mapping
from operator import lt

from core.model.codebook import Codebook, EntryKind
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.model.span import Role
from core.model.statement import MAX_CONFIDENCE, MIN_CONFIDENCE, Voice
from core.model.together import OtherSpan, OtherStatement
from core.storage.foreign import ForeignDatabase
from core.storage.other_values import answers_of, check_there, provenance_of, uid_of
from core.storage.stored import Damaged
from core.text.canonical import canonical

_ROLES = frozenset(role.value for role in Role)
_CONFIDENCES = (None, *range(MIN_CONFIDENCE, MAX_CONFIDENCE + 1))
_TOLD_EVERY = 2_000
_OF_SPAN = ("statement", "role", "start", "end", "quote")
_OF_STATEMENT = (
    "id", "uid", "layer", "article", "actor", "stance", "measure", "voice", "confidence", "note",
    "flagged", "fields", "codebook_revision", "provenance",
)  # fmt: skip


def statements_of(
    database: ForeignDatabase,
    articles: Mapping[int, object],
    book: Codebook,
    progress: Progress,
) -> dict[int, list[OtherStatement]]:
    """By the numbers of their layers; quotes are for the caller to check against texts."""
    spans = _spans_of(database)
    found: dict[int, list[OtherStatement]] = defaultdict(list)
    seen: set[str] = set()
    actors, stances, measures = ({None, *(e.id for e in book.of_kind(k))} for k in EntryKind)
    for count, row in enumerate(database.rows("statement", *_OF_STATEMENT)):
        (number, uid, layer, article, actor, stance, measure, voice, confidence, note, flagged,
         fields, revision, provenance) = row  # fmt: skip
        if count % _TOLD_EVERY == 0:
            progress(count, None, Phrase("Reading"))
        check_there(article, articles)
        if not (actor in actors and stance in stances and measure in measures):
            raise Damaged("a statement names an entry that is missing or of another kind")
        if confidence not in _CONFIDENCES or uid_of(uid) in seen or type(revision) is not int:
            raise ValueError
        seen.add(uid)
        found[layer].append(
            OtherStatement(
                uid,
                article,
                actor,
                stance,
                measure,
                None if voice is None else Voice(voice),
                None if confidence is None else int(confidence),
                note if note == "" else canonical(note),
                bool(flagged),
                answers_of(fields),
                revision,
                provenance_of(provenance),
                tuple(spans.get(number, ())),
            )
        )
    return found


def _spans_of(database: ForeignDatabase) -> dict[int, list[OtherSpan]]:
    found: dict[int, list[OtherSpan]] = defaultdict(list)
    for statements, roles, starts, ends, quotes in database.columns_of("span", *_OF_SPAN):
        if not (_are(int, starts) and _are(int, ends) and _are(str, quotes)):
            raise ValueError
        if not (_ROLES.issuperset(roles) and min(starts) >= 0 and all(map(lt, starts, ends))):
            raise ValueError
        places = zip(roles, starts, ends, quotes, strict=True)
        for statement, place in zip(statements, places, strict=True):
            found[statement].append(place)
    return found


def _are(kind: type, column: tuple[object, ...]) -> bool:
    return {*map(type, column)} == {kind}
