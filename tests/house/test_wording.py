"""The pictures' scenes tell in English what the desk says in the language it is drawn in."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"


@pytest.fixture
def words_of(tmp_path: Path) -> Iterator[Callable[[str], set[str]]]:
    said = {
        "Import": "Importieren",
        "Import {articles}": "{articles} importieren",
        "1 article": "1 Artikel",
        "{count} articles": "{count} Artikel",
    }
    messages = "".join(MESSAGE.format(*pair) for pair in said.items())
    file = tmp_path / "glossator_de.ts"
    context = f"<context><name>Dialog</name>{messages}</context>"
    file.write_text(f"<TS>{context}</TS>", encoding="utf-8")
    sys.path.append(str(ROOT / "packaging"))
    yield importlib.import_module("wording").Wording(file).of
    sys.path.remove(str(ROOT / "packaging"))


def test_words_are_said_as_they_are_translated(words_of: Callable[[str], set[str]]) -> None:
    assert words_of("Import") == {"Importieren"}


def test_values_within_words_are_translated_too(words_of: Callable[[str], set[str]]) -> None:
    assert words_of("Import 2 articles") == {"2 Artikel importieren"}
    assert words_of("Import 1 article") == {"1 Artikel importieren"}


def test_words_that_are_not_translated_stay(words_of: Callable[[str], set[str]]) -> None:
    assert words_of("security.glossator") == {"security.glossator"}
