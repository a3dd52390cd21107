"""The languages that the desk speaks: English, and one for each file of translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from gui.shared.settings import Setting, Settings

SYSTEM = ""
"""The choice to speak as the system does."""
_SOURCE = "en"  # what stands in the code needs no file
_FOLDER = Path(resources.__file__).with_name("translations")


def known_languages() -> list[str]:
    """Their codes, as `de` or `pt_BR`: English first, the others in the order of their names."""
    codes = [path.stem.removeprefix("glossator_") for path in _FOLDER.glob("glossator_*.qm")]
    return [_SOURCE, *sorted(codes, key=own_name)]


def own_name(language: str) -> str:
    """What a language calls itself, as it stands at the beginning of a line."""
    if language == _SOURCE:
        return "English"  # Qt would say "American English"
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def chosen_language(settings: Settings) -> str:
    stored = settings.text(Setting.LANGUAGE, SYSTEM)
    return stored if stored in known_languages() else SYSTEM


def speak(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Let all that is made from now on speak this language, and write numbers and days in it.

    Removing the translators that come back takes that back, but for numbers and days.
    """
    system = QLocale.system()
    spoken = language or _best_of(system.uiLanguages())
    if language:
        same = system.language() == QLocale(language).language()
        QLocale.setDefault(system if same else QLocale(language))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    installed = []
    for file in (qt_folder / f"qtbase_{spoken}.qm", _FOLDER / f"glossator_{spoken}.qm"):
        translator = QTranslator(application)
        if file.exists() and translator.load(str(file)):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def translator_to(language: str) -> QTranslator:
    """Knows the sentences of a language that need not be the one that is spoken.

    Of English it knows none: they stand in the code.
    """
    translator = QTranslator()
    spoken = language or _best_of(QLocale.system().uiLanguages())
    translator.load(str(_FOLDER / f"glossator_{spoken}.qm"))
    return translator


def _best_of(wanted: list[str]) -> str:
    """The first language on the user's list that is known; English if none is."""
    known = known_languages()
    return next((code for tag in wanted if (code := tag.replace("-", "_")) in known), _SOURCE)
