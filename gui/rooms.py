"""The pages of the window that need a project: the desk, all statements, the overview."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.model.article import ArticleFilter
from core.model.ids import EntryId
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.window_places import Place, mark_place

if TYPE_CHECKING:
    from core.model.survey import StatementFilter
    from core.model.verdict import CaseRef
    from gui.adjudication.page import AdjudicationPage
    from gui.agreement.page import AgreementPage
    from gui.codebook.page import CodebookPage
    from gui.networks.page import NetworkPage
    from gui.overview.page import OverviewPage
    from gui.releases.page import ReleasePage
    from gui.search.page import SearchPage
    from gui.survey.page import SurveyPage

    Page = (
        AdjudicationPage | AgreementPage | CodebookPage | NetworkPage | OverviewPage
        | ReleasePage | SearchPage | SurveyPage
    )  # fmt: skip
    P = TypeVar("P", bound=Page)

_SURVEY, _OVERVIEW, _CODEBOOK, _AGREEMENT = "survey", "overview", "codebook", "agreement"
_ADJUDICATION, _NETWORKS, _RELEASES = "adjudication", "networks", "releases"


class Rooms(QObject):
    """Shows one page at a time; the others are made when they are first asked for."""

    articles_wanted = Signal(ArticleFilter)
    """Of the articles at the desk, these are to be listed."""
    desk_seen = Signal(bool)
    """Whether what is seen now is the desk, with its one article."""

    def __init__(self, desk: Desk, stack: QStackedWidget, table: QWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._table = table
        self.survey: SurveyPage | None = None
        self._overview: OverviewPage | None = None
        self.search: SearchPage | None = None
        self._before_search: QWidget | None = None
        self.codebook: CodebookPage | None = None
        self.agreement: AgreementPage | None = None
        self.adjudication: AdjudicationPage | None = None
        self.networks: NetworkPage | None = None
        self.releases: ReleasePage | None = None
        self._is_from_overview = False
        self._project_uid: str | None = None
        stack.currentChanged.connect(self._enable_desk_actions)
        desk.bridge.leaving.connect(self._remember)
        desk.selection.place_wanted.connect(self.show_desk)
        desk.selection.queue_wanted.connect(self.show_articles)
        desk.selection.hits_wanted.connect(self._show_hits)
        desk.actions.on(ActionId.FOCUS_READER, self.show_desk)
        desk.actions.on(ActionId.FOCUS_STATEMENTS, self.show_desk)
        desk.actions.on(ActionId.FIND_ARTICLES, self.show_desk)
        desk.actions.on(ActionId.FILTER_ARTICLES, self.show_desk)
        desk.actions.on(ActionId.FIND_IN_ARTICLE, self.show_desk)
        desk.actions.on(ActionId.SHOW_SURVEY, self.show_survey)
        desk.actions.on(ActionId.SHOW_OVERVIEW, self.show_overview)
        desk.actions.on(ActionId.SEARCH, self.show_search)
        desk.actions.on(ActionId.NEXT_HIT, lambda: self._step_hit(1))
        desk.actions.on(ActionId.PREVIOUS_HIT, lambda: self._step_hit(-1))
        desk.actions.on(ActionId.SHOW_CODEBOOK, self.show_codebook)
        desk.actions.on(ActionId.SHOW_AGREEMENT, self.show_agreement)
        desk.actions.on(ActionId.SAVE_AGREEMENT, self._save_agreement)
        desk.actions.on(ActionId.ADJUDICATE, self.show_adjudication)
        desk.actions.on(ActionId.WRITE_MISSED, self._write_missed)
        desk.actions.on(ActionId.SHOW_NETWORKS, self.show_networks)
        desk.actions.on(ActionId.SHOW_RELEASES, self.show_releases)

    def come_back(self) -> bool:
        """To the page on which a project that has just been opened was left, if not the desk."""
        project = self._desk.bridge.project
        if project.uid == self._project_uid:
            return False
        self._project_uid = project.uid
        rooms = {
            _SURVEY: self.show_survey,
            _OVERVIEW: self.show_overview,
            _CODEBOOK: self.show_codebook,
            _AGREEMENT: self.show_agreement,
            _ADJUDICATION: self.show_adjudication,
            _NETWORKS: self.show_networks,
            _RELEASES: self.show_releases,
        }
        room = rooms.get(self._desk.settings.room_of(project.uid))
        if room is not None:
            room()
        return room is not None

    def _remember(self) -> None:
        shown = self._stack.currentWidget()
        pages = (
            (_SURVEY, self.survey),
            (_OVERVIEW, self._overview),
            (_CODEBOOK, self.codebook),
            (_AGREEMENT, self.agreement),
            (_ADJUDICATION, self.adjudication),
            (_NETWORKS, self.networks),
            (_RELEASES, self.releases),
        )
        name = next((name for name, page in pages if page is not None and page is shown), "")
        self._desk.settings.remember_room(self._desk.bridge.project.uid, name)

    def forget(self) -> None:
        """No project is open: the next one begins where it was left, even if it is the same."""
        self._project_uid = None

    def _enable_desk_actions(self) -> None:
        """What changes the open article or statement does so only where both are seen."""
        if self._desk.bridge.is_open:
            is_desk = self._stack.currentWidget() is self._table
            self._desk.actions.enable_for_desk(is_desk)
            self.desk_seen.emit(is_desk)

    def show_desk(self) -> None:
        """Article, panels and statements."""
        self._stack.setCurrentWidget(self._table)

    def show_survey(self, wanted: "StatementFilter | None" = None) -> None:
        """All statements: those that a figure counts, or as they were last looked at."""
        self._is_from_overview = False
        page = self.survey = self.survey or self._made_survey()
        if wanted is not None:
            page.visit(wanted)
        self._enter(page)

    def _made_survey(self) -> "SurveyPage":
        from gui.survey.page import SurveyPage

        page = SurveyPage(self._desk, self._stack)
        page.left.connect(self._leave_survey)
        self._stack.addWidget(page)
        return page

    def _leave_survey(self) -> None:
        """Back to the figure that was opened, or else to the desk."""
        if self._is_from_overview:
            self.show_overview()
        else:
            self._desk.actions[ActionId.FOCUS_READER].trigger()

    def _added(self, page: "P") -> "P":
        """A page that has just been made, and can be left for the desk."""
        page.left.connect(self._desk.actions[ActionId.FOCUS_READER].trigger)
        self._stack.addWidget(page)
        return page

    def _enter(self, page: "Page") -> None:
        self._stack.setCurrentWidget(page)
        page.take_focus()

    def show_overview(self) -> None:
        """The project at a glance."""
        if self.survey is not None:
            self.survey.end_visit()
        page = self._overview = self._overview or self._made_overview()
        self._enter(page)

    def _made_overview(self) -> "OverviewPage":
        from gui.overview.page import OverviewPage

        page = OverviewPage(self._desk, self._stack)
        mark_place(page, Place.OVERVIEW)
        page.statements_wanted.connect(self._show_statements)
        page.articles_wanted.connect(self.show_articles)
        return self._added(page)

    def show_codebook(self) -> None:
        """The codebook, to be looked at and changed."""
        page = self.codebook = self.codebook or self._made_codebook()
        self._enter(page)

    def _made_codebook(self) -> "CodebookPage":
        from gui.codebook.page import CodebookPage

        return self._added(CodebookPage(self._desk, self._stack))

    def show_agreement(self) -> None:
        """How far annotators agree, and where they do not."""
        page = self.agreement = self.agreement or self._made_agreement()
        self._enter(page)

    def _save_agreement(self) -> None:
        self.show_agreement()
        assert self.agreement
        self.agreement.save()

    def _made_agreement(self) -> "AgreementPage":
        from gui.agreement.page import AgreementPage

        return self._added(AgreementPage(self._desk, self._stack))

    def show_adjudication(self) -> None:
        """What annotators say differently, to be decided."""
        page = self.adjudication = self.adjudication or self._made_adjudication()
        self._enter(page)

    def _write_missed(self) -> None:
        """In the article of the case that is seen; from elsewhere, in that of the desk."""
        is_seen = self._stack.currentWidget() is self.adjudication
        self.show_adjudication()
        assert self.adjudication is not None
        shown = self.adjudication.article if is_seen else None
        self.adjudication.write_missed(shown or self._desk.selection.article)

    def show_case(self, wanted: "CaseRef") -> None:
        """One case of all, decided or not."""
        self.show_adjudication()
        assert self.adjudication is not None
        self.adjudication.show_case(wanted)

    def _made_adjudication(self) -> "AdjudicationPage":
        from gui.adjudication.page import AdjudicationPage
        from gui.writing import make_tools

        page = AdjudicationPage(self._desk, make_tools, self._stack)
        page.entry_wanted.connect(self._show_entry)
        return self._added(page)

    def show_networks(self) -> None:
        """Who is tied to whom, or to what, by what is said."""
        page = self.networks = self.networks or self._made_networks()
        self._enter(page)

    def _made_networks(self) -> "NetworkPage":
        from gui.networks.page import NetworkPage

        return self._added(NetworkPage(self._desk, self._stack))

    def show_releases(self) -> None:
        """What a release of gold would hold, and writing it."""
        page = self.releases = self.releases or self._made_releases()
        self._enter(page)

    def _made_releases(self) -> "ReleasePage":
        from gui.releases.page import ReleasePage

        return self._added(ReleasePage(self._desk, self._stack))

    def _show_entry(self, entry: EntryId) -> None:
        self.show_codebook()
        assert self.codebook is not None
        self.codebook.show_entry(entry)

    def _show_statements(self, wanted: "StatementFilter") -> None:
        self.show_survey(wanted)
        self._is_from_overview = True

    def show_articles(self, wanted: ArticleFilter) -> None:
        self.show_desk()
        self.articles_wanted.emit(wanted)

    def show_search(self) -> None:
        """Where everything is searched: at what was found, and once more for another search."""
        page = self.search = self.search or self._made_search()
        shown = self._stack.currentWidget()
        if shown is page:
            page.focus_field()
            return
        self._before_search = shown
        self._enter(page)

    def _show_hits(self, searched: str) -> None:
        self.show_search()
        assert self.search is not None
        self.search.show_statements(searched)

    def _made_search(self) -> "SearchPage":
        from gui.search.page import SearchPage

        page = SearchPage(self._desk, self._stack)
        page.left.connect(self._leave_search)
        page.queue_wanted.connect(self.show_articles)
        self._stack.addWidget(page)
        return page

    def _leave_search(self) -> None:
        """Back to where one was."""
        for page in (self.survey, self._overview):
            if page is not None and page is self._before_search:
                self._enter(page)
                return
        self._desk.actions[ActionId.FOCUS_READER].trigger()

    def _step_hit(self, by: int) -> None:
        if self.search is None or not self.search.step(by):
            self.show_search()
