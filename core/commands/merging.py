"""Bringing colleagues' projects into ours, as one step."""

from dataclasses import dataclass, field
from typing import ClassVar

from core.commands.articles import add_article
from core.commands.merging_codebook import inherit_codebook, merge_codebook
from core.commands.merging_layers import MergingLayers
from core.commands.merging_plan import merge_plan
from core.commands.work import Work
from core.model.article import Article, NewArticle
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.model.together import (
    ADD,
    LEAVE,
    Matter,
    MergedFile,
    MergeReport,
    OtherProject,
    Question,
    Undecided,
)
from core.storage import articles, codebook, layers, many_rows
from core.together.asking import NO_ANSWERS, Answers, Asking


@dataclass(frozen=True)
class BringTogether:
    """Take over what is newer in other files; the same files again change nothing.

    Undecided, with all questions, where something is to be asked that `answers` does not say; then
    nothing is changed.
    """

    backup_first: ClassVar = Reason.MERGE

    others: tuple[OtherProject, ...]
    answers: Answers = NO_ANSWERS
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> MergeReport:
        asking = Asking(self.answers)
        with many_rows.roomy(work.connection):
            files = tuple(self._one(work, other, asking) for other in self.others)
        report = MergeReport(files, asking.questions)
        if report.open_questions:
            raise Undecided(report)
        if len(self.others) == 1:
            work.describe("bring in “{name}”", name=self.others[0].name)
        else:
            work.describe("bring in {count} projects", count=len(self.others))
        return report

    def _one(self, work: Work, other: OtherProject, asking: Asking) -> MergedFile:
        step, _ = work.rows.reserved(0)
        asking.turn_to(other.name)
        book = merge_codebook(work, other, asking)
        found, here, added = self._articles(work, other, asking)
        merging = MergingLayers(work, other, book, found, asking, self.progress)
        merged = tuple(map(merging.take, other.layers))
        plan = merge_plan(work, other, found)
        decided = inherit_codebook(work, step, other) + merging.keeping.decided
        work.is_remembered |= decided > 0 and any(each.is_decided for each in asking.questions)
        spoken = {number for layer in other.layers for number in layer.articles()}
        made_for = other.handed_out_to
        person = None if made_for is None else layers.annotator_of_uid(work.connection, made_for)
        return MergedFile(
            name=other.name,
            is_same_project=other.uid == codebook.project_uid(work.connection),
            handed_out_to=None if person is None else person.name,
            layers=merged,
            articles_here=here,
            articles_added=added,
            articles_left=len(spoken - found.keys()),
            entries_added=tuple(book.added),
            entries_changed=tuple(book.changed),
            fields_added=tuple(book.fields_added),
            fields_changed=tuple(book.fields_changed),
            notes=tuple(plan.notes),
            gold=other.gold,
            verdicts=other.verdicts,
            answers=merging.answers.left,
            statements_left=merging.statements_left,
            assigned=plan.assigned,
            searches_added=tuple(plan.searches),
        )

    def _articles(
        self, work: Work, other: OtherProject, asking: Asking
    ) -> tuple[dict[int, ArticleId], int, int]:
        """Where theirs are found here; how many were here, and how many are added."""
        found: dict[int, ArticleId] = {}
        lacking: list[int] = []
        by_hash = articles.ids_by_hash(work.connection)
        for number, article in other.articles.items():
            known = by_hash.get(article.sha256)
            if known is not None:
                found[number] = known
            elif article.sha256 in other.texts:
                lacking.append(number)
        here = len(found)
        if lacking and asking.answer(_about_articles(other, lacking, asking)) == ADD:
            for number in lacking:
                found[number] = self._added(work, other, number)
        return found, here, len(found) - here

    def _added(self, work: Work, other: OtherProject, number: int) -> ArticleId:
        article = other.articles[number]
        text = other.texts[article.sha256]
        added = add_article(work, NewArticle(text, article.details, article.origin))
        if isinstance(added, Article):
            return added.id
        raise Refused(
            "“{file}”: “{title}” cannot come in. {reason} Nothing was changed.",
            file=other.name,
            title=article.details.title,
            reason=added.reason,
        )


def _about_articles(other: OtherProject, lacking: list[int], asking: Asking) -> Question:
    said = Phrase.of(
        "{count} articles that are annotated in “{name}” are not here.",
        count=len(lacking),
        name=other.name,
    )
    titles = "; ".join(other.articles[number].details.title for number in lacking[:3])
    key = asking.own_key(f"articles: {other.name}")
    return Question(key, Matter.NEW_ARTICLES, said, "", titles, (ADD, LEAVE), ADD)
