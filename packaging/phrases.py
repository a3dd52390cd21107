"""Finds the sentences of the core, which knows no Qt and so cannot mark them for its tools.

They are the templates of `Phrase`, `Refused` and `Unavailable`, and what formats say of
themselves. A function that hands one of its parameters on as a template takes templates itself, so
its callers are followed too. A template may stand in a name, a mapping or a choice; one that cannot
be told is an error, so that none is missed.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HOME = "core.model.phrase"
TAKERS = {
    **dict.fromkeys(
        (f"{HOME}.{name}" for name in ("Phrase", "Phrase.of", "Refused", "Unavailable", "Unsound")),
        ((0, "template"),),
    ),
    "core.exchange.format.Format": ((1, "title"), (4, "carries"), (5, "loses"), (13, "called")),
}
FROM_FILES = {
    "core.exchange.articles.documents": "refusals come back from the process that reads apart",
    "core.storage.journal": "names of steps come back from the project, where they were written",
    "core.storage.trail": "the same names, of all steps",
    "core.storage.codebook_history": "the same names, of the steps that made revisions",
    "gui.shared.messages": "cuts the values of a phrase that another one made",
}
"""Where a template that cannot be told is right, and why."""

Function = ast.FunctionDef | ast.AsyncFunctionDef
Places = dict[str, set[tuple[int, str]]]
"""Function -> which of its parameters are templates: their place in a call, and their name."""


class Untold(Exception):
    """A template that cannot be read off the code."""


@dataclass
class Module:
    """A parsed file, and what its names stand for."""

    name: str
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)
    imported: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for node in ast.walk(self.tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.imported[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self.parents:
            node = self.parents[node]
            yield node

    def functions_around(self, node: ast.AST) -> list[Function]:
        return [outer for outer in self.around(node) if isinstance(outer, Function)]

    def known_as(self, function: Function) -> str:
        """What callers call it: a method by its name alone, `__init__` by its class."""
        if not isinstance(self.parents[function], ast.ClassDef):
            return f"{self.name}.{function.name}"
        if function.name == "__init__":
            return f"{self.name}.{self.parents[function].name}"
        return f".{function.name}"

    def called(self, call: ast.Call) -> str:
        match call.func:
            case ast.Name(id=name):
                return self.imported.get(name, f"{self.name}.{name}")
            case ast.Attribute(value=ast.Name(id=base), attr=name) if base in self.imported:
                return f"{self.imported[base]}.{name}"
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__"):
                return self._base_around(call)
            case ast.Attribute(attr=name):
                return f".{name}"
        return ""

    def _base_around(self, node: ast.AST) -> str:
        """The first base of the class that a node stands in."""
        around = next((each for each in self.around(node) if isinstance(each, ast.ClassDef)), None)
        bases = around.bases if around is not None else []
        match bases:
            case [ast.Name(id=name), *_]:
                return self.imported.get(name, f"{self.name}.{name}")
        return ""

    def inherited(self) -> Iterator[tuple[str, str]]:
        """Classes that are made as one of their bases is, and that base."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef) and "__init__" not in map(_name_of, node.body):
                for base in node.bases:
                    if isinstance(base, ast.Name):
                        known = self.imported.get(base.id, f"{self.name}.{base.id}")
                        yield f"{self.name}.{node.name}", known

    def values_of(self, name: ast.Name) -> list[ast.expr]:
        """Everything that a name is assigned or walks through: in its function, or the module."""
        for scope in (*self.functions_around(name), self.tree):
            found = _bound(scope, name.id)
            if found:
                return found
        return []

    def returned_by(self, function: str) -> list[ast.expr]:
        return [
            node.value
            for scope in ast.walk(self.tree)
            if isinstance(scope, Function) and scope.name == function
            for node in ast.walk(scope)
            if isinstance(node, ast.Return) and node.value is not None
        ]


def phrases_of(root: Path) -> list[str]:
    """Every template in `core` and `gui` below `root`, in the order of files and lines."""
    paths = [path for top in ("core", "gui") for path in sorted((root / top).rglob("*.py"))]
    modules = [module for path in paths if (module := _module(path, root)).name != HOME]
    takers = _takers(modules)
    found: dict[str, None] = {}
    for module in modules:
        for call, template in _handed(module, takers):
            for text in _told(module, call, template):
                found.setdefault(text)
    return [text for text in found if text]


def _module(path: Path, root: Path) -> Module:
    name = ".".join(path.relative_to(root).with_suffix("").parts)
    return Module(name, ast.parse(path.read_text(encoding="utf-8")))


def _takers(modules: list[Module]) -> Places:
    takers: Places = {name: set(places) for name, places in TAKERS.items()}
    before = 0
    while before != (before := sum(map(len, takers.values()))):
        for module in modules:
            for _, template in list(_handed(module, takers)):
                for function, place in _parameter(module, template):
                    takers.setdefault(module.known_as(function), set()).add(place)
            for name, base in module.inherited():
                takers.setdefault(name, set()).update(takers.get(base, ()))
    return takers


def _handed(module: Module, takers: Places) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Calls with the expression that each hands over as a template."""
    calls = (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))
    for call in calls:
        for place, name in takers.get(module.called(call), ()):
            by_name = [keyword.value for keyword in call.keywords if keyword.arg == name]
            yield from ((call, value) for value in by_name or call.args[place : place + 1])


def _parameter(module: Module, template: ast.expr) -> list[tuple[Function, tuple[int, str]]]:
    """The function whose parameter a template is, and that parameter; nothing if it is none."""
    for function in module.functions_around(template):
        named = [argument.arg for argument in function.args.args]
        if isinstance(template, ast.Name) and template.id in named:
            place = named.index(template.id) - (named[0] in ("self", "cls"))
            return [(function, (place, template.id))]
    return []


def _told(module: Module, call: ast.Call, template: ast.expr) -> list[str]:
    if _parameter(module, template):
        return []  # whoever calls this function tells it
    try:
        return list(_texts(module, template))
    except Untold:
        if module.name in FROM_FILES:
            return []
        where = f"{module.name}, line {call.lineno}"
        raise Untold(f"{where}: no template can be told from {ast.unparse(call)}") from None


def _texts(
    module: Module, value: ast.expr, seen: frozenset[ast.expr] = frozenset()
) -> Iterator[str]:
    """Every text that an expression may stand for."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Constant(value=None):
            return
        case _:
            for part in _parts(module, value):
                if part not in seen:
                    yield from _texts(module, part, seen | {part})


def _parts(module: Module, value: ast.expr) -> list[ast.expr]:
    """The expressions that one may come down to."""
    match value:
        case ast.IfExp(body=one, orelse=other):
            return [one, other]
        case ast.BoolOp(values=parts) | ast.Dict(values=parts):
            return list(parts)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return list(parts)
        case (
            ast.Subscript(value=inner)
            | ast.Call(func=ast.Attribute(value=inner, attr="get" | "items" | "values"))
        ):
            return [inner]
        case ast.Call(func=ast.Name(id=name)) if found := module.returned_by(name):
            return found
        case ast.Name() if found := module.values_of(value):
            return found
    raise Untold


def _bound(scope: ast.AST, name: str) -> list[ast.expr]:
    found: list[ast.expr] = []
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets=targets, value=value):
                pairs = [(target, value) for target in targets]
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                pairs = [(target, value)]
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                pairs = [(target, value)]
            case _:
                continue
        found += [value for target, value in pairs if _binds(target, name)]
    return found


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _name_of(node: ast.stmt) -> str:
    return node.name if isinstance(node, Function) else ""
