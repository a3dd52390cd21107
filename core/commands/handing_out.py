"""Sharing articles out among annotators, as one step."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.commands.bringing_in import checked_annotator_name
from core.commands.newcomers import add_annotator, check_annotates
from core.commands.work import Work
from core.model.handout import NO_OVERLAP, By, Overlap, Sharing, SharingPlan
from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import Annotator
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.storage import assignments, layers
from core.together.planning import planned

_TOLD_EVERY = 250


@dataclass(frozen=True)
class Shared:
    """What a plan made of a project: the plan, and its annotators in the order of the wish."""

    plan: SharingPlan
    annotators: tuple[Annotator, ...]
    new_annotators: tuple[str, ...]


@dataclass(frozen=True)
class ShareOut:
    """Assign articles to annotators by a plan, besides what is assigned already.

    Annotators who are not in the project are added with a layer of their own. `articles`: those
    that are shared out. To see the plan alone, rehearse the command.
    """

    annotators: tuple[str, ...]
    articles: tuple[ArticleId, ...]
    overlap: Overlap = NO_OVERLAP
    per_article: int = 2
    seed: int = 0
    by: tuple[By, ...] = (By.OUTLET, By.MONTH)
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> Shared:
        names = tuple(map(checked_annotator_name, self.annotators))
        known = {name: layers.annotator(work.connection, name) for name in dict.fromkeys(names)}
        people = {name: found or add_annotator(work, name) for name, found in known.items()}
        for one in people.values():
            check_annotates(work, one)
        wish = Sharing(
            tuple(people[name].id for name in names), self.overlap, self.per_article, self.seed
        )
        every = assignments.to_plan(work.connection, self.articles, self.by)
        plan = planned(every, wish)
        self._assign(work, plan.new)
        work.describe(
            "share {count} articles out among {names}",
            count=len(every),
            names=", ".join(people),
            **self._asked_for(),
        )
        new = tuple(name for name, found in known.items() if found is None)
        return Shared(plan, tuple(people.values()), new)

    def _asked_for(self) -> dict[str, object]:
        """What the step's name does not tell, kept with it for whoever asks how it was done."""
        return {
            "overlap": self.overlap,
            "per_article": self.per_article,
            "seed": self.seed,
            "by": ",".join(self.by) or "none",
        }

    def _assign(self, work: Work, new: Mapping[AnnotatorId, tuple[ArticleId, ...]]) -> None:
        total = sum(map(len, new.values()))
        done = 0
        for annotator, articles in new.items():
            for first in range(0, len(articles), _TOLD_EVERY):
                self.progress(done, total, Phrase("assigning articles"))
                some = articles[first : first + _TOLD_EVERY]
                assignments.assign(work.rows, some, annotator)
                done += len(some)
        self.progress(total, total, Phrase("assigning articles"))
