"""Loading modules in a thread of their own, so that no paint and no key press waits for them."""

import importlib
import logging
import pkgutil
import threading
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from gui.shared import garbage

_PAUSE = 0.01
_NOT_FOR_THE_DESK = {"gui.__main__", "gui.self_test", "gui.launch"}

_log = logging.getLogger("glossator.warm_up")


class Loading(QObject):
    """Imports modules one after another; `loaded` comes in the thread that made this."""

    loaded = Signal()

    def __init__(
        self, parent: QObject, names: Callable[[], Iterable[str]], pause: float = 0.0
    ) -> None:
        """`pause`: seconds between two modules, in which the window has the interpreter."""
        super().__init__(parent)
        self._names = names
        self._pause = pause
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._load_all, name="loading", daemon=True)

    def start(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)
        garbage.thread_begins()
        self.loaded.connect(self._part_from_thread)
        self._thread.start()

    def stop(self) -> None:
        """Ends after the module at hand: no thread may import while the interpreter goes down."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _part_from_thread(self) -> None:
        self._thread.join()
        garbage.thread_has_ended()

    def _load_all(self) -> None:
        for name in self._names():
            if self._stop.wait(self._pause):
                return
            try:
                importlib.import_module(name)
            except Exception:  # whoever needs it will import it again, and tell
                _log.warning("%s could not be loaded ahead", name, exc_info=True)
        self.loaded.emit()


def load_the_rest(parent: QObject) -> None:
    """Begin to load all that the desk has not needed yet."""
    Loading(parent, modules, _PAUSE).start()


def modules() -> Iterator[str]:
    """Every module of the desk and of its formats; asking for the next may load a package.

    First those of an import, which a new project begins with; the dialogs need the formats.
    """
    import core.exchange
    import gui

    yield from _modules_of(core.exchange)
    yield "gui.exchange"
    yield from _modules_of(gui)


def _modules_of(package: ModuleType) -> Iterator[str]:
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if module.name not in _NOT_FOR_THE_DESK:
            yield module.name
