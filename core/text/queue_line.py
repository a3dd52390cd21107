"""A filter of articles as one line, as settings and projects keep it, and back."""

import json
from datetime import date

from core.model.article import ArticleFilter, ArticleOrder
from core.model.ids import AnnotatorId
from core.model.layer import ArticleState


def line_of(wanted: ArticleFilter) -> str:
    states = None if wanted.states is None else sorted(wanted.states)
    return json.dumps(
        {
            "text": wanted.text,
            "states": states,
            "order": wanted.order,
            "outlet": wanted.outlet,
            "since": wanted.since,
            "until": wanted.until,
            "drafts": wanted.has_drafts,
            "flags": wanted.has_flags,
            "assigned": wanted.assigned_to,
        },
        ensure_ascii=False,
    )


def filter_in(line: str) -> ArticleFilter:
    """The filter that a line tells of; ValueError if it makes no sense."""
    try:
        known = json.loads(line)
        return ArticleFilter(
            states=_states(known["states"]),
            text=str(known["text"]),
            order=ArticleOrder(known["order"]),
            outlet=_text_or_none(known["outlet"]),
            since=_day(known["since"]),
            until=_day(known["until"]),
            has_drafts=known["drafts"] is True,
            has_flags=known["flags"] is True,
            assigned_to=_annotator(known["assigned"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("no filter of articles") from error


def _states(known: list[str] | None) -> frozenset[ArticleState] | None:
    return None if known is None else frozenset(map(ArticleState, known))


def _text_or_none(known: object) -> str | None:
    return known if isinstance(known, str) else None


def _day(known: str) -> str:
    return date.fromisoformat(known).isoformat() if known else ""


def _annotator(known: object) -> AnnotatorId | None:
    """A number that a project file can hold, or none."""
    return AnnotatorId(known) if isinstance(known, int) and abs(known) < 2**63 else None
