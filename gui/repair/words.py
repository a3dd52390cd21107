"""What is said of a damaged project, and of what a repair has kept of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.model.condition import Condition
from core.model.phrase import Phrase
from core.model.salvaged import Fate, Salvaged
from core.rescuing import Rescue, Rescued
from gui.repair.work import Looked
from gui.shared.messages import label_of, translated
from gui.shared.words import counted, moment

_LONGEST = 48


def short(name: str) -> str:
    """A name that fits a line: one without spaces cannot be broken."""
    half = _LONGEST // 2 - 1
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half:]}"


def in_short(phrase: Phrase) -> str:
    """A sentence of the core with such names in it."""
    return label_of(phrase, _LONGEST)


def backups_of(looked: Looked) -> str:
    if looked.newest is None:
        return QCoreApplication.translate("Repair", "There are no backups of it.")
    newest = moment(looked.newest, is_long=True)
    if looked.backups == 1:
        one = QCoreApplication.translate("Repair", "There is one backup of it, of {moment}.")
        return one.format(moment=newest)
    many = QCoreApplication.translate(
        "Repair", "There are {count} backups of it, the newest of {moment}."
    )
    return many.format(count=looked.backups, moment=newest)


def found(condition: Condition) -> list[str]:
    """What is wrong and what is safe, under headings."""
    lines: list[str] = []
    for heading, sentences in (
        (QCoreApplication.translate("Repair", "Damaged"), condition.damaged),
        (QCoreApplication.translate("Repair", "Wrong, and can be made anew"), condition.derived),
        (QCoreApplication.translate("Repair", "Safe"), condition.safe),
    ):
        if sentences:
            lines += ["", heading, *(f"  {translated(each)}" for each in sentences)]
    return lines[1:]


def saved(done: Rescued) -> list[str]:
    """What was kept, lost, altered and mended, and which backups hold what was not kept."""
    told = done.repaired.salvaged
    assert told is not None
    lines = [kept(told)]
    if done.rescues:
        lines += ["", *(translated(each) for each in _rescued_by(done.rescues))]
    for heading, fate in (
        (QCoreApplication.translate("Repair", "Lost: {count}"), Fate.LOST),
        (
            QCoreApplication.translate("Repair", "There, and perhaps not as it was: {count}"),
            Fate.ALTERED,
        ),
        (
            QCoreApplication.translate("Repair", "Mended, and as it was: {count}"),
            Fate.MENDED,
        ),
    ):
        losses = told.of(fate)
        if losses or fate is Fate.LOST:
            lines += ["", heading.format(count=f"{len(losses):,}")]
            lines += [f"  {translated(loss.sentence)}" for loss in losses]
    if done.report is not None:
        lines += ["", _kept_list(told).format(name=done.report.name)]
    return lines


def _kept_list(told: Salvaged) -> str:
    if told.is_encrypted:
        return QCoreApplication.translate(
            "Repair",
            "This list stands beside the file as “{name}”, which is not encrypted, with numbers in "
            "the place of names and quotes.",
        )
    return QCoreApplication.translate("Repair", "This list stands beside the file as “{name}”.")


def _rescued_by(rescues: tuple[Rescue, ...]) -> Iterator[Phrase]:
    for rescue in rescues:
        yield from rescue.sentences(moment)


def kept(told: Salvaged) -> str:
    """The kinds that a person counts."""
    parts = (
        counted(number, *words) for kind, words in _kinds() if (number := told.kept.get(kind, 0))
    )
    return QCoreApplication.translate("Repair", "Kept: {parts}").format(parts=", ".join(parts))


def _kinds() -> tuple[tuple[str, tuple[str, str]], ...]:
    return (
        (
            "article",
            (
                QCoreApplication.translate("Repair", "1 article"),
                QCoreApplication.translate("Repair", "{count} articles"),
            ),
        ),
        (
            "statement",
            (
                QCoreApplication.translate("Repair", "1 statement"),
                QCoreApplication.translate("Repair", "{count} statements"),
            ),
        ),
        (
            "entry",
            (
                QCoreApplication.translate("Repair", "1 entry of the codebook"),
                QCoreApplication.translate("Repair", "{count} entries of the codebook"),
            ),
        ),
        (
            "annotator",
            (
                QCoreApplication.translate("Repair", "1 annotator"),
                QCoreApplication.translate("Repair", "{count} annotators"),
            ),
        ),
        (
            "verdict",
            (
                QCoreApplication.translate("Repair", "1 verdict"),
                QCoreApplication.translate("Repair", "{count} verdicts"),
            ),
        ),
    )


def made_anew(copy: Path | None) -> str:
    """After what is derived was mended."""
    done = QCoreApplication.translate("Repair", "What was wrong was made anew; no work is lost.")
    if copy is None:
        return done
    kept_as = QCoreApplication.translate("Repair", "The file as it was is kept as {name}.")
    return f"{done} {kept_as.format(name=copy.name)}"
