"""Statements as a network counts them: at the wanted level, each as often as it shall count."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId
from core.networks.coded import UNDATED, Coded, Numbers
from core.networks.options import Level, Once, Options

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Counted:
    """What counts, one entry of a column each. `actor`, `measure`: places in `actors`, `measures`.

    `value`: the stance on its scale. `every`: all statements behind it, lifted to their level,
    also those that do not count again.
    """

    actors: Numbers
    measures: Numbers
    actor: Numbers
    measure: Numbers
    value: Values
    every: Coded


def counted(coded: Coded, codebook: Codebook, options: Options) -> Counted:
    """Lift actors and measures to the level that is wanted, and leave out what counts only once."""
    every = lifted(coded, codebook, options)
    kept = every.where(_counting(every, options.once))
    actors, actor = np.unique(kept.actors, return_inverse=True)
    measures, measure = np.unique(kept.measures, return_inverse=True)
    return Counted(actors, measures, actor, measure, values_of(kept, codebook), every)


def values_of(coded: Coded, codebook: Codebook) -> Values:
    """The place of each statement's stance on the scale."""
    entries, place = np.unique(coded.stances, return_inverse=True)
    values = [codebook.entries[EntryId(int(entry))].value or 0.0 for entry in entries]
    return np.array(values, dtype=np.float64)[place]


def lifted(coded: Coded, codebook: Codebook, options: Options) -> Coded:
    """The same statements, their actors and measures at the level that is wanted."""
    actors, measures = coded.actors, coded.measures
    if options.organisations:
        actors = _mapped(actors, codebook, _body_of)
    if options.measures is not Level.OWN:
        is_top = options.measures is Level.TOP
        measures = _mapped(measures, codebook, _topmost if is_top else _right_above)
    return Coded(coded.ids, coded.articles, actors, measures, coded.stances, coded.days)


def _mapped(column: Numbers, codebook: Codebook, to: Callable[[Codebook, Entry], Entry]) -> Numbers:
    found, place = np.unique(column, return_inverse=True)
    above = [to(codebook, codebook.entries[EntryId(int(entry))]).id for entry in found]
    return np.array(above, dtype=np.int64)[place]


def _body_of(codebook: Codebook, actor: Entry) -> Entry:
    """The nearest above a person that is none; one who stands under none stays."""
    return codebook.body_of(actor) or actor


def _right_above(codebook: Codebook, measure: Entry) -> Entry:
    return measure if measure.parent is None else codebook.entries[measure.parent]


def _topmost(codebook: Codebook, measure: Entry) -> Entry:
    while measure.parent is not None:
        measure = codebook.entries[measure.parent]
    return measure


def _counting(coded: Coded, once: Once) -> Numbers:
    """The places of the statements that count: the first of each that would count again."""
    if once is Once.NEVER:
        return np.arange(len(coded))
    # An article without a day is a period of its own, apart from all days.
    period = -coded.articles if once is Once.ARTICLE else _periods(coded, once)
    columns = (coded.stances, coded.measures, coded.actors, period)
    order = np.lexsort((coded.ids, *columns))
    is_new = np.ones(len(coded), dtype=np.bool_)
    is_new[1:] = np.any([np.diff(column[order]) != 0 for column in columns], axis=0)
    return np.sort(order[is_new])


def _periods(coded: Coded, once: Once) -> Numbers:
    days, place = np.unique(coded.days, return_inverse=True)
    numbers = np.array([_period(int(day), once) for day in days], dtype=np.int64)[place]
    return np.where(coded.days == UNDATED, -coded.articles, numbers)


def _period(day: int, once: Once) -> int:
    if day == UNDATED:
        return 0
    found = date.fromordinal(day)
    if once is Once.WEEK:
        return (day - 1) // 7  # day 1 of the calendar was a Monday
    return found.year * 12 + found.month if once is Once.MONTH else found.year
