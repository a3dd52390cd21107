"""Statements as spaCy's DocBin: https://spacy.io/api/docbin, written without spaCy."""

import struct
import zlib
from collections.abc import Iterable, Sequence
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from core.exchange.format import ExportOptions, Format, Writer, Written, one_file
from core.exchange.gold.edges import Edges
from core.exchange.gold.marks import source, told
from core.exchange.gold.spacy_strings import string_key
from core.exchange.losses import Loss, Tally
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.codebook import Codebook
from core.model.exported import StatementRow
from core.model.span import Role
from core.text.tokens import Token, TokenPlaces, tokens_of

_VERSION = "0.1"
_ORTH = 65
"""The only attribute of tokens that is written: their words."""
_ABOUT = "glossator"
"""The key in a document's user data."""
_SPAN = struct.Struct(">QQQllll")
"""As spaCy packs a span: id, knowledge base, label, tokens from and to, characters from and to."""


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A document for each article and layer. Spans reach to the edges of their tokens; the
    statements in its user data tell where they are to a code point."""
    made = _DocBin(selection.codebook)
    articles = statements = 0
    for annotated in selection.articles():
        articles += 1
        tokens = tokens_of(annotated.text)
        for share in annotated.shares:
            statements += len(share.rows)
            made.add(annotated, share, tokens)
    out.write_bytes(made.packed())
    return Written(articles, statements)


class _DocBin:
    def __init__(self, book: Codebook) -> None:
        self._book = book
        self._strings: set[str] = set()
        self._words: list[bytes] = []
        self._spaces: list[bytes] = []
        self._lengths: list[int] = []
        self._groups: list[bytes] = []
        self._about: list[bytes] = []

    def add(self, annotated: AnnotatedArticle, share: Share, tokens: list[Token]) -> None:
        from msgpack import packb

        words = [annotated.text[token.start : token.end] for token in tokens]
        self._strings.update(words)
        self._words.append(struct.pack(f"<{len(words)}Q", *map(string_key, words)))
        self._spaces.append(bytes(token.spaced for token in tokens))
        self._lengths.append(len(tokens))
        self._groups.append(packb(self._spans(share.rows, TokenPlaces(tokens))))
        statements = [told(annotated, row, self._book) for row in share.rows]
        self._about.append(packb({_ABOUT: {**source(annotated, share), "statements": statements}}))

    def _spans(self, rows: Iterable[StatementRow], places: TokenPlaces) -> dict[bytes, list[str]]:
        """A group for each part of statements, called by it, with the spans of all of them."""
        from msgpack import packb

        groups: dict[Role, list[bytes]] = {role: [] for role in Role}
        for row in rows:
            self._strings.add(row.uid)
            for role, label, spans in zip(Role, self._labels(row), row.spans, strict=True):
                self._strings.add(label)
                for start, end, _ in spans:
                    span = _Span(row.uid, label, *places.touched(start, end))
                    groups[role].append(span.packed(places.tokens))
        return {
            packb({"name": role.value, "attrs": {}, "spans": spans}): [role.value]
            for role, spans in groups.items()
        }

    def _labels(self, row: StatementRow) -> Iterable[str]:
        """Of evidence and of cues the stance; of mentions what is mentioned."""
        entries = (row.stance, row.actor, row.stance, row.measure)
        return (self._book.entries[entry].name for entry in entries)

    def packed(self) -> bytes:
        from msgpack import packb

        count = len(self._lengths)
        held = {
            "version": _VERSION,
            "attrs": [_ORTH],
            "tokens": b"".join(self._words),
            "spaces": b"".join(self._spaces),
            "lengths": struct.pack(f"<{count}i", *self._lengths),
            "strings": sorted(self._strings),
            "cats": list(repeat({}, count)),
            "flags": list(repeat({"has_unknown_spaces": False}, count)),
            "span_groups": self._groups,
            "user_data": self._about,
        }
        return zlib.compress(packb(held))


class _Span(NamedTuple):
    """Tokens from `first` to the one before `last`."""

    uid: str
    label: str
    first: int
    last: int

    def packed(self, tokens: Sequence[Token]) -> bytes:
        place = (self.first, self.last, tokens[self.first].start, tokens[self.last - 1].end)
        return _SPAN.pack(string_key(self.uid), 0, string_key(self.label), *place)


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return Edges(Loss.METADATA, Loss.PROVENANCE, Loss.REVISIONS)


FORMAT = Format(
    name="spacy",
    title="spaCy, articles as documents with their spans (DocBin)",
    extensions=(".spacy",),
    offsets="tokens",
    carries=(
        "articles with their texts, as tokens",
        "spans of evidence, actors, stances and measures, which may overlap",
        "statements, and whose they are, as user data",
    ),
    loses=(
        "edges inside a token, but in the user data",
        "author, address, language and metadata of articles",
        "where each statement comes from, and the votes",
    ),
    called="spaCy",
    writer=Writer(one_file, write, _tally),
)
