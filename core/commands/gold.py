"""The one gold layer, which adjudication alone writes."""

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from core.adjudication.settled import Settled
from core.commands.casework import Casework
from core.commands.work import Work
from core.model.changes import Changes
from core.model.codebook import Codebook
from core.model.ids import AnnotatorId, ArticleId, LayerId, StatementId, new_uid
from core.model.layer import GOLD_OWNER, ArticleState, LayerKind
from core.model.phrase import Phrase
from core.model.statement import StatementParts
from core.model.step import Standing
from core.storage import articles, journal, layers, provenance, statements, verdicts, versions
from core.storage.connection import Connection
from core.storage.rows import JournaledRows


def gold_layer(work: Work) -> LayerId:
    """The project's gold layer, made when first needed.

    That is a step of its own, beyond undo: another adjudicator's gold may stand in it by the time
    that somebody takes back her first verdict.
    """
    found = layers.gold(work.connection)
    if found is not None:
        return found.id
    acting = None if work.annotator is None else work.annotator.id
    seq = journal.open_step(work.connection, acting, "MakeGoldLayer")
    rows = JournaledRows(work.connection, seq)
    owner = layers.annotator(work.connection, GOLD_OWNER)
    number = layers.insert_annotator(rows, GOLD_OWNER) if owner is None else owner.id
    made = layers.insert_layer(rows, number, LayerKind.GOLD)
    rows.flush()
    journal.name_step(work.connection, seq, Phrase("make the gold layer"))
    journal.set_standing(work.connection, seq, Standing.ABANDONED)
    work.beside.append(rows.touched.changes_by(seq))
    return made


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """What is to stand in gold, and where it says it comes from."""

    parts: StatementParts
    provenance: Mapping[str, object]


class GoldWriter:
    """Writes gold statements and states, only where something is another."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.layer = gold_layer(work)

    def put(
        self, article: ArticleId, wanted: GoldStatement | None, earlier: tuple[StatementId, ...]
    ) -> StatementId | None:
        """Let this stand in the place of earlier statements, under the uid of the first of them."""
        work = self._work
        kept, *gone = earlier if wanted is not None and earlier else (None, *earlier)
        for number in gone:
            if number is not None:
                statements.delete(work.connection, work.rows, number)
        if wanted is None:
            return None
        if kept is None:
            return statements.insert(
                work.rows, self.layer, article, wanted.parts,
                uid=new_uid(),
                codebook_revision=work.codebook_revision,
                provenance=wanted.provenance,
            )  # fmt: skip
        old = statements.one(work.connection, kept)
        if old.parts != wanted.parts or old.codebook_revision != work.codebook_revision:
            statements.update(work.connection, work.rows, old, wanted.parts, work.codebook_revision)
        if json.dumps(old.provenance) != json.dumps(wanted.provenance):
            provenance.store(work.rows, kept, wanted.provenance)
        return kept

    def set_state(self, article: ArticleId, state: ArticleState) -> None:
        articles.set_state(self._work.connection, self._work.rows, self.layer, article, state)


def settle_beside(
    connection: Connection,
    acting: AnnotatorId | None,
    layer: LayerId,
    wanted: Mapping[ArticleId, ArticleState],
) -> Changes | None:
    """Let gold stand so with articles on which there are, or were, verdicts.

    That follows from what everybody decided there, so it is a step of its own, beyond undo: in
    the step of one adjudicator it would bar her way back once another has decided more.
    """
    known = articles.touched(connection, layer)
    changed = {a: s for a, s in wanted.items() if known.get(a, ArticleState.TO_DO) is not s}
    if not changed:
        return None
    seq = journal.open_step(connection, acting, "SettleGold")
    rows = JournaledRows(connection, seq)
    for article, state in changed.items():
        articles.set_state(connection, rows, layer, article, state)
    rows.flush()
    journal.name_step(connection, seq, Phrase("say how far gold is"))
    journal.set_standing(connection, seq, Standing.ABANDONED)
    versions.advance(connection, seq, rows.touched.spoken, codebook=False)
    return rows.touched.changes_by(seq)


def settled_after(
    connection: Connection,
    codebook: Codebook,
    acting: AnnotatorId | None,
    replayed: AbstractSet[int],
) -> Changes | None:
    """After verdicts on these articles were taken back, or brought back: as far as gold is now."""
    layer = layers.gold(connection)
    if layer is None:
        return None
    every = sorted(map(ArticleId, replayed))
    decided = [article for article in every if verdicts.is_any_on(connection, article)]
    wanted = dict.fromkeys(every, ArticleState.TO_DO)
    for article, settled in Casework(connection, codebook).all_settled(decided):
        wanted[article] = state_of(settled)
    return settle_beside(connection, acting, layer.id, wanted)


def state_of(settled: Settled) -> ArticleState:
    """Where gold stands: done where all is decided that two or more, or one with a statement, are
    done with; in progress where some is."""
    if settled.is_decided and settled.participants >= (1 if settled.has_verdicts else 2):
        return ArticleState.DONE
    return ArticleState.IN_PROGRESS if settled.has_verdicts else ArticleState.TO_DO
