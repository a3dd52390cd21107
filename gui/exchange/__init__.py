"""Files in and files out at the desk."""

from gui.exchange.export_dialog import run_export
from gui.exchange.groups_dialog import run_groups
from gui.exchange.import_dialog import run_import

__all__ = ["run_export", "run_groups", "run_import"]
