"""Near-duplicates: within half a minute over 10,000 articles, and linear beyond."""

import random
import threading
import time
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from statistics import median

import pytest

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.exchange.annotations.inspecting import found_in
from core.exchange.articles_in import read_articles
from core.exchange.plan import ImportPlan
from core.importing import import_articles
from core.model.article import ArticleDetails, NewArticle
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from core.text.near_duplicates import grouped, sketch_of
from tests.bench.conftest import Report
from tests.bench.corpus import texts, vocabulary
from tests.core.builders import everything
from tests.core.exchange.annotations.test_uima import huge

SIZES = (10_000, 30_000, 100_000)
COPIES = 10
"""Each so-manieth text is a copy of the one before it, a few words changed."""


class Texts:
    """As long as articles are, made anew whenever one is asked for: 100,000 of them fill no memory.

    Each so-manieth is a copy of the one before it, a few words changed.
    """

    def __init__(self) -> None:
        self._known = vocabulary()
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._known))))

    def __call__(self, number: int) -> str:
        is_copy = number % COPIES == COPIES - 1
        chance = random.Random(number - is_copy)
        words = max(60, int(800 * chance.lognormvariate(0, 0.4)))
        drawn = chance.choices(self._known, cum_weights=self._weights, k=words)
        if is_copy:
            del drawn[:: chance.randint(80, 200)]
        return " ".join(drawn)


def with_copies(originals: Iterable[str]) -> Iterator[str]:
    chance = random.Random(7)
    last = ""
    for number, text in enumerate(originals):
        if number % COPIES == COPIES - 1:
            text = " ".join(w if chance.random() > 0.01 else "else" for w in last.split())
        last = text
        yield text


def test_near_duplicates_of_10000_articles_are_found_within_30_s(
    tmp_path: Path, report: Report
) -> None:
    with Project.create(tmp_path / "p.glossator") as project:
        project.run(
            AddArticles(
                NewArticle(text, ArticleDetails(f"Article {n}"), "")
                for n, text in enumerate(with_copies(texts(10_000)))
            )
        )
        began = time.perf_counter()
        project.sketch_articles()
        sketched = time.perf_counter() - began
        groups = project.near_duplicates()
        took = time.perf_counter() - began
        began = time.perf_counter()
        project.near_duplicates()
        again = time.perf_counter() - began
    assert len(groups) == 10_000 // COPIES
    assert all(len(group) == 2 for group in groups)
    detail = f"sketches {sketched:.1f} s; asked again {again:.1f} s"
    report("near-duplicates of 10,000 articles, seconds", took, 30, detail)


def test_an_import_that_is_stopped_ends_within_half_a_second_and_leaves_nothing(
    tmp_path: Path, report: Report
) -> None:
    count = 4_000
    for number, text in enumerate(texts(count)):
        (tmp_path / f"{number:05}.txt").write_text(text, encoding="utf-8")
    asked: list[float] = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if done >= count - 100:
            asked.append(time.perf_counter())
            raise Cancelled

    with Project.create(tmp_path / "p.glossator") as project:
        before = everything(project)
        with pytest.raises(Cancelled):
            project.run(AddArticles(read_articles([tmp_path], None, stop)))
        took = time.perf_counter() - asked[0]
        assert everything(project) == before
    report("from the wish to stop to the end, seconds", took, 0.5, f"after {count - 100:,} files")


def test_another_program_waits_for_what_is_stored_and_not_for_what_is_read(
    tmp_path: Path, report: Report
) -> None:
    """It writes all the time; five seconds are how long it would wait before it gives up."""
    count = 2_000
    folder = tmp_path / "files"
    folder.mkdir()
    for number, text in enumerate(texts(count)):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "p.glossator"
    Project.create(path).close()
    done: list[int] = []

    def bring_in() -> None:
        with Project.open(path) as project:
            done.append(len(import_articles(project, ImportPlan((folder,))).report.imported))

    importing = threading.Thread(target=bring_in)
    waits: list[float] = []
    with Project.open(path) as other:
        importing.start()
        while importing.is_alive():
            began = time.perf_counter()
            other.run(AddAnnotator(f"Annotator {len(waits)}"))
            waits.append(time.perf_counter() - began)
            time.sleep(0.02)
        importing.join()
    assert done == [count]
    detail = f"{count:,} files; {len(waits):,} writes, half of them within {median(waits):.3f} s"
    report("longest that another program waits to write, seconds", max(waits), 5, detail)


def test_a_huge_cas_that_is_being_loaded_is_stopped_within_half_a_second(
    tmp_path: Path, report: Report
) -> None:
    path = huge(tmp_path / "a", 300_000)
    asked: list[float] = []
    began = time.perf_counter()

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if time.perf_counter() - began > 2:
            asked.append(time.perf_counter())
            raise Cancelled

    with pytest.raises(Cancelled):
        found_in(path, progress=stop)
    took = time.perf_counter() - asked[0]
    size = path.stat().st_size / 1e6
    report("from the wish to stop to the end, seconds", took, 0.5, f"CAS of {size:.0f} MB")


def test_finding_near_duplicates_is_linear_up_to_100000(report: Report) -> None:
    """In processor time, since the measure takes long enough for others to come in between."""
    each: list[float] = []
    text_of = Texts()
    for size in SIZES:
        took, sketches = 0.0, list[bytes]()
        for text in map(text_of, range(size)):
            began = time.process_time()
            sketches.append(sketch_of(text))
            took += time.process_time() - began
        began = time.process_time()
        groups = grouped(sketches, text_of)
        each.append((took + time.process_time() - began) / size)
        assert len(groups) > 0.99 * size / COPIES
    told = ", ".join(
        f"{n:,}: {one * size:.1f} s" for n, size, one in zip(SIZES, SIZES, each, strict=True)
    )
    report("near-duplicates of 10,000 texts of 800 words, seconds", each[0] * SIZES[0], 30, told)
    report("per text, 100,000 ÷ 10,000", each[-1] / each[0], 1.5, told)
    report("per text, 30,000 ÷ 10,000", each[1] / each[0], 1.5, "800 words each")
