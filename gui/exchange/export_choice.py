"""The ways in which a project can go out: each format as a file, or as a folder of files."""

from dataclasses import dataclass
from pathlib import Path

from core.exchange.format import Format, Writer
from core.exchange.registry import EXPORT_FORMATS, format_named

_SPREADSHEET_ENDINGS = (".csv", ".xlsx")


@dataclass(frozen=True)
class Way:
    """A format with the ending of the file's name; no ending means a folder."""

    format: Format
    ending: str

    @property
    def opens_in_a_spreadsheet(self) -> bool:
        """Whether a spreadsheet is likely to open what is written."""
        return any(ending in _SPREADSHEET_ENDINGS for ending in self.format.extensions)

    def fitting(self, path: Path) -> Path:
        """The path with the ending of this way in the place of another way's."""
        known = {ending for way in all_ways() for ending in way.format.extensions}
        bare = path.with_suffix("") if path.suffix.lower() in known else path
        return bare.with_name(bare.name + self.ending)


def all_ways() -> list[Way]:
    """In the registry's order, single files before folders."""
    found: list[Way] = []
    for name in EXPORT_FORMATS:
        known = format_named(name)
        assert known.writer is not None
        endings = known.writer.endings or known.extensions
        if _writes_files(known.writer, endings):
            found += [Way(known, ending) for ending in endings]
        if known.writer.files(Path("folder")) is not None:
            found.append(Way(known, ""))
    return found


def _writes_files(writer: Writer, endings: tuple[str, ...]) -> bool:
    return any(writer.files(Path(f"file{ending}")) is None for ending in endings)
