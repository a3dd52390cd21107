"""What the painting of marks asks of the page, the codebook, the palette and the backlight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.model.ids import EntryId, StatementId
from gui.reader.painting import Look
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.settings import Setting

_BEFORE_STORING_MS = 500


class Looks(QObject):
    """Makes the look of the moment, and keeps whether the current statement is seen alone."""

    backlit = Signal()
    """The backlight was turned on or off."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._action = desk.actions[ActionId.BACKLIGHT]
        self._action.setChecked(bool(desk.settings.whole(Setting.BACKLIGHT, 0)))
        desk.actions.on_toggle(ActionId.BACKLIGHT, self._toggle)
        self._later = QTimer(self, singleShot=True, interval=_BEFORE_STORING_MS)
        self._later.timeout.connect(self._remember)
        desk.bridge.leaving.connect(self._remember)

    @property
    def is_backlit(self) -> bool:
        """Whether the current statement, as soon as there is one, is seen alone."""
        return self._action.isChecked()

    def _toggle(self) -> None:
        """The settings are a file: it is written when the eye has had its picture."""
        self._later.start()
        self.backlit.emit()

    def _remember(self) -> None:
        if self._desk.settings.whole(Setting.BACKLIGHT, 0) != int(self.is_backlit):
            self._desk.settings.store(Setting.BACKLIGHT, int(self.is_backlit))

    def now(self) -> Look:
        desk = self._desk
        return Look(
            palette=desk.theme.palette,
            current=desk.selection.statement,
            stance_colour=self._stance_colours(),
            number=desk.page.number_of,
            is_draft=self._is_draft,
            hovered=desk.selection.hovered,
            is_backlit=self.is_backlit and desk.page.current is not None,
        )

    def _stance_colours(self) -> Callable[[StatementId], str]:
        """Looks up a statement's colour, each stance's having been found once."""
        page, palette = self._desk.page, self._desk.theme.palette
        codebook = self._desk.bridge.codebook if self._desk.bridge.is_open else None
        colours: dict[EntryId | None, str] = {None: palette.soft}
        if codebook is not None:
            colours |= {each.id: palette.stance(codebook, each) for each in codebook.stances}

        def colour(statement: StatementId) -> str:
            found = page.statement(statement)
            return colours.get(found.parts.stance, palette.soft) if found else palette.soft

        return colour

    def _is_draft(self, statement: StatementId) -> bool:
        found = self._desk.page.statement(statement)
        return found is not None and found.is_draft
