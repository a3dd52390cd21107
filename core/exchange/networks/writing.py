"""Writing a network to a file or folder, whole or not at all, with how it was made beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.exchange.export import REPORT_NAME
from core.exchange.networks import files, formats
from core.exchange.networks.graph import dynamic_graph, graph_of
from core.exchange.replacing import replaced_folder, replaced_with
from core.model.codebook import Codebook
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.networks.network import Network, Slice
from core.networks.options import Options
from core.networks.periods import Period, Timing, windows

if TYPE_CHECKING:  # scipy is loaded where a network is counted
    from core.networks.coded import Coded

_OURS = re.compile(r"(network|matrix)(-\d{4}-\d\d-\d\d)?\.(graphml|csv)|nodes\.csv|edges\.csv")
_WHOLE = "network.graphml"


@dataclass(frozen=True)
class Asked:
    """Which network of whose statements, and how it is written."""

    layer: str
    format: str
    options: Options = field(default_factory=Options)
    timing: Timing = field(default_factory=Timing)
    for_spreadsheet: bool = False


@dataclass(frozen=True)
class NetworkReport:
    """What went out. `undated` statements are in no window or period."""

    path: Path
    asked: Asked
    network: Network
    windows: tuple[Slice, ...]
    undated: int
    measured: int
    """Statements of the layer in the period that was asked for."""

    @property
    def _has_whole(self) -> bool:
        """Whether what is written holds more than windows."""
        return not self.windows or self.asked.format != formats.CSV

    @property
    def _undated(self) -> Phrase:
        count = f"{self.undated:,}"
        if self._has_whole and self.asked.timing.period == Period():
            return Phrase.of(
                "in windows of time, statements of articles without a day: {count}", count=count
            )
        return Phrase.of("statements of articles without a day: {count}", count=count)

    @property
    def losses(self) -> tuple[Phrase, ...]:
        network = self.network
        lost = [
            Phrase.of(
                "texts and passages: statements are only counted, {count} of them",
                count=f"{self.measured:,}",
            )
        ]
        if self.undated:
            lost.append(self._undated)
        if self.windows and not self._has_whole:
            lost.append(Phrase("the network of the whole time: without windows, it is written"))
        if network.weaker:
            lost.append(Phrase.of("ties below the threshold: {count}", count=f"{network.weaker:,}"))
        return tuple(lost)


def write_network(
    coded: "Coded", codebook: Codebook, asked: Asked, out: Path, progress: Progress = silent
) -> NetworkReport:
    """The network of these statements, and of each window. The same ones give the same bytes."""
    _refuse_file_name(asked, out)
    report = counted(coded, codebook, asked, out, progress)
    if (asked.format == formats.GRAPHML and report.windows) or asked.format == formats.CSV:
        known = {name for name in _names(out) if _OURS.fullmatch(name)}
        allowed = frozenset({*known, REPORT_NAME})
        with replaced_folder(out, allowed) as building:
            _write_folder(report, codebook, building)
            _tell(report, building / REPORT_NAME)
        return report
    beside = out.with_name(f"{out.name}.{REPORT_NAME}")
    with replaced_with(out, beside) as (building, told):
        _write_file(report, codebook, building)
        _tell(report, told)
    return report


def counted(
    coded: "Coded", codebook: Codebook, asked: Asked, out: Path, progress: Progress = silent
) -> NetworkReport:
    """What would be written to `out`."""
    from core.networks.building import network, slices

    timing = asked.timing
    chosen = coded.within(timing.period)
    is_timed = timing.length is not None or timing.period != Period()
    found: list[Slice] = []
    periods = _periods(chosen, timing)
    for each in slices(chosen, codebook, asked.options, periods):
        progress(len(found), len(periods), Phrase("Counting the network"))
        found.append(each)
    whole = network(chosen, codebook, asked.options)
    undated = coded.undated if is_timed else 0
    return NetworkReport(out, asked, whole, tuple(found), undated, len(chosen))


def _periods(coded: "Coded", timing: Timing) -> list[Period]:
    if timing.length is None:
        return []
    span = coded.span
    if span is None:
        raise Refused("None of these articles has a day, so there are no windows of time.")
    first, last = timing.period.first or span[0], timing.period.last or span[1]
    return windows(first, last, timing.length, timing.step)


def _refuse_file_name(asked: Asked, out: Path) -> None:
    """A name as of one file for what becomes a folder."""
    is_timed = asked.timing.length is not None
    if asked.format == formats.GRAPHML and is_timed and out.suffix.lower() == ".graphml":
        raise Refused(
            "GraphML has a file for each window of time, in a folder: name a folder, such as "
            "“{folder}”, or choose GEXF, which has all windows in one file.",
            folder=out.stem,
        )


def _names(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()] if folder.is_dir() else []


def _write_folder(report: NetworkReport, codebook: Codebook, folder: Path) -> None:
    every: Sequence[Slice] = report.windows or (Slice(Period(), report.network),)
    if report.asked.format == formats.CSV:
        is_for_people = report.asked.for_spreadsheet
        files.tables(every, codebook, folder, for_spreadsheet=is_for_people)
        return
    files.graphml(graph_of(report.network, codebook), folder / _WHOLE)
    for each in every:
        about = {"from": str(each.period.first), "to": str(each.period.last)}
        made = graph_of(each.network, codebook, **about)
        files.graphml(made, folder / f"network-{each.period.first}.graphml")


def _write_file(report: NetworkReport, codebook: Codebook, path: Path) -> None:
    if report.asked.format == formats.GRAPHML:
        files.graphml(graph_of(report.network, codebook), path)
    elif report.windows:
        files.gexf(dynamic_graph(report.network, report.windows, codebook), path)
    else:
        files.gexf(graph_of(report.network, codebook), path)


def lines_of(report: NetworkReport) -> Iterator[str]:
    """How the network was made, so that it can be made again, and what it leaves out."""
    asked, timing = report.asked, report.asked.timing
    yield f"Format: {asked.format}"
    yield f"Layer: {asked.layer}"
    for name, value in asdict(asked.options).items():
        yield f"{name.capitalize()}: {_told(value)}"
    if timing.period != Period():
        yield f"Time: {timing.period}"
    if timing.length is not None:
        step = timing.step or timing.length
        yield f"Windows: {len(report.windows)}, each {timing.length}, a step of {step}"
    yield f"Statements: {report.measured}, of which {report.network.statements} count"
    yield f"Nodes: {len(report.network.nodes)}"
    yield f"Ties: {len(report.network.edges)}"
    for each in report.windows:
        yield f"In {each.period}: {_size(each.network)}"
    if asked.for_spreadsheet and asked.format == formats.CSV:
        yield "For a spreadsheet: cells that it would run as a formula begin with an apostrophe."
    for loss in report.losses:
        yield f"Not carried: {loss}"


def _size(network: Network) -> str:
    nodes, ties = len(network.nodes), len(network.edges)
    return f"{network.statements} statements count, {nodes} nodes, {ties} ties"


def _told(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _tell(report: NetworkReport, path: Path) -> None:
    path.write_text("\n".join(lines_of(report)) + "\n", encoding="utf-8", newline="\n")
