"""What is to be decided, what was decided, and why, as it is read from an open project."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.adjudication.cases import ArticleCases, Case
from core.adjudication.disagreements import differing_fields, differing_voice
from core.adjudication.labels import labels
from core.adjudication.majority import Majority, majority_of
from core.adjudication.queue import Queue
from core.commands.casework import Casework
from core.model.codebook import Codebook
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.model.statement import Statement
from core.model.verdict import CaseRef, Cause, Verdict
from core.storage import articles, statements, verdicts
from core.storage.connection import Connection

_TOLD_EVERY = 50


@dataclass(frozen=True, slots=True)
class Version:
    """What one layer says in a case; None where it is done and has no statement there.

    `label` tells versions apart without telling whose they are; `layer` does.
    """

    label: str
    layer: LayerId
    annotator: str
    statement: Statement | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """All that is shown of a case. `versions` in the order of their labels.

    `gold`: what stands in gold for it, of the verdict that stands or of those that came back.
    `fields`: the names of the further questions that are answered in several ways. `is_own`:
    the acting annotator is one of those whose versions these are.
    """

    case: Case
    title: str
    versions: tuple[Version, ...]
    majority: Majority
    differs_in_voice: bool
    fields: tuple[str, ...]
    gold: tuple[Statement, ...]
    unfinished: tuple[str, ...]
    """Who is at work on the article still, by name."""
    is_own: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """What a verdict says is missing from the guidelines, for the codebook's owner.

    `entries`: those between which the layers differed, and what was decided; `quote`: the passage.
    """

    verdict: Verdict
    uid: str
    """Of the article."""
    title: str
    quote: str
    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class DecisionOn:
    """What was decided about a statement, and why. `gold` is None where nothing stands in gold.

    `is_current`: nothing of what was said has changed since. `own`: the statement as it is.
    """

    ref: CaseRef
    own: Statement
    verdict: Verdict
    gold: Statement | None
    is_current: bool


class Casebook:
    """Reads within the caller's snapshot. `wanted`: the layers that are compared."""

    def __init__(
        self, connection: Connection, codebook: Codebook, wanted: Sequence[LayerId] = ()
    ) -> None:
        self._connection = connection
        self._codebook = codebook
        self._casework = Casework(connection, codebook, wanted)

    def queue(self, progress: Progress) -> Queue:
        wanted = self._casework.articles()
        told = _told(self._casework.cases(wanted), len(wanted), progress)
        return Queue(self._casework.layers).updated(told)

    def updated(self, queue: Queue, changed: Sequence[ArticleId]) -> Queue:
        return queue.updated(self._casework.cases(changed), changed)

    def of_articles(self, articles: Sequence[ArticleId]) -> Iterator[ArticleCases]:
        return self._casework.cases(articles)

    def cases(self, article: ArticleId) -> ArticleCases:
        return self._casework.of(article)

    def view(self, ref: CaseRef, seed: str, acting: str | None) -> CaseView | None:
        cases = self._casework.of(ref.article)
        case = cases.case(ref.key)
        if case is None:
            return None
        names = self._casework.names
        gold = [self._gold_of(verdict) for verdict in case.verdicts]
        return CaseView(
            case,
            cases.article.title,
            self._versions(cases.article.uid, case, seed),
            majority_of(case.statements, len(case.participants)),
            differing_voice(case.statements),
            differing_fields(case.statements),
            tuple(each for each in gold if each is not None),
            tuple(names[layer] for layer in cases.unfinished),
            any(names[layer] == acting for layer in case.participants),
        )

    def _versions(self, article: str, case: Case, seed: str) -> tuple[Version, ...]:
        shown = labels(article, case.participants, seed)
        own = {each.layer: each.id for each in case.statements}
        full = {s.id: s for s in statements.some(self._connection, list(own.values()))}
        found = [
            Version(label, layer, self._casework.names[layer], full.get(own[layer]))
            if layer in own
            else Version(label, layer, self._casework.names[layer], None)
            for layer, label in shown.items()
        ]
        return tuple(sorted(found, key=lambda version: (len(version.label), version.label)))

    def decision_on(self, statement: StatementId) -> DecisionOn | None:
        own = statements.one(self._connection, statement)
        for case in self._casework.of(own.article).cases:
            if case.statement(statement) is not None and case.verdicts:
                verdict = case.verdicts[0]
                gold = self._gold_of(verdict)
                return DecisionOn(case.ref, own, verdict, gold, not case.is_open)
        return None

    def gaps(self) -> list[Gap]:
        found = verdicts.with_cause(self._connection, Cause.GUIDELINE_GAP)
        return [self._gap(verdict) for verdict in found]

    def _gold_of(self, verdict: Verdict) -> Statement | None:
        return None if verdict.gold is None else statements.one(self._connection, verdict.gold)

    def _gap(self, verdict: Verdict) -> Gap:
        gold = self._gold_of(verdict)
        named = [e for s in verdict.said for e in (s.actor, s.stance, s.measure)]
        if gold is not None:
            named += [gold.parts.actor, gold.parts.stance, gold.parts.measure]
        entries = dict.fromkeys(map(self._casework.contents.entry, named))
        text = articles.text(self._connection, verdict.article)
        article = articles.article(self._connection, verdict.article)
        return Gap(
            verdict,
            article.uid,
            article.title,
            " […] ".join(text[start:end] for start, end in _ranges(gold) or verdict.evidence),
            tuple(e for e in entries if e is not None and e in self._codebook.entries),
        )


def _told(found: Iterable[ArticleCases], total: int, progress: Progress) -> Iterator[ArticleCases]:
    what = Phrase("Comparing annotators")
    for done, cases in enumerate(found):
        if done % _TOLD_EVERY == 0:
            progress(done, total, what)
        yield cases
    progress(total, total, what)


def _ranges(gold: Statement | None) -> tuple[tuple[int, int], ...]:
    return () if gold is None else tuple((s.start, s.end) for s in gold.parts.evidence)
