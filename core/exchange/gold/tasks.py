"""What formats share that are made for one task of a program that learns."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

from core.exchange.losses import Loss, Losses
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase

Record = dict[str, object]


def finished(annotated: AnnotatedArticle) -> Iterator[Share]:
    """The shares from which can be learned what is not in an article: those that are done, and gold
    that waits for a decision and was asked for nevertheless, which is marked."""
    return (share for share in annotated.shares if _is_finished(annotated, share))


def _is_finished(annotated: AnnotatedArticle, share: Share) -> bool:
    waits = annotated.unresolved is not None and share.layer.kind is LayerKind.GOLD
    return waits or share.state is ArticleState.DONE


def opened(path: Path) -> IO[str]:
    return path.open("w", encoding="utf-8", newline="\n")


def put(file: IO[str], record: Record) -> None:
    file.write(json.dumps(record, ensure_ascii=False) + "\n")


class Unfinished:
    """Counts what a task leaves out since its article is not done, and losses of the others."""

    def __init__(self, *kinds: Loss) -> None:
        self._losses = Losses(*kinds)
        self._left = Counter[str]()

    def foretold(self, selection: Selection) -> bool:
        """Not where gold goes out that is not done."""
        if selection.unresolved or not self._losses.foretold(selection, is_done=True):
            return False
        source, choice = selection.source, selection.choice
        open_, done = source.articles_with(choice, False), source.articles_with(choice, True)
        self._left.update(articles=len(open_ - done), shares=len(open_ & done))
        self._left["statements"] = source.said_counts(choice, False).statements
        return True

    def add(self, annotated: AnnotatedArticle) -> None:
        shares = tuple(finished(annotated))
        if shares:
            self._losses.add(replace(annotated, shares=shares))
        left = [share for share in annotated.shares if not _is_finished(annotated, share)]
        self._left["shares" if shares else "articles"] += bool(left)
        self._left["statements"] += sum(len(share.rows) for share in left)

    def phrases(self) -> tuple[Phrase, ...]:
        found = (
            Phrase(one if self._left[key] == 1 else many, {"count": f"{self._left[key]:,}"})
            for key, (one, many) in _LEFT.items()
            if self._left[key]
        )
        return (*found, *self._losses.phrases())


_LEFT = {
    "articles": ("1 article that is not done", "{count} articles that are not done"),
    "shares": (
        "the work of annotators who are not done, in 1 article that others are done with",
        "the work of annotators who are not done, in {count} articles that others are done with",
    ),
    "statements": (
        "1 statement in an article that is not done",
        "{count} statements in articles that are not done",
    ),
}
