"""Statements as standoff for brat: a text and its annotations for each article."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.exchange.format import ExportOptions, Writer, Written, marks
from core.exchange.gold.tables import statements_of
from core.exchange.gold.tasks import opened
from core.exchange.losses import Loss, Losses, Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection, Share
from core.model.article import Article
from core.model.codebook import Codebook
from core.model.exported import SpanRow, StatementRow
from core.model.phrase import Phrase
from core.model.statement import MAX_CONFIDENCE, MIN_CONFIDENCE, Voice

_OWN = re.compile(r"([0-9a-f]{20}|[0-9a-f]{64})\.(txt|ann)|annotation\.conf")
_CONFIG = "annotation.conf"
_UID = re.compile(r"[0-9a-f]{20}")
_UNBROKEN = re.compile("[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""What stands on one line, whichever reader takes it apart."""
_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ROLES = ("Statement", "Actor", "Stance", "Measure")


def files(out: Path) -> frozenset[str]:
    """What an earlier export left there: nothing else has such names."""
    names = (entry.name for entry in out.iterdir()) if out.is_dir() else ()
    return frozenset(name for name in names if _OWN.fullmatch(name))


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    """Each statement is an event: its evidence the trigger, its mentions the arguments, and what
    was chosen, by whom, attributes."""
    with opened(out / _CONFIG) as file:
        file.write(config(selection.codebook, [y.annotator.name for y in selection.layers]))
    articles = statements = 0
    for annotated in selection.articles():
        articles += 1
        name = _name(annotated.article)
        with opened(out / f"{name}.txt") as file:
            file.write(annotated.text)
        lines = _Lines(selection.codebook)
        for share, row in statements_of(annotated):
            statements += 1
            lines.add(annotated, share, row)
        with opened(out / f"{name}.ann") as file:
            file.writelines(f"{line}\n" for line in lines.made)
    return Written(articles, statements)


def config(book: Codebook, annotators: Sequence[str]) -> str:
    """What brat is told of the annotations: of what kinds they are, and what attributes say."""
    entries = zip(_ROLES[1:], (book.actors, book.stances, book.measures), strict=True)
    said = {role: [entry.name for entry in own] for role, own in entries}
    said |= {"Annotator": list(dict.fromkeys(annotators)), "Voice": [v.value for v in Voice]}
    said |= {"Confidence": [str(n) for n in range(MIN_CONFIDENCE, MAX_CONFIDENCE + 1)]}
    values = {name: "|".join(map(_one_value, own)) for name, own in said.items()}
    lines = ["[entities]", *_ROLES, "", "[relations]", "", "[events]"]
    lines.append("Statement\t" + ", ".join(f"{role}*:{role}" for role in _ROLES[1:]))
    lines += ["", "[attributes]"]
    lines += [f"{name}\tArg:Statement, Value:{own}" for name, own in values.items() if own]
    lines += [f"{name}\tArg:Statement" for name in ("Flagged", "Unresolved")]
    return "\n".join((*lines, ""))


def _one_value(name: str) -> str:
    """A name without the signs that part one value of the configuration from the next."""
    return _one_line(re.sub(r"[|,]", " ", name))


def _name(article: Article) -> str:
    return article.uid if _UID.fullmatch(article.uid) else article.sha256


class _Lines:
    """The lines of one article; keys of each kind count from 1."""

    def __init__(self, book: Codebook) -> None:
        self.made: list[str] = []
        self._book = book
        self._counts = dict.fromkeys("TEA#", 0)

    def add(self, annotated: AnnotatedArticle, share: Share, row: StatementRow) -> None:
        evidence, *mentions = row.spans
        parts = [f"Statement:{self._entity('Statement', evidence)}"]
        for role, spans in zip(_ROLES[1:], mentions, strict=True):
            for number, span in enumerate(spans, start=1):
                name = role if number == 1 else f"{role}{number}"
                parts.append(f"{name}:{self._entity(role, [span])}")
        event = self._line("E", " ".join(parts))
        waits = annotated.is_unresolved(row)
        for name, value in _attributes(self._book, share, row, is_unresolved=waits):
            self._line("A", f"{name} {event} {value}".rstrip())
        for line in filter(str.strip, _BREAK.split(row.note)):
            self._line("#", f"AnnotatorNotes {event}\t{line}")

    def _entity(self, kind: str, spans: list[SpanRow]) -> str:
        pieces = [piece for span in spans for piece in fragments(span)]
        places = ";".join(f"{start} {end}" for start, end, _ in pieces)
        return self._line("T", f"{kind} {places}\t{' '.join(text for _, _, text in pieces)}")

    def _line(self, kind: str, said: str) -> str:
        self._counts[kind] += 1
        key = f"{kind}{self._counts[kind]}"
        self.made.append(f"{key}\t{said}")
        return key


def fragments(span: SpanRow) -> Iterator[SpanRow]:
    """What of a passage stands on each line. Of one with nothing but line breaks, all of it, with
    a blank for each of them."""
    start, end, quote = span
    if not _UNBROKEN.search(quote):
        yield start, end, " " * len(quote)
    for found in _UNBROKEN.finditer(quote):
        yield start + found.start(), start + found.end(), found[0]


def _attributes(
    book: Codebook, share: Share, row: StatementRow, *, is_unresolved: bool
) -> Iterator[tuple[str, str]]:
    """An attribute without a value is a mere yes."""
    chosen = (row.actor, row.stance, row.measure)
    for role, entry in zip(_ROLES[1:], chosen, strict=True):
        yield role, _one_line(book.entries[entry].name)
    yield "Annotator", _one_line(share.layer.annotator.name)
    if row.voice:
        yield "Voice", row.voice
    if row.confidence:
        yield "Confidence", str(row.confidence)
    if row.flagged:
        yield "Flagged", ""
    if is_unresolved:
        yield "Unresolved", ""


def _one_line(name: str) -> str:
    return " ".join(name.split())


class _Broken:
    """Counts passages that go out as several fragments, and what is lost for good."""

    def __init__(self, *kinds: Loss) -> None:
        self._losses = Losses(*kinds)
        self._broken = 0

    def add(self, annotated: AnnotatedArticle) -> None:
        self._losses.add(annotated)
        for row in annotated.rows():
            spans = (span for own in row.spans for span in own)
            self._broken += sum(_BREAK.search(quote) is not None for _, _, quote in spans)

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._broken:
            return self._losses.phrases()
        words = _BROKEN[0] if self._broken == 1 else _BROKEN[1]
        return (Phrase(words, {"count": f"{self._broken:,}"}), *self._losses.phrases())


_BROKEN = (
    "the line breaks in 1 passage, which is in a piece for each line",
    "the line breaks in {count} passages, which are in a piece for each line",
)


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Broken(Loss.DETAILS, Loss.STATES, Loss.FIELDS, Loss.PROVENANCE, Loss.REVISIONS)


WRITER = Writer(files, write, _tally, marking=marks(Marking.STATEMENTS))
