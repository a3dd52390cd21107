"""The queue as it was left: its filter and order as one line of the settings, and back."""

from dataclasses import replace

from core.model.article import ArticleFilter
from core.text import queue_line


def line_of(wanted: ArticleFilter) -> str:
    """All but the text: a search is of the moment."""
    return queue_line.line_of(replace(wanted, text=""))


def filter_in(line: str) -> ArticleFilter:
    """The filter that a line tells of; all articles if it makes no sense."""
    try:
        return queue_line.filter_in(line)
    except ValueError:
        return ArticleFilter()
