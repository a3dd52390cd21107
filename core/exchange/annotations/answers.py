"""Voice, confidence, and answers to the fields of the codebook, from values of other programs."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from core.commands.cleaning import one_line
from core.commands.codebook import MAX_NAME_LENGTH
from core.exchange.annotations.foreign import ForeignFile, Value
from core.exchange.annotations.mapping import (
    AnnotationMapping,
    Target,
    pieces_of,
    shown_value,
    value_text,
)
from core.exchange.annotations.placing import Draft
from core.exchange.fields import ArticleField, fitting
from core.model.codebook import Codebook, EntryKind, Field, FieldKind, folded
from core.model.statement import MAX_CONFIDENCE, MIN_CONFIDENCE, FieldValue, Voice
from core.text.canonical import canonical

_VOICES = {
    Voice.AUTHOR: frozenset((
        "author", "writer", "journalist", "narrator", "editorial", "autor", "autorin", "auteur",
    )),
    Voice.QUOTED: frozenset((
        "quoted", "quote", "quotation", "direct", "direct speech", "direct quote", "zitat",
        "zitiert", "wörtlich", "citation", "cité",
    )),
    Voice.REPORTED: frozenset((
        "reported", "reported speech", "indirect", "indirect speech", "paraphrase", "paraphrased",
        "berichtet", "indirekt", "rapporté",
    )),
}  # fmt: skip
_YES = frozenset(("yes", "true", "1", "ja", "oui"))
_NO = frozenset(("no", "false", "0", "nein", "non"))
_LONGEST_CHOICE, _MOST_CHOICES = 60, 12
_LONGEST_WORD = 200


def voice_for(value: Value) -> Voice | None:
    """The voice that is meant by the value; None if none is."""
    written = _word(value)
    return next((voice for voice, words in _VOICES.items() if written in words), None)


def confidence_for(value: Value) -> int | None:
    """A whole number on the scale that is used here; None where it is none."""
    number = _number(value)
    is_on_scale = number is not None and MIN_CONFIDENCE <= number <= MAX_CONFIDENCE
    return int(number) if number is not None and is_on_scale and number.is_integer() else None


def field_called(name: str, codebook: Codebook) -> Field | None:
    return next((each for each in codebook.fields if folded(each.name) == folded(name)), None)


def answer_for(field: Field, value: Value, codebook: Codebook) -> FieldValue | None:
    """The value as the field takes it; None where it does not."""
    match field.kind:
        case FieldKind.YES_NO:
            return value if isinstance(value, bool) else _truth(_word(value))
        case FieldKind.NUMBER:
            return _number(value)
        case FieldKind.CHOICE:
            written = folded(value_text(value))
            return next((each for each in field.choices if folded(each) == written), None)
        case FieldKind.DATE:
            return fitting(ArticleField.PUBLISHED, one_line(value_text(value)[:_LONGEST_WORD]))
        case FieldKind.ACTOR:
            actor = codebook.find(EntryKind.ACTOR, value_text(value))
            return None if actor is None else actor.name
        case FieldKind.TEXT:
            return canonical(value_text(value))


def _word(value: Value) -> str:
    text = value_text(value)
    return folded(text) if len(text) <= _LONGEST_WORD else ""


def _truth(written: str) -> bool | None:
    return True if written in _YES else False if written in _NO else None


def _number(value: Value) -> float | None:
    if isinstance(value, bool) or (isinstance(value, str) and len(value) > _LONGEST_WORD):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


class Answers:
    """What the slots of a file answer. `new`: the fields for that which the codebook lacks."""

    def __init__(self, found: ForeignFile, mapping: AnnotationMapping, codebook: Codebook) -> None:
        self._mapping = mapping
        self._codebook = codebook
        self._fields: dict[str, Field] = {}
        missing = set[str]()
        for slot in _slots_of_fields(found, mapping):
            name = _field_name(mapping.field_for(slot))
            known = field_called(name, codebook)
            if known is not None:
                self._fields[slot] = known
            else:
                missing.add(slot)
        self._fields |= _made(found, {s: _field_name(mapping.field_for(s)) for s in missing})
        made = {self._fields[slot].name: self._fields[slot] for slot in sorted(missing)}
        self.new = tuple(made.values())

    def take(self, draft: Draft, slot: str, value: Value) -> bool:
        """Put it into the draft; whether it fits there, and nothing else was answered before."""
        match self._mapping.target(slot):
            case Target.VOICE:
                voice = voice_for(value)
                draft.voice = draft.voice or voice
                return voice is not None and draft.voice is voice
            case Target.CONFIDENCE:
                confidence = confidence_for(value)
                draft.confidence = draft.confidence or confidence
                return confidence is not None and draft.confidence == confidence
            case _:
                field = self._fields[slot]
                answer = answer_for(field, value, self._codebook)
                return answer is not None and draft.fields.setdefault(field.name, answer) == answer


def _slots_of_fields(found: ForeignFile, mapping: AnnotationMapping) -> Iterator[str]:
    seen = {piece.slot for piece in pieces_of(found)}
    return (slot for slot in sorted(seen) if mapping.target(slot) is Target.FIELD)


def _field_name(slot: str) -> str:
    return one_line(slot[: 10 * MAX_NAME_LENGTH])[:MAX_NAME_LENGTH].strip() or "–"


def _made(found: ForeignFile, names: dict[str, str]) -> dict[str, Field]:
    """A field for each slot, of a kind that takes all its values; slots of one name share it."""
    if not names:
        return {}
    values: dict[str, Counter[Value | None]] = defaultdict(Counter)
    written: dict[str, str] = {}
    for piece in pieces_of(found):
        if piece.slot in names:
            name = written.setdefault(folded(names[piece.slot]), names[piece.slot])
            values[name][shown_value(piece) if piece.value is None else piece.value] += 1
    made = {name: _field_for(name, counts) for name, counts in values.items()}
    return {slot: made[written[folded(name)]] for slot, name in names.items()}


def _field_for(name: str, values: Counter[Value | None]) -> Field:
    said = [value for value in values if value is not None]
    if said and all(isinstance(value, bool) for value in said):
        return Field(name, FieldKind.YES_NO)
    if said and all(_number(value) is not None for value in said):
        return Field(name, FieldKind.NUMBER)
    choices = _choices(said)
    is_repeated = values.total() >= 2 * len(choices)
    if choices and is_repeated and len(choices) <= _MOST_CHOICES:
        return Field(name, FieldKind.CHOICE, tuple(choices))
    return Field(name, FieldKind.TEXT)


def _choices(values: Iterable[Value]) -> list[str]:
    """The values as choices, each once; none where one of them is too long for a choice."""
    texts = [value_text(value) for value in values]
    if any(len(text) > _LONGEST_CHOICE for text in texts):
        return []
    return list({folded(text): canonical(text).strip() for text in texts if text.strip()}.values())
