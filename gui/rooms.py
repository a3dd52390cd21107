"""The pages of the window that need a project: the desk, all statements, the overview."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.shared.actions import ActionId
from gui.shared.desk import Desk

if TYPE_CHECKING:
    from core.model.survey import StatementFilter
    from gui.survey.page import SurveyPage


class Rooms(QObject):
    """Shows one page at a time; the others are made when they are first asked for."""

    def __init__(self, desk: Desk, stack: QStackedWidget, table: QWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._table = table
        self.survey: SurveyPage | None = None
        desk.selection.place_wanted.connect(self.show_desk)
        desk.actions.on(ActionId.FOCUS_READER, self.show_desk)
        desk.actions.on(ActionId.FOCUS_STATEMENTS, self.show_desk)
        desk.actions.on(ActionId.FIND_ARTICLES, self.show_desk)
        desk.actions.on(ActionId.FIND_IN_ARTICLE, self.show_desk)
        desk.actions.on(ActionId.SHOW_SURVEY, self.show_survey)

    def show_desk(self) -> None:
        """Article, panels and statements."""
        self._stack.setCurrentWidget(self._table)

    def show_survey(self, wanted: "StatementFilter | None" = None) -> None:
        """All statements: those of a filter, or as they were last looked at."""
        if self.survey is None:
            from gui.survey.page import SurveyPage

            self.survey = SurveyPage(self._desk, self._stack)
            self.survey.left.connect(self._desk.actions[ActionId.FOCUS_READER].trigger)
            self._stack.addWidget(self.survey)
        if wanted is not None:
            self.survey.show_filter(wanted)
        self._stack.setCurrentWidget(self.survey)
        self.survey.setFocus()
