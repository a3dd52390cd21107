"""The steps of the guided start: what each asks for, and how it is seen to be done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.statement import Statement, StatementParts
from gui.shared.actions import ActionId
from gui.shared.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Advice:
    """One sentence, and the keys that do it."""

    sentence: str
    keys: tuple[str, ...]


class Step:
    """One deed. `is_done` is asked after everything that happens on the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.is_done = False

    def begin(self) -> None:
        """The step is the current one from now on."""

    @property
    def advice(self) -> Advice:
        """What is to be done next for this step."""
        raise NotImplementedError

    # What happens; each step listens to what concerns it

    def follow_selection(self) -> None:
        """Another article or statement is current, or evidence was chosen."""

    def follow_passage(self) -> None:
        """The user moved the marked passage."""

    def follow_changes(self, changes: Changes) -> None:
        """Something was stored."""

    def follow_done(self) -> None:
        """The user said that she is done with the article."""

    def follow_export(self) -> None:
        """Statements were written to a file."""

    def keys_of(self, *actions: ActionId) -> tuple[str, ...]:
        return tuple(map(self.desk.actions.way_to, actions))


class OpenArticle(Step):
    """An article that is to do; any other one where none is."""

    def begin(self) -> None:
        bridge = self.desk.bridge
        wanted = ArticleFilter(frozenset({ArticleState.TO_DO}))
        first = bridge.project.first_article(bridge.layer, wanted)
        self._title = "" if first is None else bridge.project.article(first).title
        if first is not None:
            self.follow_selection()

    @property
    def advice(self) -> Advice:
        keys = self.keys_of(ActionId.NEXT_ARTICLE)
        if not self._title:
            sentence = translate("Tour", "Open another article: the list is at the left.")
            return Advice(sentence, keys)
        sentence = translate("Tour", "Open “{title}” in the list at the left: it is still to do.")
        return Advice(sentence.format(title=self._title), keys)

    def follow_selection(self) -> None:
        page = self.desk.page
        is_open = page.article is not None
        self.is_done |= is_open and (page.state is ArticleState.TO_DO or not self._title)


class MarkSentence(Step):
    @property
    def advice(self) -> Advice:
        return Advice(
            translate("Tour", "Go to a sentence in which somebody wants something, or does not."),
            ("↓", "↑"),
        )

    def follow_passage(self) -> None:
        self.is_done = True


class RecordStatement(Step):
    """From evidence to measure; says at each point what comes next."""

    def begin(self) -> None:
        self._known = {s.id for s in self.desk.page.statements if not s.is_draft}

    @property
    def advice(self) -> Advice:
        parts = self._parts
        if parts is None:
            sentence = translate("Tour", "Start a statement: the marked sentence is its evidence.")
            return Advice(sentence, self.keys_of(ActionId.START_STATEMENT))
        enter = (translate("Tour", "Enter"),)
        missing = next((kind for kind in _ORDER if parts.entry(kind) is None), EntryKind.MEASURE)
        sentences = {
            EntryKind.ACTOR: translate("Tour", "Who? Type a few letters, and take the first name."),
            EntryKind.STANCE: translate("Tour", "For it or against it? Type the stance’s digit."),
            EntryKind.MEASURE: translate("Tour", "What about? Type a few letters, and take it."),
        }
        return Advice(sentences[missing], ("1 – 5",) if missing is EntryKind.STANCE else enter)

    @property
    def _parts(self) -> StatementParts | None:
        current = self.desk.page.current
        if current is not None:
            return current.parts if current.is_draft else None
        return self.desk.selection.pending_parts

    def follow_changes(self, changes: Changes) -> None:
        found = map(self.desk.page.statement, changes.statements - self._known)
        self.is_done |= any(each is not None and not each.is_draft for each in found)


_ORDER = (EntryKind.ACTOR, EntryKind.STANCE, EntryKind.MEASURE)


class Correct(Step):
    """The newest statement becomes another, or is taken back and brought back."""

    def begin(self) -> None:
        complete = [s for s in self.desk.page.statements if not s.is_draft]
        newest = max(complete, key=lambda each: each.id, default=None)
        self._before: dict[StatementId, Statement] = {each.id: each for each in complete}
        self._newest = None if newest is None else newest.id
        self._was_taken_back = False

    @property
    def advice(self) -> Advice:
        if self._was_taken_back:
            sentence = translate("Tour", "Taken back. Now bring it back again.")
            return Advice(sentence, self.keys_of(ActionId.REDO))
        sentence = translate("Tour", "Correct it: another digit changes its stance.")
        more = translate("Tour", "Or take the last step back with {keys}.")
        sentence = f"{sentence} {more.format(keys=self.desk.actions.way_to(ActionId.UNDO))}"
        return Advice(sentence, ("1 – 5",))

    def follow_changes(self, changes: Changes) -> None:
        for number in changes.statements:
            now, before = self.desk.page.statement(number), self._before.get(number)
            if now is None or now.is_draft:
                self._was_taken_back |= before is not None
            elif self._was_taken_back or (before is not None and now.parts != before.parts):
                self.is_done = True


class SayDone(Step):
    def begin(self) -> None:
        self._article = self.desk.selection.article

    @property
    def advice(self) -> Advice:
        sentence = translate("Tour", "Say that you are done with this article; the next one opens.")
        return Advice(sentence, self.keys_of(ActionId.MARK_DONE))

    def follow_changes(self, changes: Changes) -> None:
        for article in changes.articles:
            self.is_done |= self._is_marked(article)

    def follow_done(self) -> None:
        """An article that was done already: nothing is stored, and yet it was said."""
        self.is_done |= self._article is not None and self._is_marked(self._article)

    def _is_marked(self, article: ArticleId) -> bool:
        layer, project = self.desk.bridge.layer, self.desk.bridge.project
        return layer is not None and project.article_state(layer, article) is ArticleState.DONE


class Export(Step):
    @property
    def advice(self) -> Advice:
        return Advice(
            translate("Tour", "Write the statements to a file; the form proposes which and where."),
            (*self.keys_of(ActionId.EXPORT), translate("Tour", "Enter")),
        )

    def follow_export(self) -> None:
        self.is_done = True


def steps_for(desk: Desk) -> tuple[Step, ...]:
    """All six; of a project that cannot be written to, those that only read."""
    if desk.bridge.project.is_read_only:
        return OpenArticle(desk), MarkSentence(desk), Export(desk)
    return (
        OpenArticle(desk),
        MarkSentence(desk),
        RecordStatement(desk),
        Correct(desk),
        SayDone(desk),
        Export(desk),
    )
