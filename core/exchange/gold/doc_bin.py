"""spaCy's DocBin, https://spacy.io/api/docbin, put together on the disk and without spaCy.

It is one map of MessagePack, compressed, in which each thing stands together for all documents:
what comes with a document is put aside until all are known.
"""

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import chain, repeat
from pathlib import Path

from core.exchange.gold.spacy_strings import word_key
from core.exchange.gold.spooling import Spool, spooled
from core.model.phrase import Refused

_VERSION = "0.1"
_ORTH = 65
"""The only attribute of tokens that is written: their words."""
_MOST_BYTES = 2**31 - 1
"""What spaCy takes at once."""
_Write = Callable[[bytes], object]


@contextmanager
def doc_bin(out: Path) -> Iterator["DocBin"]:
    """One in the making; what it has put aside is gone at the end of the block."""
    with ExitStack() as opened:
        yield DocBin(out, *(opened.enter_context(spooled(out)) for _ in range(6)))


class DocBin:
    """Documents on their way into a file; each spool keeps one thing of all of them."""

    def __init__(self, out: Path, *spools: Spool) -> None:
        self._out = out
        self._words = set[str]()
        self._tokens, self._spaces, self._lengths, self._groups, self._data, self._names = spools

    def add(self, words: list[str], spaces: bytes, groups: Mapping[bytes, object]) -> None:
        """A document. `spaces`: 1 for each word with a blank after it; `groups`: its spans."""
        from msgpack import packb

        self._words.update(words)
        self._tokens.add(struct.pack(f"<{len(words)}Q", *map(word_key, words)))
        self._spaces.add(spaces)
        self._lengths.add(struct.pack("<i", len(words)))
        self._groups.add(packb(packb(groups)))

    def tell(self, data: Mapping[str, object]) -> None:
        """The user data of the document that was added last."""
        from msgpack import packb

        self._data.add(packb(packb(data)))

    def name(self, words: str) -> None:
        """A string that stands for something in it, and many do."""
        self._words.add(words)

    def name_once(self, uid: str) -> None:
        """A string that is named once in all; there are as many of them as statements."""
        from msgpack import packb

        self._names.add(packb(uid))

    def write(self) -> None:
        """All of it, to its file."""
        squeezed = zlib.compressobj()
        with self._out.open("wb") as file:
            for portion in self._portions():
                file.write(squeezed.compress(portion))
            file.write(squeezed.flush())

    def _portions(self) -> Iterator[bytes]:
        from msgpack import Packer, packb

        packer = Packer()
        count = self._lengths.count
        flags: dict[str, object] = {"has_unknown_spaces": False}
        yield packer.pack_map_header(10)
        yield packb("version") + packb(_VERSION)
        yield packb("attrs") + packb([_ORTH])
        for name, spool in (
            ("tokens", self._tokens), ("spaces", self._spaces), ("lengths", self._lengths)
        ):  # fmt: skip
            yield packb(name) + _head(spool)
            yield from spool.portions()
        yield packb("strings")
        yield from self._strings()
        for name, each in (("cats", packb({})), ("flags", packb(flags))):
            yield packb(name) + packer.pack_array_header(count)
            yield from repeat(each, count)
        for name, spool in (("span_groups", self._groups), ("user_data", self._data)):
            yield packb(name) + packer.pack_array_header(count)
            yield from spool.portions()

    def _strings(self) -> Iterator[bytes]:
        """Each of them once, however it was named."""
        from msgpack import Packer, packb

        once = sum(1 for _ in self._named_once())
        yield Packer().pack_array_header(len(self._words) + once)
        yield from map(packb, chain(sorted(self._words), self._named_once()))

    def _named_once(self) -> Iterator[str]:
        return (uid for uid in self._names.unpacked() if uid not in self._words)


def _head(spool: Spool) -> bytes:
    """What says in MessagePack that so many bytes follow."""
    if spool.size > _MOST_BYTES:
        raise Refused(
            "spaCy takes no file with more than {most} tokens. Choose less, or another format.",
            most=f"{_MOST_BYTES // 8:,}",
        )
    return struct.pack(">BI", 0xC6, spool.size)
