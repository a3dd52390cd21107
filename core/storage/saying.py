"""Which steps of the journal say a word, found in one pass over what all of them changed.

A row stands in the journal as JSON on one level. SQLite leaves out the rows that cannot hold the
word, whatever its case; of the others it is looked whether one of their texts does.
"""

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.text.finding import as_searched

_TEXTS = (
    *("quote", "note", "fields", "name", "aliases", "definition", "examples", "counter_examples"),
    *("identifier", "title", "outlet", "author", "metadata", "codebook_name"),
)
_IN_TEXT = r'\s*:\s*"(?:[^"\\]|\\.)*?'
"""From the end of a name to a word in its value."""
_BY_PATTERN = re.compile(r'[^"\\\s]+')
"""Words that JSON writes as they are."""


@dataclass(frozen=True, slots=True)
class Word:
    """`text` as it is searched; the patterns are None where JSON writes it in other letters."""

    text: str
    in_row: re.Pattern[str] | None
    in_label: re.Pattern[str] | None

    @classmethod
    def of(cls, written: str) -> "Word":
        text = as_searched(written)
        if not _BY_PATTERN.fullmatch(text):
            return cls(text, None, None)
        sought, names = re.escape(text), "|".join(_TEXTS)
        return cls(
            text, re.compile(f'"(?:{names})"{_IN_TEXT}{sought}'), re.compile(f'"{_IN_TEXT}{sought}')
        )

    @property
    def like(self) -> str | None:
        """A pattern of SQLite's that all rows in ASCII pass which say it; None where none does."""
        if self.in_row is None or not self.text.isascii():
            return None
        return "%" + re.sub(r"([%_^])", r"^\1", self.text) + "%"

    def is_in_label(self, values: str) -> bool:
        return self._is_in(values, self.in_label, ())

    def is_in_row(self, image: str) -> bool:
        return self._is_in(image, self.in_row, _TEXTS)

    def _is_in(self, written: str, pattern: re.Pattern[str] | None, names: Sequence[str]) -> bool:
        """Whether a text of that JSON says it: of those names, or of any without."""
        if pattern is not None and "\\u" not in written:
            searched = as_searched(written)
            return self.text in searched and pattern.search(searched) is not None
        return any(self.text in text for text in _texts_of(written, names))


def mark_rows(
    connection: sqlite3.Connection, word: Word, wanted: Sequence[int], said: bytearray
) -> None:
    """Mark each step, by its number, that changed a row which says the word: of those that are
    wanted, and not marked already."""
    condition, values = may_say(word, "after", "before")
    rows = connection.execute(
        f"SELECT step, after, before FROM journal_change WHERE {condition}", values
    )
    for step, after, before in rows:
        if said[step] or not wanted[step]:
            continue
        said[step] = (after is not None and word.is_in_row(after)) or (
            before is not None and word.is_in_row(before)
        )


def may_say(word: Word, *columns: str) -> tuple[str, list[str]]:
    """A condition that all rows pass which say the word, and its values: it is found by SQLite, or
    the row is not all in ASCII, or not all as JSON writes it."""
    if word.like is None:
        return "TRUE", []
    told = [f"{column} LIKE ? ESCAPE '^' OR {_is_odd(column)}" for column in columns]
    return " OR ".join(told), [word.like] * len(columns)


def _is_odd(column: str) -> str:
    return rf"length({column}) <> length(CAST({column} AS BLOB)) OR instr({column}, '\u')"


def _texts_of(written: str, names: Sequence[str]) -> Iterator[str]:
    try:
        row = json.loads(written) if written else {}
    except ValueError:
        return
    for name, value in row.items() if isinstance(row, dict) else ():
        if isinstance(value, str) and (not names or name in names):
            yield as_searched(value.replace("\n", " "))
