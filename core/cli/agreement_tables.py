"""Agreement on a table that somebody has, without a project."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.agreement.level import Level, SetDistance
from core.cli.verb import Answer, counted
from core.model.phrase import Refused
from core.model.progress import Progress

if TYPE_CHECKING:
    from core.agreement.coefficients import Figure
    from core.agreement.ratings import Ratings

_SHOWN_CATEGORIES = 20
_MOST_PAIRED = 20
"""Of more annotators, there are too many pairs to tell of each."""
_NAME_WIDTH = 34


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--ratings", metavar="FILE.csv", type=Path,
        help="a table with one row per unit and one column per annotator; an empty cell is "
        "missing, sets are written with | between their parts; a column “article” says which "
        "units belong together, a first column “unit”, “id” or “item” is left out",
    )  # fmt: skip
    parser.add_argument(
        "--level", choices=[level.value for level in Level],
        help="what the ratings are: names, ranks, numbers, numbers from 0 on, sets of names",
    )  # fmt: skip
    parser.add_argument(
        "--scale", metavar="A,B,C",
        help="the categories of an ordinal level in their order, where they are no numbers",
    )  # fmt: skip
    parser.add_argument(
        "--distance", choices=[distance.value for distance in SetDistance],
        default=SetDistance.MASI.value, help="how far apart two sets are",
    )  # fmt: skip
    parser.add_argument(
        "--more", action="store_true",
        help="of a table, also Conger’s κ, Bennett’s S, the largest κ possible, and more of AC2",
    )  # fmt: skip


def of_ratings(arguments: Namespace, progress: Progress) -> Answer:
    from core.agreement.coefficients import all_of, each_pair, per_category
    from core.agreement.coefficients.further import further_of
    from core.exchange.ratings_table import read_ratings

    if arguments.level is None:
        raise Refused("Say at which level the ratings are: --level nominal, for names.")
    level = Level(arguments.level)
    scale = [name.strip() for name in (arguments.scale or "").split(",") if name.strip()]
    ratings = read_ratings(arguments.ratings, level, scale)
    drawn = (arguments.bootstrap, arguments.seed, progress)
    figures = all_of(ratings, *drawn, SetDistance(arguments.distance))
    has_pairs = 2 < len(ratings.annotators) <= _MOST_PAIRED
    pairs = each_pair(ratings, *drawn) if has_pairs else {}
    categories = {} if level.is_numeric else per_category(ratings)
    data: dict[str, object] = {
        **_counts(ratings),
        "coefficients": {key: figure_data(figure, key) for key, figure in figures.items()},
        "pairs": [_pair_data(pair, of) for pair, of in pairs.items()],
        "categories": [_category_data(category, of) for category, of in categories.items()],
        "bootstrap": {"resamples": arguments.bootstrap, "seed": arguments.seed},
    }
    if level is Level.SET:
        data["distance"] = arguments.distance
    lines = [
        *_heading(ratings, arguments, has_intervals=any(f.interval for f in figures.values())),
        *figure_lines(figures, _alpha_of(level, arguments.distance)),
    ]
    if arguments.more:
        data["further"], told = _further(further_of(ratings, *drawn))
        lines += told
    lines += [line for pair, of in pairs.items() for line in _pair_lines(pair, of)]
    lines += _category_lines({_named(c): f for c, f in categories.items()})
    return Answer(data, tuple(lines))


def _counts(ratings: "Ratings") -> dict[str, object]:
    return {
        "units": ratings.units,
        "shared": _shared(ratings),
        "annotators": list(ratings.annotators),
        "level": ratings.level.value,
    }


def _pair_data(pair: tuple[str, str], figures: "Mapping[str, Figure]") -> dict[str, object]:
    coefficients = {key: figure_data(figure) for key, figure in figures.items()}
    return {"annotators": list(pair), "coefficients": coefficients}


def _category_data(category: object, figure: "Figure") -> dict[str, object]:
    return {"category": _plain(category), "specific_agreement": figure_data(figure)}


def _further(figures: "Mapping[str, Figure]") -> tuple[dict[str, object], list[str]]:
    """Those of `--more`, for programs and for people."""
    from core.agreement.coefficients.further import KEYS

    lines = [figure_line(KEYS[key], figure) for key, figure in figures.items()]
    return {key: figure_data(figure) for key, figure in figures.items()}, ["", *lines]


def figure_data(figure: "Figure", key: str = "") -> dict[str, object]:
    """A coefficient as JSON has it; chances of a true value below a bound for α alone."""
    interval = figure.interval
    data: dict[str, object] = {
        "value": figure.value,
        "ci": None if interval is None else [interval.low, interval.high],
    }
    if figure.reason is not None:
        data["reason"] = str(figure.reason)
    if figure.alone is not None:
        data["ci_reason"] = str(figure.alone)
    if interval is not None:
        if key == "krippendorff_alpha":
            data |= {"below_667": interval.below_667, "below_800": interval.below_800}
        if interval.undefined:
            data["undefined_resamples"] = interval.undefined
    return data


def figure_lines(figures: "Mapping[str, Figure]", alpha: str) -> list[str]:
    """A line for each coefficient: name, value, interval, or why there is none."""
    from core.agreement.coefficients import KEYS

    names = {**KEYS, "krippendorff_alpha": f"{KEYS['krippendorff_alpha']} ({alpha})"}
    return [
        figure_line(names[key], figure, is_alpha=key == "krippendorff_alpha")
        for key, figure in figures.items()
    ]


def figure_line(
    name: str, figure: "Figure", *, is_alpha: bool = False, says_why_alone: bool = False
) -> str:
    """One coefficient: its name, value, interval, or why there is none.

    Why one has no interval is not said of each where it is said of all of them at once.
    """
    told = _told(figure, is_alpha=is_alpha)
    if says_why_alone and figure.alone is not None:
        told += f"  {figure.alone}"
    return f"{name:{_NAME_WIDTH}} {told}"


def _told(figure: "Figure", *, is_alpha: bool = False) -> str:
    if figure.value is None:
        return f"     –  {figure.reason}"
    told = f"{figure.value:6.3f}"
    interval = figure.interval
    if interval is None:
        return told
    told += f"  {interval.low:.3f} to {interval.high:.3f}"
    if is_alpha:
        told += f"; P(α < .667) {interval.below_667:.2f}, P(α < .8) {interval.below_800:.2f}"
    if interval.undefined:
        told += f"; undefined on {counted(interval.undefined, 'resample')}"
    return told


def _heading(ratings: "Ratings", arguments: Namespace, *, has_intervals: bool) -> list[str]:
    shared = counted(_shared(ratings), "unit was", "units were")
    lines = [
        f"{counted(ratings.units, 'unit')}, {counted(len(ratings.annotators), 'annotator')}: "
        f"{_names(ratings.annotators)}",
        f"{shared} rated by two annotators or more.",
    ]
    groups = ratings.units if ratings.groups is None else len(set(ratings.groups.tolist()))
    noun = "unit" if ratings.groups is None else "article"
    of = counted(groups, noun)
    if has_intervals:
        resamples = counted(arguments.bootstrap, "resample")
        lines.append(f"Intervals: 95 %, from {resamples} of {of}, seed {arguments.seed}.")
    elif arguments.bootstrap and groups < 2:
        lines.append(f"There are no intervals: they take two {noun}s, and this is {of}.")
    if len(ratings.annotators) > _MOST_PAIRED:
        lines.append(f"Of more than {_MOST_PAIRED} annotators, pairs are not told one by one.")
    return [*lines, ""]


def _names(annotators: Sequence[str]) -> str:
    more = len(annotators) - _MOST_PAIRED
    told = ", ".join(annotators[:_MOST_PAIRED])
    return f"{told} and {more:,} more" if more > 0 else told


def _shared(ratings: "Ratings") -> int:
    return int(((ratings.codes >= 0).sum(axis=1) >= 2).sum())


def _alpha_of(level: Level, distance: str) -> str:
    return f"{distance} distance" if level is Level.SET else level.value


def _pair_lines(pair: tuple[str, str], figures: "Mapping[str, Figure]") -> list[str]:
    """Weighted ones only where they have a value: of names they have none for any pair."""
    told = {key: of for key, of in figures.items() if of.value is not None or key == "cohen_kappa"}
    return ["", f"{pair[0]} and {pair[1]}", *figure_lines(told, "")]


def _category_lines(figures: "Mapping[str, Figure]") -> list[str]:
    if not figures:
        return []
    most = list(figures.items())[:_SHOWN_CATEGORIES]
    lines = [f"{name[:_NAME_WIDTH]:{_NAME_WIDTH}} {_told(figure)}" for name, figure in most]
    more = len(figures) - len(most)
    if more:
        lines.append(f"{counted(more, 'more category', 'more categories')}: --json has all.")
    return ["", "Specific agreement: where one chose it, how often another did", *lines]


def _plain(category: object) -> object:
    return sorted(category) if isinstance(category, frozenset) else category


def _named(category: object) -> str:
    if isinstance(category, frozenset):
        return " | ".join(sorted(category)) or "(empty set)"
    return str(category)
