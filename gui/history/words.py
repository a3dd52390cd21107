"""When something was done, as a person says it."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from gui.shared.words import written


def when(at: str, now: QDateTime | None = None) -> str:
    """A moment in UTC and ISO format by the clock of the desk: “today 14:05”."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return at
    today = (now or QDateTime.currentDateTime()).date()
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    days = moment.date().daysTo(today)
    if days == 0:
        return QCoreApplication.translate("History", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("History", "yesterday {time}").format(time=time)
    return f"{written(moment.date())} {time}"
