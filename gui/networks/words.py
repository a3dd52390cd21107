"""What is said of networks in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.codebook import Codebook, EntryKind
from core.networks.network import Edge, Node
from core.networks.options import NetworkKind, Normalisation, Relation
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
