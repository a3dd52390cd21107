"""A large export in portions, which other processes encode while this one writes them.

A writer hands over a function that makes bytes of some articles. The same function works here and
in a worker, and the portions are the same whoever encodes them: the bytes of a file do not tell
how many processors there were. `crew` keeps the workers, `worker` is what one of them runs.

What a worker cannot do, for whatever reason, is done here: where no process can be started, where
the system ends one, where somebody has changed the project before it took its snapshot, and where
the project is damaged, which this process then finds again and tells of.
"""

from collections.abc import Generator, Iterator

from core.exchange.format import ExportOptions
from core.exchange.portions.crew import Crew
from core.exchange.portions.job import Encode, Encoded, Job, Portion
from core.exchange.selection import Selection
from core.model.exported import portions
from core.model.phrase import Phrase

__all__ = ["Encode", "Encoded", "encoded"]

MOST_STATEMENTS, MOST_CHARACTERS, MOST_ARTICLES = 3_000, 1_000_000, 200
"""Of one portion: what is read by one round of queries, and little memory, as a few are held."""
FEWEST_STATEMENTS = 50_000
"""Below, all is done before a worker has started."""


def encoded(
    selection: Selection, options: ExportOptions, encode: Encode
) -> Generator[Encoded, None, None]:
    """What `encode` makes of portions of the articles, in their order; tells the progress.

    Closing it early, as every error does, ends the workers at once.
    """
    total = len(selection.chosen)
    if sum(each.statements for each in selection.chosen) < FEWEST_STATEMENTS:
        for portion in _portions(selection):
            yield _encoded_here(selection, options, encode, portion)
    else:
        yield from _encoded_apart(selection, options, encode)
    selection.progress(total, total, Phrase("Finishing"))


def _portions(selection: Selection) -> Iterator[Portion]:
    before, waiting = 0, selection.unresolved
    most = (MOST_STATEMENTS, MOST_CHARACTERS, MOST_ARTICLES)
    for chosen in portions(selection.chosen, *most):
        unresolved = {each.id: waiting[each.id] for each in chosen if each.id in waiting}
        yield Portion(chosen, unresolved, before)
        before += len(chosen)


def _encoded_here(
    selection: Selection, options: ExportOptions, encode: Encode, portion: Portion
) -> Encoded:
    of_all = len(selection.chosen)

    def progress(done: int, total: int | None, what: Phrase) -> None:
        if done != total:
            selection.progress(portion.before + done, of_all, what)

    return encode(portion.of(selection, progress), options)


def _encoded_apart(
    selection: Selection, options: ExportOptions, encode: Encode
) -> Iterator[Encoded]:
    done, total, told = 0, len(selection.chosen), Phrase("Reading")

    def pulse() -> None:
        selection.progress(done, total, told)

    job = Job.of(selection, options, encode)
    pulse()
    with Crew(job) as crew:
        for portion, answer in crew.answers(_portions(selection), pulse):
            if answer is None:
                yield _encoded_here(selection, options, encode, portion)
            else:
                pulse()
                yield answer.encoded
                told = answer.told
            done = portion.before + len(portion.chosen)
