"""What is filtered by, in the words of the chips that stand for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from core.model.article import NOBODY, ArticleFilter, ArticleOrder
from core.model.ids import AnnotatorId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.query import Field, Query, is_broad
from core.text.query import fields_of, has_pattern, parse, searched_words
from gui.shared.words import day

translate = QCoreApplication.translate

_DAY, _MONTH, _YEAR = len("2024-03-15"), len("2024-03"), len("2024")


@dataclass(frozen=True)
class Part:
    """One thing that is asked for, and the filter without it."""

    words: str
    without: ArticleFilter


def parts_of(wanted: ArticleFilter, names: Callable[[], Mapping[AnnotatorId, str]]) -> list[Part]:
    """All that is asked for beside the text, in the order of the form.

    `names` of the annotators are asked for only where an assignment is.
    """
    found = [*_states(wanted), *_outlet(wanted), *_time(wanted)]
    if wanted.assigned_to is not None:
        words = _assigned_words(wanted.assigned_to, names())
        found.append(Part(words, replace(wanted, assigned_to=None)))
    if wanted.has_drafts:
        found.append(
            Part(translate("ArticleFilter", "With drafts"), replace(wanted, has_drafts=False))
        )
    if wanted.has_flags:
        words = translate("ArticleFilter", "Flagged")
        found.append(Part(words, replace(wanted, has_flags=False)))
    return found


def _states(wanted: ArticleFilter) -> list[Part]:
    """Only several at once: a single one is told by its pill."""
    if wanted.states is None or len(wanted.states) < 2:
        return []
    names = {
        ArticleState.TO_DO: translate("ArticleFilter", "to do"),
        ArticleState.IN_PROGRESS: translate("ArticleFilter", "started"),
        ArticleState.DONE: translate("ArticleFilter", "done"),
        ArticleState.SKIPPED: translate("ArticleFilter", "skipped"),
    }
    words = QLocale().createSeparatedList([names[s] for s in ArticleState if s in wanted.states])
    return [Part(words, replace(wanted, states=None))]


def _outlet(wanted: ArticleFilter) -> list[Part]:
    if wanted.outlet is None:
        return []
    return [
        Part(
            wanted.outlet or translate("ArticleFilter", "Without outlet"),
            replace(wanted, outlet=None),
        )
    ]


def _time(wanted: ArticleFilter) -> list[Part]:
    since, until = wanted.since, wanted.until
    if since and until and _is_one_month(since, until):
        words = QLocale().toString(_date(since), "MMMM yyyy")
        return [Part(words, replace(wanted, since="", until=""))]
    found: list[Part] = []
    if since:
        words = translate("ArticleFilter", "From {day}").format(day=day(since))
        found.append(Part(words, replace(wanted, since="")))
    if until:
        words = translate("ArticleFilter", "Until {day}").format(day=day(until))
        found.append(Part(words, replace(wanted, until="")))
    return found


def _is_one_month(since: str, until: str) -> bool:
    return since[-2:] == "01" and len(since) == _DAY and until == last_day(since[:_MONTH])


def _assigned_words(annotator: AnnotatorId, names: Mapping[AnnotatorId, str]) -> str:
    if annotator == NOBODY:
        return translate("ArticleFilter", "Assigned to nobody")
    return translate("ArticleFilter", "Assigned to {name}").format(name=names.get(annotator, "?"))


def counted_by(wanted: ArticleFilter) -> ArticleFilter:
    """What the counts of the states hang on."""
    return replace(wanted, states=None, order=ArticleOrder.IMPORTED)


def words_in(text: str) -> str:
    """What is looked for in the text of an article; nothing where only something else is asked."""
    query = _parsed(text)
    return "" if query is None else " ".join(searched_words(query))


def reads_every_text(wanted: ArticleFilter) -> bool:
    """Whether a regular expression is asked for, which no index helps with, or one letter alone,
    with which it does not help much."""
    query = _parsed(wanted.text)
    return query is not None and (has_pattern(query) or is_broad(query))


def asks_for_pattern(text: str) -> bool:
    """Whether a regular expression is asked for."""
    query = _parsed(text) if "/" in text else None
    return query is not None and has_pattern(query)


def fields_asked_for(wanted: ArticleFilter) -> frozenset[Field]:
    """The fields of the search that decide which articles are listed."""
    query = _parsed(wanted.text) if ":" in wanted.text else None
    return frozenset() if query is None else fields_of(query)


def _parsed(text: str) -> Query | None:
    try:
        return parse(text, is_typing=True)
    except Refused:
        return None


def first_day(typed: str) -> str | None:
    """The first day of a typed day, month or year (`2024-03`), or None if it is neither."""
    if not typed:
        return ""
    completed = {_DAY: typed, _MONTH: f"{typed}-01", _YEAR: f"{typed}-01-01"}.get(len(typed), "")
    return completed if _date(completed).isValid() else None


def may_become_day(typed: str) -> bool:
    """Whether more letters after these could make a day, a month or a year of them."""
    return any(first_day(typed + day[len(typed) :]) for day in ("2000-01-01", "2000-01-10"))


def last_day(typed: str) -> str | None:
    first = first_day(typed)
    if not first or len(typed) == _DAY:
        return first
    date = _date(first)
    following = date.addMonths(1) if len(typed) == _MONTH else date.addYears(1)
    return following.addDays(-1).toString(Qt.DateFormat.ISODate)


def typed_again(stored: str, *, is_end: bool) -> str:
    """A stored day as short as it may have been typed: the month for a whole one."""
    for length in (_YEAR, _MONTH):
        short = stored[:length]
        if len(stored) == _DAY and (last_day if is_end else first_day)(short) == stored:
            return short
    return stored


def _date(iso: str) -> QDate:
    return QDate.fromString(iso, Qt.DateFormat.ISODate)
