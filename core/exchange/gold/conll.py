"""Tokens with tags for each of three tasks: where an actor, a measure, or evidence stands."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, NamedTuple

from core.exchange.format import ExportOptions, Format, Writer, Written, marks
from core.exchange.gold.marks import source
from core.exchange.gold.tasks import Unfinished, finished, opened, put
from core.exchange.losses import Loss, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.exported import SpanRow
from core.model.phrase import Phrase
from core.model.span import Role
from core.text.sentences import sentences
from core.text.tokens import NearbyTokens, Token, TokenPlaces, tokens_of

_TASKS = {Role.ACTOR: "actor", Role.MEASURE: "measure", Role.EVIDENCE: "evidence"}
_DOCUMENTS = "documents.jsonl"
_BEGIN = "-DOCSTART- -X- O O\n\n"
_ROLES = list(Role)


def files(out: Path) -> frozenset[str]:
    return frozenset((*(f"{name}.conll" for name in _TASKS.values()), _DOCUMENTS))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """A document for each article and layer that is done; line by line `_DOCUMENTS` tells which.

    A token and its tag stand on a line, an empty line ends a sentence: IOB2, in which every mark
    begins with `B-`, and again in each sentence that it reaches into.
    """
    articles = statements = 0
    with ExitStack() as open_files:
        tasks = {
            role: open_files.enter_context(opened(out / f"{name}.conll"))
            for role, name in _TASKS.items()
        }
        documents = open_files.enter_context(opened(out / _DOCUMENTS))
        for annotated in selection.articles():
            shares = list(finished(annotated))
            if not shares:
                continue
            articles += 1
            taken = Sentences(annotated.text)
            for share in shares:
                statements += len(share.rows)
                put(documents, source(annotated, share))
                for role, file in tasks.items():
                    _put(file, taken, tagged(taken, spans_of(share, role)), role)
    return Written(articles, statements)


def spans_of(share: Share, role: Role) -> list[SpanRow]:
    number = _ROLES.index(role)
    return [span for row in share.rows for span in row.spans[number]]


class Sentences:
    """The tokens of a text without its white space, and with which of them a sentence begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = [each for each in tokens_of(text) if not each.is_space]
        self.places = TokenPlaces(self.tokens)
        self.first = frozenset(_firsts(text, self.tokens))


def _firsts(text: str, tokens: Sequence[Token]) -> Iterator[int]:
    starts = iter([each.start for each in sentences(text, 0, len(text))])
    coming = next(starts, None)
    for number, token in enumerate(tokens):
        if number == 0 or (coming is not None and token.start >= coming):
            yield number
        while coming is not None and coming <= token.start:
            coming = next(starts, None)


def tagged(taken: Sentences, spans: Sequence[SpanRow]) -> list[int]:
    """Which tokens begin a mark (2) or go on with one (1). Of marks that share a token, the one
    that begins first has it, of several the longest."""
    tags = [0] * len(taken.tokens)
    for start, end in _in_turn(spans):
        first, last = taken.places.touched(start, end) if start < end else (0, 0)
        if first < last and not any(tags[first:last]):
            tags[first:last] = [
                2 if n == first or n in taken.first else 1 for n in range(first, last)
            ]
    return tags


def _in_turn(spans: Sequence[SpanRow]) -> list[tuple[int, int]]:
    """Without the white space at their edges; those that are the same, once."""
    return sorted({_bare(*span) for span in spans}, key=lambda span: (span[0], -span[1]))


def _bare(start: int, end: int, quote: str) -> tuple[int, int]:
    before, after = len(quote) - len(quote.lstrip()), len(quote) - len(quote.rstrip())
    return (start, start) if before == len(quote) else (start + before, end - after)


class Untagged(NamedTuple):
    """Of marks: how many have no token of their own, reach to the edges of theirs, or go on from
    one sentence to the next."""

    left_out: int
    moved: int
    cut: int


class Nearby:
    """What tags would lose, of a text that is not taken apart but where marks are."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = NearbyTokens(text)

    def lost(self, spans: Sequence[SpanRow]) -> Untagged:
        """As `tagged` has them."""
        left_out = moved = cut = taken = 0
        for start, end in _in_turn(spans):
            if start == end:
                left_out += 1
                continue
            (first, _), (last, stop) = self._tokens.at(start), self._tokens.at(end - 1)
            if first < taken:
                left_out += 1
                continue
            taken = stop
            moved += (first, stop) != (start, end)
            cut += first < last and self._begins_one(first, last)
        return Untagged(left_out, moved, cut)

    def _begins_one(self, first: int, last: int) -> bool:
        """Whether a sentence begins behind the first token, up to the last."""
        return any(first < each.start <= last for each in sentences(self._text, first, last))


def _put(file: IO[str], taken: Sentences, tags: Sequence[int], role: Role) -> None:
    said = ("O", f"I-{role.value.upper()}", f"B-{role.value.upper()}")
    file.write(_BEGIN)
    for number, (token, tag) in enumerate(zip(taken.tokens, tags, strict=True)):
        if number and number in taken.first:
            file.write("\n")
        file.write(f"{taken.text[token.start : token.end]}\t{said[tag]}\n")
    file.write("\n")


class _Lost:
    """Counts what tags cannot say of articles that are done, and what is not done."""

    def __init__(self) -> None:
        self._left = Unfinished(
            Loss.METADATA, Loss.VOICES, Loss.CONFIDENCE, Loss.NOTES, Loss.FLAGS, Loss.FIELDS,
            Loss.PROVENANCE, Loss.REVISIONS,
        )  # fmt: skip
        self._counts = dict.fromkeys(_WORDS, 0)

    def add(self, annotated: AnnotatedArticle) -> None:
        self._left.add(annotated)
        shares = list(finished(annotated))
        if not shares:
            return
        nearby, counts = Nearby(annotated.text), self._counts
        counts["articles"] += 1
        for share in shares:
            counts["statements"] += len(share.rows)
            counts["cues"] += len(spans_of(share, Role.STANCE))
            for role in _TASKS:
                found = nearby.lost(spans_of(share, role))
                counts["left_out"] += found.left_out
                counts["moved"] += found.moved
                counts["cut"] += found.cut

    def phrases(self) -> tuple[Phrase, ...]:
        own = (
            Phrase(one if self._counts[key] == 1 else many, {"count": f"{self._counts[key]:,}"})
            for key, (one, many) in _WORDS.items()
            if self._counts[key]
        )
        return (*own, *self._left.phrases())


_WORDS = {
    "articles": ("the white space of 1 article", "the white space of {count} articles"),
    "statements": (
        "which actor, stance and measure 1 statement has, and what belongs to it",
        "which actor, stance and measure {count} statements have, and what belongs to them",
    ),
    "cues": (
        "1 mark that shows where a stance is taken",
        "{count} marks that show where a stance is taken",
    ),
    "left_out": (
        "1 mark that shares a token with another one",
        "{count} marks that share a token with another one",
    ),
    "moved": (
        "where exactly 1 mark begins and ends, as it reaches to the edges of its tokens",
        "where exactly {count} marks begin and end, as they reach to the edges of their tokens",
    ),
    "cut": (
        "that 1 mark goes on from one sentence to the next",
        "that {count} marks go on from one sentence to the next",
    ),
}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Lost()


FORMAT = Format(
    name="conll",
    title="CoNLL: a folder with tokens and their tags (IOB2), a file for actors, for measures and "
    "for evidence",
    extensions=(".conll",),
    offsets="tokens",
    carries=(
        "articles that are done, as sentences and tokens",
        "where actors and measures are named, and where evidence stands",
    ),
    loses=(
        "articles that are not done",
        "the white space of texts",
        "which actor, stance and measure a statement has",
        "marks that share a token with another one, edges inside a token",
        "voice, confidence, notes, flags and answers to further questions",
        "where each statement comes from, and the votes",
    ),
    called="CoNLL",
    writer=Writer(files, write, _tally, marking=marks(Marking.TASKS)),
)
