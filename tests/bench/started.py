"""Run as a program: start a desk, or a bare window, and say when it could be seen and used.

Prints one JSON object: seconds since the process began, and resident memory in MiB.
"""

import json
import os
import sys
import time

BEGAN = float(os.environ.get("BENCH_BEGAN", time.time()))


def finish(**figures: float) -> None:
    import psutil

    figures["rss_mib"] = psutil.Process().memory_info().rss / 2**20
    print(json.dumps(figures), flush=True)
    os._exit(0)


def bare() -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            finish(painted=time.time() - BEGAN)

    application = QApplication([])
    window = Window()
    window.resize(1440, 900)
    window.show()
    application.exec()


def desk(project: str) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer

    from gui.application import Start, make_application
    from gui.main_window import MainWindow
    from gui.shared.settings import Settings
    from gui.shared.theme import Theme

    application = make_application()
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    figures: dict[str, float] = {}

    class Watch(QObject):
        """Watches two widgets only: a filter on all events would be what it measures."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                if watched is window:
                    figures.setdefault("painted", time.time() - BEGAN)
                elif window.furnish().desk.page.text:
                    QTimer.singleShot(0, usable)
            return False

    def usable() -> None:
        figures.setdefault("usable", time.time() - BEGAN)
        QTimer.singleShot(300, lambda: finish(**figures))

    def attend() -> None:
        window.furnish().reader.view.viewport().installEventFilter(watch)

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    application.processEvents()
    start = Start(window, project)
    start.begun.connect(attend)
    start.load()
    application.exec()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else desk(sys.argv[2])
