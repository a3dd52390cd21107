"""From YAML to a codebook: every key known, every complaint with the entry's name."""

import math
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from core.commands.codebook import CodebookDraft, EntryDraft
from core.exchange.codebook_text import FORMAT_NAME
from core.exchange.yaml_tree import Listing, Node, Table, Text, parsed
from core.model.codebook import ActorKind, EntryKind, Example, Field, FieldKind, folded
from core.model.phrase import Phrase, Refused

E = TypeVar("E", bound=StrEnum)

_COMMON = (
    "name", "aliases", "definition", "examples", "counter_examples", "identifier", "retired",
    "split_into",
)  # fmt: skip
_KEYS = {
    EntryKind.ACTOR: (*_COMMON, "kind", "parent", "children"),
    EntryKind.STANCE: (*_COMMON, "value"),
    EntryKind.MEASURE: (*_COMMON, "parent", "children"),
}
_FIELD_KEYS = ("name", "kind", "choices", "definition")
_EXAMPLE_KEYS = ("text", "statement")
_TOP_KEYS = ("format", "name", "revision", "actors", "stances", "measures", "fields")
_SECTIONS = (
    (EntryKind.ACTOR, "actors"),
    (EntryKind.STANCE, "stances"),
    (EntryKind.MEASURE, "measures"),
)
_CALLED = {
    EntryKind.ACTOR: Phrase("the actor"),
    EntryKind.STANCE: Phrase("the stance"),
    EntryKind.MEASURE: Phrase("the measure"),
}
_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


def draft(text: str) -> CodebookDraft:
    """The codebook that the YAML describes; Refused, with line and name, if it is not right."""
    root = parsed(text)
    if not isinstance(root, Table):
        raise _refusal(root, "this is no codebook; it begins with “format: {format}”",
                       format=FORMAT_NAME)  # fmt: skip
    top = _Keys(root, Phrase("the codebook"), _TOP_KEYS)
    found = top.text("format")
    if found != FORMAT_NAME:
        raise _refusal(
            root, "the format is “{found}”, not “{format}”", found=found, format=FORMAT_NAME
        )
    entries = tuple(entry for kind, section in _SECTIONS for entry in _entries(top, section, kind))
    _check_scale(entries)
    fields = _fields(top) if top.has("fields") else None
    return CodebookDraft(top.text("name"), entries, fields)


class _Keys:
    """The values of one mapping, called `what` in complaints."""

    def __init__(self, table: Node, what: Phrase, known: tuple[str, ...]) -> None:
        if not isinstance(table, Table):
            raise _refusal(table, "{what} must be a mapping with a name", what=what)
        self.node = table
        self._values = dict(table.pairs)
        name = self._values.get("name")
        self.what = what
        if isinstance(name, Text) and name.text:
            self.what = Phrase("{what} “{name}”", {"what": what, "name": name.text})
        unknown = [key for key in self._values if key not in known]
        if unknown:
            raise self.refusal(
                "has the unknown key “{key}”; there are: {known}",
                key=unknown[0],
                known=", ".join(known),
            )

    def refusal(self, template: str, **values: object) -> Refused:
        fault = Phrase.of(template, **values)
        return _refusal(self.node, "{what} {fault}", what=self.what, fault=fault)

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str | None:
        node = self._values.get(key)
        if node is None or (isinstance(node, Text) and node.is_null):
            return None
        if not isinstance(node, Text):
            raise self.refusal("needs text as “{key}”", key=key)
        return node.text

    def name(self) -> str:
        name = (self.text("name") or "").strip()
        if not name:
            raise self.refusal("needs a name")
        return name

    def list(self, key: str) -> tuple[Node, ...]:
        node = self._values.get(key)
        if node is None or (isinstance(node, Text) and node.is_null):
            return ()
        if not isinstance(node, Listing):
            raise self.refusal("needs a list as “{key}”", key=key)
        return node.items

    def texts(self, key: str) -> tuple[str, ...] | None:
        items = self.list(key)
        texts = tuple(item.text for item in items if isinstance(item, Text) and not item.is_null)
        if len(texts) < len(items):
            raise self.refusal("needs a list of texts as “{key}”", key=key)
        return texts if self.has(key) else None

    def examples(self, key: str) -> tuple[Example, ...] | None:
        """Passages, each a text, or a text with the uid of the statement that it is from."""
        return tuple(map(self._example, self.list(key))) if self.has(key) else None

    def _example(self, node: Node) -> Example:
        if isinstance(node, Text) and not node.is_null:
            return Example(node.text)
        keys = _Keys(node, Phrase("{what}, an example", {"what": self.what}), _EXAMPLE_KEYS)
        text = keys.text("text")
        if text is None:
            raise keys.refusal("needs a text")
        return Example(text, keys.text("statement"))

    def choice(self, key: str, among: type[E]) -> E | None:
        found = self.text(key)
        if found is not None and found not in list(among):
            raise self.refusal(
                "has “{found}” as “{key}”, not one of: {names}",
                found=found,
                key=key,
                names=", ".join(among),
            )
        return None if found is None else among(found)

    def number(self, key: str) -> float | None:
        found = self.text(key)
        try:
            number = None if found is None else float(found)
        except ValueError:
            number = math.nan
        if number is not None and not math.isfinite(number):
            raise self.refusal("needs a number as “{key}”, not “{found}”", key=key, found=found)
        return number

    def truth(self, key: str) -> bool | None:
        found = self.text(key)
        if found is not None and found.casefold() not in _TRUTHS:
            raise self.refusal("needs true or false as “{key}”", key=key)
        return None if found is None else _TRUTHS[found.casefold()]


def _entries(top: _Keys, section: str, kind: EntryKind) -> Iterator[EntryDraft]:
    seen: set[str] = set()
    for node in top.list(section):
        yield from _branch(node, kind, None, seen)


def _branch(node: Node, kind: EntryKind, above: str | None, seen: set[str]) -> Iterator[EntryDraft]:
    """The entry of a node, then those of its children."""
    keys = _Keys(node, _CALLED[kind], _KEYS[kind])
    name, parent = keys.name(), keys.text("parent")
    if folded(name) in seen:
        raise keys.refusal("occurs twice")
    if above is not None and parent is not None:
        raise keys.refusal("stands below “{above}” and has a “parent” too", above=above)
    seen.add(folded(name))
    yield EntryDraft(
        kind,
        name,
        parent=above if parent is None else parent,
        aliases=keys.texts("aliases"),
        definition=keys.text("definition"),
        examples=keys.examples("examples"),
        counter_examples=keys.examples("counter_examples"),
        actor_kind=keys.choice("kind", ActorKind) if kind is EntryKind.ACTOR else None,
        value=keys.number("value") if kind is EntryKind.STANCE else None,
        identifier=keys.text("identifier"),
        retired=keys.truth("retired"),
        split_into=keys.texts("split_into"),
    )
    if kind is not EntryKind.STANCE:
        for child in keys.list("children"):
            yield from _branch(child, kind, name, seen)


def _check_scale(entries: tuple[EntryDraft, ...]) -> None:
    stances = [entry for entry in entries if entry.kind is EntryKind.STANCE]
    missing = [entry.name for entry in stances if entry.value is None]
    if missing and len(missing) < len(stances):
        raise Refused(
            "The stance “{name}” has no value and others have. Give one to all, or to none.",
            name=missing[0],
        )


def _fields(top: _Keys) -> tuple[Field, ...]:
    fields = tuple(map(_field, top.list("fields")))
    most = Counter(field.name for field in fields).most_common(1)
    if most and most[0][1] > 1:
        raise top.refusal("has two fields called “{name}”", name=most[0][0])
    return fields


def _field(node: Node) -> Field:
    keys = _Keys(node, Phrase("the field"), _FIELD_KEYS)
    kind = keys.choice("kind", FieldKind) or FieldKind.TEXT
    choices = keys.texts("choices") or ()
    if (kind is FieldKind.CHOICE) != bool(choices):
        raise keys.refusal("needs “choices” if, and only if, its kind is choice")
    return Field(keys.name(), kind, choices, keys.text("definition") or "")


def _refusal(node: Node, template: str, **values: object) -> Refused:
    reason = Phrase.of(template, **values)
    return Refused("Line {line}: {reason}.", line=node.line, reason=reason)
