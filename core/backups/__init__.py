"""Backups of a project: making them, finding them again, and bringing one back.

They are project files like any other, in a folder that the user can see. Which project one belongs
to is told by the project's own uid, wherever the file is and whatever it is called.
"""

from core.backups.finding import Found, folder_beside, listed, uid_of
from core.backups.making import Made, make, no_backup, passed_over, try_to_make
from core.backups.restoring import Restored, open_a_copy, restore
from core.storage.guard import guarded_by, set_guard
from core.storage.holdings import held_in, held_now

__all__ = [
    "Found",
    "Made",
    "Restored",
    "folder_beside",
    "guarded_by",
    "held_in",
    "held_now",
    "listed",
    "make",
    "no_backup",
    "open_a_copy",
    "passed_over",
    "restore",
    "set_guard",
    "try_to_make",
    "uid_of",
]
