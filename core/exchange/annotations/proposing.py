"""What the variables, labels and codes of a file most likely are here."""

import re
from collections.abc import Callable, Iterable
from functools import partial

from core.exchange.annotations.answers import confidence_for, field_called, voice_for
from core.exchange.annotations.mapping import AnnotationMapping, Slot, Target
from core.exchange.annotations.stances import is_stance_word, stance_for
from core.model.codebook import Codebook, EntryKind, folded

_WORDS: tuple[tuple[Target, frozenset[str]], ...] = (
    (Target.STANCE, frozenset((
        "stance", "agreement", "agree", "position", "polarity", "attitude", "sentiment", "support",
        "qualifier", "pro", "haltung", "zustimmung", "accord",
    ))),
    (Target.MEASURE, frozenset((
        "measure", "concept", "policy", "proposal", "demand", "topic", "issue", "target", "theme",
        "massnahme", "maßnahme", "konzept", "mesure", "thema", "instrument",
    ))),
    (Target.ACTOR, frozenset((
        "actor", "person", "per", "speaker", "agent", "holder", "politician", "akteur", "acteur",
        "subject",
    ))),
    (Target.PARENT, frozenset((
        "organization", "organisation", "org", "party", "affiliation", "country", "state",
        "government", "norp", "gpe", "partei", "parti",
    ))),
    (Target.EVIDENCE, frozenset((
        "evidence", "statement", "quote", "quotation", "passage", "sentence", "claim", "aussage",
        "beleg", "span",
    ))),
    (Target.NOTE, frozenset(("note", "notes", "comment", "comments", "memo", "remark", "notiz"))),
)  # fmt: skip
_VOICE = frozenset(("voice", "stimme", "voix"))
_CONFIDENCE = frozenset(("confidence", "certainty", "konfidenz", "confiance"))
_MOST_LOOKED_AT = 8
_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORD = re.compile(r"(?<=[a-zß])(?=[A-Z])")
_KINDS = {
    EntryKind.ACTOR: Target.ACTOR,
    EntryKind.STANCE: Target.STANCE,
    EntryKind.MEASURE: Target.MEASURE,
}


def proposed(slots: Iterable[Slot], codebook: Codebook) -> AnnotationMapping:
    """What the slots most likely are: by their names, then by values that the codebook knows.

    What fits nothing is kept: marked words as the evidence of drafts, all else as notes. Where
    nothing else is an actor, what actors belong to is.
    """
    slots = tuple(slots)
    targets = {slot.name: _proposed(slot, codebook) for slot in slots}
    if Target.ACTOR not in targets.values():
        targets = {s: Target.ACTOR if t is Target.PARENT else t for s, t in targets.items()}
    return AnnotationMapping(targets)


def _proposed(slot: Slot, codebook: Codebook) -> Target:
    if slot.is_link:
        return Target.STANCE if is_stance_word(slot.name, codebook) else Target.LEAVE
    if field_called(slot.name, codebook) is not None:
        return Target.FIELD
    words = _words_of(slot.name)
    if words & _VOICE and _most(slot, voice_for):
        return Target.VOICE
    if words & _CONFIDENCE and _most(slot, confidence_for):
        return Target.CONFIDENCE
    for target, known in _WORDS:
        if words & known and (target is Target.STANCE or not slot.is_truth):
            return target
    if slot.is_words and is_stance_word(slot.name, codebook):
        return Target.STANCE
    known_kind = _kind_of_values(slot, codebook)
    if known_kind is not None:
        return known_kind
    return Target.EVIDENCE if slot.is_words else Target.NOTE


def _words_of(name: str) -> set[str]:
    """The words in a label such as `hasActors`, `has_actors`, with and without the s of many."""
    name = _NEXT_WORD.sub(" ", name).casefold()
    words = set(_WORD.findall(name)) | {folded(name)}
    return words | {word.removesuffix("s") for word in words}


def says_only_passage(slot: str) -> bool:
    """Whether the label tells nothing but that this is the passage."""
    words = _words_of(slot)
    return any(words & known for target, known in _WORDS if target is Target.EVIDENCE)


def _kind_of_values(slot: Slot, codebook: Codebook) -> Target | None:
    """What at least half of the values are in the codebook."""
    if slot.is_truth:
        return None

    def names(kind: EntryKind, value: str) -> bool:
        if kind is EntryKind.STANCE:
            return stance_for(value, codebook, {}) is not None
        return codebook.find(kind, value) is not None

    kinds = (t for kind, t in _KINDS.items() if _most(slot, partial(names, kind)))
    return next(kinds, None)


def _most(slot: Slot, fits: Callable[[str], object]) -> bool:
    """Whether at least half of the most frequent values fit; `fits` answers something or not."""
    values = [value for value, _ in slot.values[:_MOST_LOOKED_AT]]
    known = sum(fits(value) not in (None, False) for value in values)
    return bool(values) and 2 * known >= len(values)
