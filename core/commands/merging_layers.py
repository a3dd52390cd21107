"""The layers of another project: each replaces ours where it is its owner's newer one."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from core.commands.bringing_in import checked_annotator_name
from core.commands.incoming import clipped
from core.commands.merging_answers import TheirAnswers
from core.commands.merging_codebook import MergedCodebook
from core.commands.merging_keeping import Keeping
from core.commands.merging_revisions import Revisions
from core.commands.work import Work
from core.model.ids import ArticleId, EntryId, LayerId
from core.model.layer import Annotator, ArticleState, Layer
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.model.span import Role, Span, tidied
from core.model.together import (
    LayerOutcome,
    MergedLayer,
    OtherLayer,
    OtherProject,
    OtherStatement,
)
from core.storage import articles, layer_contents, layers, versions
from core.storage.layer_contents import Change, Place, Said, Stored
from core.storage.rows import Table
from core.together.asking import Asking
from core.together.versions import Relation, relation

_TOGETHER = 500


@dataclass
class _Difference:
    """What would make our layer theirs."""

    new: list[tuple[str, Said, int]] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    gone: list[Stored] = field(default_factory=list)
    confirmed: list[tuple[int, int]] = field(default_factory=list)
    """Those that say what they said, and under which newer revision of the codebook they do."""

    @property
    def counts(self) -> tuple[int, int, int]:
        return len(self.new), len(self.changed), len(self.gone)


class MergingLayers:
    """Brings in the layers of one file, whose articles and entries are found already."""

    def __init__(
        self,
        work: Work,
        other: OtherProject,
        book: MergedCodebook,
        found: Mapping[int, ArticleId],
        asking: Asking,
        progress: Progress,
    ) -> None:
        self._work = work
        self._other = other
        self._book = book
        self._found = found
        self._entries: dict[int | None, EntryId | None] = dict(book.entries.items())
        self._entries[None] = None
        self._progress = progress
        self._revisions = Revisions(work, other, book)
        self.answers = TheirAnswers(other, book, work.codebook)
        self._step, _ = work.rows.reserved(0)
        self.keeping = Keeping(work, asking)
        self.statements_left = 0

    def take(self, theirs: OtherLayer) -> MergedLayer:
        """What became of one layer; ours is as it was, or says what theirs does."""
        made_for = self._other.handed_out_to
        if made_for is not None and made_for != theirs.owner_uid:
            return MergedLayer(theirs.owner, theirs.kind, LayerOutcome.NOT_HERS)
        owner, ours = self._ours(theirs)
        name = theirs.owner if owner is None else owner.name
        known = () if ours is None else versions.known(self._work.connection, ours.uid)
        how = relation(known, theirs.versions)
        if how is Relation.SAME or how is Relation.OLDER:
            return MergedLayer(name, theirs.kind, LayerOutcome(how.value))
        is_new = ours is None or layer_contents.says_nothing(self._work.connection, ours.id)
        if theirs.is_empty and (is_new or not theirs.versions):
            outcome = LayerOutcome.SAME if is_new else LayerOutcome.OLDER
            return MergedLayer(name, theirs.kind, outcome)
        layer = ours.id if ours is not None else self._made(owner, theirs)
        wanted = self._wanted(layer, theirs, name)
        difference = self._difference(layer, wanted)
        if known or not is_new:
            if how is Relation.PARTED and self._is_same(layer, difference, theirs):
                return MergedLayer(name, theirs.kind, LayerOutcome.SAME)
            if not self._is_wanted(layer, theirs, name, difference, how):
                return MergedLayer(name, theirs.kind, LayerOutcome.KEPT)
        outcome = LayerOutcome.NEW if is_new else LayerOutcome.REPLACED
        return self._replaced(layer, theirs, difference, MergedLayer(name, theirs.kind, outcome))

    def _is_wanted(
        self, layer: LayerId, theirs: OtherLayer, owner: str, difference: _Difference, how: Relation
    ) -> bool:
        """Whether theirs is to hold; one that is newer holds, unless an answer says otherwise."""
        if how is Relation.NEWER and not self.keeping.has_answer(layer, theirs):
            return True
        if how is Relation.NEWER and self._is_same(layer, difference, theirs):
            return True
        return self.keeping.is_taken(layer, theirs, owner, difference.counts)

    def _ours(self, theirs: OtherLayer) -> tuple[Annotator | None, Layer | None]:
        """The owner by uid, then by name, and her layer of that kind."""
        connection = self._work.connection
        name = checked_annotator_name(theirs.owner)
        owner = layers.annotator_of_uid(connection, theirs.owner_uid)
        owner = owner or layers.annotator(connection, name)
        return owner, None if owner is None else layers.find(connection, owner.id, theirs.kind)

    def _made(self, owner: Annotator | None, theirs: OtherLayer) -> LayerId:
        rows = self._work.rows
        if owner is None:
            name = checked_annotator_name(theirs.owner)
            number = layers.insert_annotator(rows, name, theirs.owner_uid)
        else:
            number = owner.id
        taken = layers.is_uid_taken(self._work.connection, theirs.uid)
        return layers.insert_layer(rows, number, theirs.kind, None if taken else theirs.uid)

    def _replaced(
        self, layer: LayerId, theirs: OtherLayer, difference: _Difference, told: MergedLayer
    ) -> MergedLayer:
        connection, rows = self._work.connection, self._work.rows
        layer_contents.remove(connection, rows, layer, difference.gone)
        for change in difference.changed:
            layer_contents.change(connection, rows, layer, change)
        for number, revision in difference.confirmed:
            rows.update(Table.STATEMENT, number, {"codebook_revision": revision})
        layer_contents.add(connection, rows, layer, difference.new)
        states = layer_contents.settle_states(connection, rows, layer, self._states(theirs))
        uid = layers.uid_of(connection, layer)
        versions.inherit(connection, self._step, uid, theirs.versions)
        return MergedLayer(
            told.annotator, told.kind, told.outcome, len(difference.new),
            len(difference.changed) + len(difference.confirmed), len(difference.gone), states,
        )  # fmt: skip

    def _states(self, theirs: OtherLayer) -> dict[ArticleId, ArticleState]:
        return {
            self._found[number]: state
            for number, state in theirs.states.items()
            if number in self._found
        }

    def _is_same(self, layer: LayerId, difference: _Difference, theirs: OtherLayer) -> bool:
        if difference.new or difference.changed or difference.gone:
            return False
        ours = layer_contents.states_of_layer(self._work.connection, layer)
        return {article: state for article, (_, state) in ours.items()} == self._states(theirs)

    def _difference(self, layer: LayerId, wanted: Mapping[str, tuple[Said, int]]) -> _Difference:
        known = layer_contents.of_layer(self._work.connection, layer)
        found = _Difference()
        for uid, (said, revision) in wanted.items():
            old = known.pop(uid, None)
            if old is None:
                found.new.append((uid, said, revision))
            elif old.said != said:
                found.changed.append(Change(old, said, revision))
            elif old.revision < revision:
                found.confirmed.append((old.id, revision))
        found.gone.extend(known.values())
        return found

    def _wanted(
        self, layer: LayerId, theirs: OtherLayer, owner: str
    ) -> dict[str, tuple[Said, int]]:
        """What their statements say, in our terms, by the uids that they have here."""
        uids = [statement.uid for statement in theirs.statements]
        taken = layer_contents.elsewhere(self._work.connection, layer, uids)
        wanted: dict[str, tuple[Said, int]] = {}
        for statement, article, text in self._with_texts(theirs):
            uid = statement.uid
            if uid in taken:
                uid = _own_uid(owner, theirs.kind, uid)
            wanted[uid] = (self._said(statement, article, text), self._revisions.of(statement))
        return wanted

    def _with_texts(self, theirs: OtherLayer) -> Iterator[tuple[OtherStatement, ArticleId, str]]:
        """Their statements on articles that are here, of which few texts are read at a time."""
        ordered = sorted(theirs.statements, key=attrgetter("article", "uid"))
        for first in range(0, len(ordered), _TOGETHER):
            self._progress(first, len(ordered), Phrase("Comparing"))
            some = ordered[first : first + _TOGETHER]
            spoken = {statement.article for statement in some}
            here = {number: self._found[number] for number in spoken & self._found.keys()}
            texts = layer_contents.texts(self._work.connection, here.values())
            for statement in some:
                article = here.get(statement.article)
                if article is None:
                    self.statements_left += 1
                else:
                    yield statement, article, texts[article]

    def _said(self, statement: OtherStatement, article: ArticleId, text: str) -> Said:
        actor = self._entries[statement.actor]
        stance, measure = self._entries[statement.stance], self._entries[statement.measure]
        spans = self._spans(statement, article, text)
        has_evidence = bool(spans) and spans[0][0] == _EVIDENCE
        told = statement.provenance
        return Said(
            article,
            actor,
            stance,
            measure,
            None if statement.voice is None else statement.voice.value,
            statement.confidence,
            statement.note,
            int(statement.flagged),
            self.answers.dumped(statement.fields),
            int(has_evidence and None not in (actor, stance, measure)),
            None if told is None else json.dumps(told, ensure_ascii=False),
            spans,
        )

    def _spans(self, statement: OtherStatement, article: ArticleId, text: str) -> tuple[Place, ...]:
        """In the order in which they are stored; Refused where one does not hold in our text."""
        for _, start, end, quote in statement.spans:
            if end > len(text) or text[start:end] != quote:
                raise self._wrong_quote(article, start, end, quote)
        orders = [_ORDER[place[0]] for place in statement.spans]
        if sorted({*orders}) == orders:
            return statement.spans
        return tuple(_tidied(statement.spans, text))

    def _wrong_quote(self, article: ArticleId, start: int, end: int, quote: str) -> Refused:
        return Refused(
            "“{file}” quotes “{quote}” from “{title}” at {start}–{end}, which the article does "
            "not say there. Nothing was changed.",
            file=self._other.name,
            quote=clipped(quote),
            title=articles.article(self._work.connection, article).title,
            start=start,
            end=end,
        )


_EVIDENCE = Role.EVIDENCE.value
_ORDER = {role.value: place for place, role in enumerate(Role)}


def _tidied(places: Sequence[Place], text: str) -> Iterator[Place]:
    """Several of one role neither overlap nor touch."""
    for role in _ORDER:
        spans = tuple(Span(*place[1:]) for place in places if place[0] == role)
        for start, end, quote in tidied(spans, text):
            yield role, start, end, quote


def _own_uid(owner: str, kind: object, uid: str) -> str:
    """For a statement whose uid another layer uses here: always the same, so that it is known."""
    said = json.dumps([owner, str(kind), uid])
    return hashlib.sha256(said.encode()).hexdigest()[:32]
