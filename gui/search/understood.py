"""A search said back in words: what of it was understood."""

from PySide6.QtCore import QCoreApplication

from core.model.query import (
    Days,
    Either,
    Every,
    Field,
    Narrowed,
    Pattern,
    Query,
    Without,
    Words,
)
from gui.shared.words import quoted


def understood(query: Query) -> list[str]:
    """Each part that must hold."""
    parts = query.parts if isinstance(query, Every) else (query,)
    return [_said(part) for part in parts]


def _said(query: Query) -> str:
    translate = QCoreApplication.translate
    if isinstance(query, Words):
        return _words(query)
    if isinstance(query, Pattern):
        return translate("Search", "the pattern {pattern}").format(pattern=f"/{query.source}/")
    if isinstance(query, Narrowed):
        return f"{field(query.field)} {quoted(query.value)}"
    if isinstance(query, Days):
        return _days(query)
    if isinstance(query, Without):
        return translate("Search", "not: {what}").format(what=_said(query.part))
    said = [_said(part) for part in query.parts]
    sign = (
        translate("Search", " or ") if isinstance(query, Either) else translate("Search", " and ")
    )
    return sign.join(said)


def _words(query: Words) -> str:
    translate = QCoreApplication.translate
    is_phrase = len(query.text.split()) > 1
    if query.is_prefix:
        said = translate("Search", "words that begin with {words}")
    elif is_phrase:
        said = translate("Search", "the phrase {words}")
    else:
        said = translate("Search", "the word {words}")
    return said.format(words=quoted(query.text))


def _days(query: Days) -> str:
    translate = QCoreApplication.translate
    low, high = query.low.rstrip("~"), query.high.rstrip("~")
    if low and high:
        if low == high:
            return translate("Search", "of {day}").format(day=low)
        return translate("Search", "from {first} to {last}").format(first=low, last=high)
    if low:
        said = "after {day}" if query.low != low else "since {day}"
    else:
        said = "until {day}" if query.high != high else "before {day}"
    return {
        "after {day}": translate("Search", "after {day}"),
        "since {day}": translate("Search", "since {day}"),
        "until {day}": translate("Search", "until {day}"),
        "before {day}": translate("Search", "before {day}"),
    }[said].format(day=low or high)


def field(wanted: Field) -> str:
    translate = QCoreApplication.translate
    return {
        Field.ACTOR: translate("Search", "actor"),
        Field.STANCE: translate("Search", "stance"),
        Field.MEASURE: translate("Search", "measure"),
        Field.QUOTE: translate("Search", "in the quote"),
        Field.NOTE: translate("Search", "in the note"),
        Field.VOICE: translate("Search", "voice"),
        Field.ANNOTATOR: translate("Search", "annotator"),
        Field.HAS: translate("Search", "has"),
        Field.TITLE: translate("Search", "in the title"),
        Field.OUTLET: translate("Search", "outlet"),
        Field.AUTHOR: translate("Search", "author"),
        Field.LANGUAGE: translate("Search", "language"),
        Field.DATE: translate("Search", "date"),
        Field.STATE: translate("Search", "state"),
        Field.ASSIGNED: translate("Search", "assigned to"),
    }[wanted]
