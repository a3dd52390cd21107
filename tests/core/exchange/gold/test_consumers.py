"""What is written is found again by the program it is written for."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.commands.articles import SetArticleState
from core.commands.statements import AddStatement
from core.exchange.format import ExportOptions
from core.exchange.registry import EXPORT_FORMATS
from core.model.layer import ArticleState
from core.model.span import Span
from core.project import Project
from tests.core import builders
from tests.core.exchange.gold.checks import CHECKS, Check
from tests.core.exchange.gold.projects import PROJECTS, SELECTIONS
from tests.core.exchange.gold.table import compared, version_of

PIECES = (
    "😀",
    "👨\u200d👩\u200d👧",
    "🇪🇺",
    "א",
    "ب",
    "e\u0301",
    "\u00a0",
    "\n",
    '"',
    "“",
    ",",
    "İ",
    "a",
    "b ",
    " ",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=4, max_size=40).map("".join).filter(str.strip)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("gold")
    found = {}
    for name, make in PROJECTS.items():
        found[name] = folder / f"{name}.glossator"
        make(found[name])
    return found


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


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[tuple[Span, ...]]]:
    """A text and the evidence of statements, overlapping and in pieces."""
    text = draw(TEXTS)
    edges = st.lists(st.integers(0, len(text)), min_size=2, max_size=4, unique=True)
    chosen = draw(st.lists(edges.map(sorted), min_size=1, max_size=3))
    return text, [
        tuple(Span.of(text, *pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))
        for cuts in chosen
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=texts_with_spans())
def test_generated_texts_and_spans_are_found_as_they_are(
    blank: Path, check: Check, data: tuple[str, list[tuple[Span, ...]]]
) -> None:
    text, evidence = data
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copyfile(blank, folder / "odd.glossator")
        with Project.open(folder / "odd.glossator") as project:
            article = builders.add_article(project, text, "Odd")
            project.act_as("Anna")
            chosen = builders.parts(project, None)
            for spans in evidence:
                project.run(
                    AddStatement(article, chosen.with_spans({builders.Role.EVIDENCE: spans}))
                )
            project.run(SetArticleState(article, ArticleState.DONE))
            assert compared(check, project, ExportOptions(), folder) > 0
