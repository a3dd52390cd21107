"""Published worked examples beside what is computed here.

They stand beside the repository; `python -m tests.core.agreement.reference` prints the table.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from core.agreement.coefficients import all_of
from core.agreement.coefficients.alpha import krippendorff_alpha
from core.agreement.coefficients.formulas import (
    brennan_prediger,
    cohen_kappa,
    conger_kappa,
    gwet_ac,
    kappa_max,
)
from core.agreement.coefficients.specific import kappa_per_category
from core.agreement.distances import (
    Absolute,
    Nominal,
    Squared,
    masi,
    of_matrix,
    ordinal_weights,
)
from core.agreement.level import Level
from core.agreement.ratings import Ratings
from core.agreement.tallies import Totals
from tests.core.agreement.rating_tables import (
    between,
    of_contingency,
    of_counts,
    single,
    table,
    totals,
)
from tests.core.agreement.unitizing.reference import unitized

EXAMPLES = Path(__file__).parents[4] / "shared" / "reference" / "agreement_examples.json"
_MATRIX, _COUNTS, _TABLE = "coder x unit matrix", "subject x category counts", "square contingency"
_SETS, _DISTANCES = "units x raters, sets", "pairwise distances"


@dataclass(frozen=True)
class Published:
    example: str
    coefficient: str
    value: float
    tolerance: float
    data: Mapping[str, Any]
    kind: str

    def computed(self) -> float:
        if self.kind.startswith("unitizing"):
            return unitized(json.dumps(self.data), self.coefficient)
        if self.kind.startswith(_DISTANCES):
            return _masi_distance(self.data["pairs"], self.coefficient)
        if self.kind.startswith(_SETS):
            return _alpha_of_sets_as_dkpro(self.data["units"])
        if self.coefficient.startswith("krippendorff_alpha_") and self.kind.startswith(_MATRIX):
            level = Level(self.coefficient.rpartition("_")[2])
            found = all_of(_ratings(self, level))["krippendorff_alpha"].value
        elif self.coefficient in _OF_ALL:
            found = all_of(_ratings(self, Level.ORDINAL))[_OF_ALL[self.coefficient]].value
        elif self.coefficient.startswith("fleiss_kappa_category_"):
            place = int(self.coefficient.rpartition("_")[2]) - 1
            found = kappa_per_category(_ratings(self))[place].value
        else:
            found = single(_formula(self)(totals(_ratings(self, Level.ORDINAL))))
        assert found is not None
        return found


_OF_ALL = {
    "percent_agreement": "percent_agreement",
    "observed_agreement": "percent_agreement",
    "cohen_kappa": "cohen_kappa",
    "scott_pi": "scott_pi",
    "fleiss_kappa": "fleiss_kappa",
    "fleiss_kappa_missing(Gwet pairwise)": "fleiss_kappa",
    "gwet_ac1": "gwet_ac1",
    "gwet_ac2_quadratic": "gwet_ac2_quadratic",
}


def published() -> Iterator[Published]:
    """Every coefficient of every example."""
    for example in json.loads(EXAMPLES.read_text(encoding="utf-8"))["examples"]:
        for value in example["values"]:
            yield Published(
                example["id"], value["coefficient"], value["reference"], value["tolerance"],
                example["data"], example["kind"],
            )  # fmt: skip


def printed() -> str:
    """The table: example, coefficient, published and computed value, whether they are the same."""
    lines = [f"{'example':34} {'coefficient':50} {'published':>10} {'computed':>11}"]
    for each in published():
        found = each.computed()
        verdict = "ok" if abs(found - each.value) <= each.tolerance else "DIFFERS"
        lines.append(
            f"{each.example:34} {each.coefficient:50} {each.value:10.5f} {found:11.7f}  "
            f"{verdict} within {each.tolerance:g}"
        )
    return "\n".join(lines)


def _ratings(each: Published, level: Level = Level.NOMINAL) -> Ratings:
    if each.kind.startswith(_MATRIX):
        return table(list(zip(*each.data["matrix"], strict=True)), level)
    if each.kind.startswith(_COUNTS):
        return of_counts(each.data["counts"]).at(level)
    assert each.kind.startswith(_TABLE)
    return of_contingency(each.data["table"], level)


def _formula(each: Published) -> Callable[[Totals], Any]:
    ratings = _ratings(each, Level.ORDINAL)
    count = len(ratings.categories)
    formulas: dict[str, Callable[[Totals], Any]] = {
        "conger_kappa": conger_kappa,
        "brennan_prediger": brennan_prediger,
        "bennett_s": brennan_prediger,
        "kappa_max": kappa_max,
        "expected_agreement": _expected_agreement,
        "krippendorff_alpha_nominal": partial(krippendorff_alpha, distance=Nominal()),
        "krippendorff_alpha_interval": partial(
            krippendorff_alpha, distance=Squared(ratings.values())
        ),
        "gwet_ac2_linear": partial(gwet_ac, distance=Absolute(ratings.values())),
        "gwet_ac2_ordinal": partial(gwet_ac, distance=ordinal_weights(count)),
    }
    weights = each.data.get("distance") or each.data.get("disagreement_weights")
    if weights is not None:
        custom = of_matrix(weights)
        formulas["cohen_kappa_weighted_custom"] = partial(cohen_kappa, distance=custom)
        formulas["krippendorff_alpha_custom_distance"] = partial(
            krippendorff_alpha, distance=custom
        )
    return formulas[each.coefficient]


def _expected_agreement(sums: Totals) -> Any:
    shares = sums.shares() / sums.ratings.units
    return 1 - Nominal().expected(shares, shares)


def _alpha_of_sets_as_dkpro(units: Any) -> float:
    """DKPro's distance is 1 − J times 1 − M, unlike Passonneau's 1 − J · M.

    The empty set is part of every other there.
    """

    def apart(one: frozenset[str], other: frozenset[str]) -> float:
        if one == other:
            return 0.0
        beyond = 1 / 3 if one <= other or other <= one else 2 / 3 if one & other else 1.0
        return (1 - len(one & other) / len(one | other)) * beyond

    ratings = table([[frozenset(one) for one in unit] for unit in units], Level.SET)
    sets: list[Any] = list(ratings.categories)
    distance = of_matrix([[apart(one, other) for other in sets] for one in sets])
    return single(krippendorff_alpha(totals(ratings), distance))


def _masi_distance(pairs: Any, name: str) -> float:
    names = ("{1,2}|{1,2,3,4}", "{1,2}|{2,3}", "disjoint", "identical")
    one, other = pairs[names.index(name.partition(" ")[2])]
    return between(masi([frozenset(map(str, each)) for each in (one, other)]), 0, 1)


if __name__ == "__main__":
    print(printed())
