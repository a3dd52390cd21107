"""Which stance of the scale here a value of another program means."""

from collections.abc import Mapping

from core.model.codebook import Codebook, Entry, EntryKind, folded

_IN_FAVOUR = frozenset((
    "yes", "true", "pro", "for", "favor", "favour", "in favor", "in favour", "support", "supports",
    "supportive", "agree", "agrees", "agreement", "positive", "pos", "+", "approve", "ja",
    "dafür", "zustimmung", "oui", "pour", "accord",
))  # fmt: skip
_AGAINST = frozenset((
    "no", "false", "con", "contra", "against", "oppose", "opposes", "opposed", "opposing",
    "disagree", "disagrees", "disagreement", "negative", "neg", "-", "−", "reject", "rejects",
    "nein", "dagegen", "ablehnung", "non", "contre", "désaccord",
))  # fmt: skip
_LONGEST = 1_000
"""No stance has a longer name, however many blanks are in it."""
_NEITHER = frozenset(("neutral", "none", "neither", "mixed", "unclear", "0", "neutre"))


def stance_for(value: str, codebook: Codebook, renamed: Mapping[str, str]) -> Entry | None:
    """The stance of that name; else what is usually meant by the value; None if neither is known.

    In favour and against are the two ends of the scale, neither is its middle. `renamed` goes
    before all: a value as it is written -> the name of a stance here, "" for none.
    """
    if len(value) > _LONGEST:
        return None
    written = folded(value)
    by_choice = {folded(v): stance for v, stance in renamed.items()}.get(written)
    found = codebook.find(EntryKind.STANCE, written if by_choice is None else by_choice)
    if found is not None or by_choice is not None:
        return found
    scale = [stance for stance in codebook.stances if not stance.retired]
    if not scale:
        return None
    number = _number(value)
    if number is not None:
        return _at(scale, number)
    if written in _IN_FAVOUR:
        return scale[-1]
    if written in _AGAINST:
        return scale[0]
    return _at(scale, 0) if written in _NEITHER else None


def is_stance_word(name: str, codebook: Codebook) -> bool:
    """Whether a label says by itself where somebody stands."""
    return _number(name) is None and stance_for(name, codebook, {}) is not None


def _number(value: str) -> float | None:
    try:
        return float(value)
    except ValueError:
        return None


def _at(scale: list[Entry], number: float) -> Entry | None:
    """The stance of that value; 1 and -1 are the ends of a scale that does not have them."""
    for stance in scale:
        if stance.value == number:
            return stance
    ends = {1.0: scale[-1], -1.0: scale[0]}
    return ends.get(number)
