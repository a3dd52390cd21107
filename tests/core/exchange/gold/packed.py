"""spaCy's DocBin, unpacked without spaCy: as it is laid out, with nothing that cannot be named."""

import struct
import zlib
from pathlib import Path
from typing import Any

import msgpack

from core.exchange.gold.spacy_strings import string_key
from tests.core.exchange.gold.marked import same_said, shares
from tests.core.exchange.gold.truth import Truth, spans_of


def docbin(out: Path, truth: Truth) -> int:
    held = msgpack.unpackb(zlib.decompress(out.read_bytes()))
    known = {string_key(words): words for words in held["strings"]}
    assert len(known) == len(held["strings"])
    lengths = [number for (number,) in struct.iter_unpack("<i", held["lengths"])]
    words = [known[key] for (key,) in struct.iter_unpack("<Q", held["tokens"])]
    at = compared = 0
    for n, (told, _, _, statements) in enumerate(shares(truth)):
        places = range(at, at + lengths[n])
        text = "".join(words[place] + " " * held["spaces"][place] for place in places)
        at += lengths[n]
        assert text == told.text
        about = msgpack.unpackb(held["user_data"][n])["glossator"]
        for made, statement in zip(about["statements"], statements, strict=True):
            same_said(made, statement, truth)
        expected = sorted(
            (role, statement.uid) for statement in statements for role, *_ in spans_of(statement)
        )
        assert sorted(_spans(held["span_groups"][n], known)) == expected
        compared += len(expected) + lengths[n]
    assert at == len(words)
    return compared


def _spans(groups: bytes, known: dict[int, str]) -> list[tuple[str, str]]:
    """The group and the statement of each span."""
    found: dict[bytes, list[str]] = msgpack.unpackb(groups)
    spans: list[tuple[str, str]] = []
    for packed, names in found.items():
        group: dict[str, Any] = msgpack.unpackb(packed)
        assert names == [group["name"]]
        for each in group["spans"]:
            uid, _, label, first, last, start, end = struct.unpack(">QQQllll", each)
            assert label in known
            assert first < last
            assert start < end
            spans.append((group["name"], known[uid]))
    return spans
