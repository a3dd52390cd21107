"""What is written is found again by the program it is written for."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from core.exchange.format import ExportOptions
from core.exchange.registry import EXPORT_FORMATS
from core.project import Project
from tests.core.exchange.gold.checks import CHECKS, Check
from tests.core.exchange.gold.odd_texts import Odd, odd_texts, project_of
from tests.core.exchange.gold.projects import PROJECTS, SELECTIONS
from tests.core.exchange.gold.table import compared, version_of


def test_every_format_that_is_written_has_a_consumer() -> None:
    assert {check.format for check in CHECKS} == set(EXPORT_FORMATS)
    assert all(version_of(check.consumer) for check in CHECKS)


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@pytest.mark.parametrize("name", PROJECTS)
def test_a_consumer_finds_what_the_project_holds(
    made: dict[str, Path], check: Check, name: str, selection: str, tmp_path: Path
) -> None:
    with Project.open(made[name], read_only=True) as project:
        assert compared(check, project, SELECTIONS[selection], tmp_path) > 0


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(odd=odd_texts())
def test_generated_texts_and_spans_are_found_as_they_are(
    blank: Path, check: Check, odd: Odd
) -> None:
    with project_of(blank, odd) as (project, folder):
        assert compared(check, project, ExportOptions(), folder) > 0
