"""Whatever the desk says can be translated, and is, whole and in every language."""

import ast
import importlib
import re
import sys
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("glossator_*.ts"))
PLACEHOLDER = re.compile(r"\{\w*\}|%\d")
LETTER = re.compile(r"[^\W\d_]")

# Calls that put a text before the user: which argument it is.
SHOWING = {
    **dict.fromkeys(("setText", "setWindowTitle", "setToolTip", "setPlaceholderText"), 0),
    **dict.fromkeys(("setAccessibleName", "setAccessibleDescription", "setStatusTip"), 0),
    **dict.fromkeys(("setInformativeText", "setTitle", "setSuffix", "setPrefix", "news"), 0),
    **dict.fromkeys(("addAction", "addMenu", "addButton", "plain_label", "setLabelText"), 0),
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox"), 0),
    **dict.fromkeys(("QAction", "QMenu", "QProgressDialog"), 0),
    **dict.fromkeys(("addTab", "setTabText", "setItemText", "addRow", "addItem"), None),
}
FITTING = {"tr": {1}, "translate": {2, 3}, "QT_TRANSLATE_NOOP": {2}}
"""How many texts a call that translates has: words, after their context, before a remark."""
GONE = ("vanished", "obsolete")
SAID_ALIKE = re.compile(r"Glossator|</?\w+>")


@dataclass(frozen=True)
class Entry:
    """A sentence in a .ts file; `state` is empty once it is finished."""

    context: str
    source: str
    translation: str
    state: str

    @property
    def place(self) -> tuple[str, str]:
        return self.context, self.source


def entries(file: Path) -> list[Entry]:
    return [
        Entry(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation").get("type", ""),  # type: ignore[union-attr]
        )
        for context in Xml.parse(file).iter("context")
        for message in context.iter("message")
    ]


@pytest.fixture(scope="module")
def translate() -> Iterator[ModuleType]:
    pytest.importorskip("PySide6")
    sys.path.append(str(ROOT / "packaging"))
    yield importlib.import_module("translate")
    sys.path.remove(str(ROOT / "packaging"))


def test_there_are_translations() -> None:
    assert {"glossator_de.ts", "glossator_fr.ts"} <= {file.name for file in FILES}


@pytest.fixture(scope="module")
def fresh(translate: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every sentence that the code says by now, with its context."""
    file = tmp_path_factory.mktemp("fresh") / "glossator_de.ts"
    translate.extract(ROOT, [file])
    return {entry.place for entry in entries(file)}


MEND = "run `python packaging/translate.py`, translate what is unfinished, and run it again"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_sentence_of_the_code_stands_in_every_language(
    file: Path, fresh: set[tuple[str, str]]
) -> None:
    known = {entry.place for entry in entries(file) if entry.state not in GONE}
    assert not fresh - known, MEND
    assert not known - fresh, MEND


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_sentence_is_translated(file: Path) -> None:
    unfinished = [
        e.place for e in entries(file) if e.state not in GONE and (e.state or not e.translation)
    ]
    assert not unfinished, MEND


def test_sentences_belong_to_a_context(fresh: set[tuple[str, str]]) -> None:
    """Without one, `tr` was called as if it were `translate`."""
    assert not [source for context, source in fresh if not context]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_placeholders_of_a_sentence_are_kept(file: Path) -> None:
    changed = {
        entry.source: entry.translation
        for entry in entries(file)
        if entry.translation
        and sorted(PLACEHOLDER.findall(entry.source))
        != sorted(PLACEHOLDER.findall(entry.translation))
    }
    assert not changed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_letter_that_opens_a_menu_is_kept_and_is_one_menus_alone(file: Path) -> None:
    menus = [entry for entry in entries(file) if entry.context == "Menu" and entry.translation]
    marked = [entry.translation for entry in menus if "&" in entry.source]
    assert all(text.count("&") == 1 for text in marked)
    letters = [text[text.index("&") + 1].casefold() for text in marked]
    assert len(letters) == len(set(letters))
    others = [entry for entry in entries(file) if "&" in entry.translation]
    assert all("&" in entry.source for entry in others)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_desk_loads_is_what_stands_in_the_file_for_people(
    file: Path, translate: ModuleType, tmp_path: Path
) -> None:
    """`python packaging/translate.py` compiles them anew."""
    translate.compile_into(file, tmp_path / "fresh.qm")
    assert file.with_suffix(".qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes()


def test_french_keeps_a_sign_and_its_word_on_one_line() -> None:
    """The space before : ; ? ! and within « » is one that does not break."""
    loose = re.compile(r"[ \w][;?!](?!\w)| [:»]|« |«(?=\w)")
    french = next(file for file in FILES if file.stem == "glossator_fr")
    assert not [e.translation for e in entries(french) if loose.search(e.translation)]


@pytest.mark.parametrize(
    ("language", "source", "word"),
    [("de", "revision", "fassung"), ("fr", "revision", "évision")],
)
def test_one_thing_has_one_name(language: str, source: str, word: str) -> None:
    file = next(file for file in FILES if file.stem == f"glossator_{language}")
    said = [e for e in entries(file) if e.state not in GONE and source in e.source.casefold()]
    assert len(said) > 5
    assert not [each.translation for each in said if word not in each.translation.casefold()]


# What the code says


def literals_shown(source: str) -> list[str]:
    """Texts of the code that reach the user untranslated."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and called(node) in SHOWING:
            place = SHOWING[called(node)]
            shown = node.args if place is None else node.args[place : place + 1]
            found += [ast.unparse(text) for text in shown if is_words(text)]
    return found


def is_words(value: ast.expr) -> bool:
    """Whether a literal, or one with values put in, says something in a language."""
    match value:
        case ast.Constant(value=str(text)):
            return bool(LETTER.search(SAID_ALIKE.sub("", text)))
        case ast.JoinedStr(values=parts):
            return any(is_words(part) for part in parts)
        case ast.IfExp(body=one, orelse=other):
            return is_words(one) or is_words(other)
        case ast.BinOp(left=one, right=other):
            return is_words(one) or is_words(other)
    return False


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def moves_a_painter(call: ast.Call) -> bool:
    """`translate` is also what Qt calls the moving of what is painted."""
    return ast.unparse(call.func).endswith(("painter.translate", "transform.translate"))


def unreadable_calls(source: str) -> list[str]:
    """Calls that translate something which Qt's tools cannot read off the code."""
    return [
        ast.unparse(node)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and called(node) in FITTING
        and not moves_a_painter(node)
        and (len(node.args) not in FITTING[called(node)] or not all(map(is_text, node.args)))
    ]


# What is translated under a name, because it stands marked as a literal elsewhere.
NAMED = re.compile(r".*\btranslate\('(Actions|Agreement|Menu|OtherNames|Places|core)', .*\)")


def sources_of_gui() -> list[Path]:
    return sorted((ROOT / "gui").rglob("*.py"))


def test_nothing_is_said_to_the_user_but_through_tr() -> None:
    shown = {
        path.relative_to(ROOT).as_posix(): found
        for path in sources_of_gui()
        if (found := literals_shown(path.read_text(encoding="utf-8")))
    }
    assert not shown


def test_every_call_that_translates_names_its_words() -> None:
    odd = [
        f"{path.relative_to(ROOT)}: {call}"
        for path in sources_of_gui()
        for call in unreadable_calls(path.read_text(encoding="utf-8"))
        if not NAMED.fullmatch(call)
    ]
    assert not odd


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Done")', ["'Done'"]),
        ('QLabel("Done", self)', ["'Done'"]),
        ('label.setText(f"{count} left")', ["f'{count} left'"]),
        ('label.setText("one" if count == 1 else name)', ["'one' if count == 1 else name"]),
        ('label.setText(self.tr("Done"))', []),
        ('label.setText("⚑ 3")', []),
        ("label.setText(name)", []),
    ],
)
def test_a_literal_that_bypasses_tr_is_noticed(code: str, found: list[str]) -> None:
    assert literals_shown(code) == found


@pytest.mark.parametrize(
    "code", ['self.tr(f"{n} left")', 'translate("Words", word)', 'tr("Words", "left")']
)
def test_words_that_cannot_be_read_off_the_code_are_noticed(code: str) -> None:
    assert unreadable_calls(code)
