"""How far annotators agree, as one value: every figure with what it was measured on.

Only articles that every compared annotator has marked done enter; done without a statement is
data, not done is missing. All is measured before adjudication, on what annotators said themselves.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.agreement.annotators import (
    F1,
    Circle,
    OfAnnotator,
    OfPair,
    each_against_others,
)
from core.agreement.article_sets import ArticleSets
from core.agreement.coefficients import all_of, alpha_of, figures_of, per_category
from core.agreement.coefficients.figure import Figure
from core.agreement.collecting import Collected, Group
from core.agreement.detection import Found, Matching, detection
from core.agreement.parts import PartFigures, confusion, marginals, parts_of
from core.agreement.ratings import Ratings
from core.agreement.slices import Label, Slice, Whole, slices_of
from core.agreement.unitizing.roles import Words
from core.agreement.unitizing.spans import SpanMarks, Spans
from core.model.codebook import Codebook
from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

_ALPHA = "krippendorff_alpha"
_TASKS = 4
"""Of each group beside its parts: detection, triples, sets of articles, and spans."""
_BESIDE = 4
"""Once for all: each annotator, and three ways to slice."""


@dataclass(frozen=True, slots=True)
class Options:
    """`partial`: an article enters as soon as two are done with it, and the others are missing.

    `matching`: which statements are about the same, so that their parts are compared.
    `words`: whether spans are compared word by word as well, for which every text is read.
    `gamma`: how surely γ is to know what chance gives, as a share; None: it is left out, since
    it takes long.
    """

    resamples: int = 0
    seed: int = 0
    partial: bool = False
    matching: Matching = Matching.OVERLAP
    words: bool = False
    gamma: float | None = None


DEFAULT = Options()


@dataclass(frozen=True, slots=True)
class Subject:
    """What is compared: layers under names that differ, in the order in which they are told.

    `worked`: the month of an article's annotation as `YYYY-MM`; `articles`: how many are to come,
    if that is known.
    """

    layers: Mapping[LayerId, str]
    codebook: Codebook
    worked: Mapping[ArticleId, str] = field(default_factory=dict)
    articles: int | None = None


@dataclass(frozen=True, slots=True)
class Decisions:
    """What annotators decide of an article as a whole, nominal."""

    articles: int
    coefficients: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All figures of some annotators, two or all, on the articles that these are done with.

    `statements` and `drafts` by annotator, the latter of those that are not compared; `alone`:
    statements that nobody else made. `units`: things that one of them or more found; `matched`:
    those that two or more found. `ties`: see `core.agreement.alignment.Pairing`. Of more than two
    annotators, detection and triples are those of all pairs together.
    """

    annotators: tuple[str, ...]
    articles: int
    statements: Mapping[str, int]
    drafts: Mapping[str, int]
    alone: Mapping[str, int]
    units: int
    matched: int
    ties: int
    detection: Mapping[Matching, Found]
    parts: Mapping[str, PartFigures]
    triples: Found
    article_sets: ArticleSets
    finds: Decisions
    """Whether there is a statement in the article."""
    states: Decisions
    """Done or skipped."""
    spans: Spans


@dataclass(frozen=True, slots=True)
class Report:
    """`seen`: articles that one of the annotators has a state or a statement in."""

    options: Options
    codebook_revision: int
    seen: int
    overall: Comparison
    pairs: tuple[Comparison, ...]
    annotators: tuple[OfAnnotator, ...]
    revisions: tuple[Slice, ...]
    """By the newest codebook revision that a statement of the article was made under."""
    published: tuple[Slice, ...]
    """By month of publication."""
    worked: tuple[Slice, ...]
    """By the month in which the last of the annotators was done with the article."""


def report(
    articles: Iterable[ComparedArticle],
    subject: Subject,
    options: Options = DEFAULT,
    progress: Progress = silent,
    words: Words | None = None,
) -> Report:
    """What these layers agree on. `progress` may raise Cancelled at any time."""
    return gathered(articles, subject, options, progress, words).report(options, progress)


def gathered(
    articles: Iterable[ComparedArticle],
    subject: Subject,
    options: Options = DEFAULT,
    progress: Progress = silent,
    words: Words | None = None,
) -> "Gathered":
    """All that a report stands on; the articles are read here, and not again."""
    parts, at_least = parts_of(subject.codebook), options.matching.at_least
    collected = Collected(subject.layers, parts, options.partial, at_least)
    marks = SpanMarks(tuple(subject.layers), words)
    for number, article in enumerate(articles):
        progress(number, subject.articles, Phrase("Comparing articles"))
        collected.add(article)
        marks.add(article)
    return Gathered(subject, collected, marks)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was told of the articles: numbers alone, from which any number of reports are made."""

    subject: Subject
    collected: Collected
    marks: SpanMarks

    def report(self, options: Options, progress: Progress = silent) -> Report:
        """`options`: those it was gathered by; resamples, seed and γ may be others."""
        return _Making(self.collected, self.marks, options, progress).report(self.subject)


class _Making:
    """Turns what was collected into figures, one task after another."""

    def __init__(
        self, collected: Collected, marks: SpanMarks, options: Options, progress: Progress
    ) -> None:
        self._collected = collected
        self._marks = marks
        self._options = options
        self._progress = progress
        groups = 1 + (len(collected.pairs) if len(collected.pairs) > 1 else 0)
        self._tasks = groups * (_TASKS + len(collected.parts)) + _BESIDE
        self._done = 0

    def report(self, subject: Subject) -> Report:
        collected, worked = self._collected, subject.worked
        overall = self._comparison(collected.all, is_full=True)
        pairs: tuple[Comparison, ...] = (overall,)
        if len(collected.pairs) != 1:
            found = collected.pairs.values()
            pairs = tuple(self._comparison(group, is_full=False) for group in found)
        whole, kept = self._whole(overall), collected.kept
        return Report(
            self._options, subject.codebook.revision, collected.seen, overall, pairs,
            self._annotators(list(zip(collected.pairs.values(), pairs, strict=False))),
            revisions=self._slices(whole, [each.revision for each in kept]),
            published=self._slices(whole, [(each.published or "")[:7] or None for each in kept]),
            worked=self._slices(whole, [worked.get(each.id) for each in kept]) if worked else (),
        )  # fmt: skip

    def _comparison(self, group: Group, *, is_full: bool) -> Comparison:
        """Of pairs beside others, intervals of α and F1 alone."""
        drawn = self._options.resamples, self._options.seed
        counts = group.counts()
        finds, states = group.finds(), group.states()
        precision = self._options.gamma if is_full else None
        return Comparison(
            annotators=group.names,
            articles=len(group.articles),
            statements=group.statements,
            drafts=group.drafts,
            alone=group.alone,
            units=group.units,
            matched=len(group.table),
            ties=counts.ties,
            detection=detection(counts, *drawn, self._told()),
            parts={
                part.key: self._part(part.key, group.table.ratings(number), is_full=is_full)
                for number, part in enumerate(self._collected.parts)
            },
            triples=counts.triples(*drawn, self._told()),
            article_sets=group.sets.figures(len(group.names), *drawn, self._told()),
            finds=Decisions(finds.units, self._coefficients(finds, is_full=False)),
            states=Decisions(states.units, self._coefficients(states, is_full=False)),
            spans=self._marks.spans(
                group.layers, *drawn, self._told(), is_full=is_full, precision=precision
            ),
        )

    def _part(self, key: str, ratings: Ratings, *, is_full: bool) -> PartFigures:
        self._told()
        is_named = not ratings.level.is_numeric
        return PartFigures(
            key, ratings.level, ratings.units, self._coefficients(ratings, is_full=is_full),
            {str(c): figure for c, figure in per_category(ratings).items()} if is_named else {},
            confusion(ratings), marginals(ratings),
        )  # fmt: skip

    def _coefficients(self, ratings: Ratings, *, is_full: bool) -> dict[str, Figure]:
        resamples, seed, told = self._options.resamples, self._options.seed, self._counted
        if is_full:
            return all_of(ratings, resamples, seed, told)
        return all_of(ratings) | figures_of(
            ratings, {_ALPHA: alpha_of(ratings)}, resamples, seed, told
        )

    def _told(self) -> Progress:
        """The next task begins."""
        self._done = min(self._done + 1, self._tasks)
        self._counted(0, 1, Phrase("Computing agreement"))
        return self._counted

    def _counted(self, done: int, total: int | None, what: Phrase) -> None:
        """Tell how many tasks are done, however long one of them takes."""
        self._progress(self._done - 1, self._tasks, what)

    def _annotators(self, pairs: Iterable[tuple[Group, Comparison]]) -> tuple[OfAnnotator, ...]:
        parts = list(enumerate(self._collected.parts))
        made = [
            OfPair(
                of.annotators,
                {F1: of.detection[Matching.OVERLAP].f1}
                | {part.key: of.parts[part.key].coefficients[_ALPHA] for _, part in parts},
                group.counts(),
                {part.key: group.table.ratings(number) for number, part in parts},
            )
            for group, of in pairs
        ]
        drawing = self._options.resamples, self._options.seed, self._told()
        keys, kept = [part.key for _, part in parts], len(self._collected.kept)
        return each_against_others(Circle(self._collected.done, keys, made, kept), *drawing)

    def _whole(self, overall: Comparison) -> Whole:
        group, parts = self._collected.all, self._collected.parts
        ratings = {part.key: group.table.ratings(n) for n, part in enumerate(parts)}
        found = overall.detection[Matching.OVERLAP]
        return Whole(group.articles, group.counts(), ratings, found, overall.parts)

    def _slices(self, whole: Whole, labels: Sequence[Label | None]) -> tuple[Slice, ...]:
        told = self._told()
        return slices_of(labels, whole, self._options.resamples, self._options.seed, told)
