"""Projects and desks for tests: real files, real windows."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, StatementId
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from gui.main_window import MainWindow
from gui.shared.desk import Desk
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace

TEXT = (
    "Berlin welcomes the talks. Warsaw rejects them, and so does Tallinn.\n\n"
    "A hotline is cheap. Paris would pay for it if others did.\n"
    "Nobody asked Rome."
)

# What has gone wrong in programs of this kind, each as a text with words around it.
TRAPS = (
    "An emoji 😀 early. Then words follow it.",
    "A family 👩‍👩‍👧‍👦 and a flag 🇪🇪 stand here. More words.",
    "Combining e\u0301 marks and n\u0303 too. Cafe\u0301 closed.",
    "A\u00a0no-break space and a no\u2011break hyphen. End of it.",
    "Lines end\r\nin many ways\rhere.\u2028And there.\u2029Done.",
    "\ufeffA mark stands first. It is dropped.",
    "שלום עולם. מדינות אחרות מסכימות. סוף.",
    "السلام عليكم. الدول الأخرى توافق. النهاية.",
    "欧盟表示支持。波兰反对。结束。",
    "Mixed שלום and 欧盟 and 😀 in one line. Next one.",
)


def project_with(path: Path, *texts: str, annotator: str | None = "Ana") -> Project:
    """A project with these texts as articles and some entries to choose from."""
    project = Project.create(path)
    incoming = [
        NewArticle(text, ArticleDetails(f"Article {number}"), f"{number}.txt")
        for number, text in enumerate(texts, 1)
    ]
    project.run(AddArticles(incoming))
    if annotator is not None:
        project.run(AddAnnotator(annotator))
        project.act_as(annotator)
    for name, alias in (("Germany", "Berlin"), ("Poland", "Warsaw"), ("France", "Paris")):
        project.run(AddEntry(EntryDraft(EntryKind.ACTOR, name, aliases=(alias,))))
    for name in ("Reopening talks", "Crisis hotline"):
        project.run(AddEntry(EntryDraft(EntryKind.MEASURE, name)))
    return project


def record(
    project: Project, article: ArticleId, quote: str, actor: str | None = None
) -> StatementId:
    """A statement (a draft, unless complete by chance) on the first place of a quote."""
    text = project.text(article)
    start = text.index(quote)
    entry = None if actor is None else project.codebook.find(EntryKind.ACTOR, actor)
    parts = StatementParts(
        evidence=(Span.of(text, start, start + len(quote)),),
        actor=None if entry is None else entry.id,
    )
    return project.run(AddStatement(article, parts))


@contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Whoever wants to write must wait: work beside the desk cannot end before it is stopped."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def press(*keys: str) -> None:
    """Real keys to whatever has the focus, each by its name: “Ctrl+D”."""
    for each in keys:
        key = QKeySequence.fromString(each)[0]  # type: ignore[index]
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        QTest.keyClick(focused, key.key(), key.keyboardModifiers())
        QApplication.processEvents()


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the desk go on until something is so; fails if it never is."""
    for _ in range(2_000):
        if holds():
            return
        pause(10)
    raise AssertionError("it never came to be so")


def pause(milliseconds: int) -> None:
    """Let the desk go on for so long, and with it what is done beside the desk.

    `QTest.qWait` keeps the interpreter's lock while it sleeps: a thread that reads a file, which
    hands the lock back, then waits for a whole pause at each call.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def has_settled() -> bool:
    """Whether nothing that is seen waits for an answer from beside the desk."""
    every = (w for top in QApplication.topLevelWidgets() for w in (top, *top.findChildren(QWidget)))
    return not any(widget.isVisible() and getattr(widget, "is_busy", False) for widget in every)


def desk_on(project: Project, window: QWidget) -> Desk:
    """The shared parts of a window, with this project open."""
    settings = Settings()
    desk = Desk.make(window, settings, Theme(settings))
    desk.bridge.adopt(project)
    return desk


@contextmanager
def window_on(
    path: Path | None, *, annotator: str | None = None, size: tuple[int, int] | None = None
) -> Iterator[Workplace]:
    """The whole window with the focus in the text of a project; without one, at the welcome page.

    `annotator`: who acts, if not the one who did last.
    """
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    if size is not None:
        window.resize(*size)
    window.show()
    made = window.furnish()
    if path is None:
        made.start_at_welcome()
    else:
        made.open_project(path)
    if annotator is not None:
        made.desk.bridge.act_as(annotator)
    window.activateWindow()
    if path is not None:
        made.reader.setFocus()
    QApplication.processEvents()
    yield made
    window.close()
