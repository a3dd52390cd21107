"""Which files and folders are to be imported."""

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.exchange.registry import ANNOTATION_ENDINGS, ARTICLE_READERS
from gui.shared.path_list import PathList
from gui.shared.settings import Settings


class Sources(PathList):
    """Files of every kind that can be read, and folders of them."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(settings, parent)
        self.name_parts(
            self.tr("Path of a file or folder, then Enter"),
            self.tr("Path of a file or folder"),
            self.tr("Files and folders to import; Delete removes one"),
        )
        folder = QPushButton(self.tr("Folder…"), self)
        folder.clicked.connect(self._look_for_folder)
        self.add_button(folder)

    def look_for_files(self) -> None:
        dialog = self.dialog(self.tr("Files to import"), QFileDialog.FileMode.ExistingFiles)
        articles, annotations = set(ARTICLE_READERS), set(ANNOTATION_ENDINGS)
        kinds = (
            (self.tr("All that can be imported"), articles | annotations),
            (self.tr("Articles"), articles),
            (self.tr("Annotations"), annotations),
        )
        named = [f"{name} ({' '.join(f'*{e}' for e in sorted(ends))})" for name, ends in kinds]
        dialog.setNameFilters([*named, self.tr("All files") + " (*)"])
        dialog.open()

    def _look_for_folder(self) -> None:
        self.dialog(self.tr("Folder to import"), QFileDialog.FileMode.Directory).open()
