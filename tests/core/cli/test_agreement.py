"""`glossator agreement` on a table: a line a coefficient for people, stable keys for scripts."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.agreement.coefficients import KEYS, further
from tests.core.cli.conftest import Run
from tests.core.cli.test_program import ROOT
from tests.core.exchange.builders import write

TABLE = """\
unit,article,Ana,Ben
1,a,1,1
2,a,2,3
3,b,3,3
4,b,1,2
5,c,2,2
6,c,3,
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write(tmp_path / "ratings.csv", TABLE)


def answered(run: Run, *arguments: object) -> dict[str, Any]:
    outcome = run("agreement", *arguments, "--json")
    assert (outcome.status, outcome.err) == (0, "")
    return outcome.data


def test_every_coefficient_stands_under_its_key_with_value_and_interval(
    run: Run, table: Path
) -> None:
    found = answered(run, "--ratings", table, "--level", "ordinal")
    assert (found["units"], found["shared"], found["annotators"]) == (6, 5, ["Ana", "Ben"])
    assert list(found["coefficients"]) == list(KEYS)
    for figure in found["coefficients"].values():
        low, high = figure["ci"]
        assert low <= figure["value"] <= high
    assert found["coefficients"]["percent_agreement"]["value"] == pytest.approx(0.6)
    alpha = found["coefficients"]["krippendorff_alpha"]
    assert 0 <= alpha["below_667"] <= alpha["below_800"] <= 1
    assert found["bootstrap"] == {"resamples": 1000, "seed": 0}


def test_what_does_not_apply_is_null_with_a_reason(run: Run, table: Path) -> None:
    found = answered(run, "--ratings", table, "--level", "nominal", "--bootstrap", "0")
    weighted = found["coefficients"]["weighted_kappa_linear"]
    assert weighted == {"value": None, "ci": None, "reason": "It takes categories with an order."}
    assert found["coefficients"]["cohen_kappa"]["ci"] is None


def test_more_coefficients_are_told_where_they_are_asked_for(run: Run, table: Path) -> None:
    call = ("--ratings", table, "--level", "ordinal", "--bootstrap", "20")
    assert "further" not in answered(run, *call)
    found = answered(run, *call, "--more")["further"]
    assert list(found) == list(further.KEYS)
    assert all(figure["value"] is not None for figure in found.values())
    out = run("agreement", *call, "--more").out
    assert all(f"\n{name} " in out for name in further.KEYS.values())
    of_names = answered(run, *call[:3], "nominal", "--more")["further"]
    assert of_names["gwet_ac2_linear"]["reason"] == "It takes categories with an order."


def test_of_three_annotators_each_pair_has_a_kappa(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", "A,B,C\na,a,b\nb,b,b\na,b,a\n")
    found = answered(run, "--ratings", path, "--level", "nominal")
    assert found["coefficients"]["cohen_kappa"]["value"] is None
    pairs = {tuple(pair["annotators"]): pair["coefficients"] for pair in found["pairs"]}
    assert list(pairs) == [("A", "B"), ("A", "C"), ("B", "C")]
    assert pairs["A", "B"]["cohen_kappa"]["value"] == pytest.approx(0.4)


def test_the_same_seed_gives_the_same_bytes(run: Run, table: Path) -> None:
    call = ("agreement", "--ratings", table, "--level", "interval", "--json", "--seed")
    assert run(*call, 4) == run(*call, 4) != run(*call, 5)


def test_sets_are_compared_by_the_distance_that_is_named(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", "A,B\na|b,a\nb,b\n|,|\n")
    call = ("--ratings", path, "--level", "set", "--bootstrap", "0")
    masi, jaccard = answered(run, *call), answered(run, *call, "--distance", "jaccard")
    assert (masi["distance"], jaccard["distance"]) == ("masi", "jaccard")
    key = "krippendorff_alpha"
    assert masi["coefficients"][key]["value"] < jaccard["coefficients"][key]["value"]
    assert masi["categories"][0]["category"] == []


def test_people_read_a_line_for_each_coefficient(run: Run, table: Path) -> None:
    outcome = run("agreement", "--ratings", table, "--level", "ordinal", "--bootstrap", "200")
    lines = outcome.out.splitlines()
    assert lines[0] == "6 units, 2 annotators: Ana, Ben"
    assert lines[1] == "5 units were rated by two annotators or more."
    assert lines[2] == "Intervals: 95 %, from 200 resamples of 3 articles, seed 0."
    assert any(line.startswith("Krippendorff’s α (ordinal) ") for line in lines)
    assert any(line.startswith("Cohen’s κ, quadratic weights ") for line in lines)
    assert all(len(line) <= 120 for line in lines)


def test_one_article_alone_says_why_there_are_no_intervals(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", "article,A,B\nx,a,b\nx,b,b\n")
    outcome = run("agreement", "--ratings", path, "--level", "nominal")
    assert "There are no intervals: they take two articles, and this is 1 article." in outcome.out
    assert "–  It takes categories with an order." in outcome.out


def test_where_nothing_has_a_value_no_interval_is_promised(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "r.csv", "A\nx\ny\n")
    outcome = run("agreement", "--ratings", path, "--level", "nominal")
    assert "Intervals" not in outcome.out
    assert "Krippendorff’s α (nominal)              –  Agreement takes two annotators." in (
        outcome.out
    )


def test_of_many_categories_the_first_are_told_and_the_rest_counted(
    run: Run, tmp_path: Path
) -> None:
    rows = "\n".join(f"c{number},c{number}" for number in range(25))
    path = write(tmp_path / "r.csv", f"A,B\n{rows}\n")
    outcome = run("agreement", "--ratings", path, "--level", "nominal", "--bootstrap", "0")
    assert outcome.out.endswith("5 more categories: --json has all.\n")


def test_of_very_many_annotators_no_pair_is_told(run: Run, tmp_path: Path) -> None:
    names = ",".join(f"w{number}" for number in range(21))
    rows = "\n".join(",".join("ab"[(unit + n) % 3 == 0] for n in range(21)) for unit in range(4))
    path = write(tmp_path / "r.csv", f"{names}\n{rows}\n")
    outcome = run("agreement", "--ratings", path, "--level", "nominal", "--bootstrap", "0")
    assert outcome.out.startswith("4 units, 21 annotators: w0, w1, ")
    assert "w19 and 1 more\n" in outcome.out
    assert "Of more than 20 annotators, pairs are not told one by one." in outcome.out
    assert answered(run, "--ratings", path, "--level", "nominal")["pairs"] == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Say what to compare"),
        (("--ratings", "TABLE"), "Say at which level"),
        (("--ratings", "TABLE", "--level", "nominal", "--bootstrap", "-1"), "0 to 100,000"),
        (("--ratings", "TABLE", "--level", "nominal", "--seed", "-1"), "A seed is 0 or more"),
        (("--ratings", "TABLE", "--level", "nominal", "--scale", "a,b"), "A scale is for"),
        (("--ratings", "TABLE", "--level", "nominal", "--units", "u.csv"), "goes with a project"),
        (("--ratings", "TABLE", "--level", "nominal", "--report", "r"), "goes with a project"),
        (("--ratings", "TABLE", "--level", "nominal", "--length", "3"), "goes with --spans"),
        (("--spans", "TABLE", "--more"), "goes with --ratings"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    run: Run, table: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = run("agreement", *(table if each == "TABLE" else each for each in arguments))
    assert (outcome.status, outcome.out) == (1, "")
    assert sentence in outcome.complaint


def test_a_table_that_is_not_there_is_status_3(run: Run, tmp_path: Path) -> None:
    outcome = run("agreement", "--ratings", tmp_path / "none.csv", "--level", "nominal")
    assert (outcome.status, outcome.out) == (3, "")
    assert "There is no file" in outcome.complaint


def test_other_verbs_do_not_wait_for_what_only_agreement_loads() -> None:
    code = (
        "import sys; from core.cli import program; program._parser(); "
        "print(*(name for name in ('numpy', 'scipy') if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
