"""The keys on paper: one A4 sheet in the language and with the keys that are in force."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from core.model.phrase import Unavailable
from gui.help.key_map import KeyGroup

MARGIN_MM, COLUMN_GAP = 6, 16
_HEADING, _UNEVEN = 2, 12
"""In lines: how high the title of a group is, and by how much a column may be the higher."""
_POINTS = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Sizes of letters, the largest first: the first with which all fits on a page is taken."""


def save_as_pdf(groups: Sequence[KeyGroup], path: Path) -> None:
    """Unavailable if the file cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(QCoreApplication.translate("KeySheet", "Keys of Glossator"))
    writer.setCreator("Glossator")
    print_on(writer, groups)
    try:
        path.write_bytes(buffer.data().data())
    except OSError as error:
        words = "“{path}” cannot be written. Choose another folder."
        raise Unavailable(words, path=str(path)) from error


def print_on(device: QPdfWriter | QPagedPaintDevice, groups: Sequence[KeyGroup]) -> bool:
    """Lay the keys out on A4, on as few pages as can be read; False if nothing can be drawn."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        return False
    document = _fitting(groups, device)
    size = document.pageSize()
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * size.height())
        document.drawContents(painter)
        painter.restore()
    painter.end()
    return True


def _fitting(groups: Sequence[KeyGroup], device: QPdfWriter | QPagedPaintDevice) -> QTextDocument:
    """The keys in letters as large as fit on one page, or the smallest."""
    for points in _POINTS:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(device)
        font = document.defaultFont()
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        document.setPageSize(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())
        document.setHtml(sheet(groups))
        if document.pageCount() == 1:
            break
    return document


def sheet(groups: Sequence[KeyGroup]) -> str:
    """The page as HTML: a title, and the groups in two columns of about one height."""
    title = escape(QCoreApplication.translate("KeySheet", "Keys of Glossator"))
    left, right = in_two_columns(groups)
    columns = [
        f'<td width="50%" style="padding-{side}: {COLUMN_GAP}px">{"".join(map(_group, part))}</td>'
        for side, part in (("right", left), ("left", right))
    ]
    return (
        f'<p style="font-size: large; font-weight: 600; margin-bottom: 2px">{title}</p>'
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{"".join(columns)}</tr></table>'
    )


def in_two_columns(groups: Sequence[KeyGroup]) -> tuple[list[KeyGroup], list[KeyGroup]]:
    """The groups in their order, cut where both columns come out nearest to one height.

    A group so long that one column is much the higher goes on in the other.
    """
    cuts = range(len(groups) + 1)
    cut = min(cuts, key=lambda at: max(_height(groups[:at]), _height(groups[at:])))
    left, right = list(groups[:cut]), list(groups[cut:])
    uneven = _height(right) - _height(left)
    moved = max(0, abs(uneven) - _HEADING) // 2 if abs(uneven) > _UNEVEN else 0
    if moved and uneven > 0:
        before, right[0] = _halves(right[0], moved)
        left.append(before)
    elif moved:
        left[-1], after = _halves(left[-1], len(left[-1].lines) - moved)
        right.insert(0, after)
    return left, right


def _height(groups: Sequence[KeyGroup]) -> int:
    """In lines."""
    return sum(len(group.lines) + _HEADING for group in groups)


def _halves(group: KeyGroup, lines: int) -> tuple[KeyGroup, KeyGroup]:
    """The first so many lines, and the rest, each under the title."""
    return replace(group, lines=group.lines[:lines]), replace(group, lines=group.lines[lines:])


def _group(group: KeyGroup) -> str:
    lines = "".join(
        f"<tr><td>{escape(line.words)}</td>"
        f'<td align="right"><b>{"&nbsp;&nbsp; ".join(map(_unbroken, line.keys))}</b></td></tr>'
        for line in group.lines
    )
    return (
        f'<p style="font-weight: 600; margin-top: 3px; margin-bottom: 1px; color: #1f5fae">'
        f"{escape(group.title)}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="0">{lines}</table>'
    )


def _unbroken(key: str) -> str:
    return escape(key).replace(" ", "&nbsp;").replace("+", "+\u2060")
