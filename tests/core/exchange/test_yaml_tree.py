"""YAML is read by the letter; what could be more than letters is refused with its line."""

import pytest

from core.exchange.yaml_tree import Listing, Node, Table, Text, parsed
from core.model.phrase import Refused


def plain(node: Node) -> object:
    if isinstance(node, Text):
        return None if node.is_null else node.text
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, value in node.pairs}


def test_no_value_is_guessed_to_be_something_else() -> None:
    text = "a: [NO, 1914, 2025-03-15, 1.50, true, 0x10, 1e3, '', ~, null, 'null']"
    assert plain(parsed(text)) == {
        "a": ["NO", "1914", "2025-03-15", "1.50", "true", "0x10", "1e3", "", None, None, "null"]
    }


def test_blocks_and_flows_nest() -> None:
    text = "a:\n  - {b: c, d: [e]}\n  - >\n    folded\n    text\nf:\n"
    assert plain(parsed(text)) == {"a": [{"b": "c", "d": ["e"]}, "folded text\n"], "f": None}


def test_nodes_know_their_lines() -> None:
    root = parsed("# comment\na:\n  - b\n")
    assert isinstance(root, Table)
    assert root.line == 2
    assert root.pairs[0][1].line == 3


def test_an_empty_document_is_empty() -> None:
    assert plain(parsed("# nothing\n")) is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: &x [1]\nb: *x\n", "Line 1: anchors and aliases"),
        ("a: b\nc: *x\n", "Line 2: anchors and aliases"),
        ("a: !!python/object:os.system []\n", "Line 1: tags"),
        ("a: !!str b\n", "Line 1: tags"),
        ("a: b\na: c\n", "Line 2: the key “a” occurs twice"),
        ("[a, b]: c\n", "Line 1: a key must be a word"),
        ("a: b\n---\nc: d\n", "Line 2: a second document begins here"),
        ("a: [b\n", "is not right YAML"),
        ("a: b: c\n", "Line 1 is not right YAML"),
        ("\tb: c\n", "Line 1 is not right YAML"),
        ("a: \x01\n", "is not right YAML"),
        ("- " * 61 + "a\n", "it is nested too deeply"),
        ("[" * 100_000, "it is nested too deeply"),
    ],
)
def test_what_is_more_than_letters_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(Refused) as caught:
        parsed(text)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
