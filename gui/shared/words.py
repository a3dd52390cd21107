"""Words that several features say alike."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from core.model.codebook import EntryKind
from core.model.statement import Voice

PATH_SIGN = " › "
"""Between the names of a path in the tree of measures."""


def counted(count: int, one: str, many: str) -> str:
    """`one` for a single thing; else `many`, its {count} as the user's country writes numbers."""
    return one if count == 1 else many.format(count=QLocale().toString(count))


def quoted(words: str) -> str:
    """The words between the quotation marks of the user's language."""
    return QCoreApplication.translate("Words", "“{words}”").format(words=words)


def voice(said_by: Voice) -> str:
    return {
        Voice.AUTHOR: QCoreApplication.translate("Words", "author"),
        Voice.QUOTED: QCoreApplication.translate("Words", "quoted"),
        Voice.REPORTED: QCoreApplication.translate("Words", "reported"),
    }[said_by]


def invitation(kind: EntryKind) -> str:
    """What stands in place of a part that is missing."""
    return {
        EntryKind.ACTOR: QCoreApplication.translate("Words", "choose an actor…"),
        EntryKind.STANCE: QCoreApplication.translate("Words", "choose a stance…"),
        EntryKind.MEASURE: QCoreApplication.translate("Words", "choose a measure…"),
    }[kind]


def day(published: str | None, *, is_long: bool = False) -> str:
    """A day as lists show it; what is no whole date stays as it came."""
    found = QDate.fromString(published or "", Qt.DateFormat.ISODate)
    return written(found, is_long=is_long) if found.isValid() else published or ""


def written(date: QDate, *, is_long: bool = False) -> str:
    """A day in the order and with the signs of the user's language, which translators choose."""
    pattern = (
        QCoreApplication.translate("Words", "d MMMM yyyy")
        if is_long
        else QCoreApplication.translate("Words", "d MMM yyyy")
    )
    words: str = QLocale().toString(date, pattern)
    return words


def moment(at: datetime, *, is_long: bool = False) -> str:
    """A day and a time of day, as a user writes them."""
    day = written(QDate(at.year, at.month, at.day), is_long=is_long)
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{day}, {time}"


def literally(words: str) -> str:
    """Words of the user for a button or a menu, where Qt takes an ampersand for a mark of its own:
    it would not be seen, and Alt with the next letter would press the button."""
    return words.replace("&", "&&")
