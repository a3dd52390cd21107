"""How far the annotators of a project agree."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.model.compared import ComparedArticle, distinct_names
from core.model.layer import Layer, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.reading.articles import ArticleReading
from core.reading.comparing import Comparing
from core.reading.handing_out import HandingOut
from core.storage import articles
from core.text.words import word_ranges

if TYPE_CHECKING:
    from core.agreement.report import Gathered, Options, Report
    from core.exchange.agreement_report.background import LeftOut


class Agreeing(Comparing, HandingOut, ArticleReading):
    """Whom to compare, and what comes of it."""

    def layers_to_compare(self, names: Sequence[str] = ()) -> list[Layer]:
        """The layers of these names; without any, all but gold that are done with an article.

        A name is an annotator's, or where it has several layers, one as `distinct_names` has it.
        """
        if not names:
            done = self.layers_with_work_done()
            return [y for y in self.layers() if y.id in done and y.kind is not LayerKind.GOLD]
        every = self.layers()
        by_name = {name: layer for layer in every for name in (distinct_names(every)[layer.id],)}
        found = [by_name.get(name) or self.layer_named(name) for name in names]
        for layer in found:
            if found.count(layer) > 1:
                raise Refused("“{name}” is named twice.", name=layer.annotator.name)
        return found

    def agreement(
        self, layers: Sequence[Layer], options: "Options", progress: Progress = silent
    ) -> "Report":
        """How far these layers agree, as of one moment."""
        return self.gathered_agreement(layers, options, progress).report(options, progress)

    def gathered_agreement(
        self, layers: Sequence[Layer], options: "Options", progress: Progress = silent
    ) -> "Gathered":
        """What `agreement` is computed from: to be had with and without intervals, read once."""
        from core.agreement.report import Subject, gathered  # what computes takes long to load

        numbers = [layer.id for layer in layers]
        with self.snapshot():
            chosen = self.compared_ids(numbers)
            worked = self.worked_months(numbers)
            subject = Subject(distinct_names(layers), self.codebook, worked, len(chosen))
            words = self._words_of if options.words else None
            return gathered(self.compared(numbers, chosen), subject, options, progress, words)

    def _words_of(self, article: ComparedArticle) -> list[tuple[int, int]]:
        return word_ranges(articles.text(self._database, article.id))

    def _left_out(
        self, layers: Sequence[Layer], progress: Progress, *, partial: bool
    ) -> "Iterator[LeftOut]":
        """The articles that somebody has a say on and that do not enter."""
        from core.exchange.agreement_report.background import LeftOut

        names = distinct_names(layers)
        numbers = self.compared_ids(list(names))
        for done, article in enumerate(self.compared(list(names), numbers)):
            progress(done, len(numbers), Phrase("Comparing articles"))
            has_done = article.done_by()
            missing = {layer: name for layer, name in names.items() if layer not in has_done}
            enters = len(names) - len(missing) >= min(2, len(names)) if partial else not missing
            if not enters:
                states = {name: article.states.get(y) for y, name in missing.items()}
                yield LeftOut(article.title, article.published, states)

    def write_agreement(
        self,
        name: str,
        layers: Sequence[Layer],
        report: "Report",
        folder: Path,
        progress: Progress = silent,
    ) -> int:
        """Put a page, tables and plots of a report into a folder; the number of files.

        `name`: what the project is called. A folder that is there is replaced only if it holds
        nothing but such a report.
        """
        from core.exchange.agreement_report.background import Background
        from core.exchange.agreement_report.writing import write_agreement_report

        with self.snapshot():
            background = Background(
                name, layers, self.article_count(), self.assigned_work(), self.shared_out(),
                tuple(self._left_out(layers, progress, partial=report.options.partial)),
            )  # fmt: skip
        return write_agreement_report(report, background, folder)
