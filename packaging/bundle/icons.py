"""Draws the icon at the sizes that desktops want: icons.py SVG FOLDER."""

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_IN_ONE_FILE = {"glossator.ico": 256, "glossator.icns": 512}
"""For Windows and for macOS, which make the smaller ones of it."""


def main(source: Path, folder: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(source))

    def drawn(size: int) -> QImage:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        return picture

    folder.mkdir(parents=True, exist_ok=True)
    named = {**{f"{size}.png": size for size in SIZES}, **_IN_ONE_FILE}
    lacking = [name for name, size in named.items() if not drawn(size).save(str(folder / name))]
    application.quit()
    if lacking:
        print(f"Qt cannot write {', '.join(lacking)}.", file=sys.stderr)
    return int(bool(lacking))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
