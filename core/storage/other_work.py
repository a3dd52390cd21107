"""Who is to annotate what in another project file, and the searches that are saved there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from core.model.phrase import Refused
from core.model.together import OtherSearch
from core.storage.other_values import check_there, name_of, text_of
from core.storage.saved_searches import told_by
from core.storage.stored import Damaged
from core.text.query import parse

Rows = Callable[..., Iterator[tuple[Any, ...]]]
"""Of a table, named first, these columns."""
People = Mapping[int, tuple[str, str]]
"""Uid and name by the numbers that they have there."""


def assignments_of(
    rows: Rows, articles: Mapping[int, object], people: People
) -> Iterator[tuple[int, str]]:
    """Articles by the numbers that they have there, each with the uid of who is to annotate it."""
    for article, annotator in rows("assignment", "article", "annotator"):
        check_there(article, articles)
        check_there(annotator, people)
        yield article, people[annotator][0]


def searches_of(rows: Rows, people: People) -> Iterator[OtherSearch]:
    """One that asks for the articles of nobody who is there asks for everybody's."""
    for name, line in rows("saved_search", "name", "filter"):
        wanted, finds = told_by(name_of(name), text_of(line))
        try:
            parse(wanted.text)
        except Refused as refusal:
            raise Damaged("{reason}", reason=refusal.phrase) from refusal
        whose = None if wanted.assigned_to is None else people.get(wanted.assigned_to)
        wanted = replace(wanted, assigned_to=None)
        yield OtherSearch(name, wanted, finds, None if whose is None else whose[0])
