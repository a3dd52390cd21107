"""Choosing the language of the desk, in the menu and by name."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gui.shared.languages import SYSTEM, known_languages, own_name
from gui.shared.messages import Messages
from gui.shared.settings import Setting, Settings


def choices() -> Iterator[tuple[str, str]]:
    """Each language's code and what it calls itself; first of all that of the system."""
    yield SYSTEM, QCoreApplication.translate("Menu", "Language of the system")
    for code in known_languages():
        yield code, own_name(code)


def choose(settings: Settings, messages: Messages, language: str) -> None:
    settings.store(Setting.LANGUAGE, language)
    messages.news(
        QCoreApplication.translate(
            "Menu", "Glossator will speak this language when it is started next."
        )
    )
