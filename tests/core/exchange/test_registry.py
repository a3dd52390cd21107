"""Every format is listed once and keeps what it says."""

import pytest

from core.exchange.registry import (
    ARTICLE_READERS,
    EXPORT_FORMATS,
    FORMATS,
    LAYER_FORMATS,
    format_named,
)
from core.model.phrase import Refused


def test_names_are_given_once() -> None:
    names = [known.name for known in FORMATS]
    assert len(set(names)) == len(names)


def test_every_format_reads_or_writes_and_says_what_it_carries() -> None:
    for known in FORMATS:
        assert known.reads or known.writes, known.name
        assert known.carries, known.name
        assert all(ending.startswith(".") for ending in known.extensions), known.name


def test_formats_that_write_positions_name_their_unit() -> None:
    without = {"chat-jsonl", "retrieval", "dna-events"}
    assert all(bool(format_named(n).offsets) == (n not in without) for n in EXPORT_FORMATS)


def test_no_two_readers_of_articles_claim_an_ending() -> None:
    claimed = [ending for f in FORMATS if f.read_articles for ending in f.extensions]
    assert sorted(claimed) == sorted(ARTICLE_READERS)


def test_layers_and_exports_share_the_native_format() -> None:
    assert set(LAYER_FORMATS) & set(EXPORT_FORMATS) == {"glossator-jsonl"}


def test_an_unknown_format_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=r"no format “papyrus”\. There are: glossator-jsonl, csv"):
        format_named("papyrus")
