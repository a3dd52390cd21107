"""What is to be imported and how it is read, as it was chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.exchange.columns import columns_of, is_table
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.exchange.opening import shown
from core.text.file_names import NamePattern


@dataclass(frozen=True)
class ImportPlan:
    """What the user has chosen so far; `columns` are only those she has said something about."""

    sources: tuple[Path, ...] = ()
    with_metadata: bool = True
    columns: tuple[tuple[str, ArticleField | None], ...] = ()
    pattern: NamePattern | None = None
    encodings: tuple[tuple[str, str], ...] = ()
    """By the path of a file, what it is to be read as."""
    only_new: bool = True
    """Of a folder of which files came in before, only those that are new or have changed."""
    with_unsure: bool = False
    """Take also what may be wrong of what was found."""
    is_strict: bool = False
    """A table that lacks a column of `columns` is refused."""
    sheets: tuple[str, ...] = ()
    """Which of a workbook are read, by name or number; those that look alike where none is said."""

    def options_for(self, path: Path) -> ImportOptions:
        """A table gets what was said about columns that it has."""
        chosen = dict(self.columns)
        if chosen and not self.is_strict:
            own = set(columns_of(path)) if is_table(path) else set()
            chosen = {column: field for column, field in self.columns if column in own}
        return ImportOptions(
            chosen,
            with_metadata=self.with_metadata,
            with_unsure=self.with_unsure,
            encoding=dict(self.encodings).get(shown(path)),
            pattern=self.pattern,
            sheets=self.sheets,
        )

    def as_json(self) -> dict[str, Any]:
        """What `of_json` makes the same plan of, wherever that is done."""
        # Qt hands members of an enumeration of words back as bare words.
        said = ((c, None if f is None else ArticleField(f).value) for c, f in self.columns)
        return {
            "sources": [str(path.absolute()) for path in self.sources],
            "with_metadata": self.with_metadata,
            "columns": [list(pair) for pair in said],
            "pattern": None if self.pattern is None else self.pattern.template,
            "encodings": [list(pair) for pair in self.encodings],
            "only_new": self.only_new,
            "with_unsure": self.with_unsure,
            "is_strict": self.is_strict,
            "sheets": list(self.sheets),
        }

    @classmethod
    def of_json(cls, value: Mapping[str, Any]) -> "ImportPlan":
        said = ((c, None if f is None else ArticleField(f)) for c, f in value["columns"])
        pattern = value["pattern"]
        return cls(
            tuple(map(Path, value["sources"])),
            bool(value["with_metadata"]),
            tuple(said),
            None if pattern is None else NamePattern.of(pattern),
            tuple((file, encoding) for file, encoding in value["encodings"]),
            bool(value["only_new"]),
            bool(value["with_unsure"]),
            bool(value["is_strict"]),
            tuple(value["sheets"]),
        )
