"""Annotators, and whole layers that come in from a file."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.commands.articles import add_article
from core.commands.codebook import EntryDraft, add_entry
from core.commands.parts import checked_parts
from core.commands.work import Work
from core.model.article import Article, ArticleDetails, NewArticle
from core.model.codebook import Codebook, EntryKind, folded
from core.model.ids import AnnotatorId, ArticleId, EntryId, LayerId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import FieldValue, StatementParts, Voice
from core.storage import articles, layers, statements
from core.text.canonical import canonical, digest

MAX_LISTED = 12
"""How many names or problems one sentence lists before it says how many more there are."""


@dataclass(frozen=True)
class AddAnnotator:
    """Make an annotator known, with an empty layer. Refused if the name is taken."""

    name: str

    def apply(self, work: Work) -> AnnotatorId:
        name = _checked_annotator_name(self.name)
        if layers.annotator(work.connection, name) is not None:
            raise Refused("There is already an annotator called “{name}”.", name=name)
        annotator = layers.insert_annotator(work.rows, name)
        layers.insert_layer(work.rows, annotator, LayerKind.ANNOTATOR)
        work.describe("add annotator “{name}”", name=name)
        return annotator


def _checked_annotator_name(name: str) -> str:
    name = name.strip()
    if len(name.splitlines()) != 1 or len(name) > 100:
        raise Refused("An annotator's name is one line of at most 100 characters.")
    return name


@dataclass(frozen=True)
class IncomingStatement:
    """A statement as a file tells it: names instead of ids. `place` says where it stands there."""

    place: str
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

    place: str
    sha256: str | None
    uid: str | None
    details: ArticleDetails
    text: str | None
    state: ArticleState | None
    statements: tuple[IncomingStatement, ...]


@dataclass(frozen=True)
class LayerReport:
    articles: int
    added: int
    changed: int
    unchanged: int
    created: tuple[str, ...]
    """Names that `create` added to the codebook."""


@dataclass(frozen=True)
class ImportLayer:
    """Bring statements into one annotator's layer, all of them or none.

    A statement with a known uid replaces the older one, so the same file twice changes nothing.
    With `create`, unknown names enter the codebook and unknown articles the project where the
    file carries their text.
    """

    annotator: str
    kind: LayerKind
    incoming: tuple[IncomingArticle, ...]
    create: bool = False

    def apply(self, work: Work) -> LayerReport:
        created = self._settle_names(work)
        names = _names_to_ids(work)
        layer = self._layer(work)
        outcome = Counter[str]()
        for share in self.incoming:
            article = self._article(work, share)
            text = articles.text(work.connection, article)
            _check_quotes(share, text)
            article_uid = articles.article(work.connection, article).uid
            repeats = Counter[str]()
            for statement in share.statements:
                parts = _checked(statement, names, text, work.codebook)
                uid = self._uid(statement, article_uid, repeats)
                outcome[_store(work, layer, article, statement, parts, uid, self.annotator)] += 1
            if share.state is not None:
                articles.set_state(work.connection, work.rows, layer, article, share.state)
        work.describe("import the layer of {annotator}", annotator=self.annotator)
        return LayerReport(
            len(self.incoming), outcome["added"], outcome["changed"], outcome["same"], created
        )

    def _settle_names(self, work: Work) -> tuple[str, ...]:
        """Create the unknown names, or refuse with a list of them all."""
        unknown: dict[tuple[EntryKind, str], str] = {}
        for share in self.incoming:
            for statement in share.statements:
                for kind in EntryKind:
                    name = statement.name(kind)
                    if name is not None and work.codebook.find(kind, name) is None:
                        unknown.setdefault((kind, folded(name)), name)
        if unknown and not self.create:
            listed = [f"{kind.value} “{name}”" for (kind, _), name in unknown.items()]
            raise Refused(
                "The codebook does not know: {names}. Nothing was imported; correct the names, "
                "add them to the codebook, or ask for them to be created.",
                names=shortened(listed),
            )
        for (kind, _), name in unknown.items():
            add_entry(work, EntryDraft(kind, name))
        return tuple(unknown.values())

    def _layer(self, work: Work) -> LayerId:
        name = _checked_annotator_name(self.annotator)
        owner = layers.annotator(work.connection, name)
        annotator = layers.insert_annotator(work.rows, name) if owner is None else owner.id
        found = layers.find(work.connection, annotator, self.kind)
        return found.id if found else layers.insert_layer(work.rows, annotator, self.kind)

    def _article(self, work: Work, share: IncomingArticle) -> ArticleId:
        sha256 = share.sha256
        if sha256 is None and share.text is not None:
            sha256 = digest(canonical(share.text))
        known = None if sha256 is None else articles.find_by_hash(work.connection, sha256)
        if known is not None:
            return known[0]
        found = None if share.uid is None else articles.find_by_uid(work.connection, share.uid)
        if found is not None:
            return found
        if self.create and share.text is not None:
            added = add_article(work, NewArticle(share.text, share.details, origin=share.place))
            if isinstance(added, Article):
                return added.id
        raise Refused(
            "{place}: the article “{title}” is not in this project. Nothing was imported; "
            "import the article first.",
            place=share.place,
            title=share.details.title,
        )

    def _uid(self, statement: IncomingStatement, article_uid: str, repeats: Counter[str]) -> str:
        """Its own uid; without one, one made of what it says, so that a second import meets it."""
        if statement.uid is not None:
            return statement.uid
        said = json.dumps(
            [
                self.annotator,
                article_uid,
                [statement.name(kind) for kind in EntryKind],
                [statement.spans.get(role, ()) for role in Role],
            ]
        )
        repeats[said] += 1
        return hashlib.sha256(f"{said}{repeats[said]}".encode()).hexdigest()[:32]


def shortened(items: list[str]) -> str:
    listed = "; ".join(items[:MAX_LISTED])
    more = len(items) - MAX_LISTED
    return f"{listed}; and {more} more" if more > 0 else listed


def _names_to_ids(work: Work) -> Callable[[EntryKind, str | None], EntryId | None]:
    codebook = work.codebook

    def find(kind: EntryKind, name: str | None) -> EntryId | None:
        entry = None if name is None else codebook.find(kind, name)
        return None if entry is None else entry.id

    return find


def _parts(
    statement: IncomingStatement, find: Callable[[EntryKind, str | None], EntryId | None]
) -> StatementParts:
    return StatementParts(
        actor=find(EntryKind.ACTOR, statement.actor),
        stance=find(EntryKind.STANCE, statement.stance),
        measure=find(EntryKind.MEASURE, statement.measure),
        voice=statement.voice,
        confidence=statement.confidence,
        note=statement.note,
        flagged=statement.flagged,
        fields=dict(statement.fields or {}),
    ).with_spans(statement.spans)


def _checked(
    statement: IncomingStatement,
    find: Callable[[EntryKind, str | None], EntryId | None],
    text: str,
    codebook: Codebook,
) -> StatementParts:
    """The parts of an incoming statement; a refusal names its place in the file."""
    try:
        return checked_parts(_parts(statement, find), text, codebook)
    except Refused as refusal:
        raise Refused(
            "{place}: {reason} Nothing was imported.", place=statement.place, reason=refusal.phrase
        ) from refusal


def _check_quotes(share: IncomingArticle, text: str) -> None:
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


def clipped(text: str, limit: int = 80) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"


def _store(
    work: Work,
    layer: LayerId,
    article: ArticleId,
    statement: IncomingStatement,
    parts: StatementParts,
    uid: str,
    owner: str,
) -> str:
    """Add or bring up to date one statement; says which: added, changed or same."""
    known = statements.find_by_uid(work.connection, uid)
    if known is not None and known.layer != layer:
        # The same uid under another annotator: a copy of a colleague's statement is one's own.
        uid = hashlib.sha256(f"{owner}:{uid}".encode()).hexdigest()[:32]
        known = statements.find_by_uid(work.connection, uid)
    revision = statement.codebook_revision
    if revision is None:
        revision = work.codebook_revision
    if known is None:
        statements.insert(
            work.rows, layer, article, parts,
            uid=uid, codebook_revision=revision, provenance=statement.provenance,
        )  # fmt: skip
        return "added"
    if known.article != article:
        raise Refused(
            "{place}: this statement is already recorded on another article. Nothing was imported.",
            place=statement.place,
        )
    if known.parts == parts:
        return "same"
    statements.update(work.connection, work.rows, known, parts, revision)
    return "changed"
