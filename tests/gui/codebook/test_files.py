"""The codebook to a file and back at the desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.codebook.kind_dialog import KindDialog
from gui.codebook.page import CodebookPage
from tests.core.builders import ACTOR, MEASURE
from tests.gui.builders import wait_until
from tests.gui.panels.builders import Window, press

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


OTHERS = """<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
<Code guid="a" name="Diplomacy"><Code guid="b" name="Talks"/></Code>
<Code guid="c" name="Defence"/></Codes></CodeBook>"""


def asked(window: Editor, qtbot: QtBot, path: Path) -> KindDialog:
    """Brings codes in that do not say what they are, and waits for the question."""
    path.write_text(OTHERS)
    window.feature.files.bring_in(path)
    wait_until(lambda: window.feature.findChild(KindDialog) is not None)
    dialog = window.feature.findChild(KindDialog)
    assert isinstance(dialog, KindDialog)
    assert dialog.isVisible()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said == ["What are the codes of “codes.qdc”?", "Diplomacy, Defence"]
    return dialog


def test_what_codes_are_that_do_not_say_so_is_asked_for(
    window: Editor, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot, tmp_path / "codes.qdc")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert dialog.kinds[ACTOR].isChecked()
    press(Qt.Key.Key_Return)
    wait_until(lambda: bool(window.said))
    assert window.said == ["Imported: 3 added, 0 changed, 0 retired."]
    wait_until(lambda: window.desk.bridge.codebook.find(ACTOR, "Talks") is not None)
    assert window.project.codebook.find(MEASURE, "Talks") is None


def test_nothing_comes_in_while_it_is_not_said_what_codes_are(
    window: Editor, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.project.codebook.revision
    asked(window, qtbot, tmp_path / "codes.qdc")
    press(Qt.Key.Key_Escape)
    wait_until(lambda: window.feature.findChild(KindDialog) is None)
    assert not window.feature.is_busy
    assert window.project.codebook.revision == before


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
