"""The texts of a damaged project: as they were imported, mended, or as they can be read."""

import sqlite3
from dataclasses import dataclass

from core.model.phrase import Phrase
from core.model.salvaged import Fate
from core.storage.rows import Table, Value
from core.storage.salvage.deciding import Decided
from core.storage.salvage.texts import mended
from core.text.canonical import canonical, digest


@dataclass
class Bodies:
    """`by_sum`: every text that is kept. `renamed`: the new sum of one that is not what it was."""

    by_sum: dict[str, str]
    renamed: dict[str, str]


def bodies_of(found: sqlite3.Connection, what: Decided) -> Bodies:
    """Also lets the articles name the sums of their texts, and tells of those without."""
    wanted = {row["sha256"]: number for number, row in what.work[Table.ARTICLE].items()}
    kept = Bodies({}, {})
    damaged = []
    for sha256, body in found.execute("SELECT sha256, body FROM article_text ORDER BY id"):
        text = _decoded(body)
        if text is not None and digest(text) in (sha256, *wanted):
            kept.by_sum[digest(text)] = text
        elif body is not None:
            damaged.append((sha256, body))
    for sha256, body in damaged:
        _mend(kept, what, wanted, sha256, body)
    return kept


def _decoded(body: object) -> str | None:
    return body if isinstance(body, str) else None


def _mend(
    kept: Bodies, what: Decided, wanted: dict[Value, int], sha256: Value, body: object
) -> None:
    raw = body if isinstance(body, bytes) else str(body).encode("utf-8", "surrogateescape")
    number = wanted.get(sha256)
    if not isinstance(sha256, str) or sha256 in kept.by_sum:
        return
    text = mended(raw.decode("utf-8", "surrogateescape"), sha256)
    if text is not None:
        kept.by_sum[sha256] = text
        if number is not None:
            told = Phrase("one bit of the text had turned, and is as it was")
            what.losses.append(what.words.loss(Fate.MENDED, Table.ARTICLE, number, told))
    elif number is not None:
        text = canonical(raw.decode("utf-8", "replace"))
        kept.renamed[sha256] = digest(text)
        kept.by_sum[digest(text)] = text
        told = Phrase("its text is not the one that was imported, and is kept as it reads now")
        what.losses.append(what.words.loss(Fate.ALTERED, Table.ARTICLE, number, told))
