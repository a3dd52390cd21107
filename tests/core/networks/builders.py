"""Small codebooks and columns of statements, made by hand or by chance."""

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies

from core.model.codebook import ActorKind, Codebook, Entry, EntryKind
from core.model.ids import EntryId
from core.networks.coded import Coded

ACTORS = ("Germany", "France", "Poland", "NATO", "Minister")
MEASURES = ("hotline", "ban", "talks", "summit")
STANCES = {"opposes": -2.0, "sceptical": -1.0, "neutral": 0.0, "conditional": 1.0, "supports": 2.0}
Said = tuple[str, str, str, str]
"""Actor, stance, measure, and the day of its article, which is empty where it has none."""


def codebook() -> Codebook:
    """`Minister` is a person under Germany; `talks` and `summit` stand under `hotline`."""
    entries = {}
    names = [(EntryKind.ACTOR, name) for name in ACTORS]
    names += [(EntryKind.MEASURE, name) for name in MEASURES]
    names += [(EntryKind.STANCE, name) for name in STANCES]
    for number, (kind, name) in enumerate(names, start=1):
        entries[EntryId(number)] = Entry(
            EntryId(number),
            f"uid-{number:02}",
            kind,
            name,
            parent=_parent(name),
            actor_kind=_actor_kind(kind, name),
            value=STANCES.get(name),
            position=number,
        )
    return Codebook("Diplomacy", 1, entries)


def _parent(name: str) -> EntryId | None:
    above = {"Minister": 1, "talks": 6, "summit": 8}
    return EntryId(above[name]) if name in above else None


def _actor_kind(kind: EntryKind, name: str) -> ActorKind | None:
    if kind is not EntryKind.ACTOR:
        return None
    return ActorKind.PERSON if name == "Minister" else ActorKind.STATE


BOOK = codebook()
IDS = {entry.name: entry.id for entry in BOOK.entries.values()}


def coded(said: Sequence[Said], articles: Sequence[int] = ()) -> Coded:
    """Each in an article of its own, unless their numbers are given."""
    numbers = list(articles) or list(range(1, len(said) + 1))
    rows = [
        (at, article, IDS[actor], IDS[measure], IDS[stance])
        for at, (article, (actor, stance, measure, _)) in enumerate(
            zip(numbers, said, strict=True), start=1
        )
    ]
    days = {article: each[3] for article, each in zip(numbers, said, strict=True)}
    return Coded.of(rows, days)


def many(max_size: int = 30) -> "strategies.SearchStrategy[Coded]":
    """Statements of up to eight articles, some of which have no day."""
    days = strategies.lists(
        strategies.one_of(
            strategies.just(""),
            strategies.dates(date(2024, 1, 1), date(2025, 6, 1)).map(date.isoformat),
        ),
        min_size=8,
        max_size=8,
    )
    statement = strategies.tuples(
        strategies.integers(1, 8),
        strategies.sampled_from(ACTORS).map(IDS.get),
        strategies.sampled_from(MEASURES).map(IDS.get),
        strategies.sampled_from(list(STANCES)).map(IDS.get),
    )
    return strategies.builds(
        lambda rows, of_article: Coded.of(
            [(n, *row) for n, row in enumerate(rows, start=1)],
            dict(enumerate(of_article, start=1)),
        ),
        strategies.lists(statement, max_size=max_size),
        days,
    )
