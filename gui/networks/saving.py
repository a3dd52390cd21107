"""Saving what is drawn: as a picture for a paper, or as a file for another program."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from core.exchange.networks.formats import CSV, GEXF, GRAPHML
from core.exchange.replacing import replaced_file
from core.model.ids import LayerId
from core.model.phrase import Unavailable
from core.networks.network import Network
from core.networks.periods import Timing
from core.project import Project
from gui.networks.counting import Drawn
from gui.networks.painting import Ink, paint_key, paint_scene
from gui.networks.scene import Scene, composed
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.palette import LIGHT
from gui.shared.running import CoreProgress, launch

_SIZE = QSize(1280, 860)
_FINE = 3
_ENDINGS = {".svg": "svg", ".png": "png", ".gexf": GEXF, ".graphml": GRAPHML, "": CSV}


@dataclass(frozen=True)
class Shown:
    """What is seen of what was drawn: one window, from one weight on."""

    drawn: Drawn
    network: Network
    threshold: float


class Saving(QObject):
    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._task: Task[Path] | None = None

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def ask(self, shown: Shown) -> None:
        """Let the user name a file, whose ending says what it is to be."""
        path = self._desk.bridge.project.path
        kinds = (
            (self.tr("SVG picture"), "*.svg"),
            (self.tr("PNG picture"), "*.png"),
            (self.tr("GEXF, for Gephi"), "*.gexf"),
            (self.tr("GraphML"), "*.graphml"),
            (self.tr("Folder of CSV tables"), "*"),
        )
        filters = [f"{name} ({pattern})" for name, pattern in kinds]
        chosen, kind = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save the network"),
            str(path.with_name(f"{path.stem}-network.svg")),
            ";;".join(filters),
        )
        if chosen:
            endings = dict(zip(filters, _ENDINGS, strict=True))
            self.save(shown, _named(Path(chosen), endings.get(kind, ".svg")))

    def save(self, shown: Shown, out: Path) -> None:
        """Write it, as the ending of the name says, and tell where it is."""
        if self.is_busy:
            return
        kind = _ENDINGS.get(out.suffix.lower(), CSV)
        if kind == GRAPHML and shown.drawn.choice.length is not None:
            out = out.with_suffix("")  # a folder, with a file for each window
        font = QFont(self._page.font())

        def draw(_tell: JobProgress) -> Path:
            with replaced_file(out) as building:
                (save_svg if kind == "svg" else save_png)(shown, building, font)
            return out

        self._begin(Task(draw) if kind in ("svg", "png") else self._data_job(shown, out, kind))

    def _begin(self, task: Task[Path]) -> None:
        task.succeeded.connect(self._tell)
        task.failed.connect(self._desk.messages.failure)
        task.finished.connect(self._end)
        self._task = task
        launch(task)

    def _data_job(self, shown: Shown, out: Path, kind: str) -> Job[Path]:
        choice = shown.drawn.choice
        options = replace(choice.options, threshold=shown.threshold)

        def work(project: Project, tell: JobProgress) -> Path:
            from core.exchange.networks.writing import Asked

            layer = next(each for each in project.layers() if each.id == LayerId(choice.layer or 0))
            asked = Asked(
                layer.annotator.name, kind, options, Timing(choice.period, choice.length), True
            )
            project.write_network(layer, asked, out, CoreProgress(tell))
            return out

        return Job(self._desk.bridge.project.path, None, work, read_only=True)

    def _tell(self, out: Path, _changes: object) -> None:
        said = self.tr("The network is in “{path}”.").format(path=out)
        self._desk.messages.news(said)

    def _end(self) -> None:
        self._task = None


def _named(chosen: Path, ending: str) -> Path:
    """With the ending of the chosen kind, unless a known one was typed."""
    if chosen.suffix.lower() in _ENDINGS and chosen.suffix:
        return chosen if ending else chosen.with_suffix("")
    return chosen.with_name(chosen.name + ending)


def scene_of(shown: Shown, size: QSize, font: QFont) -> Scene:
    drawn = shown.drawn
    return composed(
        shown.network, drawn.places, drawn.codebook, shown.threshold, QSizeF(size), font
    )


def _paint(painter: QPainter, shown: Shown, font: QFont) -> None:
    """On white, in the light colours: it is for paper."""
    scene = scene_of(shown, _SIZE, font)
    painter.fillRect(QRectF(0, 0, _SIZE.width(), _SIZE.height()), Qt.GlobalColor.white)
    ink = Ink(LIGHT, font, is_smooth=True)
    paint_scene(painter, scene, ink)
    paint_key(painter, scene, shown.network, ink)


def save_svg(shown: Shown, path: Path, font: QFont) -> None:
    """Words stay words, which other programs can find and change."""
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(_SIZE)
    generator.setViewBox(QRectF(0, 0, _SIZE.width(), _SIZE.height()))
    generator.setTitle("Glossator")
    painter = QPainter()
    if not painter.begin(generator):
        raise Unavailable("“{path}” cannot be written: {reason}.", path=path, reason="")
    try:
        _paint(painter, shown, font)
    finally:
        painter.end()


def save_png(shown: Shown, path: Path, font: QFont) -> None:
    """Three times as fine as on the screen: 300 dots an inch over 32 centimetres."""
    image = QImage(_SIZE * _FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINE)
    painter = QPainter(image)
    try:
        _paint(painter, shown, font)
    finally:
        painter.end()
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise Unavailable("“{path}” cannot be written: {reason}.", path=path, reason="PNG")
