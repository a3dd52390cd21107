"""What is said of a backup: when and why it was made, and what it holds."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from core.backups import Found
from core.encryption import Locked
from core.model.backup import Holdings, Reason, shortened
from core.model.layer import LayerKind
from gui.shared.messages import translated
from gui.shared.words import counted, moment


def reason(why: Reason) -> str:
    return {
        Reason.OPENED: QCoreApplication.translate("Backups", "when it was opened"),
        Reason.HOURLY: QCoreApplication.translate("Backups", "hourly"),
        Reason.IMPORT: QCoreApplication.translate("Backups", "before an import"),
        Reason.MERGE: QCoreApplication.translate(
            "Backups", "before colleagues’ work was brought in"
        ),
        Reason.BULK: QCoreApplication.translate("Backups", "before many statements were changed"),
        Reason.RULES: QCoreApplication.translate("Backups", "before a rule of adjudication"),
        Reason.CODEBOOK: QCoreApplication.translate(
            "Backups", "before a large change of the codebook"
        ),
        Reason.UPDATE: QCoreApplication.translate("Backups", "before a newer version of Glossator"),
        Reason.RESTORE: QCoreApplication.translate("Backups", "before another backup was restored"),
        Reason.ASKED: QCoreApplication.translate("Backups", "by hand"),
    }[why]


def last_change(held: Holdings) -> str:
    """When the newest change in it was made, here; empty where nothing was ever changed."""
    with suppress(ValueError):
        return moment(datetime.fromisoformat(held.changed).astimezone(), is_long=True)
    return ""


def size(of_bytes: int) -> str:
    return QLocale().formattedDataSize(of_bytes, 1)


def contents(held: Holdings) -> str:
    """How many articles and statements."""
    articles = counted(
        held.articles,
        QCoreApplication.translate("Backups", "1 article"),
        QCoreApplication.translate("Backups", "{count} articles"),
    )
    statements = counted(
        held.statements,
        QCoreApplication.translate("Backups", "1 statement"),
        QCoreApplication.translate("Backups", "{count} statements"),
    )
    return f"{articles}, {statements}"


def below(found: Found, project: Path | None) -> str:
    """The second line of a row; it names what was called otherwise, as a copy of the project."""
    parts = [_contents(found), reason(found.backup.reason)]
    if project is not None and found.backup.stem != shortened(project.stem):
        of = QCoreApplication.translate("Backups", "of “{name}”")
        parts.append(of.format(name=found.backup.stem))
    return " · ".join(parts)


def _contents(found: Found) -> str:
    if isinstance(found.trouble, Locked):
        return QCoreApplication.translate("Backups", "its passphrase is needed")
    if found.holdings is None:
        return QCoreApplication.translate("Backups", "cannot be read")
    return contents(found.holdings)


def trouble(found: Found) -> str:
    return "" if found.trouble is None else translated(found.trouble.phrase)


def layers(held: Holdings, now: Holdings | None) -> list[str]:
    """A line for each layer, with what is different in the project now."""
    today = {} if now is None else {(each.annotator, each.kind): each for each in now.layers}
    lines = []
    for layer in held.layers:
        who = layer.annotator
        if layer.kind == LayerKind.GOLD.value:
            who = QCoreApplication.translate("Backups", "gold")
        elif layer.kind == LayerKind.SUGGESTION.value:
            who = QCoreApplication.translate("Backups", "{name} (suggestions)").format(name=who)
        many = counted(
            layer.statements,
            QCoreApplication.translate("Backups", "1 statement"),
            QCoreApplication.translate("Backups", "{count} statements"),
        )
        other = today.get((layer.annotator, layer.kind))
        here = other.statements if other is not None else 0
        beside = "" if now is None else _beside(layer.statements - here)
        lines.append(f"{who}: {many}{beside}")
    return lines


def _beside(more: int) -> str:
    if more == 0:
        return ""
    fewer = QCoreApplication.translate("Backups", "{count} fewer than now")
    many = QCoreApplication.translate("Backups", "{count} more than now")
    told = (many if more > 0 else fewer).format(count=QLocale().toString(abs(more)))
    return f" ({told})"


def difference(held: Holdings, now: Holdings | None) -> str:
    """What restoring it would change."""
    if now is None:
        return QCoreApplication.translate("Backups", "The project itself cannot be read now.")
    if held.mark == now.mark:
        return QCoreApplication.translate("Backups", "The project is the same now.")
    if (held.statements, held.articles) == (now.statements, now.articles):
        return QCoreApplication.translate(
            "Backups", "As many articles and statements as now, but not the same work."
        )
    parts = [
        _more(
            held.statements - now.statements,
            (
                QCoreApplication.translate("Backups", "1 statement more"),
                QCoreApplication.translate("Backups", "{count} statements more"),
            ),
            (
                QCoreApplication.translate("Backups", "1 statement fewer"),
                QCoreApplication.translate("Backups", "{count} statements fewer"),
            ),
        ),
        _more(
            held.articles - now.articles,
            (
                QCoreApplication.translate("Backups", "1 article more"),
                QCoreApplication.translate("Backups", "{count} articles more"),
            ),
            (
                QCoreApplication.translate("Backups", "1 article fewer"),
                QCoreApplication.translate("Backups", "{count} articles fewer"),
            ),
        ),
    ]
    told = ", ".join(filter(None, parts))
    return QCoreApplication.translate("Backups", "Against the project now: {difference}.").format(
        difference=told
    )


def _more(count: int, more: tuple[str, str], fewer: tuple[str, str]) -> str:
    return "" if count == 0 else counted(abs(count), *(more if count > 0 else fewer))
