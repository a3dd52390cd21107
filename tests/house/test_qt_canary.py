"""Qt bindings that lose references end in a crash far from the cause; this hears it early."""

import sys


def test_void_calls_into_qt_do_not_lose_references_to_none() -> None:
    from PySide6.QtGui import QTextCursor, QTextDocument

    document = QTextDocument("x" * 600)
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for position in range(500):
        cursor.setPosition(position)
    lost = before - sys.getrefcount(None)
    assert cursor.position() == 499
    assert lost < 50, f"{lost} references to None were lost in 500 calls"
