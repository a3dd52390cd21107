"""Exports of Prodigy: a task with its spans, relations and answer on each line."""

from collections.abc import Iterator
from pathlib import Path

from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
    every_counting,
)
from core.exchange.annotations.loose import (
    Json,
    TextLine,
    details_from,
    first_line,
    mapping,
    mappings,
    score,
    text_lines,
    texts,
    whole_number,
    words,
)
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.own_marks import told_records
from core.exchange.annotations.regions import Link, Region, records_of
from core.exchange.format import Format
from core.exchange.gold.prodigy import WRITER
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.text.positions import Unit
from core.text.tokens import TokenPlaces, tokens_of

_SIGNS = frozenset(("spans", "tokens", "answer", "_task_hash", "_input_hash"))
_MOST_TOKENS = 40
_STATES = {"accept": ArticleState.DONE, "ignore": ArticleState.SKIPPED}


def recognises(path: Path) -> bool:
    first = first_line(path)
    return _text(first) is not None and bool(_SIGNS & first.keys())


def read(path: Path, progress: Progress) -> ForeignFile:
    """A document for each line with a text; the same text on several lines is one article."""
    losses = Losses()
    lines = text_lines(path, _text, progress, losses)
    documents = tuple(_document(line, losses) for line in lines)
    if not documents:
        raise Refused("The file holds no task of Prodigy.")
    counting, *others = every_counting(Unit.CODE_POINTS)
    return ForeignFile(
        "prodigy",
        documents,
        counting=counting,
        countings=tuple(others),
        losses=losses.all(),
    )


def _text(line: Json) -> str | None:
    text = line.get("text")
    return text if isinstance(text, str) else None


def _document(found: TextLine, losses: Losses) -> Document:
    line, place = found.line, found.place
    details = details_from(mapping(line.get("meta")), f"task {found.number}")
    answer = words(line.get("answer"))
    own = _own_records(line, found)
    records = _records(line, place, losses) if own is None else own
    if answer == "reject":
        what = Phrase("marks in answers that were rejected")
        losses.add(what, str(place), sum(len(record.pieces) for record in records))
        records = ()
    is_program = mapping(line.get("meta")).get("layer") == LayerKind.SUGGESTION
    share = Share(_person(line), records, _STATES.get(answer or ""), is_program)
    return Document(place, found.text, details, (share,))


def _person(line: Json) -> str | None:
    """The annotator, or the session, which is called by the data set and the annotator."""
    return words(line.get("_annotator_id")) or words(line.get("_session_id"))


def _own_records(line: Json, found: TextLine) -> tuple[Record, ...] | None:
    """The statements that the desk wrote beside the marks, while the marks are still theirs."""
    if "statements" not in line:
        return None
    marks = []
    for span in mappings(line.get("spans")):
        start, end = whole_number(span.get("start")), whole_number(span.get("end"))
        if start is None or end is None:
            return None
        marks.append((words(span.get("label")) or "", Stretch(start, end)))
    tokens = TokenPlaces(tokens_of(found.text))

    def places(start: int, end: int) -> Iterator[tuple[int, int]]:
        first, last = tokens.touched(start, end)
        yield tokens.tokens[first].start, tokens.tokens[last - 1].end

    return told_records(line["statements"], found.text, marks, places, found.place)


def _records(line: Json, place: Phrase, losses: Losses) -> tuple[Record, ...]:
    tokens = mappings(line.get("tokens"))
    regions: dict[tuple[int, int], Region] = {}
    for span in mappings(line.get("spans")):
        start, end = whole_number(span.get("start")), whole_number(span.get("end"))
        if start is None or end is None:
            losses.add(Phrase("marks without a place or a label"), str(place))
            continue
        label = words(span.get("label")) or "span"
        piece = Piece(label, None, (Stretch(start, end, _quote(span, tokens)),))
        region = regions.setdefault((start, end), Region(f"{start} {end}", place, []))
        region.pieces.append(piece)
        region.score = score(span.get("score"))
    links = _links(line, regions, place, losses)
    records = list(records_of(list(regions.values()), links, losses))
    said = _of_the_whole(line)
    if said:
        note = "\n".join(texts(line.get("user_input")))
        records.append(
            Record(place, "task", tuple(said), note=note, score=score(line.get("score")))
        )
    return tuple(records)


def _quote(span: Json, tokens: list[Json]) -> str | None:
    """The words of the span: told, or of its tokens; `token_end` is the last one."""
    if isinstance(span.get("text"), str):
        return str(span["text"])
    first, last = whole_number(span.get("token_start")), whole_number(span.get("token_end"))
    if first is None or last is None or not 0 <= first <= last < len(tokens):
        return None
    if last - first > _MOST_TOKENS:
        return None  # shorter ones tell as well how the file counts
    chosen = tokens[first : last + 1]
    if not all(isinstance(token.get("text"), str) for token in chosen):
        return None
    spaced = [f"{t['text']}{' ' if t.get('ws', True) else ''}" for t in chosen[:-1]]
    return "".join([*spaced, str(chosen[-1]["text"])])


def _links(
    line: Json, regions: dict[tuple[int, int], Region], place: Phrase, losses: Losses
) -> list[Link]:
    links = []
    for relation in mappings(line.get("relations")):
        ends = []
        for key in ("head_span", "child_span"):
            span = mapping(relation.get(key))
            start, end = whole_number(span.get("start")), whole_number(span.get("end"))
            if start is not None and end is not None:
                if (start, end) not in regions:
                    piece = Piece(words(span.get("label")) or "span", None, (Stretch(start, end),))
                    regions[start, end] = Region(f"{start} {end}", place, [piece])
                ends.append(f"{start} {end}")
        if len(ends) == 2:
            links.append(Link(ends[0], ends[1], words(relation.get("label")) or ""))
        else:
            losses.add(Phrase("links to something that is no mark"), str(place))
    return links


def _of_the_whole(line: Json) -> list[Piece]:
    """Choices, or the label that the whole text was accepted under."""
    options = {words(o.get("id")): words(o.get("text")) for o in mappings(line.get("options"))}
    accepted = [options.get(key) or key for key in texts(line.get("accept"))]
    label = words(line.get("label"))
    return [
        *(Piece("choice", each) for each in accepted),
        *([Piece("label", label)] if label and not line.get("spans") else []),
    ]


FORMAT = Format(
    name="prodigy",
    title="Prodigy, a task with its spans and relations on each line",
    extensions=(".jsonl",),
    offsets="code points",
    carries=("texts with their details", "spans", "relations", "choices", "several annotators",
             "what was ignored"),
    loses=(
        "answers that were rejected", "tokens that are read", "images",
        "edges inside a token, but beside the task",
        "author, address, language and metadata of articles",
        "where each statement comes from, and the votes",
    ),
    called="Prodigy",
    read_foreign=read,
    recognises=recognises,
    writer=WRITER,
)  # fmt: skip
