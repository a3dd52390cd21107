"""The desk speaks the language that was chosen, or else the system's, or else English."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.model.phrase import Phrase
from gui.main_window import MainWindow
from gui.shared import languages
from gui.shared.languages import SYSTEM, chosen_language, known_languages, own_name, speak
from gui.shared.messages import Message, translated
from gui.shared.settings import Setting, Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import press

ROOT = Path(__file__).parents[2]
Speak = Callable[[str], None]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language until the test ends."""
    installed: list[QTranslator] = []
    locale = QLocale()
    yield lambda language: installed.extend(speak(qapp, language))
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


def test_each_file_of_translations_is_a_language_in_its_own_words() -> None:
    assert known_languages()[0] == "en"
    assert {"de", "fr"} <= set(known_languages())
    assert [own_name(code) for code in ("en", "de", "fr")] == ["English", "Deutsch", "Français"]


def test_the_chosen_language_is_spoken_by_us_by_the_core_and_by_qt(
    qtbot: QtBot, speaking: Speak
) -> None:
    speaking("de")
    assert QCoreApplication.translate("Actions", "Export…") == "Exportieren…"
    assert (
        translated(Phrase("unset actor ({count} ×)", {"count": "2"})) == "Akteur zurücknehmen (2 ×)"
    )
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"
    assert QLocale().toString(1234567) == "1.234.567"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        (["es-ES", "es", "fr-FR", "fr"], "fr"),
        (["en-GB", "en", "de"], "en"),
        (["tlh"], "en"),
        (["C"], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_known_is_spoken(
    wanted: list[str], spoken: str
) -> None:
    assert languages._best_of(wanted) == spoken


def test_a_language_without_a_file_is_not_chosen() -> None:
    settings = Settings()
    settings.store(Setting.LANGUAGE, "tlh")
    assert chosen_language(settings) == SYSTEM


STARTED = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.application import make_application, run
from gui.main_window import MainWindow
from gui.shared.settings import Setting, Settings

application = make_application()
Settings().store(Setting.LANGUAGE, "de")

def tell():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.menuBar().actions():
            print(*(action.text() for action in window.menuBar().actions()))
            application.quit()

watch = QTimer()
watch.timeout.connect(tell)
watch.start(50)
run("")
"""


def test_the_desk_starts_in_the_language_that_was_chosen() -> None:
    started = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60
    )
    assert "&Datei &Bearbeiten A&rtikel" in started.stdout, started.stderr


def test_the_menu_chooses_a_language_for_the_next_start(qtbot: QtBot, qapp: QApplication) -> None:
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    qtbot.addWidget(window)
    desk = window.furnish().desk
    said: list[Message] = []
    desk.messages.said.connect(said.append)
    lines = _lines_of(window, "Language")
    assert [text for text, line in lines.items() if line.isChecked()] == ["Language of the system"]
    lines["Deutsch"].trigger()
    assert chosen_language(settings) == "de"
    assert [text for text, line in lines.items() if line.isChecked()] == ["Deutsch"]
    assert "started next" in said[-1].text


NEXT_TIME = {
    "en": "Glossator will speak this language when it is started next.",
    "de": "Glossator spricht diese Sprache ab dem nächsten Start.",
    "fr": "Glossator parlera cette langue au prochain démarrage.",
}


@pytest.mark.parametrize(
    ("now", "then"), [("en", "de"), ("de", "fr"), ("fr", "en"), ("de", SYSTEM), ("fr", "fr")]
)
def test_what_a_choice_does_is_said_in_both_languages(
    workplace: Workplace, speaking: Speak, now: str, then: str
) -> None:
    """Chosen by keys, in the palette, by somebody who may not read the language that is spoken."""
    speaking(now)
    system = QCoreApplication.translate("Menu", "Language of the system")
    press("Ctrl+K")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    focused.setText(own_name(then) if then else system)  # no key of the test's types a ç
    press("Return")
    assert chosen_language(workplace.desk.settings) == then
    both = dict.fromkeys((NEXT_TIME[now], NEXT_TIME[then or "en"]))
    assert workplace.messages.text == "\n".join(both)
    workplace.desk.settings.store(Setting.LANGUAGE, SYSTEM)


def _lines_of(window: QWidget, title: str) -> dict[str, QAction]:
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == title)
    return {line.text(): line for line in menu.actions()}
