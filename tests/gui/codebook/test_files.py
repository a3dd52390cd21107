"""The codebook to a file and back at the desk."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.codebook.page import CodebookPage
from tests.core.builders import ACTOR, MEASURE
from tests.gui.panels.builders import Window

Editor = Window[CodebookPage]


@pytest.mark.parametrize("name", ["c.yaml", "c.qdc"])
def test_a_codebook_goes_out_and_comes_in_as_one_step(
    window: Editor, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    window.feature.files.export(path)
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said == [f"The codebook is in “{name}”."]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Bavaria", "Saxony"), encoding="utf-8")
    before = window.project.codebook
    window.feature.files.bring_in(path)
    qtbot.waitUntil(lambda: len(window.said) == 2)
    assert window.said[1].startswith("Imported: 1 added")
    assert window.project.codebook.find(ACTOR, "Saxony") is not None
    window.desk.bridge.undo()
    assert window.project.codebook.entries == before.entries


def test_a_wrong_file_changes_nothing_and_says_why(
    window: Editor, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "c.yaml").write_text("measures: 5\n")
    window.feature.files.bring_in(tmp_path / "c.yaml")
    qtbot.waitUntil(lambda: bool(window.said))
    assert "was not taken" in window.said[0]
    assert [each.name for each in window.project.codebook.of_kind(MEASURE)] == [
        "crisis hotline", "ban on enlargement",
    ]  # fmt: skip
