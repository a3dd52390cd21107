"""The keys of one action: what it has, what it gets, and what stands against that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.commands.conflicts import name_of
from gui.commands.key_field import KeyField
from gui.commands.key_plan import KeyPlan
from gui.shared.action_table import ActionId, Scope
from gui.shared.key_words import key_words
from gui.shared.labels import plain_label, plain_tip
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

_LEAST_HEIGHT = 150


class KeyEditor(QFrame):
    """Each change is in force at once; one that takes keys from another action asks first."""

    changed = Signal()
    left = Signal()
    """Esc was pressed in the field."""

    def __init__(self, plan: KeyPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._action: ActionId | None = None
        self._wanted = ""
        with_look(self, "card")
        self._name = plain_label("", "strong", self)
        self._where = plain_label("", "small", self)
        self.field = KeyField(self)
        self.field.setPlaceholderText(self.tr("Press further keys"))
        self.said = plain_label("", "soft", self, wraps=True)
        self.take = QPushButton(self)
        self.leave = QPushButton(self.tr("Leave it"), self)
        self.restore = with_look(QPushButton(self.tr("Restore its keys"), self), "link")
        self.chips: list[QToolButton] = []
        self._lay_out()
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.left)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._withdraw)
        self.restore.clicked.connect(self._restore)
        self._ask(None)

    def _lay_out(self) -> None:
        self.setMinimumHeight(_LEAST_HEIGHT)
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self._name)
        title.addWidget(self._where)
        title.addStretch(1)
        title.addWidget(self.restore)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(8)
        self._keys.addWidget(self.field)
        self._keys.addStretch(1)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self.take)
        answers.addWidget(self.leave)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(8)
        column.addLayout(title)
        column.addLayout(self._keys)
        column.addWidget(self.said)
        column.addLayout(answers)
        column.addStretch(1)

    def edit(self, action: ActionId | None) -> None:
        """Show the keys of an action; None: of no one."""
        self.setEnabled(action is not None)
        if action is None or action is self._action:
            return
        self._action = action
        self._say("")
        self._ask(None)
        self._refresh()

    def _refresh(self) -> None:
        assert self._action is not None
        spec = self._plan.spec(self._action)
        in_window, in_text = self.tr("in the whole window"), self.tr("while you are in the text")
        self._name.setText(name_of(spec))
        self._where.setText(in_window if spec.scope is Scope.WINDOW else in_text)
        self.field.setAccessibleName(self.tr("Further keys for {name}").format(name=name_of(spec)))
        self.restore.setVisible(self._plan.is_changed(self._action))
        for chip in self.chips:
            self._keys.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        spelled = {key_words(QKeySequence.fromString(key)): key for key in self._own_keys()}
        self.chips = [self._chip(words, key) for words, key in spelled.items()]
        for place, chip in enumerate(self.chips):
            self._keys.insertWidget(place, chip)
            QWidget.setTabOrder(self.chips[place - 1] if place else self.restore, chip)
        QWidget.setTabOrder(self.chips[-1] if self.chips else self.restore, self.field)

    def _own_keys(self) -> tuple[str, ...]:
        return () if self._action is None else self._plan.keys(self._action)

    def _chip(self, words: str, key: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(f"{words}  ✕")
        chip.setAccessibleName(self.tr("Remove {keys}").format(keys=words))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda _checked=False: self._remove(key))
        return chip

    def _press(self, key: str) -> None:
        """Give the keys that were pressed, or say at once what stands against it."""
        assert self._action is not None
        words = key_words(QKeySequence.fromString(key))
        if words in (key_words(QKeySequence.fromString(own)) for own in self._own_keys()):
            self._ask(None)
            self._say(self.tr("It has {keys} already.").format(keys=words))
            return
        against = self._plan.against(self._action, key)
        if against is None:
            self._plan.give(self._action, key)
            self._ask(None)
            self._settle(self.tr("{keys} works from now on.").format(keys=words))
            return
        self._say(against.words)
        self._wanted = key
        self._ask(against.holder)

    def _ask(self, holder: ActionId | None) -> None:
        """Offer to take the keys from the action that holds them, if there is one."""
        self.take.setVisible(holder is not None)
        self.leave.setVisible(holder is not None)
        if holder is not None:
            name = name_of(self._plan.spec(holder))
            self.take.setText(literally(self.tr("Take it from “{name}”").format(name=name)))
            self.take.setFocus()

    def _take(self) -> None:
        assert self._action is not None
        loser = self._plan.give(self._action, self._wanted)
        self._ask(None)
        self.field.setFocus()
        self._settle("" if loser is None else self._said_of_losers([loser]))

    def _withdraw(self) -> None:
        self._ask(None)
        self._say("")
        self.field.setFocus()

    def _remove(self, key: str) -> None:
        assert self._action is not None
        words = key_words(QKeySequence.fromString(key))
        for own in self._own_keys():
            if key_words(QKeySequence.fromString(own)) == words:
                self._plan.remove(self._action, own)
        self.field.setFocus()
        self._settle(self.tr("{keys} is free now.").format(keys=words))

    def _restore(self) -> None:
        assert self._action is not None
        losers = self._plan.restore(self._action)
        self.field.setFocus()
        self._ask(None)
        self._settle(self._said_of_losers(losers) or self.tr("As at first."))

    def show_restored(self) -> None:
        """Every action has the keys of the beginning again."""
        self._ask(None)
        self._say(self.tr("All commands have the keys they had at first."))
        self._refresh()

    def _said_of_losers(self, losers: list[ActionId]) -> str:
        lines = []
        for loser in losers:
            name = name_of(self._plan.spec(loser))
            left = self._plan.keys(loser)
            has_none = self.tr("“{name}” has no keys now.")
            lines.append((self.tr("Taken from “{name}”.") if left else has_none).format(name=name))
        return " ".join(lines)

    def _settle(self, words: str) -> None:
        self._say(words)
        self._refresh()
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.field.setAccessibleDescription(words)
