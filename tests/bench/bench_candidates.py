"""Offering entries while one types, against looking through all names once."""

import time
from functools import partial
from statistics import median

from core.candidates import CandidateIndex, Nearby
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId
from tests.bench.conftest import Report

ENTRIES = 5_000
QUERIES = ("", "a", "ent", "entry 4", "zzzz", "actor qqqq")


def codebook() -> Codebook:
    entries = {
        EntryId(n): Entry(
            EntryId(n), f"{n:032}", EntryKind.ACTOR, f"Entry {n}",
            aliases=(f"actor {n}", f"alias {n}"), position=n,
        )
        for n in range(1, ENTRIES + 1)
    }  # fmt: skip
    return Codebook("Bench", 1, entries)


def seconds(do: object) -> float:
    assert callable(do)
    took = []
    for _ in range(7):
        began = time.perf_counter()
        do()
        took.append(time.perf_counter() - began)
    return median(took)


def test_a_key_press_among_5000_entries(benchmark: object, report: Report) -> None:
    book = codebook()
    index = CandidateIndex(book, EntryKind.ACTOR)
    nearby = Nearby(tuple(range(1, 40)), tuple(range(1, 100)), tuple(range(1, 200)))
    names = [name.casefold() for entry in book.actors for name in entry.names]
    index.candidates("warm up", nearby, 200)
    presses = [partial(index.candidates, query, nearby, 200) for query in QUERIES]
    slowest = benchmark.pedantic(  # type: ignore[attr-defined]
        lambda: max(map(seconds, presses)), rounds=1
    )
    bare = seconds(lambda: [name for name in names if "ent" in name])
    detail = f"one scan of all names {bare * 1e3:.1f} ms"
    report("a key press among 5,000 entries, ms of a 60 Hz frame", slowest * 1e3, 16, detail)
