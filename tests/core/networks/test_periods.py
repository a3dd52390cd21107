"""Windows of time."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies

from core.model.phrase import Refused
from core.networks.building import network, slices
from core.networks.coded import Coded
from core.networks.options import NetworkKind, Once, Options
from core.networks.periods import ALWAYS, Length, Period, Unit, windows
from tests.core.networks.builders import BOOK, coded, many

LENGTHS = strategies.builds(Length, strategies.integers(1, 40), strategies.sampled_from(Unit))
DAYS = strategies.dates(date(2024, 1, 1), date(2025, 12, 31))


def test_windows_begin_with_the_calendar() -> None:
    found = windows(date(2025, 1, 20), date(2025, 3, 2), Length.of("1m"))
    assert [str(each) for each in found] == [
        "2025-01-01..2025-01-31",
        "2025-02-01..2025-02-28",
        "2025-03-01..2025-03-31",
    ]
    (week, *_) = windows(date(2025, 3, 5), date(2025, 3, 5), Length.of("1w"))
    assert str(week) == "2025-03-03..2025-03-09"


def test_a_shorter_step_makes_windows_that_overlap() -> None:
    found = windows(date(2025, 1, 5), date(2025, 2, 20), Length.of("2m"), Length.of("1m"))
    assert [str(each) for each in found] == [
        "2025-01-01..2025-02-28",
        "2025-02-01..2025-03-31",
    ]


@pytest.mark.parametrize("written", ["", "0d", "3", "m", "3 months", "-1y", "1.5w", "99999d"])
def test_what_is_no_length_of_time_is_refused(written: str) -> None:
    with pytest.raises(Refused, match="is no length of time"):
        Length.of(written)


def test_windows_at_the_end_of_the_calendar_end_with_it() -> None:
    (found,) = windows(date(9999, 12, 30), date.max, Length.of("1y"))
    assert found == Period(date(9999, 1, 1), date.max)


def test_too_many_windows_are_refused() -> None:
    with pytest.raises(Refused, match="more than 10000 windows"):
        windows(date(1900, 1, 1), date(2025, 1, 1), Length.of("1d"))


@given(DAYS, DAYS, LENGTHS)
def test_fixed_windows_hold_every_day_once(one: date, other: date, length: Length) -> None:
    first, last = sorted((one, other))
    found = windows(first, last, length)
    assert found[0].first is not None
    assert found[0].first <= first
    assert found[-1].last is not None
    assert found[-1].last >= last
    for before, after in pairwise(found):
        assert before.last is not None
        assert after.first == date.fromordinal(before.last.toordinal() + 1)


@given(many(), LENGTHS)
@settings(max_examples=50)
def test_fixed_windows_share_out_all_dated_statements(said: Coded, length: Length) -> None:
    if said.span is None:
        return
    options = Options(NetworkKind.ACTOR_MEASURE, once=Once.ARTICLE)
    parts = list(slices(said, BOOK, options, windows(*said.span, length)))
    dated = network(said.where(said.days != 0), BOOK, options)
    assert sum(each.network.statements for each in parts) == dated.statements
    total: dict[object, float] = {}
    for each in parts:
        for edge in each.network.edges:
            total[edge.ends] = total.get(edge.ends, 0) + edge.weight
    assert total == {edge.ends: edge.weight for edge in dated.edges}


def test_only_all_time_holds_what_has_no_day() -> None:
    said = coded(
        [
            ("Germany", "supports", "ban", "2025-01-31"),
            ("France", "supports", "ban", "2025-02-01"),
            ("Poland", "supports", "ban", ""),
            ("NATO", "supports", "ban", "2025-02"),
        ]
    )
    assert len(said.within(ALWAYS)) == 4
    assert said.undated == 2
    assert len(said.within(Period(last=date(2025, 1, 31)))) == 1
    assert len(said.within(Period(first=date(2025, 2, 1)))) == 1
    assert said.span == (date(2025, 1, 31), date(2025, 2, 1))
