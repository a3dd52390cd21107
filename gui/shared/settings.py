"""What the desk remembers between two starts, in one declared table."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

MAX_RECENT, MAX_TRAIL = 8, 500
_MAX_KNOWN = 24
"""Of projects, those that are gone included: their backups may be wanted."""
_KEYS, _KEYS_BETWEEN = "keys", " or "


class Setting(StrEnum):
    THEME = "view/theme"
    ZOOM = "view/zoom"
    BACKLIGHT = "view/backlight"
    LANGUAGE = "view/language"
    GEOMETRY = "window/geometry"
    COLUMNS = "window/columns"
    ROWS = "window/rows"
    TOUR = "help/tour"
    RECENT = "projects/recent"
    FOLDER = "projects/folder"
    BACKUPS = "projects/backups"
    COMMANDS = "commands/recent"


class Settings(QObject):
    """The user's settings file; a value that makes no sense is its default."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, store: QSettings | None = None) -> None:
        super().__init__(parent)
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Glossator", "Glossator"
        )

    @classmethod
    def in_folder(cls, folder: Path) -> "Settings":
        """Settings of their own, for trying things out."""
        file = str(folder / "settings.ini")
        return cls(store=QSettings(file, QSettings.Format.IniFormat))

    def text(self, setting: Setting, default: str = "") -> str:
        return str(self._store.value(setting.value, default))

    def whole(self, setting: Setting, default: int) -> int:
        try:
            return int(str(self._store.value(setting.value, default)))
        except ValueError:
            return default

    def state(self, setting: Setting) -> QByteArray:
        found = self._store.value(setting.value)
        return found if isinstance(found, QByteArray) else QByteArray()

    def store(self, setting: Setting, value: str | int | QByteArray) -> None:
        self._store.setValue(setting.value, value)
        self.changed.emit(setting.value)

    def recent_projects(self) -> list[Path]:
        """Projects opened lately that still exist, the last one first."""
        return [path for path in self.known_projects() if path.is_file()][:MAX_RECENT]

    def known_projects(self) -> list[Path]:
        """The same with those that are gone: they may have been deleted, or damaged and moved."""
        return [Path(line) for line in self.text(Setting.RECENT).split("\n") if line]

    def remember_project(self, path: Path) -> None:
        others = [known for known in self.known_projects() if known != path]
        listed = [str(known) for known in [path, *others][:_MAX_KNOWN]]
        self.store(Setting.RECENT, "\n".join(listed))

    def recent_commands(self) -> list[str]:
        """Actions chosen by name of late, the last one first."""
        return [line for line in self.text(Setting.COMMANDS).split("\n") if line]

    def remember_command(self, action: str) -> None:
        others = [known for known in self.recent_commands() if known != action]
        self.store(Setting.COMMANDS, "\n".join([action, *others][:MAX_RECENT]))

    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of actions that have others than at first, in Qt's portable spelling."""
        self._store.beginGroup(_KEYS)
        found = {
            action: tuple(str(self._store.value(action)).split(_KEYS_BETWEEN))
            for action in self._store.childKeys()
        }
        self._store.endGroup()
        return {action: tuple(key for key in keys if key) for action, keys in found.items()}

    def remember_keys(self, action: str, keys: Sequence[str] | None) -> None:
        """None: those of the beginning."""
        if keys is None:
            self._store.remove(f"{_KEYS}/{action}")
        else:
            self._store.setValue(f"{_KEYS}/{action}", _KEYS_BETWEEN.join(keys))

    def annotator_of(self, project_uid: str) -> str | None:
        return str(self._store.value(f"project-{project_uid}/annotator", "")) or None

    def remember_annotator(self, project_uid: str, name: str) -> None:
        self._store.setValue(f"project-{project_uid}/annotator", name)

    def place_told_of(self, project_uid: str) -> str:
        """Where the project lay when its user was last told what that means; empty before."""
        return str(self._store.value(f"project-{project_uid}/told-of", ""))

    def remember_place_told_of(self, project_uid: str, place: str) -> None:
        self._store.setValue(f"project-{project_uid}/told-of", place)

    def room_of(self, project_uid: str) -> str:
        """Which page of the window was looked at last; empty for the desk."""
        return str(self._store.value(f"project-{project_uid}/room", ""))

    def remember_room(self, project_uid: str, room: str) -> None:
        self._store.setValue(f"project-{project_uid}/room", room)

    def queue_of(self, project_uid: str) -> str:
        """How the list of articles was filtered and ordered, as the list spells it."""
        return str(self._store.value(f"project-{project_uid}/queue", ""))

    def remember_queue(self, project_uid: str, line: str) -> None:
        self._store.setValue(f"project-{project_uid}/queue", line)

    def backup_folder(self) -> Path | None:
        """Where backups are kept, of all projects; None: beside each."""
        found = self.text(Setting.BACKUPS)
        return Path(found) if found else None

    def export_folder_of(self, project_uid: str) -> Path | None:
        """Where the project was last exported to; None before the first time, or if it is gone."""
        found = str(self._store.value(f"project-{project_uid}/export-folder", ""))
        return Path(found) if found and Path(found).is_dir() else None

    def remember_export_folder(self, project_uid: str, folder: Path) -> None:
        self._store.setValue(f"project-{project_uid}/export-folder", str(folder))

    def place_in(self, project_uid: str, annotator: str) -> tuple[str, int] | None:
        """The article's uid and the offset (code points) where the annotator stopped."""
        found = str(self._store.value(f"project-{project_uid}/place-{annotator}", ""))
        uid, _, offset = found.partition(":")
        return (uid, int(offset)) if uid and offset.isdigit() else None

    def remember_place(self, project_uid: str, annotator: str, uid: str, offset: int) -> None:
        self._store.setValue(f"project-{project_uid}/place-{annotator}", f"{uid}:{offset}")

    def trail_in(self, project_uid: str, annotator: str) -> dict[str, tuple[int, int]]:
        """For articles read lately, by uid: where the annotator stopped, and how far she read."""
        stored = str(self._store.value(f"project-{project_uid}/trail-{annotator}", ""))
        lines = (line.split(":") for line in stored.split(";"))
        return {
            line[0]: (int(line[1]), int(line[2]))
            for line in lines
            if len(line) == 3 and line[1].isdigit() and line[2].isdigit()
        }

    def remember_trail(
        self, project_uid: str, annotator: str, trail: Mapping[str, tuple[int, int]]
    ) -> None:
        """Keep the last of `trail`, as many as are worth it."""
        latest = list(trail.items())[-MAX_TRAIL:]
        told = ";".join(f"{uid}:{place}:{furthest}" for uid, (place, furthest) in latest)
        self._store.setValue(f"project-{project_uid}/trail-{annotator}", told)
