"""How the desk is shown and what of it was changed, in lines for a report."""

from collections.abc import Iterator

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QAccessible, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from gui.shared.action_spec import ActionId
from gui.shared.languages import chosen_language, known_languages
from gui.shared.settings import Settings
from gui.shared.theme import Theme


def libraries() -> dict[str, str]:
    return {"Qt": str(qVersion()), "PySide6": PySide6.__version__}


def screen_facts() -> list[str]:
    """No screen is told by its name or number: these tell whose it is."""
    style = QApplication.style().name()
    return [
        f"platform {QGuiApplication.platformName()}, style {style}, "
        f"screen reader: {'yes' if QAccessible.isActive() else 'no'}",
        *(_told(screen) for screen in QGuiApplication.screens()),
    ]


def _told(screen: QScreen) -> str:
    size = screen.size()
    return (
        f"{size.width()} × {size.height()} points, {screen.devicePixelRatio():g} pixels each, "
        f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz"
    )


def settings_facts(settings: Settings, theme: Theme) -> list[str]:
    """What was chosen, where it is one of ours to choose; of folders and projects, only counts."""
    return list(_of(settings, theme))


def _of(settings: Settings, theme: Theme) -> Iterator[str]:
    spoken = chosen_language(settings)
    language = spoken if spoken in known_languages() else "another one"
    yield f"language of the desk {language}, of numbers and days {QLocale().name()}"
    yield f"colours {theme.choice.value}, zoom {theme.zoom} %"
    ours = {action.value for action in ActionId}
    changed = sorted(ours & settings.keys().keys())
    yield f"commands with other keys: {', '.join(changed) or 'none'}"
    yield "backups " + ("beside each project" if settings.backup_folder() is None else "elsewhere")
    yield f"projects of late: {len(settings.recent_projects())}"
