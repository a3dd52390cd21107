"""The language of searches, from what a person typed to a tree.

    nato "joint session" russia*        all of these: a word, a phrase, a beginning
    nato OR (poland -ukraine)           one or the other; without
    actor:Poland stance:opposes         of one statement; also measure, quote, note, voice, …
    outlet:Reuters date:2025-01..2025-03 state:done has:flag assigned:me
    /restor(e|ing) relations?/          a regular expression

What is not closed is closed at the end, and an operator without its words is left out, so that a
search can be asked with each letter that is typed. A field that does not exist is words with a
colon, which `unknown_field` tells. A date that is none, or a pattern that makes no sense, is
Refused in a sentence.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto

import regex

from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.query import Days, Either, Every, Field, Having, Narrowed, Pattern, Query, Words
from core.model.query import Without as WithoutPart
from core.model.statement import Voice
from core.text.field_names import field_named, whose
from core.text.patterns import compiled

LONGEST = 10_000
"""Code points of a search that are read: more is no search."""
MOST_TERMS = 500
"""Words, fields and patterns: SQLite needs longer and longer to make itself ready for more."""
DEEPEST = 6
"""Brackets within brackets: SQLite follows no more of them, whatever stands in them."""


class _Kind(StrEnum):
    WORD = auto()
    PHRASE = auto()
    PATTERN = auto()
    FIELD = auto()
    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()


@dataclass(frozen=True)
class _Token:
    kind: _Kind
    text: str = ""
    field: str = ""
    is_whole: bool = False
    is_last: bool = False


_TOKEN = regex.compile(
    r"""\s*(?:
        (?P<open>\() | (?P<close>\)) | (?P<or>\|) | (?P<not>-(?=[\w"(/]))
        | /(?P<pattern>(?:\\.|[^\\/])+)/?
        | "(?P<phrase>[^"]*)"?
        | (?P<field>[^\W\d_]+):(?!/)(?: "(?P<whole>[^"]*)"? | (?P<value>[^\s()"]*) )
        | (?P<word>[^\s()"]+)
    )""",
    regex.VERBOSE,
)
_TERMS = frozenset({_Kind.WORD, _Kind.PHRASE, _Kind.PATTERN, _Kind.FIELD})
_OPERATORS = {"OR": _Kind.OR, "AND": _Kind.AND, "NOT": _Kind.NOT}
_UNSEARCHABLE = regex.compile("[\x00\ud800-\udfff]")  # no file holds half a character
_SEARCHABLE = re.compile(r"[^\W_]")  # as the index sees it: no accent stands alone
_DAY = regex.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_KNOWN: dict[Field, dict[str, str]] = {
    Field.STATE: {state.value.replace("_", ""): state.value for state in ArticleState},
    Field.HAS: {each.value: each.value for each in Having},
    Field.VOICE: {each.value: each.value for each in Voice},
}


def parse(text: str, *, is_typing: bool = False) -> Query:
    """The tree of a search; `Every(())` where it asks for nothing.

    `is_typing`: the last word may still go on, and a last field that makes no sense yet is left
    out.
    """
    text = _UNSEARCHABLE.sub(" ", text[:LONGEST])
    goes_on = is_typing and bool(text) and not text[-1].isspace()
    tokens = list(_tokens(text))
    if sum(token.kind in _TERMS for token in tokens) > MOST_TERMS:
        raise Refused("A search can ask for at most {most} things at once.", most=MOST_TERMS)
    return _Parser(tokens, goes_on=goes_on).whole()


def unknown_field(text: str) -> str | None:
    """The first name before a colon and a value that is no field's: both are taken as words."""
    for token in _tokens(_UNSEARCHABLE.sub(" ", text[:LONGEST])):
        is_named = token.kind is _Kind.FIELD and len(token.field) > 1 and token.text.strip()
        if is_named and "@" not in token.text and field_named(token.field) is None:
            return token.field
    return None


def has_pattern(query: Query) -> bool:
    """Whether a regular expression is in it: then each text has to be read."""
    if isinstance(query, Pattern):
        return True
    if isinstance(query, WithoutPart):
        return has_pattern(query.part)
    return isinstance(query, Every | Either) and any(map(has_pattern, query.parts))


def fields_of(query: Query) -> frozenset[Field]:
    """The fields whose values decide what is found, days apart."""
    if isinstance(query, Narrowed):
        return frozenset({query.field})
    if isinstance(query, WithoutPart):
        return fields_of(query.part)
    parts = query.parts if isinstance(query, Every | Either) else ()
    return frozenset().union(*map(fields_of, parts))


def searched_words(query: Query) -> tuple[str, ...]:
    """The words and phrases that what is found holds, to be marked in it."""
    if isinstance(query, Words):
        return (query.text,)
    if isinstance(query, Every | Either):
        return tuple(word for part in query.parts for word in searched_words(part))
    return ()


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while (match := _TOKEN.match(text, at)) is not None:
        at = match.end()
        yield replace(_token(match), is_last=at == len(text))


def _token(match: regex.Match[str]) -> _Token:
    found = match.groupdict()
    for kind in (_Kind.OPEN, _Kind.CLOSE, _Kind.OR, _Kind.NOT):
        if found[kind.value] is not None:
            return _Token(kind)
    if found["field"] is not None:
        whole = found["whole"]
        value = whole if whole is not None else found["value"]
        return _Token(_Kind.FIELD, value, found["field"], whole is not None)
    for kind in (_Kind.PATTERN, _Kind.PHRASE):
        if found[kind.value] is not None:
            return _Token(kind, found[kind.value])
    word = found["word"]
    return _Token(_OPERATORS[word]) if word in _OPERATORS else _Token(_Kind.WORD, word)


class _Parser:
    """Reads tokens from left to right: OR binds least, then AND, said or unsaid, then NOT."""

    def __init__(self, tokens: Sequence[_Token], *, goes_on: bool) -> None:
        self._tokens = tokens
        self._at = 0
        self._goes_on = goes_on

    def whole(self) -> Query:
        parts: list[Query] = []
        while self._at < len(self._tokens):
            parts.append(self._either(0))
            self._skip(_Kind.CLOSE)  # one too many
        return _every(parts)

    def _either(self, depth: int) -> Query:
        parts = [self._every(depth)]
        while self._skip(_Kind.OR):
            parts.append(self._every(depth))
        parts = [part for part in parts if part != NOTHING]
        return parts[0] if len(parts) == 1 else Either(tuple(parts)) if parts else NOTHING

    def _every(self, depth: int) -> Query:
        parts: list[Query] = []
        while self._at < len(self._tokens) and self._now.kind not in (_Kind.OR, _Kind.CLOSE):
            if not self._skip(_Kind.AND):
                parts.append(self._one(depth))
        return _every(parts)

    def _one(self, depth: int) -> Query:
        """One term, with as many signs before it as there are."""
        is_without = False
        while self._skip(_Kind.NOT):
            is_without = not is_without
        if self._at == len(self._tokens) or self._now.kind in (_Kind.OR, _Kind.AND, _Kind.CLOSE):
            return NOTHING
        if self._skip(_Kind.OPEN):
            if depth == DEEPEST:
                raise Refused("This search has too many brackets within each other.")
            part = self._either(depth + 1)
            self._skip(_Kind.CLOSE)
        else:
            part = self._term(self._now)
            self._at += 1
        return WithoutPart(part) if is_without and part != NOTHING else part

    @property
    def _now(self) -> _Token:
        return self._tokens[self._at]

    def _skip(self, kind: _Kind) -> bool:
        if self._at < len(self._tokens) and self._now.kind is kind:
            self._at += 1
            return True
        return False

    def _term(self, token: _Token) -> Query:
        may_go_on = token.is_last and self._goes_on
        if token.kind is _Kind.WORD:
            bare = token.text.rstrip("*")
            is_prefix = bare != token.text or may_go_on
            return Words(bare, is_prefix) if _SEARCHABLE.search(bare) else NOTHING
        if token.kind is _Kind.PHRASE:
            return Words(token.text) if _SEARCHABLE.search(token.text) else NOTHING
        try:
            return _pattern(token.text) if token.kind is _Kind.PATTERN else _field(token)
        except Refused:
            if may_go_on:
                return NOTHING
            raise


NOTHING = Every(())
"""A search that asks for nothing."""


def _every(parts: Sequence[Query]) -> Query:
    told = [part for part in parts if part != NOTHING]
    return told[0] if len(told) == 1 else Every(tuple(told))


def _pattern(source: str) -> Query:
    source = source.replace("\\/", "/")
    compiled(source)
    return Pattern(source)


def _field(token: _Token) -> Query:
    field = field_named(token.field)
    if field is None:
        return Words(f"{token.field}:{token.text}")
    if not token.text.strip():
        return NOTHING
    if field is Field.DATE:
        return _days(token.text)
    return Narrowed(field, _known_value(field, token.text), token.is_whole)


def _known_value(field: Field, value: str) -> str:
    """The value; of a field that has few of them, the one that is meant."""
    folded = value.casefold().replace("_", "").replace("-", "").replace(" ", "")
    known = _KNOWN.get(field)
    if known is None:
        return (whose(value) or value) if field is Field.ASSIGNED else value
    if folded.rstrip("s") in known:  # "drafts" as well as "draft"
        return known[folded.rstrip("s")]
    if folded not in known:
        raise Refused(
            "“{value}” is nothing that “{field}:” can ask for. It can be: {values}.",
            value=value,
            field=field.value,
            values=", ".join(known.values()),
        )
    return known[folded]


def _days(value: str) -> Query:
    """`2025`, `2025-03`, `2025-03-15`, `2025-01..2025-03`, `..2024`, `>=2025-03`, `<2025`."""
    for sign, make in _COMPARED.items():
        if value.startswith(sign):
            return make(_day(value.removeprefix(sign)))
    first, dots, last = value.partition("..")
    if not dots:
        return Days(_day(first), first + _AFTER)
    return Days(_day(first) if first else "", _day(last) + _AFTER if last else "")


_AFTER = "~"
"""Sorts after whatever stands behind a year or a month."""
_COMPARED: dict[str, Callable[[str], Days]] = {
    ">=": lambda day: Days(low=day),
    "<=": lambda day: Days(high=day + _AFTER),
    ">": lambda day: Days(low=day + _AFTER),
    "<": lambda day: Days(high=day),
}


def _day(value: str) -> str:
    if not _DAY.fullmatch(value):
        raise Refused(
            "“{value}” is no date. A date is a year, a month as 2025-03 or a day as 2025-03-15; "
            "2025-01..2025-03 is all between them.",
            value=value,
        )
    return value
