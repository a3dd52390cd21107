"""Which backups are kept: never none, never without the newest, and the same by whatever way."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.backup import (
    MOST,
    ROUTINE,
    Backup,
    Reason,
    name_of,
    of_name,
    shortened,
    to_keep,
)

NOW = datetime(2026, 11, 23, 12, 0, 0)
MOMENTS = st.datetimes(datetime(2024, 1, 1), NOW).map(lambda at: at.replace(microsecond=0))
REASONS = st.sampled_from(Reason)


def backup(at: datetime, reason: Reason = Reason.HOURLY) -> Backup:
    return Backup(Path(name_of("pilot", at, reason)), "pilot", at, reason)


BACKUPS = st.lists(st.builds(backup, MOMENTS, REASONS), max_size=120, unique=True)


def every(hours: int, count: int, reason: Reason = Reason.HOURLY) -> list[Backup]:
    return [backup(NOW - timedelta(hours=hours * number), reason) for number in range(count)]


@given(BACKUPS)
def test_the_newest_is_never_let_go(known: list[Backup]) -> None:
    kept = to_keep(known, NOW)
    assert kept <= set(known)
    if known:
        assert max(each.at for each in known) in {each.at for each in kept}


@given(st.builds(backup, MOMENTS, REASONS), st.datetimes(datetime(2000, 1, 1)))
def test_the_only_one_is_never_let_go_whatever_the_clock_says(one: Backup, now: datetime) -> None:
    assert to_keep([one], now) == {one}


@given(BACKUPS)
def test_what_is_kept_once_is_kept_again(known: list[Backup]) -> None:
    kept = to_keep(known, NOW)
    assert to_keep(kept, NOW) == kept


@given(BACKUPS, st.builds(backup, MOMENTS, REASONS), st.timedeltas(timedelta(0)))
def test_what_was_let_go_is_never_missed_later(
    known: list[Backup], later: Backup, passed: timedelta
) -> None:
    """To tidy each time comes to the same as to tidy once."""
    now = min(NOW + passed, datetime(9000, 1, 1)) if passed < timedelta(days=9999) else NOW
    at_once = to_keep([*known, later], now)
    assert to_keep([*to_keep(known, NOW), later], now) == at_once


@given(st.lists(st.builds(backup, MOMENTS, REASONS), max_size=400, unique=True))
def test_there_is_an_end_to_their_number(known: list[Backup]) -> None:
    assert len(to_keep(known, NOW)) <= MOST


def test_of_two_years_of_hours_there_stay_a_day_of_hours_and_then_days_weeks_and_months() -> None:
    kept = sorted((each.at for each in to_keep(every(1, 2 * 365 * 24), NOW)), reverse=True)
    assert kept[:24] == [NOW - timedelta(hours=number) for number in range(24)]
    days = {at.date() for at in kept}
    assert {NOW.date() - timedelta(days=number) for number in range(14)} <= days
    assert {(NOW.date() - timedelta(weeks=number)).isocalendar()[:2] for number in range(8)} <= {
        at.isocalendar()[:2] for at in kept
    }
    assert len({(at.year, at.month) for at in kept}) == 12
    assert len(kept) < 24 + 14 + 8 + 12


def test_routine_never_drives_out_what_stands_before_a_change() -> None:
    before = every(30 * 24, 10, Reason.MERGE)
    assert set(before) <= to_keep([*before, *every(1, 5000)], NOW)
    assert all(each.reason not in ROUTINE for each in before)


def test_a_project_that_rests_for_years_loses_none() -> None:
    known = every(20, 24)
    assert to_keep(known, NOW + timedelta(days=4000)) == set(known)


def test_a_clock_that_was_ahead_drives_nothing_out_and_is_not_believed() -> None:
    """What bears a day in the future stays until that day, and takes nobody's place."""
    ahead = [backup(NOW + timedelta(days=365, hours=number)) for number in range(50)]
    known = every(1, 24)
    assert to_keep([*known, *ahead], NOW) == {*known, *ahead}


def test_a_clock_that_goes_back_lets_what_it_makes_now_stay() -> None:
    known, behind = every(1, 24), backup(NOW - timedelta(days=700))
    assert behind in to_keep([*known, behind], behind.at)


@given(st.text(min_size=1), MOMENTS, REASONS, st.integers(1, 12))
def test_a_name_tells_what_it_was_made_of(
    stem: str, at: datetime, reason: Reason, number: int
) -> None:
    stem = stem.replace("/", "-").replace("\0", "-")
    if shortened(stem) in ("", ".", ".."):
        return
    name = name_of(stem, at, reason, number)
    assert len(name.encode("utf-8", "surrogateescape")) <= 255
    found = of_name(Path(name))
    assert found is not None
    assert (found.stem, found.at, found.reason) == (shortened(stem), at, reason)


@pytest.mark.parametrize(
    "name",
    [
        "pilot.glossator",
        "pilot 2026-11-23.glossator",
        "pilot 2026-13-23 06.19.04 hourly.glossator",
        "pilot 2026-11-23 06.19.04 whenever.glossator",
        "pilot 2026-11-23 06.19.04 hourly.txt",
        ".pilot 2026-11-23 06.19.04 hourly.glossator.part",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert of_name(Path(name)) is None
