"""Annotators, and whole layers that come in from a file."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from core.commands.articles import add_article
from core.commands.codebook import EntryDraft, add_entry
from core.commands.incoming import (
    IncomingArticle,
    IncomingStatement,
    check_quotes,
    checked_incoming,
    refuse_unknown,
    unknown_names,
)
from core.commands.work import Work
from core.model.article import Article, NewArticle
from core.model.codebook import EntryKind
from core.model.ids import AnnotatorId, ArticleId, LayerId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.span import Role
from core.model.statement import Statement, StatementParts
from core.storage import articles, layers, provenance, statements
from core.text.canonical import canonical, digest

MAX_ANNOTATOR_NAME = 100
"""The longest name of an annotator, in characters."""

__all__ = [
    "MAX_ANNOTATOR_NAME",
    "AddAnnotator",
    "ImportLayer",
    "IncomingArticle",
    "IncomingStatement",
    "LayerReport",
]


@dataclass(frozen=True)
class AddAnnotator:
    """Make an annotator known, with an empty layer. Refused if the name is taken.

    It is not undone: she may have worked by then, and has an undo of her own.
    """

    is_undoable: ClassVar = False

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
    if len(name.splitlines()) != 1 or len(name) > MAX_ANNOTATOR_NAME:
        raise Refused(
            "An annotator's name is one line of at most {limit} characters.",
            limit=MAX_ANNOTATOR_NAME,
        )
    return name


@dataclass(frozen=True)
class LayerReport:
    articles: int
    added: int
    changed: int
    unchanged: int
    created: tuple[str, ...]
    """Names that `create` added to the codebook."""


class _Outcome(Enum):
    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True)
class ImportLayer:
    """Bring statements into one annotator's layer, all of them or none.

    A statement with a known uid replaces the older one, so the same file twice changes nothing.
    An article that the file gives no state is in progress once something came in for it.
    With `create`, unknown names enter the codebook and unknown articles the project where the
    file carries their text.
    """

    annotator: str
    kind: LayerKind
    incoming: tuple[IncomingArticle, ...]
    create: bool = False

    def apply(self, work: Work) -> LayerReport:
        created = self._settle_names(work)
        annotator = _checked_annotator_name(self.annotator)
        target = _Target(work, annotator, self.kind)
        outcome = Counter[_Outcome]()
        for share in self.incoming:
            outcome += target.take(share, self._article(work, share))
        work.describe("import the layer of {annotator}", annotator=annotator)
        return LayerReport(
            len(self.incoming),
            outcome[_Outcome.ADDED],
            outcome[_Outcome.CHANGED],
            outcome[_Outcome.SAME],
            created,
        )

    def _settle_names(self, work: Work) -> tuple[str, ...]:
        """Create the unknown names, or refuse with a list of them all."""
        unknown = unknown_names(self.incoming, work.codebook)
        if not self.create:
            refuse_unknown(unknown)
        for (kind, _), name in unknown.items():
            add_entry(work, EntryDraft(kind, name))
        return tuple(unknown.values())

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
            new = NewArticle(share.text, share.details, origin=str(share.place))
            added = add_article(work, new)
            if isinstance(added, Article):
                return added.id
        raise Refused(
            "{place}: the article “{title}” is not in this project. Nothing was imported; "
            "import the article first.",
            place=share.place,
            title=share.details.title,
        )


class _Target:
    """The layer that statements come into, made when it is not there yet."""

    def __init__(self, work: Work, owner: str, kind: LayerKind) -> None:
        self._work = work
        self._owner = owner
        self._kind = kind
        self._layer = self._found_or_made()

    def _found_or_made(self) -> LayerId:
        work = self._work
        owner = layers.annotator(work.connection, self._owner)
        annotator = layers.insert_annotator(work.rows, self._owner) if owner is None else owner.id
        found = layers.find(work.connection, annotator, self._kind)
        return found.id if found else layers.insert_layer(work.rows, annotator, self._kind)

    def take(self, share: IncomingArticle, article: ArticleId) -> Counter[_Outcome]:
        """Store what the file says of an article; how many statements were added, changed, same."""
        work = self._work
        text = articles.text(work.connection, article)
        article_uid = articles.article(work.connection, article).uid
        check_quotes(share, text)
        outcome, repeats = Counter[_Outcome](), Counter[str]()
        for statement in share.statements:
            parts = checked_incoming(statement, text, work.codebook)
            uid = statement.uid or self._uid_of_what_it_says(statement, article_uid, repeats)
            outcome[self._store(statement, article, parts, uid)] += 1
        came_in = bool(outcome[_Outcome.ADDED] or outcome[_Outcome.CHANGED])
        self._settle_state(article, share.state, came_in)
        return outcome

    def _settle_state(self, article: ArticleId, told: ArticleState | None, came_in: bool) -> None:
        work = self._work
        if told is None and came_in:
            state = articles.state(work.connection, self._layer, article)
            told = ArticleState.IN_PROGRESS if state is ArticleState.TO_DO else None
        if told is not None:
            articles.set_state(work.connection, work.rows, self._layer, article, told)

    def _store(
        self, statement: IncomingStatement, article: ArticleId, parts: StatementParts, uid: str
    ) -> _Outcome:
        uid, known = self._known(statement, uid)
        if known is None:
            revision = statement.codebook_revision
            statements.insert(
                self._work.rows, self._layer, article, parts,
                uid=uid,
                codebook_revision=self._work.codebook_revision if revision is None else revision,
                provenance=statement.provenance,
            )  # fmt: skip
            return _Outcome.ADDED
        if known.article != article:
            raise Refused(
                "{place}: this statement is already recorded on another article. "
                "Nothing was imported.",
                place=statement.place,
            )
        return self._bring_up_to_date(known, statement, parts)

    def _known(self, statement: IncomingStatement, uid: str) -> tuple[str, Statement | None]:
        """The uid that the statement has in this layer, and what is stored under it."""
        known = statements.find_by_uid(self._work.connection, uid)
        if known is not None and known.layer != self._layer:
            # The same uid in another layer: a copy of what stands there is this layer's own.
            uid = self._uid(uid)
            known = statements.find_by_uid(self._work.connection, uid)
        if known is not None and known.layer != self._layer:
            raise Refused(
                "{place}: the uid “{uid}” belongs to a statement of another layer. "
                "Nothing was imported; leave the uid out, or give the statement a new one.",
                place=statement.place,
                uid=uid,
            )
        return uid, known

    def _bring_up_to_date(
        self, known: Statement, statement: IncomingStatement, parts: StatementParts
    ) -> _Outcome:
        work = self._work
        is_same = parts == known.parts
        is_from_there = _as_text(statement.provenance) == _as_text(known.provenance)
        revision = statement.codebook_revision
        if revision is None:
            revision = known.codebook_revision if is_same else work.codebook_revision
        if is_same and is_from_there and revision == known.codebook_revision:
            return _Outcome.SAME
        statements.update(work.connection, work.rows, known, parts, revision)
        if not is_from_there:
            provenance.store(work.rows, known.id, statement.provenance)
        return _Outcome.CHANGED

    def _uid(self, *of: object) -> str:
        """A uid that only this layer gives, and gives in every project."""
        said = json.dumps([self._owner, self._kind, *of])
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    def _uid_of_what_it_says(
        self, statement: IncomingStatement, article_uid: str, repeats: Counter[str]
    ) -> str:
        """For a statement without a uid, so that a second import meets it again."""
        names = [statement.name(kind) for kind in EntryKind]
        spans = [statement.spans.get(role, ()) for role in Role]
        said = self._uid(article_uid, names, spans)
        repeats[said] += 1
        return self._uid(article_uid, names, spans, repeats[said])


def _as_text(provenance: object) -> str:
    return json.dumps(provenance)
