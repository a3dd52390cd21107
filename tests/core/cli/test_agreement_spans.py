"""agreement --spans: the unitizing coefficients of any table of marks."""

from pathlib import Path

import pytest

from tests.core.cli.conftest import Run
from tests.core.exchange.builders import write

ROWS = "annotator,start,end,category\nAna,2,9,a\nAna,20,30,b\nBen,3,9,a\nBen,20,28,a\n"
KEYS = {
    "alpha_u", "u_alpha", "u_alpha_binary", "cu_alpha", "character_alpha", "gamma", "gamma_cat"
}  # fmt: skip


@pytest.fixture
def spans(tmp_path: Path) -> Path:
    return write(tmp_path / "spans.csv", ROWS)


def test_every_coefficient_has_a_value_or_a_reason(run: Run, spans: Path) -> None:
    data = run("agreement", "--spans", spans, "--length", 40, "--precision", 0.1, "--json").data
    assert (data["annotators"], data["length"], data["texts"]) == (["Ana", "Ben"], 40, 1)
    assert data["marks"] == {"Ana": 2, "Ben": 2}
    found = data["coefficients"]
    assert isinstance(found, dict)
    assert set(found) == KEYS
    assert all((each["value"] is None) == ("reason" in each) for each in found.values())
    assert 0 < found["cu_alpha"]["coverage"] < 1


def test_of_several_texts_every_figure_has_an_interval(run: Run, tmp_path: Path) -> None:
    rows = [line.split(",", 1) for line in ROWS.splitlines()]
    several = [f"article,length,{rows[0][0]},{rows[0][1]}"]
    several += [f"{n},{40 + n},{who},{what}" for n in range(4) for who, what in rows[1:]]
    several[-1] = "3,43,Ben,1,4,b"
    path = write(tmp_path / "several.csv", "\n".join(several) + "\n")
    call = ("agreement", "--spans", path, "--precision", 0.1, "--bootstrap", 50)
    data = run(*call, "--json").data
    assert data["bootstrap"] == {"resamples": 50, "seed": 0}
    assert all(each["ci"] for each in data["coefficients"].values())  # type: ignore[attr-defined]
    said = run(*call).out
    assert "Intervals: 95 %, from 50 resamples of 4 texts, seed 0." in said
    low, high = data["coefficients"]["u_alpha"]["ci"]  # type: ignore[index]
    assert f"{low:.3f} to {high:.3f}" in said


def test_of_one_text_it_is_said_once_why_there_are_no_intervals(run: Run, spans: Path) -> None:
    call = ("agreement", "--spans", spans, "--length", 40, "--precision", 0.1)
    found = run(*call, "--json").data["coefficients"]
    reason = "There is one text, and an interval takes two."
    assert all((e["ci"], e["ci_reason"]) == (None, reason) for e in found.values())  # type: ignore[attr-defined]
    said = "There are no intervals: they take two texts, and this is 1 text."
    assert run(*call).out.count("intervals") == 1
    assert said in run(*call).out
    assert said not in run(*call, "--bootstrap", 0).out


def test_gamma_tells_its_parameters_and_its_sampler(run: Run, spans: Path) -> None:
    call = ("agreement", "--spans", spans, "--length", 40, "--precision", 0.1, "--seed", 7)
    told = run(*call, "--json").data["gamma"]
    assert isinstance(told, dict)
    fixed = {"sampler": "shuffle", "alpha": 3.0, "beta": 1.0, "delta_empty": 1.0, "precision": 0.1}
    assert told.items() >= {**fixed, "seed": 7}.items()
    assert told["samples"] >= 30
    assert "sampler “shuffle”, precision 0.1, seed 7" in run(*call).out


def test_categories_and_values_are_told_one_by_one(run: Run, spans: Path) -> None:
    data = run("agreement", "--spans", spans, "--length", 40, "--precision", 0.1, "--json").data
    told = data["categories"], data["values"]
    assert [
        [each[key] for each in of] for of, key in zip(told, ("category", "value"), strict=True)
    ] == [["a", "b"], ["a", "b"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ((), "Say how long the text is"),
        (("--length", 0), "A text has at least 1 position."),
        (("--length", 25), "Line 3: the mark ends at 30, and the text at 25."),
        (("--length", 40, "--begin", 3), "Line 2: the mark starts at 2, before"),
        (("--length", 40, "--precision", 0), "The precision of γ"),
        (("--length", 40, "--ratings", "r.csv"), "Compare one thing at a time"),
    ],
)
def test_what_cannot_be_measured_is_said_in_one_sentence(
    run: Run, spans: Path, more: tuple[object, ...], sentence: str
) -> None:
    outcome = run("agreement", "--spans", spans, *more)
    assert outcome.status == 1
    assert sentence in outcome.complaint
