"""What changed since the release before: articles and statements, by their uids."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from core.exchange.huggingface.rows import Row
from core.releasing.earlier import Earlier, Indexed
from core.splits.split import Split


@dataclass(frozen=True)
class Difference:
    """By uid, in order."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        return {name: len(getattr(self, name)) for name in ("added", "removed", "changed")}


@dataclass(frozen=True)
class Changes:
    """`changed` articles are those whose text, details or state are others, whatever is said in
    them. `moved`: articles in another split than before, of which there are none."""

    version: str
    articles: Difference
    statements: Difference
    moved: tuple[str, ...]

    def told(self) -> Mapping[str, object]:
        return {
            "since": self.version,
            "articles": vars(self.articles),
            "statements": vars(self.statements),
            "moved": self.moved,
        }


@dataclass
class _Found:
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    def difference(self) -> Difference:
        return Difference(*(tuple(sorted(each)) for each in vars(self).values()))


class Comparing:
    """Is shown the articles of the new release in the order of their uids."""

    def __init__(self, earlier: Earlier) -> None:
        self._version = earlier.version
        self._before: Iterator[Indexed] = earlier.index()
        self._waiting = next(self._before, None)
        self._articles, self._statements = _Found(), _Found()
        self._moved: list[str] = []

    def add(self, now: Indexed) -> None:
        while self._waiting is not None and self._waiting.uid < now.uid:
            self._remove(self._waiting)
        if self._waiting is None or self._waiting.uid != now.uid:
            self._articles.added.append(now.uid)
            self._statements.added += now.statements
            return
        self._compare(self._waiting, now)
        self._waiting = next(self._before, None)

    def changes(self) -> Changes:
        while self._waiting is not None:
            self._remove(self._waiting)
        articles, statements = self._articles.difference(), self._statements.difference()
        return Changes(self._version, articles, statements, tuple(self._moved))

    def _remove(self, before: Indexed) -> None:
        self._articles.removed.append(before.uid)
        self._statements.removed += before.statements
        self._waiting = next(self._before, None)

    def _compare(self, before: Indexed, now: Indexed) -> None:
        if before.digest != now.digest:
            self._articles.changed.append(now.uid)
        if before.split != now.split:
            self._moved.append(now.uid)
        told = self._statements
        told.added += [uid for uid in now.statements if uid not in before.statements]
        told.removed += [uid for uid in before.statements if uid not in now.statements]
        told.changed += [
            uid
            for uid, digest in now.statements.items()
            if before.statements.get(uid, digest) != digest
        ]


def indexed(row: Row, split: Split) -> Indexed:
    """A row of the data, as an index keeps it."""
    statements = row["statements"]
    assert isinstance(statements, list)
    return Indexed(
        str(row["uid"]), split.value,
        _digest({key: value for key, value in row.items() if key not in ("text", "statements")}),
        {each["uid"]: _digest(each) for each in statements},
    )  # fmt: skip


def _digest(value: Row) -> str:
    told = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode("utf-8")).hexdigest()[:20]
