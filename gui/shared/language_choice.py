"""Choosing the language of the desk, in the menu and by name."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.shared.languages import SYSTEM, known_languages, own_name, translator_to
from gui.shared.messages import Messages
from gui.shared.settings import Setting, Settings

_NEXT_TIME = str(
    QT_TRANSLATE_NOOP("Menu", "Glossator will speak this language when it is started next.")
)


def choices() -> Iterator[tuple[str, str]]:
    """Each language's code and what it calls itself; first of all that of the system."""
    yield SYSTEM, QCoreApplication.translate("Menu", "Language of the system")
    for code in known_languages():
        yield code, own_name(code)


def choose(settings: Settings, messages: Messages, language: str) -> None:
    """Take it for the next start; say so as the desk speaks now, and as it will speak then."""
    settings.store(Setting.LANGUAGE, language)
    now = QCoreApplication.translate("Menu", _NEXT_TIME)
    then = translator_to(language).translate("Menu", _NEXT_TIME) or _NEXT_TIME
    messages.news("\n".join(dict.fromkeys((now, then))))
