"""What a file says of a layer, and whether it holds in this project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.commands.parts import checked_parts
from core.model.article import ArticleDetails
from core.model.codebook import Codebook, EntryKind, folded
from core.model.ids import EntryId
from core.model.layer import ArticleState
from core.model.phrase import Phrase, Refused, Words
from core.model.span import Role, Span
from core.model.statement import FieldValue, StatementParts, Voice

MAX_LISTED = 12
"""How many names or problems one sentence lists before it says how many more there are."""


@dataclass(frozen=True)
class IncomingStatement:
    """A statement as a file tells it: names instead of ids. `place` says where it stands there."""

    place: Words
    uid: str | None
    actor: str | None
    stance: str | None
    measure: str | None
    spans: Mapping[Role, tuple[Span, ...]]
    voice: Voice | None = None
    confidence: int | None = None
    note: str = ""
    flagged: bool = False
    fields: Mapping[str, FieldValue] | None = None
    codebook_revision: int | None = None
    provenance: Mapping[str, object] | None = None

    def name(self, kind: EntryKind) -> str | None:
        found: str | None = getattr(self, kind.value)
        return found


@dataclass(frozen=True)
class IncomingArticle:
    """One article's share of an incoming layer. `text` is there only where the file carries it."""

    place: Words
    sha256: str | None
    uid: str | None
    details: ArticleDetails
    text: str | None
    state: ArticleState | None
    statements: tuple[IncomingStatement, ...]


UnknownNames = Mapping[tuple[EntryKind, str], str]
"""Kind and folded name -> the name as it is written first."""


def unknown_names(incoming: Iterable[IncomingArticle], codebook: Codebook) -> UnknownNames:
    """The names that the codebook does not know, each once."""
    unknown: dict[tuple[EntryKind, str], str] = {}
    for share in incoming:
        for statement in share.statements:
            for kind in EntryKind:
                name = statement.name(kind)
                if name is not None and codebook.find(kind, name) is None:
                    unknown.setdefault((kind, folded(name)), name)
    return unknown


def refuse_unknown(names: UnknownNames) -> None:
    """Refused, with a list of them, if there are any."""
    if names:
        listed = [Phrase(_LISTED[kind], {"name": name}) for (kind, _), name in names.items()]
        raise Refused(
            "The codebook does not know: {names}. Nothing was imported; correct the names, "
            "add them to the codebook, or ask for them to be created.",
            names=shortened(listed),
        )


_LISTED = {
    EntryKind.ACTOR: "actor “{name}”",
    EntryKind.STANCE: "stance “{name}”",
    EntryKind.MEASURE: "measure “{name}”",
}


def checked_incoming(statement: IncomingStatement, text: str, codebook: Codebook) -> StatementParts:
    """The parts of an incoming statement; a refusal names its place in the file."""
    try:
        return checked_parts(_parts(statement, codebook), text, codebook)
    except Refused as refusal:
        raise Refused(
            "{place}: {reason} Nothing was imported.", place=statement.place, reason=refusal.phrase
        ) from refusal


def _parts(statement: IncomingStatement, codebook: Codebook) -> StatementParts:
    def chosen(kind: EntryKind) -> EntryId | None:
        name = statement.name(kind)
        entry = None if name is None else codebook.find(kind, name)
        return None if entry is None else entry.id

    return StatementParts(
        actor=chosen(EntryKind.ACTOR),
        stance=chosen(EntryKind.STANCE),
        measure=chosen(EntryKind.MEASURE),
        voice=statement.voice,
        confidence=statement.confidence,
        note=statement.note,
        flagged=statement.flagged,
        fields=dict(statement.fields or {}),
    ).with_spans(statement.spans)


def check_quotes(share: IncomingArticle, text: str) -> None:
    """Refused where the article does not say what a span of the file quotes."""
    for statement in share.statements:
        for spans in statement.spans.values():
            for span in spans:
                if not span.holds_in(text):
                    raise Refused(
                        "{place}: at {start}–{end} the file says “{quote}” but the article says "
                        "“{found}”. Nothing was imported.",
                        place=statement.place,
                        start=span.start,
                        end=span.end,
                        quote=clipped(span.quote),
                        found=clipped(text[max(0, span.start) : max(0, span.end)]),
                    )


def shortened(items: list[Phrase]) -> Phrase:
    """The first of them as one list, with the number of the others."""
    listed, *others = items[:MAX_LISTED]
    for item in others:
        listed = Phrase("{items}; {item}", {"items": listed, "item": item})
    more = len(items) - MAX_LISTED
    if more <= 0:
        return listed
    return Phrase.of("{items}; and {count} more", items=listed, count=more)


def clipped(text: str, limit: int = 80) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"
