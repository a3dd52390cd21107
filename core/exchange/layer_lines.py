"""Reading glossator-jsonl: every value checked, every complaint with its line and statement."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from core.commands.annotations import IncomingLayer
from core.commands.incoming import IncomingArticle, IncomingStatement
from core.exchange.annotations.loose import first_line
from core.exchange.format import LayerOptions
from core.exchange.opening import opened
from core.exchange.record import Record
from core.exchange.strict_json import nothing_imported, storable, value_lines
from core.model.article import ArticleDetails
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase, Refused, Words
from core.model.progress import Progress
from core.model.span import Role, Span
from core.model.statement import MAX_CONFIDENCE, MIN_CONFIDENCE, SPAN_FIELDS, FieldValue, Voice
from core.text.canonical import canonical, digest

FORMAT_NAME = "glossator-jsonl/1"
FAMILY = "glossator-jsonl/"
_STATEMENT_KEYS = frozenset((
    "uid", "actor", "stance", "measure", *SPAN_FIELDS.values(), "voice", "confidence", "note",
    "flagged", "fields", "codebook_revision", "provenance",
))  # fmt: skip
_SPAN_KEYS = frozenset(("start", "end", "quote"))
_LONGEST_UID = 200


@dataclass(frozen=True, slots=True)
class _Line:
    """One line and whose it says it is; None where it does not say."""

    annotator: str | None
    kind: LayerKind | None
    article: IncomingArticle


def is_interchange(path: Path) -> bool:
    """Whether the first line says that it is of this format, in whatever version."""
    if path.suffix.lower() != ".jsonl" or not path.is_file():
        return False
    name = first_line(path).get("format")
    return isinstance(name, str) and name.startswith(FAMILY)


def read_layer(
    path: Path, options: LayerOptions, progress: Progress
) -> tuple[IncomingArticle, ...]:
    """The lines of the wanted annotator; Refused, with the place, at the first thing wrong.

    Where the file holds one annotator only, hers are taken whatever she is called.
    """
    with opened(path) as file:
        return layer_in(file, options, progress)


def layer_in(
    file: IO[bytes], options: LayerOptions, progress: Progress
) -> tuple[IncomingArticle, ...]:
    """As `read_layer`, of a file that is open already."""
    with nothing_imported():
        wanted = tuple(line.article for line in _wanted(_all(file, options, progress), options))
        _refuse_repeated_uids(wanted)
    return wanted


def read_layers(
    path: Path, progress: Progress, *, with_texts: bool = False, unnamed: str | None = None
) -> tuple[IncomingLayer, ...]:
    """All layers of the file, in the order of their first lines; Refused as by `read_layer`, and
    where a line does not say whose it is, unless `unnamed` does."""
    shares: dict[tuple[str, LayerKind], list[IncomingArticle]] = {}
    with opened(path) as file, nothing_imported():
        for line in _all(file, LayerOptions("", with_texts=with_texts), progress):
            owner = unnamed if line.annotator is None else line.annotator
            if owner is None:
                raise Refused("{place}: it does not say whose it is.", place=line.article.place)
            kind = line.kind or LayerKind.ANNOTATOR
            shares.setdefault((owner, kind), []).append(line.article)
        for mine in shares.values():
            _refuse_repeated_uids(tuple(mine))
    return tuple(IncomingLayer(name, kind, tuple(s)) for (name, kind), s in shares.items())


def _all(file: IO[bytes], options: LayerOptions, progress: Progress) -> list[_Line]:
    lines = list(_lines(file, options, progress))
    if not lines:
        raise Refused("The file holds no line of “{format}”.", format=FORMAT_NAME)
    return lines


def _lines(file: IO[bytes], options: LayerOptions, progress: Progress) -> Iterator[_Line]:
    for line in value_lines(file, progress):
        if not storable(line.value, line.raw):
            raise Refused("{place}: it holds half a character or a NUL.", place=line.place)
        yield _line(Record(line.value, line.place), options)


def _wanted(lines: list[_Line], options: LayerOptions) -> list[_Line]:
    names = {line.annotator for line in lines if line.annotator is not None}
    if options.annotator in names:
        lines = [line for line in lines if line.annotator in (None, options.annotator)]
    elif len(names) > 1:
        raise Refused(
            "The file holds the layers of {names}, and none of “{annotator}”. "
            "Name one of them as the annotator.",
            names=", ".join(sorted(names)),
            annotator=options.annotator,
        )
    kinds = {line.kind for line in lines if line.kind is not None}
    if len(kinds) > 1:
        lines = [line for line in lines if line.kind in (None, options.kind)]
    return lines


def _refuse_repeated_uids(articles: tuple[IncomingArticle, ...]) -> None:
    seen: set[str] = set()
    for article in articles:
        for statement in article.statements:
            if statement.uid in seen:
                raise Refused(
                    "{place}: the uid “{uid}” occurs twice.",
                    place=statement.place,
                    uid=statement.uid,
                )
            if statement.uid is not None:
                seen.add(statement.uid)


def _line(record: Record, options: LayerOptions) -> _Line:
    _check_format(record)
    layer = record.record("layer")
    return _Line(
        None if layer is None else layer.text("annotator"),
        None if layer is None else layer.choice("kind", LayerKind),
        _article(record, options),
    )


def _check_format(record: Record) -> None:
    name = record.text("format")
    if name == FORMAT_NAME:
        return
    if name is not None and name.startswith(FAMILY):
        raise record.refusal(
            "“{name}” was written by a newer version of Glossator; this one reads {format}",
            name=name,
            format=FORMAT_NAME,
        )
    raise record.refusal("it does not begin with “format”: “{format}”", format=FORMAT_NAME)


def _article(record: Record, options: LayerOptions) -> IncomingArticle:
    known = record.record("article") or Record({}, record.place)
    sha256, uid, text = known.text("sha256"), known.text("uid"), record.text("text")
    text = None if text is None else canonical(text)
    if text is not None:
        actual = digest(text)
        if sha256 is not None and sha256.lower() != actual:
            raise record.refusal("the text is not the one that its sha256 belongs to")
        sha256 = actual
    if sha256 is None and uid is None:
        raise record.refusal("the article has neither “sha256” nor “uid”")
    statements = record.records("statements", Phrase("statement"), _STATEMENT_KEYS)
    return IncomingArticle(
        record.place,
        None if sha256 is None else sha256.lower(),
        uid,
        details_of(known, record.place),
        text if options.with_texts else None,
        record.choice("state", ArticleState),
        tuple(_statement(statement) for statement in statements),
    )


def details_of(article: Record, place: Words) -> ArticleDetails:
    """What the file says of an article; without a title, its uid or place stands for it."""
    metadata = article.record("metadata")
    return ArticleDetails(
        title=article.text("title") or article.text("uid") or str(place),
        outlet=article.text("outlet"),
        author=article.text("author"),
        published=article.text("published"),
        source_url=article.text("source_url"),
        language=article.text("language"),
        metadata={} if metadata is None else metadata.texts(),
    )


def _statement(record: Record) -> IncomingStatement:
    uid = record.name("uid")
    if uid is not None and len(uid) > _LONGEST_UID:
        raise record.refusal("its uid is longer than {limit} characters", limit=_LONGEST_UID)
    return IncomingStatement(
        place=record.place,
        uid=uid,
        actor=record.name("actor"),
        stance=record.name("stance"),
        measure=record.name("measure"),
        spans={role: _spans(record, SPAN_FIELDS[role]) for role in Role},
        voice=record.choice("voice", Voice),
        confidence=_confidence(record),
        note=record.text("note") or "",
        flagged=record.flag("flagged"),
        fields=_fields(record),
        codebook_revision=record.whole("codebook_revision", at_least=0),
        provenance=record.mapping("provenance"),
    )


def _spans(record: Record, key: str) -> tuple[Span, ...]:
    return tuple(_span(span) for span in record.records(key, key, _SPAN_KEYS))


def _span(record: Record) -> Span:
    start, end = record.whole("start", at_least=0), record.whole("end", at_least=1)
    quote = record.text("quote")
    if start is None or end is None or quote is None:
        raise record.refusal("it needs “start”, “end” and “quote”")
    if start >= end:
        raise record.refusal("{end} does not lie behind {start}", start=start, end=end)
    return Span(start, end, quote)


def _confidence(record: Record) -> int | None:
    confidence = record.whole("confidence", at_least=MIN_CONFIDENCE)
    if confidence is not None and confidence > MAX_CONFIDENCE:
        raise record.refusal("“confidence” goes up to {limit}", limit=MAX_CONFIDENCE)
    return confidence


def _fields(record: Record) -> dict[str, FieldValue]:
    answers: dict[str, FieldValue] = {}
    for name, value in (record.mapping("fields") or {}).items():
        if not isinstance(value, str | int | float):
            raise record.refusal("the field “{name}” is neither text, number nor yes/no", name=name)
        answers[name] = value
    return answers
