"""One folder with a file of each kind that articles are read from, through the dialog."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.exchange.registry import ARTICLE_READERS
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.gui.exchange.hands import button, report, table, titles
from tests.gui.exchange.mixed import TITLES, mixed_folder

Open = Callable[..., ImportDialog]


def test_every_kind_is_shown_before_and_comes_in_with_a_report_file_by_file(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(mixed_folder(tmp_path / "mixed"))
    qtbot.waitUntil(lambda: len(table(dialog)) == len(TITLES) + 3, timeout=30_000)
    assert {row[0] for row in table(dialog)} >= set(TITLES.values())
    button(dialog, f"Import {len(TITLES)} articles").click()
    qtbot.waitUntil(lambda: report(dialog) != "", timeout=30_000)
    assert titles(desk) == set(TITLES.values())
    lines = report(dialog).split("\n")
    for name in TITLES:
        told = "m.zip/inner.txt" if name == "m.zip" else name
        assert f"{told}: 1 article imported" in lines
    assert "n-again.txt: left out. The same text is already here as “Text title”." in lines
    assert any(line.startswith("o-scan.txt: left out. It is not a text") for line in lines)
    assert any(line.startswith("p-notes.xyz: left out.") for line in lines)


def test_the_folder_has_a_file_of_each_kind(tmp_path: Path) -> None:
    alike = {".html": ".htm"}
    endings = {Path(name).suffix for name in TITLES}
    same = {other for ending, other in alike.items() if ending in endings} | {".xhtml"}
    assert endings | same == set(ARTICLE_READERS)
