"""What the analyst decided about articles that are about to come in, one by one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from core.commands.articles import FoundArticle, Skipped
from core.commands.cleaning import one_line
from core.exchange.fields import fitting
from core.model.article import ArticleDetails
from core.model.phrase import Phrase
from core.model.proposal import ArticleField
from core.text.canonical import canonical
from core.text.first_of_kind import FirstOfKind

LEFT_OUT = Phrase("You left it out.")
Corrections = Mapping[ArticleField, str]
"""What a field holds instead of what was found; an empty value empties it."""


@dataclass(frozen=True)
class Decisions:
    """By the place of an article: what is corrected of it, and whether it is left out."""

    corrections: Mapping[str, Corrections] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    first_only: bool = False
    """Of articles that are nearly the same, only the first comes in, and those of `kept`."""
    kept: frozenset[str] = frozenset()


def like(title: str) -> Phrase:
    """Why the second of two articles does not come in, where only the first is wanted."""
    return Phrase("It is nearly the same as “{title}”.", {"title": title})


def value_for(field: ArticleField, typed: str) -> str | None:
    """What was typed as the field keeps it, "" for nothing; None where it does not fit there."""
    value = one_line(typed)
    return fitting(field, value) if value else ""


def value_of(details: ArticleDetails, field: ArticleField) -> str:
    """What the details hold in that field; "" for nothing."""
    found: str | None = getattr(details, field.value)
    return found or ""


def corrected(details: ArticleDetails, corrections: Corrections) -> ArticleDetails:
    """The details with what was corrected. An article keeps a title, whatever is taken away."""
    said = {f.value: value or None for f, value in corrections.items()}
    if not said.get(ArticleField.TITLE.value, "-"):
        said.pop(ArticleField.TITLE.value)
    return replace(details, **said)  # type: ignore[arg-type]


def decided(
    items: Iterable[FoundArticle | Skipped], decisions: Decisions
) -> Iterator[FoundArticle | Skipped]:
    """What was found, as it is to come in."""
    firsts = FirstOfKind() if decisions.first_only else None
    titles: dict[str, str] = {}
    for item in items:
        if isinstance(item, Skipped):
            yield item
            continue
        if item.origin in decisions.left_out:
            yield item.skipped(LEFT_OUT)
            continue
        twin = None if firsts is None else firsts.like(item.origin, canonical(item.text))
        if twin is not None and item.origin not in decisions.kept:
            yield item.skipped(like(titles[twin[0]]))
        else:
            titles[item.origin] = item.details.title
            corrections = decisions.corrections.get(item.origin, {})
            yield replace(item, details=corrected(item.details, corrections))
