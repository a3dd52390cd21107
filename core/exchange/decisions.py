"""What the analyst decided about articles that are about to come in, one by one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from core.commands.arriving import FoundArticle, ReadyArticle, Skipped
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

    def as_json(self) -> dict[str, Any]:
        """What `of_json` makes the same decisions of."""
        said = self.corrections.items()
        return {
            "corrections": {
                place: {ArticleField(f).value: v for f, v in each.items()} for place, each in said
            },
            "left_out": sorted(self.left_out),
            "first_only": self.first_only,
            "kept": sorted(self.kept),
        }

    @classmethod
    def of_json(cls, value: Mapping[str, Any]) -> "Decisions":
        corrections = {
            place: {ArticleField(f): v for f, v in each.items()}
            for place, each in value["corrections"].items()
        }
        left_out, kept = frozenset(value["left_out"]), frozenset(value["kept"])
        return cls(corrections, left_out, bool(value["first_only"]), kept)


def like(title: str) -> Phrase:
    """Why the second of two articles does not come in, where only the first is wanted."""
    return Phrase("It is nearly the same as “{title}”.", {"title": title})


def like_known(title: str) -> Phrase:
    """The same of one that the project holds."""
    return Phrase("It is nearly the same as “{title}”, which is in the project.", {"title": title})


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


class Decider:
    """Lets articles in as was decided, one after another in their order.

    `known_twin`: the title of an article of the project that a text is nearly the same as.
    """

    def __init__(
        self,
        decisions: Decisions,
        known_twin: Callable[[str], str | None] = lambda _text: None,
    ) -> None:
        self._decisions = decisions
        self._known_twin = known_twin
        self._firsts = FirstOfKind() if decisions.first_only else None
        self._titles: dict[str, str] = {}

    @property
    def is_comparing(self) -> bool:
        """Whether it matters which articles were let in before."""
        return self._firsts is not None

    def take(self, item: FoundArticle | Skipped) -> FoundArticle | Skipped:
        """What was found, as it is to come in."""
        decisions = self._decisions
        if isinstance(item, Skipped):
            return item
        if item.origin in decisions.left_out:
            return item.skipped(LEFT_OUT)
        self._titles[item.origin] = item.details.title
        reason = self._like_another(item.origin, canonical(item.text))
        if reason is not None and item.origin not in decisions.kept:
            return item.skipped(reason)
        corrections = decisions.corrections.get(item.origin, {})
        return replace(item, details=corrected(item.details, corrections))

    def recall(self, article: ReadyArticle) -> None:
        """An article that was let in before, when this import was begun."""
        self._titles[article.origin] = article.details.title
        self._like_another(article.origin, article.text)

    def _like_another(self, origin: str, text: str) -> Phrase | None:
        """That it is nearly the same as one of the project, or as one before it."""
        if self._firsts is None:
            return None
        known = None if origin in self._decisions.kept else self._known_twin(text)
        if known is not None:
            return like_known(known)
        before = self._firsts.like(origin, text)
        return None if before is None else like(self._titles[before[0]])
