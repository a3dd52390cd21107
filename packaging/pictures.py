"""Draws every screen of the desk, off-screen, in its palettes.

    python packaging/pictures.py [FOLDER] [--only NAME]... [--palette NAME]... [--size 1440x900]
                                 [--scale 1] [--language de]
    python packaging/pictures.py FOLDER --gallery [--only NAME]...

Without a FOLDER, the few pictures that the README and the help show are drawn anew where they
stand. With one, every screen goes there, in all its colours, to be looked at. Each is brought up in
a window of its own on a new sample project, by the keys that a user would press. A gallery holds
every screen in two sizes and two languages, and a page to look through them. What is cut off on a
screen is said under way.
"""

import argparse
import json
import os
import runpy
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt must not be loaded before main() has told it how large a pixel is
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtWidgets import QDialog, QWidget

import gallery
from wording import Wording

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # the desk as it stands here, not one that is installed
TRANSLATIONS = ROOT / "resources" / "translations"
IMAGES = ROOT / "resources" / "help" / "images"
_PALETTES = ("light", "dark", "contrast", "contrast-dark")
SHOWN = ("desk", "articles", "import_preview", "overview")
"""The screens whose pictures the README and the help show."""

_SMALLEST, _QUICK = 0, 80  # how a PNG is packed, in Qt's numbers
_PATIENCE_S = 20
_TITLE_HEIGHT = 36
_COLOURS = 256
_CLOSE = 90  # the sum of three squared differences, each of 0 to 255
_ARTICLES = ROOT / "resources" / "sample" / "articles"
_OPINION = "The door policy"
_DRAFTED = "Embracing Inspections: A Contemporary Paradigm of Believe in Europe"

Scene = Callable[["Studio"], None]
SCENES: dict[str, Scene] = {}


def main() -> int:
    wanted = _parse()
    if wanted.gallery:
        names = wanted.only or list(SCENES)
        return gallery.draw(
            Path(wanted.folder), {name: SCENES[name].__doc__ or "" for name in names}
        )
    # Qt reads all of these when it is loaded, so nothing of it is imported before.
    os.environ.update(QT_SCALE_FACTOR=str(wanted.scale))
    os.environ.update(LOGNAME="Ana", USER="Ana")
    folder = IMAGES if wanted.folder is None else Path(wanted.folder)
    names = wanted.only or (SHOWN if wanted.folder is None else SCENES)
    size = tuple(int(number) for number in wanted.size.split("x"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="glossator-pictures-") as home:
        _make_screen(Path(home) / "screen.json", size, wanted.scale)
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
        for name in names:
            with tempfile.TemporaryDirectory(dir=home) as place:
                studio = Studio(Path(place), size, wanted.language)
                for palette, picture in _taken(SCENES[name], studio, wanted):
                    _save(picture, folder / f"{name}-{palette}.png", is_shown=not wanted.folder)
    return 0


def _save(picture: "QImage", path: Path, *, is_shown: bool) -> None:
    picture = in_few_colours(picture) if is_shown else picture
    picture.save(str(path), "PNG", _SMALLEST if is_shown else _QUICK)
    print(f"{path.name}  {path.stat().st_size / 1000:.0f} kB", flush=True)


def _make_screen(path: Path, size: tuple[int, ...], scale: float) -> None:
    """One that a window of this size fills: no dialog is larger than its screen."""
    width, height = (round(side * scale) for side in size)
    screen = {"name": "pictures", "x": 0, "y": 0, "width": width, "height": height}
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--only", action="append", choices=SCENES, metavar="NAME")
    parser.add_argument("--palette", action="append", choices=_PALETTES)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--language", default="en", metavar="CODE")
    parser.add_argument("--gallery", action="store_true", help="every screen, each way")
    wanted = parser.parse_args()
    if wanted.gallery and wanted.folder is None:
        parser.error("say which folder the gallery goes to")
    return wanted


def _taken(
    scene: Scene, studio: "Studio", wanted: argparse.Namespace
) -> Iterator[tuple[str, "QImage"]]:
    """The scene in each palette, as the desk puts it on while the scene stands there."""
    from tests.gui.clipping import clipped_in

    try:
        scene(studio)
        studio.settle()
        for fault in clipped_in(studio.window):
            print(f"cut off: {fault}", flush=True)
        for palette in wanted.palette or ("light", "dark"):
            studio.put_on(palette)
            picture = studio.picture()
            yield palette, picture if wanted.folder else picture.copy(studio.part())
    finally:
        studio.close()


class Studio:
    """A window on a project of its own, and hands to work it with."""

    def __init__(self, folder: Path, size: tuple[int, ...], language: str = "en") -> None:
        from PySide6.QtWidgets import QApplication

        from gui.application import make_application
        from gui.main_window import MainWindow
        from gui.shared.languages import speak
        from gui.shared.settings import Settings
        from gui.shared.theme import Theme

        application = make_application()
        application.setCursorFlashTime(0)
        self._wording = Wording(TRANSLATIONS / f"glossator_{language}.ts")
        self._translators = speak(application, language)
        self.folder = folder
        self.shown = size  # how much of the window the help shows, from its upper left corner
        os.chdir(folder)  # so that no path in a picture tells where it was drawn
        self.settings = Settings.in_folder(folder)
        self.window = MainWindow(self.settings, Theme(self.settings))
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.workplace = self.window.furnish()
        self.desk = self.workplace.desk
        self._events = QApplication.processEvents
        self.put_on("light")
        self.settle()

    def put_on(self, palette: str) -> None:
        from gui.shared.theme import ThemeChoice

        self.desk.theme.choose(ThemeChoice(palette))

    def open_sample(self) -> None:
        from core.sample import build_sample

        original = self.folder.parent / "sample.glossator"
        if not original.exists():
            build_sample(original)
        path = self.folder / "security.glossator"
        shutil.copyfile(original, path)
        self.workplace.open_project(path)
        self.desk.bridge.act_as("Ana")
        self.settle()

    def show_article(self, title: str) -> None:
        from core.model.article import ArticleFilter

        project = self.desk.bridge.project
        ids = project.article_ids(self.desk.bridge.layer, ArticleFilter())
        wanted = next(i for i in ids if project.article(i).details.title == title)
        self.desk.selection.show_article(wanted)
        self.workplace.reader.setFocus()
        self.settle()

    def show_statement(self, number: int) -> None:
        self.desk.selection.show_statement(self.desk.page.statements[number - 1].id)
        self.settle()

    def press(self, *keys: str) -> None:
        """Keys in Qt's spelling, such as "Ctrl+I"; wherever the focus is."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for key in keys:
            pressed = QKeySequence.fromString(key)[0]
            QTest.keyClick(self._focus(), pressed.key(), pressed.keyboardModifiers())
            self.settle(0.02)

    def type(self, text: str) -> None:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._focus(), letter)
            else:  # Qt's tests know no key for it
                none = Qt.KeyboardModifier.NoModifier
                event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, letter)
                QApplication.sendEvent(self._focus(), event)
        self.settle()

    def told(self, words: str) -> str:
        """Words of the interface, told in English, in the language of the desk."""
        return min(self._wording.of(words))

    def say(self, words: str) -> None:
        """Type words of the interface, told in English, in the language of the desk."""
        self.type(self.told(words))

    def trigger(self, action: str) -> None:
        from gui.shared.action_table import ActionId

        self.desk.actions[ActionId(action)].trigger()
        self.settle()

    def click(self, words: str) -> None:
        """The button of an open dialog that says these words, told in English."""
        from PySide6.QtWidgets import QAbstractButton

        buttons = [b for d in self._dialogs() for b in d.findChildren(QAbstractButton)]
        shown = [b for b in buttons if b.isVisible()]
        wanted = self._wording.of(words.strip())
        next(b for b in shown if b.text().replace("&", "").strip() in wanted).click()
        self.settle()

    def open_page(self, name: str) -> None:
        """A page of the guide, which is open."""
        from gui.help.window import GuideWindow

        self.window.findChild(GuideWindow).browser.show_page(name)
        self.settle()

    def wait_for(self, words: str) -> None:
        """Until an open dialog says these words, told in English, on a label or button."""
        from PySide6.QtWidgets import QAbstractButton, QLabel

        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            said = [
                widget.text()
                for dialog in self._dialogs()
                for kind in (QLabel, QAbstractButton)
                for widget in dialog.findChildren(kind)
                if widget.isVisible()
            ]
            if any(wanted in text for text in said for wanted in self._wording.of(words)):
                self.settle()
                return
            self.settle(0.05)
        raise TimeoutError(f"nothing says “{words}”")

    def settle(self, seconds: float = 0.15) -> None:
        """Let everything come to rest that is due by then."""
        until = time.monotonic() + seconds
        self._events()
        while time.monotonic() < until:
            self._events()
            time.sleep(0.005)

    def picture(self) -> "QImage":
        """The window with its dialogs on it."""
        from PySide6.QtGui import QPainter

        self.settle(0.3)
        image = self.window.grab()
        painter = QPainter(image)
        for dialog in self._dialogs():
            self._draw(painter, dialog)
        painter.end()
        return image.toImage()

    def part(self) -> "QRect":
        """What a reader of the help needs to see of it: the dialog if there is one."""
        from PySide6.QtCore import QRect

        places = [self._place_of(dialog) for dialog in self._dialogs()]
        return places[0] if places else QRect(0, 0, *self.shown)

    def _place_of(self, dialog: "QDialog") -> "QRect":
        """Where a dialog stands with its title bar and its edge."""
        from PySide6.QtCore import QRect

        corner = self.window.rect().center() - dialog.rect().center()
        place = QRect(corner, dialog.size())
        return place.adjusted(-1, -_TITLE_HEIGHT - 1, 1, 1)

    def _draw(self, painter: "QPainter", dialog: "QDialog") -> None:
        """A dialog in the middle of the window, with the title bar that a desktop would give it."""
        from PySide6.QtCore import QPoint, QRect, QSize, Qt
        from PySide6.QtGui import QColor, QFont

        palette = self.desk.theme.palette
        painter.fillRect(self.window.rect(), QColor(0, 0, 0, 110 if palette.is_dark else 60))
        place = self._place_of(dialog)
        bar = QRect(place.topLeft(), QSize(place.width(), _TITLE_HEIGHT + 1))
        painter.fillRect(bar, QColor(palette.panel))
        font = QFont(dialog.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(palette.ink))
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, dialog.windowTitle())
        painter.drawPixmap(place.topLeft() + QPoint(1, _TITLE_HEIGHT + 1), dialog.grab())
        painter.setPen(QColor(palette.line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _dialogs(self) -> "list[QDialog]":
        from PySide6.QtWidgets import QDialog

        return [d for d in self.window.findChildren(QDialog) if d.isVisible()]

    def _focus(self) -> "QWidget":
        from PySide6.QtWidgets import QApplication

        return QApplication.focusWidget() or self.window

    def _forget_language(self) -> None:
        from PySide6.QtCore import QCoreApplication

        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)

    def close(self) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent

        for dialog in self._dialogs():
            dialog.close()
        self.window.close()
        self.window.deleteLater()
        # Outside of an event loop nobody else does; the next palette would dress it once more.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        os.chdir(ROOT)
        self._forget_language()
        self.settle(0.05)


def in_few_colours(image: "QImage") -> "QImage":
    """The image with 256 of its colours, each other one as the nearest of them."""
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    counts = Counter(pixels)
    kept = _telling(counts)
    place = {colour: number for number, colour in enumerate(kept)}
    for colour in counts.keys() - place.keys():
        place[colour] = min(range(len(kept)), key=lambda n: _distance(kept[n], colour))
    indexed = QImage(image.size(), QImage.Format.Format_Indexed8)
    indexed.setColorTable(kept)
    indexed.setDevicePixelRatio(image.devicePixelRatio())
    width, stride = image.width(), indexed.bytesPerLine()
    into = memoryview(indexed.bits()).cast("B")
    for row in range(image.height()):
        line = bytes(place[pixel] for pixel in pixels[row * width : (row + 1) * width])
        into[row * stride : row * stride + width] = line
    return indexed


def _telling(counts: Counter[int]) -> list[int]:
    """Every colour of an area; then the commonest that are far from these, so marks keep theirs."""
    area = counts.total() // 2000
    kept: list[int] = []
    for colour, count in counts.most_common():
        if count > area or all(_distance(colour, other) > _CLOSE for other in kept):
            kept.append(colour)
            if len(kept) == _COLOURS:
                break
    return kept


def _distance(one: int, other: int) -> int:
    return sum(((one >> shift & 255) - (other >> shift & 255)) ** 2 for shift in (0, 8, 16))


# The screens


def _scene(draw: Scene) -> Scene:
    SCENES[draw.__name__] = draw
    return draw


@_scene
def desk(studio: Studio) -> None:
    """A statement is being recorded: actor and stance stand, the measure is half typed."""
    studio.open_sample()
    studio.show_statement(5)
    studio.press("Del")
    studio.press("Home", *["Down"] * 6)
    _record(studio, actor="polish d", stance="1", measure="re")


def _record(studio: Studio, *, actor: str, stance: str, measure: str) -> None:
    studio.press("Return")
    studio.type(actor)
    studio.press("Return", stance)
    studio.type(measure)


@_scene
def statement(studio: Studio) -> None:
    """Reading, with a statement current."""
    studio.open_sample()
    studio.show_statement(4)


@_scene
def actor(studio: Studio) -> None:
    """The first step of recording: evidence alone, the actors on offer."""
    studio.open_sample()
    studio.show_article(_OPINION)
    studio.press("Down", "Down", "Return")


@_scene
def create(studio: Studio) -> None:
    """A name that the codebook lacks."""
    studio.open_sample()
    studio.show_article(_OPINION)
    studio.press("Down", "Down", "Return")
    studio.type("Hungarian prime minister")


@_scene
def drafts(studio: Studio) -> None:
    """An article with unfinished statements."""
    studio.open_sample()
    studio.show_article(_DRAFTED)
    studio.press("Home", "Down", "Down", "Return")
    studio.type("osce")
    studio.press("Return", "Esc")
    studio.show_statement(1)
    studio.workplace.reader.setFocus()


@_scene
def passage(studio: Studio) -> None:
    """A shaped passage, and another put aside."""
    studio.open_sample()
    studio.show_article(_OPINION)
    studio.press("Down", "+", "Down", "Down", "Shift+Right", "Shift+Right", "Left", "Shift+Right")


@_scene
def reading(studio: Studio) -> None:
    """An article without statements, read for the first time."""
    studio.open_sample()
    studio.show_article(_OPINION)


@_scene
def articles(studio: Studio) -> None:
    """The list, filtered by a search."""
    studio.open_sample()
    studio.press("Ctrl+Shift+L")
    studio.type("hotline")
    studio.shown = (760, 440)


@_scene
def nothing_found(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+Shift+L")
    studio.type("submarine")


@_scene
def done(studio: Studio) -> None:
    """The last article done with a draft left, and the bar that says so."""
    studio.open_sample()
    studio.show_article(_DRAFTED)
    studio.press("Ctrl+Return")


@_scene
def welcome(studio: Studio) -> None:
    studio.open_sample()
    studio.trigger("close-project")


@_scene
def first_start(studio: Studio) -> None:
    studio.workplace.start_at_welcome()


@_scene
def empty_project(studio: Studio) -> None:
    _new_project(studio)
    studio.click("Annotate")


@_scene
def overview(studio: Studio) -> None:
    """The project at a glance, everyone's statements."""
    _show_everyone(studio)


@_scene
def overview_stands(studio: Studio) -> None:
    """Further down, with the focus on a cell of the heat map."""
    _show_everyone(studio)
    studio.press("Tab", "Tab", "Tab", "Down", "Right")


@_scene
def overview_scrolled(studio: Studio) -> None:
    """The foot of the heat map: the names of the measures stay, the rest is counted."""
    from gui.overview.page import OverviewPage

    _show_everyone(studio)
    bar = studio.window.findChild(OverviewPage).verticalScrollBar()
    bar.setValue(bar.maximum() - 120)
    studio.settle()


def _show_everyone(studio: Studio) -> None:
    from gui.overview.page import OverviewPage

    studio.open_sample()
    studio.trigger("show-overview")
    studio.window.findChild(OverviewPage).show_layer(None)
    studio.settle(0.5)


@_scene
def overview_empty(studio: Studio) -> None:
    _new_project(studio)
    studio.click("Annotate")
    studio.trigger("show-overview")
    studio.settle(0.5)


@_scene
def annotator(studio: Studio) -> None:
    _new_project(studio)


@_scene
def annotators(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+Shift+A")


def _new_project(studio: Studio) -> None:
    studio.workplace.projects.create(studio.folder / "pilot.glossator")
    studio.wait_for("Annotate")


@_scene
def import_nothing(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+I")


def _import(studio: Studio) -> None:
    """New texts among some that the project holds already, and one that is no text."""
    studio.open_sample()
    folder = studio.folder / "incoming"
    folder.mkdir()
    for source in sorted(_ARTICLES.glob("0[2-4]*.txt")):
        shutil.copyfile(source, folder / source.name)
    trailer = "\n\nWriter : Mira Holm\nPublish date : 2025-04-02\n"
    for number, title in enumerate(("Tallinn agrees on a hotline", "Who answers at night?"), 11):
        text = f"{title}\n\nThe ministers parted as friends.{trailer}"
        (folder / f"{number}-{title.split()[0].lower()}.txt").write_text(text, encoding="utf-8")
    (folder / "scan.txt").write_bytes(b"\x00\x01\x02" * 100)
    studio.workplace.projects.import_articles([Path(folder.name)])
    studio.wait_for("Import 2 articles")


@_scene
def import_preview(studio: Studio) -> None:
    _import(studio)


@_scene
def import_report(studio: Studio) -> None:
    _import(studio)
    studio.click("Import 2 articles")
    studio.wait_for("Close")


@_scene
def export(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+E")


@_scene
def export_several(studio: Studio) -> None:
    """Of several layers, one is ticked."""
    from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

    studio.open_sample()
    studio.press("Ctrl+E")
    dialog = QApplication.activeModalWidget()
    layers = next(
        b for b in dialog.findChildren(QComboBox) if b.accessibleName() == studio.told("Layer")
    )
    layers.setCurrentIndex(layers.count() - 1)
    dialog.findChild(QCheckBox).setChecked(True)
    studio.settle(0.5)


@_scene
def export_report(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Ctrl+E")
    studio.click("Export")
    studio.wait_for("Close")


@_scene
def refusal(studio: Studio) -> None:
    """The bar after something that cannot be done."""
    studio.open_sample()
    studio.workplace.open_project(_ARTICLES / "01-capitals-split.txt")
    studio.settle()


@_scene
def guide(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Shift+F1")


@_scene
def guide_page(studio: Studio) -> None:
    """A page with tables and keys."""
    studio.open_sample()
    studio.press("Shift+F1")
    studio.open_page("articles.md")


@_scene
def guide_found(studio: Studio) -> None:
    studio.open_sample()
    studio.press("Shift+F1")
    studio.say("draft")
    studio.press("Return")


@_scene
def many_statements(studio: Studio) -> None:
    """Several statements on one passage, with other annotators' names and long measures."""
    studio.open_sample()
    studio.show_article("What a Crisis Hotline Would and Would Not Do")
    studio.show_statement(2)


# Those of larger features stand in files of their own beside this one.
for _more in sorted(Path(__file__).parent.glob("scenes_*.py")):
    SCENES |= runpy.run_path(str(_more))["SCENES"]


if __name__ == "__main__":
    sys.exit(main())
