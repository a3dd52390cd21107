"""What is said of networks in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.codebook import Codebook, EntryKind
from core.networks.network import Edge, Node
from core.networks.options import (
    Counting,
    Level,
    Likeness,
    NetworkKind,
    Normalisation,
    Once,
    Relation,
)
from core.networks.periods import Period
from gui.shared.words import counted, day


def title() -> str:
    return QCoreApplication.translate("Actions", "Networks")


def kind(of: NetworkKind) -> str:
    return {
        NetworkKind.ACTOR_ACTOR: QCoreApplication.translate("Networks", "actors"),
        NetworkKind.ACTOR_MEASURE: QCoreApplication.translate("Networks", "actors and measures"),
    }[of]


def relation(of: Relation) -> str:
    return {
        Relation.NET: QCoreApplication.translate("Networks", "agreement less conflict"),
        Relation.AGREEMENT: QCoreApplication.translate("Networks", "agreement"),
        Relation.CONFLICT: QCoreApplication.translate("Networks", "conflict"),
    }[of]


def normalisation(of: Normalisation) -> str:
    return {
        Normalisation.NONE: QCoreApplication.translate("Networks", "as counted"),
        Normalisation.ACTIVITY: QCoreApplication.translate("Networks", "by activity"),
        Normalisation.JACCARD: QCoreApplication.translate("Networks", "Jaccard"),
        Normalisation.COSINE: QCoreApplication.translate("Networks", "cosine"),
        Normalisation.AVERAGE: QCoreApplication.translate("Networks", "by average activity"),
    }[of]


def likeness(of: Likeness) -> str:
    return {
        Likeness.SIDES: QCoreApplication.translate("Networks", "on the same side of the scale"),
        Likeness.SAME: QCoreApplication.translate("Networks", "with the same stance"),
        Likeness.CLOSENESS: QCoreApplication.translate("Networks", "the closer on the scale"),
    }[of]


def counting(of: Counting) -> str:
    return {
        Counting.MEASURES: QCoreApplication.translate("Networks", "each shared measure once"),
        Counting.STATEMENTS: QCoreApplication.translate("Networks", "each pair of statements"),
    }[of]


def once(of: Once) -> str:
    return {
        Once.NEVER: QCoreApplication.translate("Networks", "every time"),
        Once.ARTICLE: QCoreApplication.translate("Networks", "once an article"),
        Once.WEEK: QCoreApplication.translate("Networks", "once a week"),
        Once.MONTH: QCoreApplication.translate("Networks", "once a month"),
        Once.YEAR: QCoreApplication.translate("Networks", "once a year"),
    }[of]


def level(of: Level) -> str:
    return {
        Level.OWN: QCoreApplication.translate("Networks", "as coded"),
        Level.PARENT: QCoreApplication.translate("Networks", "one level up"),
        Level.TOP: QCoreApplication.translate("Networks", "topmost"),
    }[of]


def number(value: float) -> str:
    """As short as it can be said: 3, −0.25."""
    shown = QLocale().toString(round(value, 3) + 0.0, "g", 4)
    return shown.replace("-", "−")


def statements(count: int) -> str:
    return counted(
        count,
        QCoreApplication.translate("Networks", "1 statement"),
        QCoreApplication.translate("Networks", "{count} statements"),
    )


def ties(count: int) -> str:
    return counted(
        count,
        QCoreApplication.translate("Networks", "1 tie"),
        QCoreApplication.translate("Networks", "{count} ties"),
    )


def node(codebook: Codebook, shown: Node, tied: int) -> str:
    entry = codebook.entries[shown.entry]
    is_actor = entry.kind is EntryKind.ACTOR
    template = (
        QCoreApplication.translate("Networks", "{name}: {statements}, mean stance {stance}, {ties}")
        if is_actor
        else QCoreApplication.translate(
            "Networks", "{name} (measure): {statements}, mean stance {stance}, {ties}"
        )
    )
    return template.format(
        name=entry.name,
        statements=statements(shown.statements),
        stance=number(shown.stance),
        ties=ties(tied),
    )


def edge(codebook: Codebook, shown: Edge) -> str:
    one, other = (codebook.entries[end].name for end in shown.ends)
    if shown.stance is None:
        template = QCoreApplication.translate(
            "Networks",
            "{one} – {other}: weight {weight}, agreement {agreement}, conflict {conflict}",
        )
    else:
        template = QCoreApplication.translate(
            "Networks",
            "{one} – {other}: weight {weight}, {agreement} in favour, {conflict} against, "
            "{statements} in all",
        )
    return template.format(
        one=one,
        other=other,
        weight=number(shown.weight),
        agreement=number(shown.agreement),
        conflict=number(shown.conflict),
        statements=shown.statements,
    )


def ends(codebook: Codebook, shown: Edge) -> str:
    one, other = (codebook.entries[end].name for end in shown.ends)
    return f"{one} – {other}"


def period(of: Period) -> str:
    if of.first is None or of.last is None:
        return ""
    return f"{day(of.first.isoformat())} – {day(of.last.isoformat())}"
