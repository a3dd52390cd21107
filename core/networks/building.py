"""Counting a network out of coded statements.

x(i,c,k): how many statements of actor i take stance k on measure c, after those are left out that
count only once. Between actor and measure (the affiliation network), agreement is the number of
statements above neutral and conflict that of those below.

Between actors i and j:
    w(i,j) = Σ_c Σ_k Σ_l x(i,c,k) · x(j,c,l) · s(k,l)
with s as `Likeness` has it. With x made 0 or 1 (`Counting.MEASURES`) and sides, that is the number
of measures which both support or both reject, or on which one supports what the other rejects:
Leifeld & Haunss (2012), Political discourse networks and the conflict over software patents in
Europe, European Journal of Political Research 51(3). With counts it is the congruence and conflict
of Leifeld (2017), Discourse Network Analysis, in Oxford Handbook of Political Networks; net is
what is called subtract there.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from scipy import sparse

from core.model.codebook import Codebook
from core.model.ids import EntryId
from core.networks.coded import Coded, Numbers
from core.networks.counted import Counted, Values, counted
from core.networks.kernels import Kernel, kernels
from core.networks.network import Edge, Network, Node, Slice, reaching
from core.networks.options import Counting, NetworkKind, Normalisation, Options, Relation
from core.networks.periods import Period


def network(coded: Coded, codebook: Codebook, options: Options) -> Network:
    """The network of these statements. Their order means nothing."""
    if not len(coded):
        return Network(options, (), ())
    found = counted(coded, codebook, options)
    is_two_mode = options.kind is NetworkKind.ACTOR_MEASURE
    nodes = _nodes(found.actors, found.actor, found.value)
    if is_two_mode:
        nodes += _nodes(found.measures, found.measure, found.value)
        edges = _affiliations(found, options)
    else:
        edges = _projected(found, codebook, options)
    entries = [codebook.entries[node.entry] for node in nodes]
    names = {entry.id: (entry.name, entry.uid) for entry in entries}
    nodes.sort(key=lambda node: (-node.statements, names[node.entry]))
    strong = [edge for edge in edges if abs(edge.weight) >= reaching(options.threshold)]
    strong.sort(key=lambda e: (-abs(e.weight), names[e.source], names[e.target]))
    weaker = len(edges) - len(strong)
    return Network(options, tuple(nodes), tuple(strong), len(found.actor), weaker)


def slices(
    coded: Coded, codebook: Codebook, options: Options, periods: Iterable[Period]
) -> Iterator[Slice]:
    """The networks of several times, each of its own statements alone."""
    for period in periods:
        yield Slice(period, network(coded.within(period), codebook, options))


def _nodes(entries: Numbers, place: Numbers, value: Values) -> list[Node]:
    count = np.bincount(place, minlength=len(entries))
    total = np.bincount(place, weights=value, minlength=len(entries))
    return [
        Node(EntryId(int(entry)), int(number), float(sum_ / number))
        for entry, number, sum_ in zip(entries, count, total, strict=True)
    ]


def _kept(agreement: Values, conflict: Values, relation: Relation) -> Numbers:
    """The places of the ties of a relation."""
    if relation is Relation.AGREEMENT:
        return np.flatnonzero(agreement)
    if relation is Relation.CONFLICT:
        return np.flatnonzero(conflict)
    return np.arange(len(agreement))


def _weight(agreement: Values, conflict: Values, relation: Relation) -> Values:
    if relation is Relation.AGREEMENT:
        return agreement
    return conflict if relation is Relation.CONFLICT else agreement - conflict


# Between actors and measures


def _affiliations(found: Counted, options: Options) -> list[Edge]:
    width = max(1, len(found.measures))
    pairs, place = np.unique(found.actor * width + found.measure, return_inverse=True)
    every = np.bincount(place, minlength=len(pairs)).astype(np.float64)
    above, below, total = (
        np.bincount(place, weights=each, minlength=len(pairs)).astype(np.float64)
        for each in (found.value > 0, found.value < 0, found.value)
    )
    mean = total / every
    actor, measure = pairs // width, pairs % width
    by_actor, by_measure = np.bincount(found.actor), np.bincount(found.measure)
    normalised = options.normalisation
    divisor = _affiliation_divisor(every, by_actor[actor], by_measure[measure], normalised)
    weight = _weight(above / divisor, below / divisor, options.relation)
    return [
        Edge(
            EntryId(int(found.actors[actor[at]])), EntryId(int(found.measures[measure[at]])),
            float(weight[at]), float(above[at]), float(below[at]), int(every[at]), float(mean[at]),
        )
        for at in _kept(above, below, options.relation)
    ]  # fmt: skip


def _affiliation_divisor(every: Values, n: Values, m: Values, by: Normalisation) -> Values:
    """n: statements of the actor; m: statements on the measure; `every`: of the one on the other.

    Activity n, as in Leifeld (2017); Jaccard n + m − every, statements of the one or on the other;
    cosine √(n·m) (Ochiai); average (n + m) / 2.
    """
    if by is Normalisation.ACTIVITY:
        return np.asarray(n, dtype=np.float64)
    if by is Normalisation.JACCARD:
        return n + m - every
    if by is Normalisation.COSINE:
        return np.sqrt(n * m)
    return (n + m) / 2 if by is Normalisation.AVERAGE else np.ones_like(every)


# Between actors


def _projected(found: Counted, codebook: Codebook, options: Options) -> list[Edge]:
    scale = [stance.value or 0.0 for stance in codebook.stances]
    alike, opposed = kernels(scale, options.likeness)
    agreement, agreeing = _ties(found, alike, options)
    conflict, conflicting = _ties(found, opposed, options)
    both = (agreement + conflict).tocoo()
    one, other = both.row, both.col
    if not len(one):
        return []
    a, d = _at(agreement, one, other), _at(conflict, one, other)
    weight = _weight(_at(agreeing, one, other), _at(conflicting, one, other), options.relation)
    ids = found.actors
    return [
        Edge(
            EntryId(int(ids[one[at]])), EntryId(int(ids[other[at]])),
            float(weight[at]), float(a[at]), float(d[at]),
        )
        for at in _kept(a, d, options.relation)
    ]  # fmt: skip


def _at(matrix: sparse.csr_matrix, one: Sequence[int], other: Sequence[int]) -> Values:
    return np.asarray(matrix[one, other], dtype=np.float64).ravel()


def _ties(
    found: Counted, kernel: Kernel, options: Options
) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """Above the diagonal, what two actors share as a kernel has it; and the same normalised.

    With q(i) what an actor would share at the most with one who says the same as often: Jaccard
    w / (q(i) + q(j) − w), cosine w / √(q(i)·q(j)), average activity w / ((q(i) + q(j)) / 2), all
    as in Leifeld (2017), where x is 0 or 1 and q the number of measures on which one takes sides;
    elsewhere the first is Tanimoto's. Activity w / (n(i)·n(j)), with n the number of x: how likely
    a statement of the one meets one of the other, that is, the projection of what
    `_affiliation_divisor` has. None changes if everybody says everything twice.
    """
    level = kernel.level_of(found.value)
    counts = level >= 0
    levels = len(kernel.between)
    if not counts.any():
        nothing = sparse.csr_matrix((len(found.actors), len(found.actors)))
        return nothing, nothing
    shape = (len(found.actors), len(found.measures) * levels)
    places = (found.actor[counts], found.measure[counts] * levels + level[counts])
    x = sparse.csr_matrix((np.ones(int(counts.sum())), places), shape=shape)
    if options.counting is Counting.MEASURES:
        x.data[:] = 1
    each = sparse.identity(len(found.measures))
    w = sparse.triu(x @ sparse.kron(each, kernel.between) @ x.T, k=1).tocsr()
    w.eliminate_zeros()
    most = np.asarray(x.multiply(x @ sparse.kron(each, kernel.at_most)).sum(axis=1)).ravel()
    activity = np.asarray(x.sum(axis=1)).ravel()
    return w, _normalised(w, most, activity, options.normalisation)


def _normalised(
    w: sparse.csr_matrix, most: Values, activity: Values, by: Normalisation
) -> sparse.csr_matrix:
    ties = w.tocoo()
    one, other = most[ties.row], most[ties.col]
    divisor = {
        Normalisation.NONE: lambda: np.ones_like(ties.data),
        Normalisation.ACTIVITY: lambda: activity[ties.row] * activity[ties.col],
        Normalisation.JACCARD: lambda: one + other - ties.data,
        Normalisation.COSINE: lambda: np.sqrt(one * other),
        Normalisation.AVERAGE: lambda: (one + other) / 2,
    }[by]()
    return sparse.csr_matrix((ties.data / divisor, (ties.row, ties.col)), shape=w.shape)
