"""The guide and the README tell of nothing that is not there, and leave no page unreachable."""

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HELP = ROOT / "resources" / "help"
README = ROOT / "README.md"
PAGES = sorted(HELP.glob("*.md"))
TRANSLATED = sorted(HELP.glob("*/*.md"))
ALL_PAGES = [*PAGES, *TRANSLATED]
TOLD = [*PAGES, README]
MOST_BYTES = 250_000

# Keys that no action has: of the text, of fields and lists, of Qt.
OTHER_KEYS = {
    *("↓", "↑", "←", "→", "Shift+↓", "Shift+↑", "Shift+←", "Shift+→"),
    *("Ctrl+Shift+←", "Ctrl+Shift+→", "Home", "End", "PgDown", "PgUp"),
    *("Shift+PgDown", "Shift+PgUp"),  # in the picture of a network
    *(
        "1",
        "2",
        "3",
        "4",
        "5",
        "Esc",
        "Alt",
        "Tab",
        "Space",
        "Backspace",
        "F2",
        "Ctrl+A",
        "Ctrl+Tab",
    ),
    *("Enter", "Ctrl+Enter", "Delete", "+", "-"),  # of actions too, elsewhere
    *("Ins", "Shift+Enter", "Alt+↑", "Alt+↓", "Alt+←", "Alt+→"),  # in the codebook
    *("Ctrl+M", "Ctrl+Shift+M"),
    *("1 … 9", "B", "N", "X", "0", "S", "A", "G", "C", "H", "J", "K", "F8"),
    "Shift+F8",
    "Alt+1",
    "Alt+9",
}

KEY = re.compile(r'<kbd(?: title="[^"]+")?>(.+?)</kbd>')
TOLD_KEY = re.compile(r'<kbd(?: title="([^"]+)")?>(.+?)</kbd>')
LINK = re.compile(r"!?\[[^]]*\]\(([^)#\s]+)[^)]*\)")
FENCE = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")


def id_of(page: Path) -> str:
    return str(page.relative_to(HELP))


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def keys_of_actions() -> dict[str, set[str]]:
    pytest.importorskip("PySide6")
    from gui.shared.action_table import ACTIONS

    return {spec.id.value: {as_told(key) for key in spec.keys} for spec in ACTIONS}


def action_keys() -> set[str]:
    return set().union(*keys_of_actions().values())


def as_told(key: str) -> str:
    """The guide calls a key what stands on it; Qt's name for Enter is Return."""
    return key.replace("Return", "Enter")


def commands(text: str) -> Iterator[list[str]]:
    """The words of every line of code that calls `glossator`."""
    lines = [line for fence in FENCE.findall(text) for line in fence.splitlines()]
    for code in [*lines, *CODE.findall(FENCE.sub("", text))]:
        if re.match(r"glossator( |$)", code):
            yield shlex.split(code.split("   ")[0])[1:]


def links(page: Path) -> list[str]:
    return LINK.findall(FENCE.sub("", text_of(page)))


@pytest.mark.parametrize("page", ALL_PAGES, ids=id_of)
def test_a_key_of_an_action_names_the_action_and_every_other_does_something(page: Path) -> None:
    """So that the desk can show the keys that its user gave it."""
    known = keys_of_actions()
    for action, key in TOLD_KEY.findall(text_of(page)):
        assert key in (known[action] if action else OTHER_KEYS), key


def test_readme_names_only_keys_that_do_something() -> None:
    """There, the keys of a chord stand each by itself."""
    chords = re.findall(r"<kbd>.+?</kbd>(?:\+<kbd>.+?</kbd>)*", text_of(README))
    named = {"+".join(KEY.findall(chord)) for chord in chords}
    assert named <= action_keys() | OTHER_KEYS


def test_every_action_with_a_key_of_its_own_is_told_of() -> None:
    pytest.importorskip("PySide6")
    from gui.shared.action_table import ACTIONS

    told = {action for page in PAGES for action, _ in TOLD_KEY.findall(text_of(page))}
    known_everywhere = {"quit", "open-project", "close-project", "full-screen", "focus-statements"}
    assert {spec.id.value for spec in ACTIONS if spec.keys} - told <= known_everywhere


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_every_command_that_is_shown_is_understood(page: Path) -> None:
    from core.cli.program import _parser

    for words in commands(text_of(page)):
        if not words or words[0] in ("demo", "--self-test", "--help", "--version", "[PROJECT]"):
            continue
        if words[0].endswith(".glossator"):
            assert len(words) == 1
        elif words[-1] == "--help":
            assert words[0] in verbs()
        elif any(re.fullmatch(r"\[?[A-Z]+(\.\.\.)?\]?", word) for word in words):
            assert verb_of(words) in verbs(), words  # a pattern, not an example
        else:
            _parser().parse_args(words)


def verbs() -> set[str]:
    from core.cli.program import VERBS

    names = {verb.name for verb in VERBS}
    return names | {name.split()[0] for name in names}


def verb_of(words: list[str]) -> str:
    pair = " ".join(words[:2])
    return pair if pair in verbs() else words[0]


def test_every_verb_is_told_of_with_an_example() -> None:
    from core.cli.program import VERBS

    shown = {verb_of(words) for words in commands(text_of(HELP / "command-line.md")) if words}
    assert {verb.name for verb in VERBS} <= shown


def test_the_readme_names_every_verb() -> None:
    from core.cli.program import VERBS

    named = {verb_of(words) for words in commands(text_of(README)) if words}
    assert {verb.name for verb in VERBS} <= named


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_every_option_that_is_named_exists(page: Path) -> None:
    from core.cli.program import _parser

    known = {"--self-test", "--help", "--json", *options(_parser())}
    named = {word for code in CODE.findall(text_of(page)) for word in code.split()}
    assert {word for word in named if word.startswith("--")} <= known


def options(parser: object) -> Iterator[str]:
    """The options of a parser and of all verbs below it."""
    for action in parser._actions:  # type: ignore[attr-defined]
        yield from action.option_strings
        for below in (action.choices or {}).values() if isinstance(action.choices, dict) else ():
            yield from options(below)


def test_every_format_is_told_of_and_no_other() -> None:
    from core.exchange.registry import FORMATS

    registered = {known.name for known in FORMATS}
    assert registered <= told_in("export.md", "annotations.md")
    told = told_in("export.md")
    looks_like_a_format = {code for code in told if re.fullmatch(r"[a-z]+(-[a-z]+)*", code)}
    assert looks_like_a_format <= registered


def told_in(*pages: str) -> set[str]:
    return {code for page in pages for code in CODE.findall(text_of(HELP / page))}


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in links(page):
        assert target.startswith("https://") or (page.parent / target).is_file(), target


def test_pages_link_to_nothing_outside_the_guide() -> None:
    for page in PAGES:
        for target in links(page):
            assert target.startswith("https://") or HELP in (page.parent / target).parents


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, ahead = set(), ["index.md"]
    while ahead:
        name = ahead.pop()
        if name not in reached:
            reached.add(name)
            ahead += [target for target in links(HELP / name) if target.endswith(".md")]
    assert reached == {page.name for page in PAGES}


def test_every_page_has_one_title_which_the_index_uses() -> None:
    index = text_of(HELP / "index.md")
    for page in PAGES:
        titles = re.findall(r"^# (.+)$", FENCE.sub("", text_of(page)), re.MULTILINE)
        assert len(titles) == 1, page.name
        assert page.name == "index.md" or f"[{titles[0]}]({page.name})" in index


def test_every_picture_is_small_shown_and_there_in_both_palettes() -> None:
    pictures = {path.name: path for path in (HELP / "images").iterdir()}
    shown = {Path(target).name for page in TOLD for target in links(page) if "images/" in target}
    assert shown <= set(pictures)
    twins = {name.replace("-light", "-dark") for name in shown} | shown
    assert set(pictures) == twins
    assert all(path.stat().st_size < MOST_BYTES for path in pictures.values())


def test_one_command_draws_every_picture() -> None:
    """`python packaging/pictures.py`, each from a scene that has its name."""
    tree = ast.parse((ROOT / "packaging" / "pictures.py").read_text(encoding="utf-8"))
    assigned = [n for n in tree.body if isinstance(n, ast.Assign)]
    named = {t.id: n.value for n in assigned for t in n.targets if isinstance(t, ast.Name)}
    drawn, palettes = map(ast.literal_eval, (named["SHOWN"], named["_PALETTES"]))
    scenes = {n.name for n in tree.body if isinstance(n, ast.FunctionDef) and n.decorator_list}
    assert set(drawn) <= scenes
    assert {"light", "dark"} <= set(palettes)
    files = {path.name for path in (HELP / "images").iterdir()}
    assert files == {f"{name}-{palette}.png" for name in drawn for palette in ("light", "dark")}
    command = ".venv/bin/python packaging/pictures.py "
    assert command in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_a_key_and_a_command_that_do_not_exist_would_be_noticed() -> None:
    assert not {"Ctrl+Alt+J"} <= action_keys() | OTHER_KEYS
    assert list(
        commands("`glossator mend x` and\n```\nglossator info p.glossator   # counts\n```\n")
    )
    assert "mend" not in verbs()


# Translated pages


def test_a_language_that_has_pages_has_all_of_them() -> None:
    for language in {page.parent.name for page in TRANSLATED}:
        there = {page.name for page in TRANSLATED if page.parent.name == language}
        assert {page.name for page in PAGES} == there, language


def languages() -> set[str]:
    files = (ROOT / "resources" / "translations").glob("glossator_*.ts")
    return {file.stem.removeprefix("glossator_") for file in files}


def test_every_folder_of_pages_is_a_language() -> None:
    assert {page.parent.name for page in TRANSLATED} <= languages()


def is_up_to_date(page: Path) -> bool:
    """Whether it was made from the English page as it is: the desk tells where it was not."""
    pytest.importorskip("PySide6")
    from gui.help.pages import origin_of

    return text_of(page).startswith(origin_of(text_of(HELP / page.name)) + "\n")


@pytest.mark.parametrize("page", TRANSLATED, ids=id_of)
def test_a_translated_page_names_what_it_was_made_from(page: Path) -> None:
    """`gui.help.pages.origin_of` says what is to stand there once it is up to date."""
    assert re.match(r"<!-- of [0-9a-f]{12} -->\n# ", text_of(page))


@pytest.mark.parametrize("page", TRANSLATED, ids=id_of)
def test_a_translated_page_tells_what_the_english_one_tells(page: Path) -> None:
    """As many headings, points and rows; the same keys, code, pictures and links."""
    english = HELP / page.name
    if not is_up_to_date(page):
        return  # and the desk says so
    assert shape(page) == shape(english)
    assert sorted(TOLD_KEY.findall(text_of(page))) == sorted(TOLD_KEY.findall(text_of(english)))
    assert FENCE.findall(text_of(page)) == FENCE.findall(text_of(english))
    assert [link.removeprefix("../") for link in links(page)] == links(english)


def shape(page: Path) -> list[str]:
    """What each line begins with that is more than text."""
    lines = FENCE.sub("", text_of(page)).splitlines()
    lines = [line for line in lines if not line.startswith("<!--")]
    begins = (re.match(r"#+|-|\d\.|\|(?: *-+ *\|)?", line) for line in lines if line)
    return ["" if begin is None else begin[0] for begin in begins]


@pytest.mark.parametrize("page", TRANSLATED, ids=id_of)
def test_links_of_a_translated_page_lead_somewhere(page: Path) -> None:
    """In the desk a page that is not translated stands in for its own; on disk it need not."""
    for target in links(page):
        is_there = (page.parent / target).is_file() or (HELP / target).is_file()
        assert target.startswith("https://") or is_there, target


@pytest.mark.parametrize("page", TRANSLATED, ids=id_of)
def test_the_index_of_a_language_uses_the_titles_of_its_pages(page: Path) -> None:
    index = text_of(page.parent / "index.md")
    title = re.findall(r"^# (.+)$", FENCE.sub("", text_of(page)), re.MULTILINE)[0]
    assert page.name == "index.md" or f"[{title}]({page.name})" in index
