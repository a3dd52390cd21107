"""The statements behind a node or a tie, for those who want to read what was said."""

import numpy as np
import numpy.typing as npt

from core.model.codebook import Codebook
from core.model.ids import EntryId, StatementId
from core.networks.coded import Coded, Numbers
from core.networks.counted import lifted, values_of
from core.networks.kernels import Kernel, kernels
from core.networks.options import NetworkKind, Options, Relation

Mask = npt.NDArray[np.bool_]


def behind_node(
    coded: Coded, codebook: Codebook, options: Options, entry: EntryId
) -> list[StatementId]:
    """All statements of an actor or on a measure, those of the newest article first."""
    every = lifted(coded, codebook, options)
    return _listed(every, (every.actors == entry) | (every.measures == entry))


def behind_edge(
    coded: Coded, codebook: Codebook, options: Options, ends: tuple[EntryId, EntryId]
) -> list[StatementId]:
    """The statements that make a tie, also those that do not count again.

    Between two actors: those of the one that meet one of the other in the relation asked for.
    """
    every = lifted(coded, codebook, options)
    values = values_of(every, codebook)
    one, other = ends
    if options.kind is NetworkKind.ACTOR_MEASURE:
        chosen = (every.actors == one) & (every.measures == other)
        if options.relation is not Relation.NET:
            chosen &= values > 0 if options.relation is Relation.AGREEMENT else values < 0
        return _listed(every, chosen)
    alike, opposed = kernels([s.value or 0.0 for s in codebook.stances], options.likeness)
    wanted = {
        Relation.AGREEMENT: (alike,),
        Relation.CONFLICT: (opposed,),
        Relation.NET: (alike, opposed),
    }[options.relation]
    chosen = np.zeros(len(every), dtype=np.bool_)
    for kernel in wanted:
        level = kernel.level_of(values)
        mine, theirs = every.actors == one, every.actors == other
        chosen |= _meeting(every.measures, level, kernel, mine, theirs)
        chosen |= _meeting(every.measures, level, kernel, theirs, mine)
    return _listed(every, chosen)


def _meeting(measures: Numbers, level: Numbers, kernel: Kernel, mine: Mask, theirs: Mask) -> Mask:
    """Of mine, those that share something with one of theirs on the same measure."""
    found = np.zeros(len(measures), dtype=np.bool_)
    met = {(int(m), int(k)) for m, k in zip(measures[theirs], level[theirs], strict=True) if k >= 0}
    reached = {
        (measure, int(k))
        for measure, met_at in met
        for k in np.flatnonzero(kernel.between[:, met_at])
    }
    for at in np.flatnonzero(mine & (level >= 0)):
        found[at] = (int(measures[at]), int(level[at])) in reached
    return found


def _listed(coded: Coded, chosen: Mask) -> list[StatementId]:
    found = coded.where(chosen)
    order = np.lexsort((found.ids, -found.articles, -found.days))
    return [StatementId(int(number)) for number in found.ids[order]]
