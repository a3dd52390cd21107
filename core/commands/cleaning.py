"""What people type or bring in files, made fit to be stored and to be written to any format."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import TYPE_CHECKING, TypeVar

from core.model.article import ArticleDetails
from core.text.canonical import canonical

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")


def one_line(text: str) -> str:
    """The words of `text`, with one space between them and no control characters."""
    words = _CONTROLS.sub(" ", canonical(text)).split()
    return " ".join(words).lstrip("\ufeff ")


def canonical_texts(value: D) -> D:
    """The same value of a dataclass with all texts in it, at any depth, made canonical."""
    changed = {}
    for name in _names_of(type(value)):
        old = getattr(value, name)
        new = _canonical(old)
        if new is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value


@cache
def _names_of(kind: type["DataclassInstance"]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def _canonical(value: object) -> object:
    """Itself where all texts in it are canonical, as nearly all are."""
    if type(value) is str:  # a member of an enum is a str to isinstance
        return canonical(value)
    if isinstance(value, tuple):
        made = tuple(map(_canonical, value))
        return value if all(map(is_, made, value)) else made
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return canonical_texts(value)
    return value


def cleaned_details(details: ArticleDetails, fallback: str) -> ArticleDetails:
    """Details of one line each; `fallback` is the title where none is left."""
    return ArticleDetails(
        title=one_line(details.title) or one_line(fallback),
        outlet=_line_or_none(details.outlet),
        author=_line_or_none(details.author),
        published=_line_or_none(details.published),
        source_url=_line_or_none(details.source_url),
        language=_line_or_none(details.language),
        metadata=_cleaned_metadata(details.metadata),
    )


def _line_or_none(text: str | None) -> str | None:
    return None if text is None else one_line(text) or None


def _cleaned_metadata(metadata: Mapping[str, str]) -> dict[str, str]:
    return {one_line(key): canonical(value) for key, value in metadata.items()}
