"""A project full of mark-up and odd characters: nothing of it is interpreted, no file is read."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QToolTip,
    QWidget,
)

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_fields import AddField
from core.commands.layers import AddAnnotator
from core.commands.searches import SaveSearch
from core.commands.statements import AddStatement, DeleteStatement, SetField, SetNote
from core.model.article import ArticleDetails, ArticleFilter, NewArticle
from core.model.codebook import EntryKind, Field, FieldKind
from core.model.ids import ArticleId
from core.model.phrase import Refused
from core.model.search import Finds
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.labels import plain_tip, window_title
from gui.workplace import Workplace
from tests.gui.builders import has_settled, press, wait_until, window_on

LONG = 100_000
SHORT = "<b>bold</b> &amp; [*]"
"""Where a name may not be long."""
PAGES = (
    "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9",
)  # fmt: skip
DIALOGS = (
    ActionId.UNDO_HISTORY, ActionId.SHOW_HISTORY, ActionId.COMMANDS, ActionId.CHOOSE_ANNOTATOR,
    ActionId.EXPORT, ActionId.PLAN_READING, ActionId.HAND_OUT, ActionId.ASSIGN_ARTICLES,
    ActionId.FILTER_ARTICLES, ActionId.SHOW_KEYS, ActionId.ABOUT,
    ActionId.REPORT_PROBLEM,
)  # fmt: skip


class Watched:
    """A file of which the system tells whether anybody has opened it."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"\x89PNG")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._events = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._events >= 0
        opened_or_read = 0x20 | 0x1
        watch = self._libc.inotify_add_watch(self._events, os.fsencode(path), opened_or_read)
        assert watch >= 0

    def was_opened(self) -> bool:
        try:
            return bool(os.read(self._events, 4096))
        except BlockingIOError:
            return False


pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells who opens a file in this way"
)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return tmp_path / "secret.png"


@pytest.fixture
def watched(secret: Path) -> Watched:
    return Watched(secret)


def odd(secret: Path, name: str) -> str:
    """What each field holds: it begins with its name, as two entries must differ."""
    return (
        f'{name} <img src="file://{secret}"><b>bold</b> &amp; <a href="file://{secret}">x</a>'
        f" \u202ereversed\u2066 [*] %n {{count}}"
    )


def hostile_project(path: Path, secret: Path) -> None:
    text = f"{odd(secret, 'Text')}\x00 end. Warsaw rejects it.\n" + "long " * 20 + "\n"
    details = ArticleDetails(
        odd(secret, "Title"), odd(secret, "Outlet"), odd(secret, "Author"), "2025-03-04",
        f"file://{secret}", "en", {odd(secret, "key"): odd(secret, "value")},
    )  # fmt: skip
    long = ArticleDetails("L" * LONG, "O" * LONG, "A" * LONG)
    with Project.create(path) as project:
        project.run(AddArticles([NewArticle(text, details, odd(secret, "origin"))]))
        project.run(AddArticles([NewArticle("Another.", long, "b.txt")]))
        name = f"Ana {SHORT}"
        project.run(AddAnnotator(name))
        project.act_as(name)
        fill_codebook(project, secret)
        annotate(project, secret, text)


def fill_codebook(project: Project, secret: Path) -> None:
    for kind in (EntryKind.ACTOR, EntryKind.MEASURE):
        alias, meant = odd(secret, f"{kind.value} alias"), odd(secret, "definition")
        draft = EntryDraft(kind, odd(secret, kind.value), aliases=(alias,), definition=meant)
        project.run(AddEntry(draft))
        try:
            project.run(AddEntry(EntryDraft(kind, kind.value + "N" * LONG)))
        except Refused:
            project.run(AddEntry(EntryDraft(kind, kind.value + "N" * 200)))
    choices = (odd(secret, "one"), odd(secret, "two"))
    project.run(AddField(Field(odd(secret, "field"), FieldKind.CHOICE, choices, odd(secret, "d"))))
    project.run(SaveSearch(SHORT, ArticleFilter(text="Warsaw"), Finds.ARTICLES))


def annotate(project: Project, secret: Path, text: str) -> None:
    article = ArticleId(project.article_ids(None, ArticleFilter())[0])
    whole = project.text(article)
    entries = {kind: project.codebook.of_kind(kind)[0].id for kind in EntryKind}
    chosen = {kind.value: entry for kind, entry in entries.items()}
    parts = StatementParts(evidence=(Span.of(whole, 0, 60),), **chosen)  # type: ignore[arg-type]
    gone = project.run(AddStatement(article, parts))
    kept = project.run(AddStatement(article, parts))
    project.run(SetNote(kept, odd(secret, "note")))
    project.run(SetField(kept, odd(secret, "field"), odd(secret, "one")))
    project.run(DeleteStatement(gone))


@pytest.fixture
def workplace(tmp_path: Path, secret: Path, watched: Watched) -> Iterator[Workplace]:
    path = tmp_path / "a <b>b<!b> &amp; [*].glossator"
    hostile_project(path, secret)
    with window_on(path) as made:
        wait_until(has_settled)
        yield made


def seen() -> Iterator[QWidget]:
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible():
                yield widget


def is_rich(words: str) -> bool:
    """Whether what is hostile would be taken for mark-up."""
    return "<img" in words or "<b>" in words


def faults() -> list[str]:
    """Widgets that are seen and would interpret what they show."""
    found = []
    for widget in seen():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel | QMessageBox) and is_rich(widget.text()):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            found += [] if plain else [f"{name} may be rich"]
        if is_rich(widget.toolTip()):
            found.append(f"{name} has a rich tip")
        if isinstance(widget, QAbstractButton) and "&amp;" in widget.text().replace("&&", ""):
            found.append(f"{name} hides an ampersand: {widget.text()[:80]} {widget.parent()}")
        if isinstance(widget, QAbstractItemView):
            found += [f"{name}: rich tip" for tip in tips_of(widget) if is_rich(tip)]
        found += [f"{name}: {a.text()}" for a in widget.actions() if has_bare_ampersand(a)]
    return found


def has_bare_ampersand(action: QAction) -> bool:
    return "&amp;" in action.text().replace("&&", "") or is_rich(action.toolTip())


def tips_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(5, model.rowCount())):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(min(8, columns)):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield tip


def point_at_everything() -> None:
    """Ask each widget that is seen for its tip, as a mouse that rests on it."""
    for widget in list(seen()):
        middle = QPoint(widget.width() // 2, min(20, widget.height() // 2))
        event = QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle))
        QApplication.sendEvent(widget, event)
        assert not is_rich(QToolTip.text()), (widget, QToolTip.text()[:200])
    QToolTip.hideText()


def look(workplace: Workplace) -> None:
    wait_until(has_settled)
    assert not faults()
    point_at_everything()


@pytest.mark.filterwarnings("ignore")
def test_all_pages_show_it_as_it_is_and_read_no_file(
    workplace: Workplace, watched: Watched
) -> None:
    look(workplace)
    press("N")
    look(workplace)
    for key in PAGES:
        press(key)
        look(workplace)
    press("Ctrl+1")
    for key in ("Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+F"):
        press(key)
        look(workplace)
    assert not watched.was_opened()
    assert "PySide6.QtNetwork" not in sys.modules


@pytest.mark.parametrize("action", DIALOGS, ids=str)
def test_all_dialogs_show_it_as_it_is_and_read_no_file(
    workplace: Workplace, watched: Watched, action: ActionId
) -> None:
    workplace.desk.actions[action].trigger()
    look(workplace)
    for dialog in workplace.window.findChildren(QDialog):
        if dialog.isVisible():
            assert "[*]" not in dialog.windowTitle().replace("[*][*]", "")
            dialog.close()
    assert not watched.was_opened()


def test_the_title_of_the_window_is_the_name_as_it_is(workplace: Workplace) -> None:
    assert workplace.window.windowTitle() == "a <b>b<!b> &amp; [*][*].glossator"
    assert window_title("a\u202eb\nc") == "ab c"


def test_what_goes_wrong_is_told_as_it_is(workplace: Workplace, watched: Watched) -> None:
    words = f'<img src="file://{workplace.desk.bridge.project.path}"><b>x</b>'
    workplace.desk.messages.refused(Refused("“{name}” is no name.", name=words))
    look(workplace)
    assert words in workplace.messages.text
    assert not watched.was_opened()


def test_a_label_that_took_it_for_mark_up_would_be_noticed(
    qapp: QApplication, secret: Path, watched: Watched
) -> None:
    label = QLabel(odd(secret, "planted"))
    label.show()
    wait_until(watched.was_opened)
    assert faults()
    label.close()


@pytest.mark.parametrize("show", [plain_tip, window_title])
def test_very_long_words_are_cut_for_tips_and_titles(show: Callable[[str], str]) -> None:
    assert len(show("x" * LONG)) < 2_000
