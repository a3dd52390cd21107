"""Published examples of marks in texts, as they are computed here."""

import json
from collections import defaultdict
from functools import cache
from typing import Any

from core.agreement.coefficients.figure import Figure
from core.agreement.unitizing.alpha_u import disagreements
from core.agreement.unitizing.continuum import Continuum, Mark, marked
from core.agreement.unitizing.gamma import GammaOptions
from core.agreement.unitizing.measured import measured

PRECISION, SEED = 0.02, 0
"""Of γ: it takes about 60 shuffled samples here."""


def unitized(data: str, coefficient: str) -> float:
    """A coefficient by the name the examples give it; `data` is JSON, so that it can be kept."""
    value = _computed(data)[coefficient]
    assert value is not None, coefficient
    return value


@cache
def _computed(data: str) -> dict[str, float | None]:
    continuum = _continuum(json.loads(data))
    names = tuple(continuum.marks)
    found = measured([continuum], names, GammaOptions(precision=PRECISION, seed=SEED))
    family, gamma = found.family, found.gamma
    values: dict[str, Figure | float | None] = {
        "alpha_U_overall": found.alpha_u,
        "u_alpha": family.whole,
        "|u_alpha (binary)": family.binary,
        "cu_alpha": family.coding.alpha,
        "cu_coverage": family.coding.coverage,
        "best_alignment_disorder": gamma.observed,
        "n_unitary_alignments": gamma.unitary_alignments,
        "gamma (ShuffleContinuumSampler = Mathet software)": gamma.gamma,
        "gamma_cat": gamma.gamma_cat,
    }
    for category, each in disagreements(marked([continuum], names)).items():
        values[f"Do_{category}"], values[f"De_{category}"] = each.observed, each.expected
        values[f"alpha_U_category_{category}"] = found.alpha_u_categories[category]
        values[f"gamma_k[{category}]"] = gamma.categories[category]
    for value, coding in family.values.items():
        values[f"({value})u_alpha"] = coding.alpha
    return {key: v.value if isinstance(v, Figure) else v for key, v in values.items()}


def _continuum(data: Any) -> Continuum:
    if "rows" not in data:
        marks = {name: [Mark(*mark) for mark in of] for name, of in data["units"].items()}
        return Continuum(data["begin"], data["length"], marks)
    rows = defaultdict(list)
    for annotator, category, start, end in data["rows"]:
        rows[annotator].append(Mark(int(start), int(end), category))
    return Continuum(0, max(int(row[3]) for row in data["rows"]), rows)
