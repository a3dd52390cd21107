"""Sentences on a release to come that both front ends say."""

from collections.abc import Iterator

from core.exchange.opening import shown
from core.model.phrase import Phrase
from core.releasing.planning import Preview


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
