"""The style sheet of the whole application, from a palette's tokens.

Widgets ask for a look by the dynamic property `look`, set in code with `with_look`.
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.shared.palette import Palette

READER_FAMILIES = '"Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif", serif'

W = TypeVar("W", bound=QWidget)


def with_look(widget: W, look: str) -> W:
    """Give a widget one of the looks below: panel, card, heading, soft, title, key, primary …"""
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
    return widget


def style_sheet(p: Palette) -> str:
    return f"""
QWidget {{ color: {p.ink}; }}
QMainWindow, QDialog {{ background: {p.window}; }}
QWidget[look="panel"] {{ background: {p.panel}; }}
QWidget[look="paper"] {{ background: {p.card}; }}
QFrame[look="card"], QLabel[look="card"] {{
    background: {p.card}; border: 1px solid {p.line}; border-radius: 6px; padding: 8px 10px; }}
QLabel[look="heading"] {{
    font-size: 11px; font-weight: 600; letter-spacing: 1px; color: {p.soft}; }}
QLabel[look="soft"] {{ color: {p.soft}; }}
QLabel[look="small"] {{ color: {p.soft}; font-size: 12px; }}
QLabel[look="warning"] {{ color: {p.warning}; font-weight: 600; }}
QLabel[look="loss"] {{ color: {p.warning}; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="choice"] {{ font-size: 14px; font-weight: 600; }}
QLabel[look="name"] {{ font-size: 27px; font-weight: 600; }}
QLabel[look="title"] {{ font-size: 21px; font-weight: 600; font-family: {READER_FAMILIES}; }}
QLabel[look="key"] {{
    font-size: 11px; font-weight: 600; color: {p.soft}; background: {p.card};
    border: 1px solid {p.line}; border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; }}
QMenuBar {{ background: {p.panel}; border-bottom: 1px solid {p.line}; padding: 4px 8px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 6px; color: {p.soft}; background: transparent; }}
QMenuBar::item:selected {{ background: {p.tint}; color: {p.ink}; }}
QMenu {{ background: {p.card}; border: 1px solid {p.line}; padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {p.tint}; color: {p.ink}; }}
QMenu::item:disabled {{ color: {p.soft}; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: 5px 4px; }}
QStatusBar {{ background: {p.panel}; border-top: 1px solid {p.line}; color: {p.soft}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {p.soft}; font-size: 12px; padding: 0 10px; }}
QLineEdit, QPlainTextEdit[look="field"], QSpinBox, QComboBox {{
    background: {p.card}; border: 1px solid {p.line}; border-radius: 6px; padding: 6px 9px;
    selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QLineEdit:focus, QPlainTextEdit[look="field"]:focus, QSpinBox:focus, QComboBox:focus {{
    border: 2px solid {p.accent}; padding: 5px 8px; }}
QLineEdit:disabled, QPlainTextEdit[look="field"]:disabled {{ color: {p.soft}; }}
QLineEdit[look="bare"], QPlainTextEdit[look="bare"], QComboBox[look="bare"] {{
    background: transparent; border: 1px solid transparent; padding: 3px 6px; font-size: 12px; }}
QLineEdit[look="bare"] {{ placeholder-text-color: {p.soft}; padding: 3px 4px; }}
QPlainTextEdit[look="bare"] {{ placeholder-text-color: {p.soft}; }}
QLineEdit[look="bare"]:hover, QPlainTextEdit[look="bare"]:hover, QComboBox[look="bare"]:hover {{
    border-color: {p.line}; }}
QLineEdit[look="bare"]:focus, QPlainTextEdit[look="bare"]:focus, QComboBox[look="bare"]:focus {{
    border: 2px solid {p.accent}; border-radius: 6px; padding: 2px 5px; }}
QLineEdit[look="bare"]:focus {{ padding: 2px 3px; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox QAbstractItemView {{ background: {p.card}; border: 1px solid {p.line};
    selection-background-color: {p.tint}; selection-color: {p.ink}; }}
QPushButton, QToolButton {{
    background: {p.card}; border: 1px solid {p.line}; border-radius: 6px; padding: 6px 12px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {p.soft}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {p.tint}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {p.accent}; padding: 5px 11px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {p.soft}; background: {p.panel}; }}
QPushButton[look="primary"] {{
    background: {p.accent}; color: {p.on_accent}; border: 1px solid {p.accent}; font-weight: 600; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {p.ink}; }}
QPushButton[look="link"], QToolButton[look="quiet"] {{
    background: transparent; border: 1px solid transparent; }}
QPushButton[look="link"] {{ color: {p.accent}; text-align: left; }}
QPushButton[look="link"]:hover, QToolButton[look="quiet"]:hover {{ background: {p.tint}; }}
QPushButton[look="link"]:focus, QToolButton[look="quiet"]:focus {{ border: 2px solid {p.accent}; }}
QToolButton[look="pill"] {{ background: transparent; border: 1px solid transparent;
    border-radius: 11px; padding: 2px 1px; font-size: 12px; color: {p.soft}; }}
QToolButton[look="pill"]:hover {{ color: {p.ink}; }}
QToolButton[look="pill"]:focus {{ border: 1px solid {p.accent}; }}
QToolButton[look="pill"]:checked {{ background: {p.tint}; color: {p.accent}; font-weight: 600; }}
QPushButton[look="choice"] {{ border-radius: 6px; padding: 0; text-align: left; }}
QPushButton[look="choice"]:focus {{ border: 2px solid {p.accent}; padding: 0; }}
QPushButton[look="row"] {{ background: transparent; border: 1px solid transparent; padding: 0; }}
QPushButton[look="row"]:hover {{ background: {p.tint}; }}
QPushButton[look="row"]:focus {{ border: 2px solid {p.accent}; padding: 0; }}
QToolButton::menu-indicator {{ image: none; }}
QAbstractItemView {{ background: transparent; border: none; outline: none;
    selection-background-color: {p.tint}; selection-color: {p.ink}; }}
QAbstractItemView[look="list"] {{ selection-background-color: transparent; }}
QAbstractItemView[look="field"] {{
    background: {p.card}; border: 1px solid {p.line}; border-radius: 6px; padding: 4px; }}
QAbstractItemView[look="field"]:focus {{ border: 2px solid {p.accent}; padding: 3px; }}
QTableView[look="field"]::item {{ padding: 0 8px; }}
QListView[look="field"]::item {{ padding: 4px 6px; border-radius: 4px; }}
QListView[look="field"]::item:selected {{ background: {p.tint}; color: {p.ink}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {p.soft}; border: none;
    font-size: 12px; padding: 4px 8px; text-align: left; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QPlainTextEdit, QTextBrowser {{ background: {p.card}; border: none; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {p.line}; border-radius: 4px;
    min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {p.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {p.line}; }}
QToolTip {{ background: {p.card}; color: {p.ink}; border: 1px solid {p.line}; padding: 4px 6px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 15px; height: 15px; }}
QFrame[look="rule"] {{ background: {p.line}; max-height: 1px; min-height: 1px; border: none; }}
QFrame[look="message"] {{ background: {p.tint}; border-bottom: 1px solid {p.line}; }}
"""
