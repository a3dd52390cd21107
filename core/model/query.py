"""What a search asks for, as a tree: words, phrases, patterns and fields, and how they combine."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a search can name before a colon. Those of a statement hold together of one."""

    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"
    QUOTE = "quote"
    NOTE = "note"
    VOICE = "voice"
    ANNOTATOR = "annotator"
    HAS = "has"
    TITLE = "title"
    OUTLET = "outlet"
    AUTHOR = "author"
    LANGUAGE = "language"
    DATE = "date"
    STATE = "state"
    ASSIGNED = "assigned"


OF_STATEMENTS = frozenset(
    {
        Field.ACTOR,
        Field.STANCE,
        Field.MEASURE,
        Field.QUOTE,
        Field.NOTE,
        Field.VOICE,
        Field.ANNOTATOR,
        Field.HAS,
    }
)


class Having(StrEnum):
    """What `has:` can ask for."""

    STATEMENT = "statement"
    DRAFT = "draft"
    FLAG = "flag"
    NOTE = "note"


class Whose(StrEnum):
    """What `assigned:` can ask for beside names."""

    ME = "me"
    NOBODY = "nobody"


@dataclass(frozen=True)
class Words:
    """Words that follow each other. `is_prefix`: the last of them may go on."""

    text: str
    is_prefix: bool = False


@dataclass(frozen=True)
class Pattern:
    """A regular expression that stands somewhere in the text or title."""

    source: str


@dataclass(frozen=True)
class Narrowed:
    """A field holds a value; a whole one where it was put in quotation marks."""

    field: Field
    value: str
    is_whole: bool = False


@dataclass(frozen=True)
class Days:
    """The article's day, as text, is not before `low` and before `high`; empty means any.

    Days are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `2025-03~` comes after all of March.
    """

    low: str = ""
    high: str = ""


@dataclass(frozen=True)
class Every:
    """All of these hold. None of them asks for nothing."""

    parts: tuple["Query", ...]


@dataclass(frozen=True)
class Either:
    """At least one of these holds."""

    parts: tuple["Query", ...]


@dataclass(frozen=True)
class Without:
    part: "Query"


Query = Words | Pattern | Narrowed | Days | Every | Either | Without


def is_broad(query: Query) -> bool:
    """Whether words that begin with one letter are asked for: nearly every text has some.

    Which of them are the best says little then, and takes long to find out. A sign that is a
    word of its own in Chinese, Japanese or Korean is no letter.
    """
    if isinstance(query, Words):
        told = query.text.strip()
        is_letter = len(told) == 1 and told.isalnum()
        return query.is_prefix and is_letter and not _is_sign(told)
    return isinstance(query, Every | Either) and any(map(is_broad, query.parts))


def _is_sign(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_SIGNS)


_SIGNS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
