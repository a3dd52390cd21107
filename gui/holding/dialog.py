"""A project that somebody else has open: look at it, work together, or take over who is gone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from core.model.place import InUse, PlaceKind, Program, local_time
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.window_places import mark_page

_WIDTH = 480


class InUseDialog(QDialog):
    """Nothing happens before a button says what."""

    look_wanted = Signal()
    together_wanted = Signal()
    take_over_wanted = Signal()

    def __init__(
        self, name: str, found: InUse, parent: QWidget, *, may_take_over: bool = False
    ) -> None:
        """`may_take_over`: who has it may be gone, which only a person can know."""
        super().__init__(parent)
        mark_page(self, "safety.md")
        self._found = found
        self.setWindowTitle(self.tr("Open elsewhere"))
        heading, who = self._heading().format(name=name), self._who()
        column = dialog_column(self)
        column.addWidget(plain_label(heading, "choice", self, wraps=True))
        column.addWidget(plain_label(who, "strong", self, wraps=True))
        column.addWidget(plain_label(self._what_follows(), "soft", self, wraps=True))
        self.look = with_look(QPushButton(self.tr("Look at it"), self), "primary")
        self.together = QPushButton(self._together(), self)
        self.take_over = QPushButton(self.tr("Take over"), self)
        leave = QPushButton(self.tr("Cancel"), self)
        if may_take_over:
            column.addWidget(plain_label(self._warning(), "loss", self, wraps=True))
        column.addStretch(1)
        column.addLayout(button_row(self.look, self.together, leave, aside=self.take_over))
        self.together.setVisible(self._is_on_one_disk)
        self.take_over.setVisible(may_take_over)
        self.setAccessibleDescription(f"{heading}. {who}")
        self.look.setDefault(True)
        self.look.clicked.connect(lambda: self._choose(self.look_wanted))
        self.together.clicked.connect(lambda: self._choose(self.together_wanted))
        self.take_over.clicked.connect(lambda: self._choose(self.take_over_wanted))
        leave.clicked.connect(self.reject)
        self.setMinimumWidth(_WIDTH)

    @property
    def _is_on_one_disk(self) -> bool:
        return self._found.is_near and not self._found.place.is_shared

    def _heading(self) -> str:
        if not self._found.is_own:
            return self.tr("Somebody else has “{name}” open")
        if self._found.holder.program is Program.COMMAND_LINE:
            return self.tr("A command of yours is working in “{name}”")
        return self.tr("You have “{name}” open in another window")

    def _who(self) -> str:
        if not self._found.is_own:
            return translated(self._found.holder.told)
        return self.tr("Since {time}").format(time=local_time(self._found.holder.since))

    def _together(self) -> str:
        return self.tr("Work here as well") if self._found.is_own else self.tr("Work together")

    def _what_follows(self) -> str:
        place = self._found.place
        if self._found.is_own:
            return self._what_follows_from_own()
        if self._is_on_one_disk:
            return self.tr(
                "Look at it without changing anything, and begin to work as soon as it is free. Or "
                "work together, since both are on this machine: each sees within seconds what the "
                "other has recorded."
            )
        if place.kind is PlaceKind.SYNCED:
            return self.tr(
                "It lies in a folder that is synchronised ({service}), where one person can work "
                "at a time. Look at it as it is now, and begin to work as soon as it is free."
            ).format(service=place.service)
        if not place.is_shared:
            return self.tr(
                "Another machine says so, though this folder looks like one of this machine alone. "
                "Look at it as it is now, and begin to work as soon as it is free."
            )
        return self.tr(
            "It lies on a network ({service}), where one person can work at a time. Look at it as "
            "it is now, and begin to work as soon as it is free."
        ).format(service=place.service)

    def _what_follows_from_own(self) -> str:
        if self._is_on_one_disk:
            return self.tr(
                "Go on in that window. Or work here as well: each window sees within seconds what "
                "the other has recorded. Or look at it here without changing anything."
            )
        return self.tr(
            "Where it lies, one window at a time can work in it. Go on there, or close it there "
            "and open it here. Meanwhile you can look at it as it is now."
        )

    def _warning(self) -> str:
        return self.tr(
            "Take over only if you know that it is closed there, as after a crash: two who work at "
            "once would end with two versions of the project."
        )

    def _choose(self, wanted: object) -> None:
        self.accept()
        wanted.emit()  # type: ignore[attr-defined]
