"""Whatever comes out of data is shown as it is: no widget takes it for mark-up.

A label, a box of messages and, above all, a tip take words for mark-up if they look like it, and
mark-up can name pictures, which Qt reads from the disk. So labels say that they are plain, tips go
through `plain_tip`, titles of windows through `window_title`, and widgets of rich text are none.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RICH = {
    "QTextBrowser", "QTextEdit", "setHtml", "insertHtml", "appendHtml", "setMarkdown",
    "setInformativeText", "setDetailedText", "QErrorMessage", "QInputDialog", "QProgressDialog",
    "QSplashScreen", "QWhatsThis", "setWhatsThis", "setStatusTip",
}  # fmt: skip
OF_THE_GUIDE = {"gui/help/browser.py", "gui/help/key_sheet.py", "gui/about.py"}
"""They show what comes with the program, and nothing of a project."""
PLAIN = {"tr", "translate", "plain_tip", "window_title", "counted"}
"""Sentences of the program with nothing put into them, and words that were made plain."""


def names_in(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id
        elif isinstance(each, ast.Attribute):
            yield each.attr


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_plain(value: ast.expr | None) -> bool:
    """Whether words can hold nothing that anybody else wrote, or were made plain."""
    match value:
        case None | ast.Constant():
            return True
        case ast.IfExp(body=one, orelse=other):
            return is_plain(one) and is_plain(other)
        case ast.BoolOp(values=several):
            return all(map(is_plain, several))
        case ast.Subscript(value=ast.Dict(values=several)):
            return all(map(is_plain, several))
        case ast.Call():
            return called(value) in PLAIN
    return False


def faults(source: str, name: str) -> Iterator[str]:
    tree = ast.parse(source)
    if name not in OF_THE_GUIDE:
        for used in sorted(set(names_in(tree)) & RICH):
            yield f"{name}: {used}"
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        words = {"setToolTip": 0, "setWindowTitle": 0, "showText": 1}.get(called(call))
        if words is not None and len(call.args) > words and not is_plain(call.args[words]):
            yield f"{name}:{call.lineno}: {ast.unparse(call)}"
    yield from rich_labels(tree, name)
    yield from tips_of_models(tree, name)


def rich_labels(tree: ast.Module, name: str) -> Iterator[str]:
    """Labels and boxes of messages of which the function that makes them does not say it."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        made = [call for call in calls if called(call) in ("QLabel", "QMessageBox")]
        said = [call for call in calls if called(call) == "setTextFormat"]
        if len(made) > len(said):
            yield f"{name}:{function.lineno}: {function.name} makes a label that may be rich"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id in ("QLabel", "QMessageBox")
            for base in node.bases
        ):
            said_by = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
            if not any(called(call) == "setTextFormat" for call in said_by):
                yield f"{name}:{node.lineno}: {node.name} may be rich"


def tips_of_models(tree: ast.Module, name: str) -> Iterator[str]:
    """What models answer where they are asked for a tip."""
    asked = {ast.If: "test", ast.match_case: "pattern"}
    for node in ast.walk(tree):
        part = asked.get(type(node))
        if part is None or "ToolTipRole" not in set(names_in(getattr(node, part))):
            continue
        assert isinstance(node, ast.If | ast.match_case)
        for each in node.body:
            if isinstance(each, ast.Return) and not is_plain(each.value):
                yield f"{name}:{each.lineno}: {ast.unparse(each)}"


def test_nothing_that_is_shown_is_taken_for_mark_up() -> None:
    found = [
        fault
        for path in sorted((ROOT / "gui").rglob("*.py"))
        for fault in faults(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        "def f(self):\n    QLabel(self.name)",
        "class Label(QLabel):\n    pass",
        "def f(self):\n    self.setToolTip(self.name)",
        "def f(self):\n    self.setToolTip(self.tr('{name}').format(name=self.name))",
        "def f(self):\n    QToolTip.showText(where, self.name, self)",
        "def f(self):\n    self.setWindowTitle(path.name)",
        "def f(self):\n    QMessageBox(self).setText(self.name)",
        "def f(self, role):\n    if role == Qt.ToolTipRole:\n        return self.name",
        "def f(self):\n    self.view.setHtml(self.name)",
    ],
)
def test_a_widget_that_could_is_noticed(code: str) -> None:
    assert list(faults(code, "gui/some.py"))


@pytest.mark.parametrize(
    "code",
    [
        "def f(self):\n    QLabel(self.name).setTextFormat(Qt.TextFormat.PlainText)",
        "def f(self):\n    self.setToolTip('' if fits else plain_tip(self.name))",
        "def f(self):\n    self.setWindowTitle(self.tr('Export'))",
    ],
)
def test_a_plain_one_is_none(code: str) -> None:
    assert not list(faults(code, "gui/some.py"))
