"""What is said of releases in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.exchange.registry import EXPORT_FORMATS, format_named
from core.model.phrase import Phrase
from core.releasing.balance import Of
from core.releasing.changes import Difference
from core.releasing.planning import Preview
from core.splits.split import Split
from gui.shared.messages import translated
from gui.shared.words import counted

_MOST = 8
translate = QCoreApplication.translate  # the name under which lupdate knows it


def title() -> str:
    return QCoreApplication.translate("Actions", "Release")


def format_name(name: str) -> str:
    """What a format is called where it is chosen, not what commands call it."""
    return translate("core", format_named(name).called or name)


def split(of: Split) -> str:
    return {
        Split.TRAIN: QCoreApplication.translate("Releases", "training"),
        Split.VALIDATION: QCoreApplication.translate("Releases", "validation"),
        Split.TEST: QCoreApplication.translate("Releases", "test"),
    }[of]


def of(what: Of) -> str:
    return {
        Of.STANCE: QCoreApplication.translate("Releases", "stances"),
        Of.MEASURE: QCoreApplication.translate("Releases", "measures"),
        Of.ACTOR: QCoreApplication.translate("Releases", "actors"),
        Of.VOICE: QCoreApplication.translate("Releases", "voices"),
    }[what]


def articles(count: int) -> str:
    return counted(
        count,
        QCoreApplication.translate("Releases", "1 article"),
        QCoreApplication.translate("Releases", "{count} articles"),
    )


def statements(count: int) -> str:
    return counted(
        count,
        QCoreApplication.translate("Releases", "1 statement"),
        QCoreApplication.translate("Releases", "{count} statements"),
    )


def share(part: int, whole: int) -> str:
    """As per cent, of nothing nothing."""
    return f"{QLocale().toString(round(100 * part / whole) if whole else 0)} %"


def counts(found: Preview) -> str:
    return f"{articles(found.articles)} · {statements(found.statements)}"


def leakage(found: Preview) -> str:
    """What was looked for across splits, and what came of it."""
    leaks = found.leakage
    if not leaks.leaks:
        return QCoreApplication.translate(
            "Releases", "No text stands in two splits, nor nearly the same one; {count} compared."
        ).format(count=articles(leaks.articles))
    return QCoreApplication.translate(
        "Releases", "In two splits stand: the same text {same} times, nearly the same {near} times."
    ).format(same=leaks.same, near=leaks.near)


def kept_together(found: Preview) -> str:
    if not found.leakage.groups:
        return ""
    return counted(
        found.leakage.groups,
        QCoreApplication.translate(
            "Releases", "1 group of articles that are nearly the same stays together."
        ),
        QCoreApplication.translate(
            "Releases", "{count} groups of articles that are nearly the same stay together."
        ),
    )


def waiting(found: Preview) -> str:
    """How many disagreements wait, and of how many of them what goes out tells."""
    if not found.terms.with_unresolved:
        return ""
    translate = QCoreApplication.translate
    told = []
    if found.marked:
        told += [
            counted(
                found.marked,
                translate("Export", "1 disagreement waits for a decision, and is marked."),
                translate("Export", "{count} disagreements wait for a decision, and are marked."),
            )
        ]
    if unmarked := sum(found.unresolved.values()) - found.marked:
        told += [
            counted(
                unmarked,
                translate("Export", "1 disagreement waits for a decision, and is not marked."),
                translate(
                    "Export", "{count} disagreements wait for a decision, and are not marked."
                ),
            )
        ]
    return " ".join(told)


def withheld(found: Preview) -> str:
    if not found.withheld:
        return ""
    words = counted(
        len(found.withheld),
        QCoreApplication.translate(
            "Releases", "1 article is left out, as it is near articles of several splits: {titles}."
        ),
        QCoreApplication.translate(
            "Releases",
            "{count} articles are left out, as they are near articles of several splits: {titles}.",
        ),
    )
    titles = [f"“{each.title}”" for each in found.withheld[:_MOST]]
    more = ["…"] if len(found.withheld) > _MOST else []
    return words.format(titles=", ".join((*titles, *more)))


def changes(found: Preview) -> list[str]:
    """What is other than in the release before; nothing where there was none."""
    changed = found.changes
    if changed is None:
        return []
    since = QCoreApplication.translate("Releases", "Since {version}:").format(
        version=changed.version
    )
    told = [
        f"{since} {_difference(changed.articles, articles)}; "
        f"{_difference(changed.statements, statements)}."
    ]
    if changed.moved:
        one = QCoreApplication.translate("Releases", "1 article is in another split than before.")
        many = QCoreApplication.translate(
            "Releases", "{count} articles are in other splits than before."
        )
        told.append(counted(len(changed.moved), one, many))
    return told


def _difference(of: Difference, unit: object) -> str:
    template = QCoreApplication.translate(
        "Releases", "{kind}: {added} added, {removed} removed, {changed} changed"
    )
    is_articles = unit is articles
    kind = (
        QCoreApplication.translate("Releases", "articles")
        if is_articles
        else QCoreApplication.translate("Releases", "statements")
    )
    return template.format(kind=kind, **of.counts)


def losses(found: Preview) -> list[str]:
    """What each format leaves out, with how much of it."""
    template = QCoreApplication.translate("Releases", "{format} leaves out {what}.")
    return [
        template.format(format=_named(name), what=_joined(lost))
        for name, lost in found.losses.items()
        if lost
    ]


def _named(name: str) -> str:
    """The data of the release itself has no name of its own."""
    return format_name(name) if name in EXPORT_FORMATS else name


def _joined(phrases: tuple[Phrase, ...]) -> str:
    return QCoreApplication.translate("Export", "; ").join(map(translated, phrases))
