"""Sentences on a release to come that both front ends say."""

from collections.abc import Iterator

from core.exchange.opening import shown
from core.model.phrase import Phrase
from core.releasing.balance import Of, labels_of
from core.releasing.planning import Preview
from core.splits.split import Split

_MOST = 8
"""Labels that are named; the others are counted."""
_NAMES = {
    Split.TRAIN: Phrase("training"),
    Split.VALIDATION: Phrase("validation"),
    Split.TEST: Phrase("test"),
}


def before_told(found: Preview) -> Iterator[Phrase]:
    """Which release comes before it, and what of that goes on."""
    earlier, again = found.earlier, found.again
    if again is not None:
        yield Phrase.of(
            "Nothing has changed since {version} of {day} was released: this is the same, byte for "
            "byte.",
            version=again.version,
            day=again.day,
        )
    if earlier is None:
        return
    named = {"name": earlier.name, "version": earlier.version, "day": earlier.date}
    if earlier.folder is None:
        yield Phrase.of(
            "The release before this one is {name} {version} of {day}. Its folder is gone, so that "
            "nobody can tell what has changed since; its splits are known.",
            **named,
        )
    else:
        yield Phrase.of(
            "The release before this one is {name} {version} of {day}, in “{path}”.",
            **named,
            path=shown(earlier.folder),
        )
    if found.is_redrawn:
        yield Phrase.of(
            "Splits are drawn anew, as another seed or other shares are asked for: articles may "
            "leave the split that they had in {version}. Name that release to keep them.",
            version=earlier.version,
        )


def gaps_told(found: Preview) -> Iterator[Phrase]:
    """Splits that nothing falls into though they have a share, and stances and measures that occur,
    but in no article of a split."""
    if not found.articles:
        return
    shares = dict(zip(Split, found.terms.drawing.shares.each, strict=True))
    empty = [of for of, each in found.balance.items() if shares[of] and not each.articles]
    names = [_NAMES[of] for of in empty]
    if len(names) > 1:
        yield Phrase.of(
            "No article falls into {split} or {other}, so that there is no file of either.",
            split=names[0],
            other=names[1],
        )
    elif names:
        yield Phrase.of(
            "No article falls into {split}, so that there is no file of it.", split=names[0]
        )
    for split, balance in found.balance.items():
        if balance.articles:
            yield from _lacking(found, split)


def _lacking(found: Preview, split: Split) -> Iterator[Phrase]:
    lacking = [
        f"“{label}”"
        for of in (Of.STANCE, Of.MEASURE)
        for label in labels_of(found.balance, of, found.codebook)
        if not found.balance[split].labels[of][label]
    ]
    if not lacking:
        return
    told = {"split": _NAMES[split], "labels": ", ".join(lacking[:_MOST])}
    more = len(lacking) - _MOST
    if more > 0:
        yield Phrase.of(
            "No article in {split} has a statement with one of these, nor with {count} others: "
            "{labels}.",
            **told,
            count=f"{more:,}",
        )
    else:
        yield Phrase.of("No article in {split} has a statement with {labels}.", **told)
