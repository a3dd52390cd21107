"""Agreement in parts of the articles: by codebook revision, and month by month."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import MISSING, Behind
from gui.agreement import words
from gui.agreement.content import Course
from gui.agreement.drift_line import Moment
from gui.agreement.figures import of_finding, told
from gui.agreement.measuring import Measured
from gui.agreement.opening import Opens
from gui.agreement.values import Group, Row, Told
from gui.shared.statement_words import month

if TYPE_CHECKING:  # numpy is loaded beside the desk
    from core.agreement.report import Report
    from core.agreement.slices import Slice

_SHOWN = ("actor", "stance", "measure")
Narrowed = Callable[["Slice", Behind], Behind]


def revisions_of(report: "Report", whole: Behind) -> tuple[Group, ...]:
    """A group for each revision under which articles were finished; of one there is none."""
    known = [each for each in report.revisions if isinstance(each.label, int)]
    if len(known) < 2:
        return ()
    said = QCoreApplication.translate("Agreement", "Revision {number}, {articles}")
    return tuple(
        Group(
            said.format(number=each.label, articles=words.articles(each.articles)),
            [_row(each, key, _of_revision(each, whole)) for key in (MISSING, *_SHOWN)],
        )
        for each in known
    )


def courses_of(measured: Measured, report: "Report", whole: Behind) -> tuple[Course, ...]:
    """Month by month: by when the work was done, and by when articles appeared."""
    translate = QCoreApplication.translate

    def of_work(each: "Slice", behind: Behind) -> Behind:
        articles = frozenset(a for a, month in measured.worked.items() if month == each.label)
        return replace(behind, articles=articles)

    def of_days(each: "Slice", behind: Behind) -> Behind:
        return replace(behind, published=str(each.label or ""))

    kinds: tuple[tuple[str, Sequence[Slice], Narrowed], ...] = (
        (translate("Agreement", "by month of work"), report.worked, of_work),
        (translate("Agreement", "by month of publication"), report.published, of_days),
    )
    return tuple(
        Course(f"{_name(key)}, {by}", [_moment(each, key, narrow(each, whole)) for each in slices])
        for by, slices, narrow in kinds
        if slices
        for key in (MISSING, *_SHOWN)
    )


def _of_revision(each: "Slice", whole: Behind) -> Behind:
    assert isinstance(each.label, int)
    return replace(whole, revision=each.label)


def _row(each: "Slice", key: str, behind: Behind) -> Row:
    value, beside = _figure(each, key)
    opens = Opens(_title(each, key), _of_part(key, behind))
    return Row(_name(key), value, beside, opens, is_main=key == MISSING)


def _moment(each: "Slice", key: str, behind: Behind) -> Moment:
    value, beside = _figure(each, key)
    opens = Opens(_title(each, key), _of_part(key, behind))
    return Moment(_label(each), value, beside, opens)


def _of_part(key: str, behind: Behind) -> Behind:
    return of_finding(behind) if key == MISSING else replace(behind, part=key)


def _figure(each: "Slice", key: str) -> tuple[Told, str]:
    if key == MISSING:
        return told(each.f1, is_alpha=False), words.statements(each.statements)
    figures = each.parts[key]
    return told(figures.krippendorff_alpha), words.units(figures.units)


def _name(key: str) -> str:
    return words.match("overlap") if key == MISSING else words.part(key)


def _title(each: "Slice", key: str) -> str:
    return f"{_name(key)} · {_label(each)}"


def _label(each: "Slice") -> str:
    if each.label is None or each.label == "":
        return QCoreApplication.translate("Agreement", "not known")
    return month(each.label) if isinstance(each.label, str) else str(each.label)
