"""`glossator agreement PROJECT`: keys that scripts rely on, words for people, a table of units."""

import csv
from pathlib import Path
from typing import Any

import pytest

from core.agreement.coefficients import KEYS
from core.commands.layers import ImportLayer
from core.model.layer import LayerKind
from core.project import Project
from tests.core.cli.conftest import Run

ROLES = ("evidence", "actor", "measure")
RATES = {"precision", "recall", "f1"}
COMPARISON = {
    "annotators", "articles", "statements", "drafts", "alone", "units", "ties", "detection",
    "parts", "triples", "article_sets", "article_decisions",
    "spans",
}  # fmt: skip
REPORT = COMPARISON | {
    "pairs", "by_annotator", "by_revision", "by_month_published", "by_month_done",
    "codebook_revision", "bootstrap",
}  # fmt: skip


def answered(run: Run, *arguments: object) -> dict[str, Any]:
    outcome = run("agreement", *arguments, "--json")
    assert (outcome.status, outcome.err) == (0, "")
    return outcome.data


def add_suggestions(project: Path, name: str) -> None:
    """A program's layer, with nothing in it."""
    with Project.open(project) as opened:
        opened.run(ImportLayer(name, LayerKind.SUGGESTION, ()))


def test_the_keys_are_those_that_are_told(run: Run, sample: Path) -> None:
    data = answered(run, sample, "--bootstrap", "20")
    assert set(data) == REPORT
    assert data["annotators"] == ["Ana", "Ben"]
    assert data["articles"] == {
        "shared": 7, "seen": 9, "done": {"Ana": 8, "Ben": 7}, "partial": False,
    }  # fmt: skip
    assert data["statements"] == {"Ana": 30, "Ben": 27}
    assert data["units"] == {"found": 35, "matched": 22}
    assert list(data["detection"]) == ["overlap", "iou_0.5", "iou_0.8", "exact"]
    for found in (*data["detection"].values(), data["triples"]):
        assert set(found) == {"matched", *RATES, "f1_ci", "macro"}
        assert set(found["macro"]) == {"articles", *RATES}
    assert list(data["parts"])[:4] == ["actor", "stance", "measure", "measure_parent"]
    for part in data["parts"].values():
        assert set(part) == {
            "level", "units", "coefficients", "categories", "confusion", "marginals",
        }  # fmt: skip
        assert list(part["coefficients"]) == list(KEYS)
    assert set(data["article_sets"]) == {"jaccard", "masi", "articles", "jaccard_ci", "masi_ci"}
    assert set(data["article_decisions"]) == {"has_statement", "state"}
    assert data["bootstrap"] == {"resamples": 20, "seed": 0}


def test_slices_and_annotators_have_intervals_or_say_why_not(run: Run, sample: Path) -> None:
    data = answered(run, sample, "--bootstrap", "20")
    for cut in (*data["by_revision"], *data["by_month_published"], *data["by_month_done"]):
        for told, key in [
            (cut, "f1"),
            *((part, "krippendorff_alpha") for part in cut["parts"].values()),
        ]:
            if told[key] is None:
                assert told[f"{key}_reason"]
            elif told[f"{key}_ci"] is None:
                assert told[f"{key}_ci_reason"]
            else:
                assert told[f"{key}_ci"][0] <= told[f"{key}_ci"][1]
    assert any(cut["f1_ci"] for cut in data["by_month_published"])
    ana, ben = data["by_annotator"]
    assert ana["f1_ci"] == ben["f1_ci"] == data["detection"]["overlap"]["f1_ci"]
    stance = data["parts"]["stance"]["coefficients"]["krippendorff_alpha"]
    assert ana["krippendorff_alpha_ci"]["stance"] == stance["ci"]


def test_of_one_article_the_lines_say_why_there_is_no_interval(run: Run, sample: Path) -> None:
    told = run("agreement", sample, "--bootstrap", "20").out
    assert "2025-02, 1 article, too few for an interval" in told
    assert "All of it is in one article, and an interval takes two." in told


def test_spans_are_measured_by_role_and_with_words_word_by_word(run: Run, sample: Path) -> None:
    spans = answered(run, sample, "--bootstrap", "20")["spans"]
    assert (set(spans), spans["articles"]) == ({"articles", "character", *ROLES}, 7)
    assert list(spans["character"]) == ["evidence", "actor", "measure"]
    evidence = spans["character"]["evidence"]
    assert set(evidence) == {"value", "ci", "below_667", "below_800"}
    assert 0 < evidence["ci"][0] <= evidence["value"] <= evidence["ci"][1] < 1
    for role in ROLES:
        assert set(spans[role]) == {"u_alpha", "u_alpha_binary", "cu_alpha"}
        assert all(spans[role][key]["ci"] for key in spans[role])
    assert 0 < spans["evidence"]["cu_alpha"]["coverage"] < 1
    worded = answered(run, sample, "--bootstrap", "0", "--words")["spans"]
    assert worded["character"]["evidence"]["value"] == evidence["value"]
    assert worded["token"]["evidence"]["value"] == pytest.approx(evidence["value"], abs=0.1)
    assert "α, evidence, each word" in run("agreement", sample, "--words", "--bootstrap", "0").out


def test_gamma_is_told_with_its_parameters_where_it_is_asked_for(run: Run, sample: Path) -> None:
    call = (sample, "--bootstrap", "20", "--gamma", "--precision", "0.1", "--seed", "3")
    told = answered(run, *call)["spans"]["gamma"]
    assert told["gamma"]["ci"][0] <= told["gamma"]["value"] <= told["gamma"]["ci"][1]
    assert (told["sampler"], told["precision"], told["seed"]) == ("shuffle", 0.1, 3)
    assert told["samples"] >= 30
    said = run("agreement", *call).out
    assert "sampler “shuffle”, precision 0.1, seed 3" in said
    assert "γ, evidence and its measure" in said


def test_figures_of_the_sample(run: Run, sample: Path) -> None:
    data = answered(run, sample, "--bootstrap", "0")
    overlap = data["detection"]["overlap"]
    assert [overlap[key] for key in ("matched", "precision", "recall")] == [22, 22 / 27, 22 / 30]
    assert overlap["f1"] == 2 * 22 / 57
    assert data["triples"]["matched"] == 12
    stance = data["parts"]["stance"]
    assert (stance["level"], stance["units"]) == ("ordinal", 22)
    assert stance["coefficients"]["percent_agreement"] == {"value": 17 / 22, "ci": None}
    agreed = sum(count for one, other, count in stance["confusion"] if one == other)
    assert agreed == 17
    nominal = data["parts"]["actor"]["coefficients"]["weighted_kappa_linear"]
    assert (nominal["value"], nominal["ci"]) == (None, None)
    assert nominal["reason"]


def test_the_first_annotator_is_the_reference_in_the_order_named(run: Run, sample: Path) -> None:
    there = answered(run, sample, "--bootstrap", "0", "--annotators", "Ana,Ben")
    back = answered(run, sample, "--bootstrap", "0", "--annotators", "Ben, Ana")
    assert back["annotators"] == ["Ben", "Ana"]
    for key, found in there["detection"].items():
        assert back["detection"][key]["precision"] == found["recall"]
        assert back["detection"][key]["f1"] == found["f1"]


def test_the_same_seed_gives_the_same_answer(run: Run, sample: Path) -> None:
    first, again, other = (
        answered(run, sample, "--bootstrap", "50", "--seed", seed) for seed in (1, 1, 2)
    )
    assert first == again
    assert first["article_sets"]["masi_ci"] != other["article_sets"]["masi_ci"]


def test_a_layer_that_is_done_with_nothing_is_left_out_unless_it_is_named(
    run: Run, sample: Path
) -> None:
    add_suggestions(sample, "Model")
    assert answered(run, sample, "--bootstrap", "0")["annotators"] == ["Ana", "Ben"]
    named = answered(run, sample, "--bootstrap", "0", "--annotators", "Ana,Ben,Model")
    assert named["articles"]["shared"] == 0
    assert named["detection"]["overlap"]["f1"] is None
    assert [pair["articles"]["shared"] for pair in named["pairs"]] == [7, 0, 0]
    partial = answered(
        run, sample, "--bootstrap", "0", "--annotators", "Ana,Ben,Model", "--partial"
    )
    assert partial["articles"]["shared"] == 7
    assert partial["detection"]["overlap"]["matched"] == 22


def test_two_layers_of_one_name_are_told_apart_by_their_kinds(run: Run, sample: Path) -> None:
    add_suggestions(sample, "Ana")
    names = "Ana (annotator),Ana (suggestion)"
    data = answered(run, sample, "--bootstrap", "0", "--annotators", names)
    assert data["annotators"] == ["Ana (annotator)", "Ana (suggestion)"]
    assert list(data["statements"]) == data["annotators"]
    assert answered(run, sample, "--bootstrap", "0", "--annotators", "Ana,Ben")[
        "annotators"
    ] == ["Ana", "Ben"]  # fmt: skip


def test_one_annotator_has_figures_without_values_and_their_reasons(run: Run, sample: Path) -> None:
    data = answered(run, sample, "--annotators", "Ana", "--bootstrap", "0")
    alpha = data["parts"]["actor"]["coefficients"]["krippendorff_alpha"]
    assert (alpha["value"], alpha["reason"]) == (None, "Agreement takes two annotators.")
    assert data["detection"]["overlap"]["reason"] == "Agreement takes two annotators."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--annotators", "Ana,Zoe"), "There is no layer “Zoe”. There are: Ana, Ben."),
        (("--annotators", "Ana,Ana"), "“Ana” is named twice."),
        (("--annotators", "Ana,"), "Name the annotators with a comma between them"),
        (("--ratings", "x.csv", "--level", "nominal"), "one thing at a time"),
        (("--bootstrap", "-1"), "0 to 100,000"),
        (("--annotators", "Ana\nBen"), "Name the annotators with a comma between them"),
        (("--level", "nominal"), "--level goes with --ratings."),
        (("--length", "9"), "--length goes with --spans."),
    ],
)
def test_what_cannot_be_compared_is_refused_in_a_sentence(
    run: Run, sample: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = run("agreement", sample, *arguments)
    assert (outcome.status, outcome.out) == (1, "")
    assert sentence in outcome.complaint


def test_where_nobody_is_done_there_is_nothing_to_compare(run: Run, empty: Path) -> None:
    outcome = run("agreement", empty)
    assert outcome.status == 1
    assert outcome.complaint.startswith("Nobody has marked an article done")


def test_people_read_what_was_compared_and_how_sure_it_is(run: Run, sample: Path) -> None:
    outcome = run("agreement", sample, "--bootstrap", "20")
    assert outcome.status == 0
    for told in (
        "7 articles that all of them are done with, of 9",
        "Ana: 30 statements, 8 of them found by nobody else",
        "F1 0.772, precision 0.815, recall 0.733, 22 matched",
        "Krippendorff’s α (ordinal)",
        "from 20 resamples of the articles, seed 0",
        "By month of publication",
    ):
        assert told in outcome.out


# The table of units


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_unit_has_a_row_with_what_each_said_and_what_differs(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "units.csv"
    data = answered(run, sample, "--bootstrap", "0", "--units", out)
    rows = rows_of(out)
    assert data["units_file"] == {"path": str(out), "rows": len(rows)}
    assert len(rows) == data["units"]["found"]
    matched = [row for row in rows if row["annotators"] == "Ana|Ben"]
    assert len(matched) == data["units"]["matched"]
    alone = [row for row in rows if row["annotators"] == "Ana"]
    assert len(alone) == data["alone"]["Ana"]
    assert {(row["missing"], row["differs"], row["iou"]) for row in alone} == {
        ("Ben", "missing", "")
    }
    stances = [row for row in matched if row["stance_Ana"] != row["stance_Ben"]]
    assert len(stances) == 5
    assert all("stance" in row["differs"].split("|") for row in stances)
    exact = [row for row in matched if row["iou"] == "1"]
    assert len(exact) == data["detection"]["exact"]["matched"]
    assert all(row["evidence_Ana"] == row["evidence_Ben"] for row in exact)


def test_a_table_of_units_replaces_no_project(run: Run, sample: Path) -> None:
    before = sample.read_bytes()
    outcome = run("agreement", sample, "--bootstrap", "0", "--units", sample)
    assert outcome.status == 1
    assert sample.read_bytes() == before


def test_a_folder_that_is_not_there_is_status_3(run: Run, sample: Path, tmp_path: Path) -> None:
    outcome = run("agreement", sample, "--bootstrap", "0", "--units", tmp_path / "x" / "u.csv")
    assert (outcome.status, outcome.out) == (3, "")


def test_a_report_is_written_into_a_folder(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "appendix"
    data = answered(run, sample, "--bootstrap", "20", "--report", out)
    assert data["report_folder"] == {"path": str(out), "files": len(list(out.iterdir()))}
    assert (out / "report.html").exists()
    outcome = run("agreement", sample, "--bootstrap", "0", "--report", out)
    assert f"Wrote “{out}” with " in outcome.out


def test_what_adjudication_made_is_not_said_to_be_measured_before_it(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "appendix"
    run("adjudicate", sample, "--auto", "unanimous", "--as", "Ana")
    told = ("agreement", sample, "--bootstrap", "0", "--report", out, "--annotators")
    before = "measured before adjudication"
    assert run(*told, "Ana,Ben").out.startswith("Ana, Ben, before adjudication\n")
    assert before in (out / "report.html").read_text(encoding="utf-8")
    outcome = run(*told, "Ana,gold").out
    assert outcome.startswith("Ana, gold, compared with what adjudication made\n")
    assert before not in (out / "report.html").read_text(encoding="utf-8")
