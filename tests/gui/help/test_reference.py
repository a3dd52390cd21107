"""The pages of reference list all that there is, in the language of the desk."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.cli.program import VERBS, _parser, main
from core.cli.program import __name__ as _program
from core.exchange.registry import FORMATS
from core.sample import build_sample
from gui.help.dress import KEY_BEGINS, KEY_ENDS
from gui.help.guide import Guide
from gui.help.pages import pages
from gui.help.window import show_guide
from gui.shared.action_table import ACTIONS, ActionId
from gui.shared.actions import Actions
from gui.shared.place_table import PLACES
from gui.shared.settings import Settings
from gui.shared.theme import Theme

COMMANDS, KEYS = "reference-commands.md", "reference-keys.md"
FORMATS_PAGE, COEFFICIENTS = "reference-formats.md", "reference-coefficients.md"


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window, Settings())


@pytest.fixture
def guide(actions: Actions) -> Guide:
    return Guide(actions, actions)


def told(guide: Guide, name: str) -> str:
    page = guide.page(name)
    assert page is not None
    assert not re.search(r"^<!-- [a-z ]+ -->$", page.markdown, re.MULTILINE)
    return page.markdown.replace("\\", "")


def below(markdown: str, heading: str) -> str:
    """What stands between a heading and the next one that is as high."""
    level = heading.split()[0]
    return re.split(rf"^{level} ", markdown.split(f"{heading}\n", 1)[1], flags=re.MULTILINE)[0]


def options_of(name: str) -> set[str]:
    parser = _parser()
    for word in name.split():
        parser = next(a.choices[word] for a in parser._actions if isinstance(a.choices, dict))
    return {option for a in parser._actions for option in a.option_strings} - {"-h", "--help"}


def test_every_verb_stands_there_with_every_option_that_it_has(guide: Guide) -> None:
    markdown = told(guide, COMMANDS)
    for verb in VERBS:
        section = below(markdown, f"## {verb.name}")
        rows = re.findall(r"^\| `([^`]+)`", section, re.MULTILINE)
        named = {word for row in rows for word in re.findall(r"(?:^|, )(-[-\w]+)", row)}
        assert named == options_of(verb.name), verb.name
    assert len(re.findall(r"^## ", markdown, re.MULTILINE)) == len(VERBS)


def test_no_option_is_left_without_a_word(guide: Guide) -> None:
    assert not re.findall(r"^\| `[^`]+` \|\s*\|$", told(guide, COMMANDS), re.MULTILINE)


def test_every_format_stands_where_it_belongs(guide: Guide) -> None:
    markdown = told(guide, FORMATS_PAGE)
    for heading, reads, writes in (
        ("## Read and written", True, True),
        ("## Only written", False, True),
        ("## Only read", True, False),
    ):
        named = re.findall(r"^### (.+)$", below(markdown, heading), re.MULTILINE)
        assert named == [f.name for f in FORMATS if (f.reads, f.writes) == (reads, writes)]
    for known in FORMATS:
        section = below(markdown, f"### {known.name}")
        assert all(words in section for words in (*known.carries, *known.loses))


def test_formats_are_told_of_in_the_language_of_the_desk(guide: Guide, language: str) -> None:
    markdown = told(guide, FORMATS_PAGE)
    for known in FORMATS:
        for words in (known.title, *known.carries, *known.loses):
            assert QCoreApplication.translate("core", words) in markdown


def test_every_key_stands_there(guide: Guide, actions: Actions, language: str) -> None:
    markdown = told(guide, KEYS)
    for spec in ACTIONS:
        for key in actions.all_keys_of(spec.id):
            assert f"{KEY_BEGINS}{key}{KEY_ENDS}" in markdown, spec.id
    for place in PLACES:
        for fixed in place.fixed:
            assert QCoreApplication.translate("Places", fixed.words) in markdown


def test_a_key_that_is_changed_changes_there(guide: Guide, actions: Actions) -> None:
    assert "Ctrl+Alt+J" not in told(guide, KEYS)
    actions.remap({ActionId.EXPORT: ("Ctrl+Alt+J",)})
    assert f"{KEY_BEGINS}Ctrl+Alt+J{KEY_ENDS}" in told(guide, KEYS)
    actions.remap({ActionId.EXPORT: ("Ctrl+E",)})


def test_every_figure_of_agreement_stands_there(
    guide: Guide, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By what the command line answers about the sample."""
    build_sample(tmp_path / "sample.glossator")
    command = ["agreement", str(tmp_path / "sample.glossator"), "--bootstrap", "0"]
    assert main([*command, "--gamma", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    markdown = told(guide, COEFFICIENTS)
    named = figures_in(answer["parts"]) | figures_in(answer["article_decisions"])
    named |= set(answer["detection"]) | {"jaccard", "masi", "specific_agreement"}
    named |= {key for key in figures_in(answer["spans"]) if "gamma" in key or "alpha" in key}
    lacking = {key for key in named if f"`{key}`" not in markdown}
    assert not lacking


def figures_in(told: object) -> set[str]:
    """The keys under which a value stands with why it may lack."""
    return set(_figures_in(told))


def _figures_in(told: object) -> Iterator[str]:
    if isinstance(told, dict):
        for key, each in told.items():
            if isinstance(each, dict) and "value" in each:
                yield key
            yield from _figures_in(each)


def test_levels_are_those_that_a_coefficient_has_a_value_at(guide: Guide) -> None:
    markdown = told(guide, COEFFICIENTS)
    ordered = "ordinal, interval, ratio"
    assert f"| `weighted_kappa_linear` | Cohen’s κ, linear weights | 2 | {ordered} |" in markdown
    assert f"| `krippendorff_alpha` | Krippendorff’s α | 2+ | nominal, {ordered}, set |" in markdown


def test_levels_are_called_as_the_page_of_agreement_calls_them(guide: Guide, language: str) -> None:
    markdown = told(guide, COEFFICIENTS)
    assert QCoreApplication.translate("Agreement", "interval") in markdown
    assert QCoreApplication.translate("Agreement", "Percent agreement") in markdown


def test_opening_the_guide_loads_no_verbs(qtbot: QtBot) -> None:
    """What a page of reference lists is made when it is shown or searched."""
    import subprocess
    import sys

    code = (
        "import sys; from PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([]); window = QWidget()\n"
        "from gui.help.window import show_guide; from gui.shared.actions import Actions\n"
        "from gui.shared.settings import Settings; from gui.shared.theme import Theme\n"
        "settings = Settings(); show_guide(Theme(settings), Actions(window, settings), window)\n"
        f"sys.exit({_program!r} in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_option_is_found_by_searching_the_guide(
    qtbot: QtBot, actions: Actions, guide: Guide
) -> None:
    assert "reference-commands.md" in {page.name for page in guide.pages_with("--near-duplicates")}
    window = QWidget()
    qtbot.addWidget(window)
    shown = show_guide(Theme(Settings()), actions, window)
    shown.browser.show_page(COMMANDS)
    assert "glossator layer import PROJECT FILE" in shown.browser.toPlainText()
    assert len(pages()) == shown.list.count()
