"""A statement that was taken away comes back, carried to where its parts have gone since."""

from contextlib import suppress
from dataclasses import dataclass

from core.commands.naming import called
from core.commands.parts import checked_fields, checked_parts
from core.commands.work import Work
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.span import Role
from core.model.statement import FieldValue, StatementParts, Voice
from core.storage import articles, gone, layers, statements, stored, verdicts
from core.storage.gone import GoneStatement
from core.storage.names_then import NamesThen
from core.storage.rows import Row, Table
from core.storage.taken_away import at_last


@dataclass(frozen=True)
class Restored:
    """What came back. `moved`: names under which parts are known now, each with that which it had
    then; `lost`: parts that the codebook knows no more, so that the statement lacks them."""

    statement: StatementId
    moved: tuple[tuple[str, str], ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class RestoreStatement:
    """Bring back a deleted statement of the acting annotator's own layer, under its own uid.

    Entries that were merged are those that they went into. With `with_article`, its article comes
    back too, if that was taken away.
    """

    statement: StatementId
    with_article: bool = False

    def apply(self, work: Work) -> Restored:
        old = _known(work, self.statement)
        layer = _own_layer(work, old.row)
        article = self._home(work, old.row)
        parts, moved, lost = _carried(work, old)
        text = articles.text(work.connection, article)
        parts = checked_parts(parts, text, work.codebook)
        row: Row = {
            "id": self.statement,
            "uid": old.row["uid"],
            "layer": layer,
            "article": article,
            **statements.columns(parts),
            "codebook_revision": old.row["codebook_revision"],
            "provenance": old.row["provenance"],
        }
        gone.bring_back(work.rows, Table.STATEMENT, row)
        statements.insert_spans(work.rows, self.statement, parts)
        if articles.state(work.connection, layer, article) is ArticleState.TO_DO:
            state = ArticleState.IN_PROGRESS
            articles.set_state(work.connection, work.rows, layer, article, state)
        work.describe("restore statement ({statement})", statement=called(parts, work.codebook))
        return Restored(self.statement, moved, lost)

    def _home(self, work: Work, row: Row) -> ArticleId:
        """The article, under another number perhaps, if its text came in once more."""
        number = row.get("article")
        assert isinstance(number, int)
        then = gone.article(work.connection, number)
        if then is None:
            raise Refused("Nobody knows any more in which article this statement was.")
        here = articles.find_by_hash(work.connection, str(then["sha256"]))
        if here is not None:
            return here[0]
        if not self.with_article:
            raise Refused(
                "“{title}”, the article of this statement, was taken away. Bring the article back "
                "as well, and the statement can come back.",
                title=then["title"],
            )
        gone.bring_back(work.rows, Table.ARTICLE, then)
        return ArticleId(number)


def _known(work: Work, number: StatementId) -> GoneStatement:
    if statements.some(work.connection, [number]):
        raise Refused("This statement is in the project already.")
    old = gone.statement(work.connection, number)
    if old is None:
        raise Refused("The journal knows no such statement.")
    if statements.find_by_uid(work.connection, str(old.row["uid"])) is not None:
        raise Refused("This statement is in the project already.")
    return old


def _own_layer(work: Work, row: Row) -> LayerId:
    """The layer that it was in; Refused unless the acting annotator owns it."""
    number = row.get("layer")
    home = next((e for e in layers.all_layers(work.connection) if e.id == number), None)
    if home is not None and home.kind is LayerKind.GOLD:
        raise Refused("Gold is made by adjudication alone. Change the verdict, or withdraw it.")
    own = work.own_layer()
    if number == own:
        return own
    if home is None:
        raise Refused("The layer of this statement is no longer in the project.")
    raise Refused(
        "This statement belongs to {owner}; only {owner} can bring it back.",
        owner=home.annotator.name,
    )


def _carried(
    work: Work, old: GoneStatement
) -> tuple[StatementParts, tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Its parts as the codebook has them now."""
    row, names = old.row, NamesThen(work.connection)
    moved, lost = list[tuple[str, str]](), list[str]()
    fields, unknown = _answers(work, row)
    confidence = row["confidence"]
    parts = StatementParts(
        voice=None if row["voice"] is None else stored.word(Voice, str(row["voice"]), _VOICE),
        confidence=confidence if isinstance(confidence, int) else None,
        note=str(row["note"]),
        flagged=bool(row["flagged"]),
        fields=fields,
    ).with_spans({role: old.spans.get(role, ()) for role in Role})
    merged = verdicts.merged_entries(work.connection)
    for kind in EntryKind:
        then = row[kind.value]
        if not isinstance(then, int):
            continue
        name = names.entry(then, work.rows.step)
        entry = work.codebook.entries.get(at_last(EntryId(then), merged))
        if entry is None or entry.kind is not kind:
            lost.append(name)
            continue
        parts = parts.with_entry(kind, entry.id)
        if entry.id != then:
            moved.append((name, entry.name))
    return parts, tuple(moved), (*lost, *unknown)


def _answers(work: Work, row: Row) -> tuple[dict[str, FieldValue], tuple[str, ...]]:
    """Those that the codebook still asks for and takes, and the names of the other fields."""
    told: dict[str, FieldValue] = stored.record(row["fields"], _ANSWERS)
    kept: dict[str, FieldValue] = {}
    for name, value in told.items():
        with suppress(Refused):
            kept |= checked_fields({name: value}, work.codebook)
    return kept, tuple(sorted(told.keys() - kept.keys()))


_VOICE = "the voice of a statement"
_ANSWERS = "the answers to extra fields of a statement"
