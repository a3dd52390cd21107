"""Computing agreement beside the desk: the figures alone first, then with their intervals."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.model.codebook import Codebook
from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.project import Project
from gui.agreement.choices import Choice
from gui.shared.jobs import Job, JobProgress
from gui.shared.running import CoreProgress

if TYPE_CHECKING:  # numpy is loaded by the job, and not on the way to the page
    from core.agreement.report import Gathered, Options, Report

_EXAMPLES = 5


@dataclass
class Lacking:
    """Articles that some annotators are done with and others are not; noted if none is by all."""

    articles: int = 0
    examples: list[tuple[str, tuple[LayerId, ...]]] = field(default_factory=list)
    """The titles of some, each with the layers that are not done with it."""
    done: dict[LayerId, int] = field(default_factory=dict)

    def note(self, article: ComparedArticle, layers: tuple[LayerId, ...]) -> None:
        finished = article.done_by()
        for layer in finished:
            self.done[layer] = self.done.get(layer, 0) + 1
        missing = tuple(layer for layer in layers if layer not in finished)
        if missing and len(missing) < len(layers):
            self.articles += 1
            if len(self.examples) < _EXAMPLES:
                self.examples.append((article.title, missing))


@dataclass(frozen=True)
class Measured:
    """What came of a choice. `worked`: the month in which the last one was done, by article."""

    choice: Choice
    codebook: Codebook
    lacking: Lacking
    report: "Report | None" = None
    """None of fewer than two annotators."""
    worked: Mapping[ArticleId, str] = field(default_factory=dict)


class Measuring(Job[Measured]):
    """Tells by a signal of its own what it has so far."""

    measured = Signal(object)

    def __init__(self, path: Path, choice: Choice) -> None:
        self._choice = choice
        super().__init__(path, None, self._measure, read_only=True)

    def _measure(self, project: Project, tell: JobProgress) -> Measured:
        choice = self._choice
        from core.agreement.unitizing.gamma import GammaOptions

        if len(choice.layers) < 2:
            return Measured(choice, project.codebook, Lacking())
        gathered, found = self._without_intervals(project, tell)
        if found.lacking.done or not (choice.resamples or choice.gamma):
            return found
        self.measured.emit(found)
        gamma = GammaOptions().precision if choice.gamma else None
        options = replace(_options(choice), resamples=choice.resamples, gamma=gamma)
        return replace(found, report=gathered.report(options, CoreProgress(tell)))

    def _without_intervals(
        self, project: Project, tell: JobProgress
    ) -> "tuple[Gathered, Measured]":
        """As of one moment, which is over before what takes long begins."""
        choice, options, lacking = self._choice, _options(self._choice), Lacking()
        with project.snapshot():
            layers = [each for each in project.layers() if each.id in choice.layers]
            gathered = project.gathered_agreement(layers, options, CoreProgress(tell))
            report = gathered.report(options, CoreProgress(tell))
            worked = project.worked_months(choice.layers)
            if not report.overall.articles:
                for article in project.compared(choice.layers):
                    lacking.note(article, choice.layers)
            return gathered, Measured(choice, project.codebook, lacking, report, worked)


def _options(choice: Choice) -> "Options":
    from core.agreement.detection import Matching
    from core.agreement.report import Options

    return Options(matching=Matching(choice.matching))
