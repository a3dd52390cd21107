"""The codebook as instructions for a language model."""

from collections.abc import Iterator

from core.model.codebook import Codebook, Entry
from core.text.numbers import number_text

_TASK = (
    "Find every statement in the article that the user sends: an actor who takes a stance on a "
    'measure, with the evidence for it. Answer with one JSON object, {"statements": [...]}, in '
    "the order of the text. Each statement has the keys actor, stance, measure and evidence. "
    "Actor, stance and measure are names from the codebook below, written as they stand there. "
    "Evidence is a list of passages, each copied from the article to the letter. Where the article "
    'has no statement, answer {"statements": []}.'
)


def instructions(codebook: Codebook) -> str:
    """The system text: the task, then stances in scale order, measures as a tree, actors."""
    parts = [
        _TASK,
        f"# Codebook{': ' if codebook.name else ''}{codebook.name}",
        "\n".join(("## Stances", *map(_stance, codebook.stances))),
        "\n".join(("## Measures", *_measures(codebook))),
        "\n".join(("## Actors", *map(_actor, codebook.actors))),
    ]
    return "\n\n".join(parts)


def _stance(entry: Entry) -> str:
    value = "" if entry.value is None else f" ({number_text(entry.value)})"
    return f"- {entry.name}{value}{_told(entry)}"


def _measures(codebook: Codebook) -> Iterator[str]:
    for entry in codebook.measures:
        yield f"{'  ' * (len(codebook.path(entry)) - 1)}- {entry.name}{_told(entry)}"


def _actor(entry: Entry) -> str:
    names = f"; also: {', '.join(entry.aliases)}" if entry.aliases else ""
    return f"- {entry.name}{names}{_told(entry)}"


def _told(entry: Entry) -> str:
    """Definition and examples, each on what is left of one line."""
    parts = [entry.definition] if entry.definition else []
    parts += [f"for example “{each.text}”" for each in entry.examples]
    parts += [f"but not “{each.text}”" for each in entry.counter_examples]
    return f": {'; '.join(' '.join(part.split()) for part in parts)}" if parts else ""
