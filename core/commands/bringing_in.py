"""Statements that come into a layer: new ones stored, known ones brought up to date."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from enum import Enum

from core.commands.articles import add_article
from core.commands.incoming import (
    IncomingArticle,
    IncomingStatement,
    check_quotes,
    checked_incoming,
)
from core.commands.work import Work
from core.model.article import Article, NewArticle
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Refused
from core.model.span import Role
from core.model.statement import Statement, StatementParts
from core.storage import articles, layers, provenance, statements, verdicts
from core.text.canonical import canonical, digest

MAX_ANNOTATOR_NAME = 100
"""The longest name of an annotator, in characters."""
_TOLD_EVERY = 200


def _nothing() -> None:
    pass


class Outcome(Enum):
    """What became of one statement."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"


def checked_annotator_name(name: str) -> str:
    """The name without outer white space; Refused where it is too long or no line."""
    name = name.strip()
    if len(name.splitlines()) != 1 or len(name) > MAX_ANNOTATOR_NAME:
        raise Refused(
            "An annotator's name is one line of at most {limit} characters.",
            limit=MAX_ANNOTATOR_NAME,
        )
    return name


def find(work: Work, share: IncomingArticle) -> ArticleId | None:
    """The article that the share is about: the same text or, failing that, the same uid."""
    sha256 = share.sha256
    if sha256 is None and share.text is not None:
        sha256 = digest(canonical(share.text))
    known = None if sha256 is None else articles.find_by_hash(work.connection, sha256)
    if known is not None:
        return known[0]
    return None if share.uid is None else articles.find_by_uid(work.connection, share.uid)


def find_or_add(work: Work, share: IncomingArticle, *, create: bool) -> tuple[ArticleId, bool]:
    """The article that the share is about, and whether it is new.

    One that is not here is added if that is wanted and the file carries its text, else Refused.
    """
    known = find(work, share)
    if known is not None:
        return known, False
    if create and share.text is not None:
        new = NewArticle(share.text, share.details, origin=str(share.place))
        added = add_article(work, new)
        if isinstance(added, Article):
            return added.id, True
    raise Refused(
        "{place}: the article “{title}” is not in this project. Nothing was imported; "
        "import the article first.",
        place=share.place,
        title=share.details.title,
    )


class TargetLayer:
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
        if self._kind is LayerKind.GOLD:
            self._refuse_other_gold(None if found is None else found.id)
        return found.id if found else layers.insert_layer(work.rows, annotator, self._kind)

    def _refuse_other_gold(self, found: LayerId | None) -> None:
        """A project has one gold layer, and what was adjudicated here is not written over."""
        gold = layers.gold(self._work.connection)
        is_another = gold is not None and gold.id != found
        if is_another or verdicts.is_any(self._work.connection):
            raise Refused(
                "This project has gold of its own. Nothing was imported; "
                "bring gold from a file into a project that has none."
            )

    def take(
        self, share: IncomingArticle, article: ArticleId, pulse: Callable[[], None] = _nothing
    ) -> Counter[Outcome]:
        """Store what the file says of an article; how many statements were added, changed, same.

        `pulse` is called now and then, and may raise `Cancelled`.
        """
        work = self._work
        text = articles.text(work.connection, article)
        article_uid = articles.article(work.connection, article).uid
        check_quotes(share, text)
        outcome, repeats = Counter[Outcome](), Counter[str]()
        for count, statement in enumerate(share.statements):
            if count % _TOLD_EVERY == 0:
                pulse()
            parts = checked_incoming(statement, text, work.codebook)
            if self._kind is LayerKind.GOLD and not parts.is_complete:
                raise Refused(
                    "{place}: a statement in gold needs actor, stance, measure and evidence. "
                    "Nothing was imported.",
                    place=statement.place,
                )
            uid = statement.uid or self._uid_of_what_it_says(statement, article_uid, repeats)
            outcome[self._store(statement, article, parts, uid)] += 1
        came_in = bool(outcome[Outcome.ADDED] or outcome[Outcome.CHANGED])
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
    ) -> Outcome:
        uid, known = self._known(statement, uid)
        if known is None:
            revision = statement.codebook_revision
            statements.insert(
                self._work.rows, self._layer, article, parts,
                uid=uid,
                codebook_revision=self._work.codebook_revision if revision is None else revision,
                provenance=statement.provenance,
            )  # fmt: skip
            return Outcome.ADDED
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
    ) -> Outcome:
        work = self._work
        is_same = parts == known.parts
        is_from_there = _as_text(statement.provenance) == _as_text(known.provenance)
        revision = statement.codebook_revision
        if revision is None:
            revision = known.codebook_revision if is_same else work.codebook_revision
        if is_same and is_from_there and revision == known.codebook_revision:
            return Outcome.SAME
        statements.update(work.connection, work.rows, known, parts, revision)
        if not is_from_there:
            provenance.store(work.rows, known.id, statement.provenance)
        return Outcome.CHANGED

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
