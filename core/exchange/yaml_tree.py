"""YAML read by the letter: text, lists and mappings with their lines, and nothing else.

No value is guessed to be a number, a date or a truth: a state called NO stays NO. Anchors and
aliases, which can make a small file endless, and tags, which can name code, are refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from core.model.phrase import Phrase, Refused

MAX_DEPTH = 60
Event = yaml.events.Event


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar. `is_null` where nothing stands, or an unquoted `null` or `~`."""

    text: str
    is_null: bool
    line: int


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping in the order of the file; its keys are text."""

    pairs: tuple[tuple[str, "Node"], ...]
    line: int


Node = Text | Listing | Table


def parsed(text: str) -> Node:
    """The one document in `text`; Refused with its line if it is not right."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        tree = _Tree(yaml.parse(text, Loader=loader))
        return tree.document()
    except yaml.YAMLError as error:
        raise _not_yaml(error) from error


def _not_yaml(error: yaml.YAMLError) -> Refused:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None)
    return Refused(
        "Line {line} is not right YAML: {problem}.",
        line=1 if mark is None else mark.line + 1,
        problem=problem or Phrase("it cannot be read"),
    )


class _Tree:
    """Builds nodes from the parser's events."""

    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        self._depth = 0

    def document(self) -> Node:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    raise _refusal(event, "a second document begins here")
                root = self._node(next(self._events))
        return Text("", True, 1) if root is None else root

    def _node(self, event: Event) -> Node:
        line = _line_of(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _refusal(event, "anchors and aliases (& and *) are not allowed; "
                           "put the text in quotation marks")  # fmt: skip
        if getattr(event, "tag", None) not in (None, "!"):
            raise _refusal(event, "tags (!) are not allowed; put the text in quotation marks")
        if isinstance(event, yaml.ScalarEvent):
            is_null = event.implicit[0] and event.value in ("", "~", "null", "Null", "NULL")
            return Text(event.value, is_null, line)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _refusal(event, "it is nested too deeply")
        is_list = isinstance(event, yaml.SequenceStartEvent)
        node = self._listing(line) if is_list else self._table(line)
        self._depth -= 1
        return node

    def _listing(self, line: int) -> Listing:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event))
        return Listing(tuple(items), line)

    def _table(self, line: int) -> Table:
        pairs: dict[str, Node] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event)
            if not isinstance(key, Text):
                raise _refusal(event, "a key must be a word")
            if key.text in pairs:
                raise _refusal(event, "the key “{key}” occurs twice", key=key.text)
            pairs[key.text] = self._node(next(self._events))
        return Table(tuple(pairs.items()), line)


def _line_of(event: Event) -> int:
    return 1 if event.start_mark is None else event.start_mark.line + 1


def _refusal(event: Event, template: str, **values: object) -> Refused:
    reason = Phrase.of(template, **values)
    return Refused("Line {line}: {reason}.", line=_line_of(event), reason=reason)
