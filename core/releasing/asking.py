"""What is asked of a release, and what it comes to: what was not said, the project tells."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.exchange.format import ExportOptions
from core.exchange.huggingface.data import BOTH, DataKind
from core.exchange.huggingface.licences import Licence
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import GOLD_OWNER, ArticleState
from core.model.phrase import Phrase, Refused
from core.project import Project
from core.releasing.earlier import Earlier
from core.splits.placing import Drawing
from core.splits.split import Shares

_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})", re.ASCII)
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_FIRST = "1.0.0"
_ITSELF = "huggingface"
RESAMPLES = 1_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person chooses; an empty value or None leaves it to `terms_of`.

    `formats`: further ones, each split by itself, beside the data of a release. `previous`: the
    folder of the release before this one, in the place of the last one that the project knows;
    `is_first`: there is none before it. `resamples`: of articles, for intervals of agreement.
    `states`, `entries`, `since` and `until` choose as those of an export do.
    """

    licence: str = ""
    name: str = ""
    version: str = ""
    date: str = ""
    seed: int | None = None
    shares: Shares | None = None
    formats: tuple[str, ...] = ()
    kinds: tuple[DataKind, ...] = BOTH
    with_unresolved: bool = False
    previous: Path | None = None
    is_first: bool = False
    resamples: int = RESAMPLES
    states: frozenset[ArticleState] = frozenset()
    entries: tuple[tuple[EntryKind, str], ...] = ()
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class Terms:
    """What a release is made under."""

    licence: Licence | None
    name: str
    version: str
    date: str
    drawing: Drawing
    formats: tuple[str, ...]
    kinds: tuple[DataKind, ...]
    with_unresolved: bool
    resamples: int
    options: ExportOptions
    """Of every export in the release."""

    @property
    def is_of_all(self) -> bool:
        """Whether all gold goes out, not a choice of it."""
        chosen = self.options
        return not (chosen.states or chosen.entries or chosen.since or chosen.until)

    def told(self) -> Mapping[str, object]:
        """As the manifest keeps them; neither what is remembered nor who reads is among them."""
        return {
            "split": str(self.drawing.shares),
            "seed": self.drawing.seed,
            "layer": GOLD_OWNER,
            "with_unresolved": self.with_unresolved,
            "formats": [_ITSELF, *self.formats],
            "data": [kind.value for kind in self.kinds],
            "resamples": self.resamples,
            "states": sorted(state.value for state in self.options.states),
            "entries": {
                kind.value: sorted(name for of, name in self.options.entries if of is kind)
                for kind in EntryKind
            },
            "since": self.options.since,
            "until": self.options.until,
        }


def terms_of(project: Project, asked: Asked, earlier: Earlier | None) -> Terms:
    """The seed, the shares and the name of an earlier release go on, and its version rises; the
    day is that of the newest change. Refused where a wish makes no sense.

    Splits of an earlier release go on too, but where another seed or other shares are asked for,
    and it was not named.
    """
    seed, shares = asked.seed, asked.shares
    if earlier is not None:
        seed = earlier.seed if seed is None else seed
        shares = earlier.shares if shares is None else shares
    goes_on = earlier is not None and (
        earlier.is_named or (seed, shares) == (earlier.seed, earlier.shares)
    )
    remembered = earlier.splits if earlier is not None and goes_on else {}
    name = asked.name.strip() or (earlier.name if earlier is not None else "")
    return Terms(
        Licence.told(asked.licence) if asked.licence.strip() else None,
        " ".join((name or project.codebook.name or project.path.stem).split()),
        _version(asked.version, earlier), _day(asked.date, project.newest_day(), earlier),
        Drawing(seed or 0, shares or Shares(), remembered), _formats(asked.formats),
        tuple(kind for kind in DataKind if kind in asked.kinds) or BOTH, asked.with_unresolved,
        asked.resamples, _options(asked),
    )  # fmt: skip


def _options(asked: Asked) -> ExportOptions:
    return ExportOptions(
        layers=(GOLD_OWNER,), states=asked.states,
        entries=tuple((kind, " ".join(name.split())) for kind, name in asked.entries),
        since=asked.since.strip(), until=asked.until.strip(),
        with_unresolved=asked.with_unresolved, with_votes=True,
    )  # fmt: skip


def obstacles(terms: Terms, unresolved: Mapping[ArticleId, int], articles: int) -> Iterator[Phrase]:
    """What stands in the way and can be mended. `unresolved`: disagreements by article."""
    if terms.licence is None:
        yield Phrase(
            "A release needs a licence. Name it by its SPDX identifier, such as CC-BY-4.0, or by "
            "the address where its terms stand."
        )
    if unresolved and not terms.with_unresolved:
        yield Phrase.of(
            "Gold is not settled: disagreements wait for a decision ({count}, in {articles} of the "
            "articles). Decide them, or ask for gold with what is unresolved.",
            count=f"{sum(unresolved.values()):,}",
            articles=f"{len(unresolved):,}",
        )
    if not articles and terms.is_of_all:
        yield Phrase("No article has gold yet, so there is nothing to release. Adjudicate first.")
    elif not articles:
        yield Phrase("No gold is in what was chosen, so there is nothing to release. Choose more.")


def _version(told: str, earlier: Earlier | None) -> str:
    told = told.strip()
    if told:
        if _numbers(told) and earlier is not None and _numbers(told) <= _numbers(earlier.version):
            raise Refused(
                "The release before has version {earlier}; “{version}” does not come after it.",
                earlier=earlier.version,
                version=told,
            )
        return told
    if earlier is None:
        return _FIRST
    major, minor, _ = _numbers(earlier.version)
    return f"{major}.{minor + 1}.0"


def _numbers(version: str) -> tuple[int, int, int]:
    found = _VERSION.fullmatch(version)
    if found is None:
        raise Refused("“{version}” is no version. Write it as 1.0.0.", version=version)
    major, minor, patch = map(int, found.groups())
    return major, minor, patch


def _day(told: str, newest: str, earlier: Earlier | None) -> str:
    """Never one before that of the release before."""
    told = told.strip()
    if told and not (_DAY.fullmatch(told) and _stands_in_calendar(told)):
        raise Refused("“{day}” is no day. Write it as 2025-03-15.", day=told)
    if earlier is None:
        return told or newest
    if told and told < earlier.date:
        raise Refused(
            "The release before is of {earlier}, and {day} is a day before that.",
            earlier=earlier.date,
            day=told,
        )
    return told or max(newest, earlier.date)


def _stands_in_calendar(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _formats(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if format_named(name).writer is None:
            raise Refused(
                "Statements are not written as “{name}”. Choose one of: {names}.",
                name=name,
                names=", ".join(EXPORT_FORMATS),
            )
    return tuple(name for name in EXPORT_FORMATS if name in names and name != _ITSELF)
