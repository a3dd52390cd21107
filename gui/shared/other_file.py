"""What is said where the file of the open project is another one by now."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def kept(old: Path, now: Path) -> str:
    """It lost its name, and its work stands under this one."""
    is_renamed = not now.name.startswith(f"{old.stem} kept ")
    renamed = QCoreApplication.translate(
        "Bridge", "“{old}” was renamed to “{name}” while it was open. All that was saved is in it."
    )
    copied = QCoreApplication.translate(
        "Bridge",
        "“{old}” was moved, replaced or deleted while it was open. All that was saved is kept "
        "beside it as “{name}”.",
    )
    words = renamed if is_renamed else copied
    return words.format(old=old.name, name=now.name)


def written_over(path: Path) -> str:
    """Another program has put something else into it."""
    words = QCoreApplication.translate(
        "Bridge",
        "“{name}” was written over by another program while it was open. What that put there was "
        "not touched; what you had saved before is in its backups, menu Project › Backups.",
    )
    return words.format(name=path.name)
