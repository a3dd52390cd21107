"""history tells who did what, when, and what it was before; restore-statement brings back."""

import csv
import json
from pathlib import Path

from tests.core.cli.conftest import Run, deleted


def test_it_tells_the_newest_steps_in_sentences(run: Run, sample: Path) -> None:
    deleted(sample)
    told = run("history", sample, "--limit", 1).out
    assert "Ana: delete statement (" in told
    assert "    gone: statement of Ana in “" in told
    assert "older steps not shown" in told


def test_json_holds_who_when_what_before_and_after(run: Run, sample: Path) -> None:
    uid = deleted(sample)
    found = run("history", sample, "--annotator", "Ana", "--limit", 1, "--json").data
    (step,) = found["steps"]  # type: ignore[misc]
    assert (step["who"], step["action"]) == ("Ana", "do")
    (change,) = step["changes"]
    assert (change["deed"], change["statement"]) == ("removed", uid)
    assert {"field": "actor"}.items() <= change["fields"][0].items()
    assert change["fields"][0]["before"]
    assert change["fields"][0]["after"] == ""


def test_a_file_holds_every_step_the_oldest_first(run: Run, sample: Path, tmp_path: Path) -> None:
    deleted(sample)
    lines, table = tmp_path / "trail.jsonl", tmp_path / "trail.csv"
    told = run("history", sample, "--out", lines, "--json").data
    steps = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert told["steps"] == len(steps)
    assert told["changes"] == sum(len(step["changes"]) for step in steps)
    numbers = [step["step"] for step in steps]
    assert numbers == sorted(numbers)
    assert run("history", sample, "--out", table, "--for-spreadsheet").status == 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {int(row["step"]) for row in rows} == set(numbers)
    assert run("history", "--help").out.count("of_step") == 1


def test_what_is_hidden_from_an_annotator_can_be_left_out(run: Run, sample: Path) -> None:
    deleted(sample)
    step = run("history", sample, "--seen-by", "Ben", "--limit", 1, "--json").data["steps"][0]  # type: ignore[index]
    assert step["veiled"] is not bool(step["changes"])


def test_odd_wishes_are_refused_in_one_sentence(run: Run, sample: Path, tmp_path: Path) -> None:
    assert "a table (.csv)" in run("history", sample, "--out", tmp_path / "a.txt").complaint
    assert run("history", sample, "--article", "0").complaint == "No article has had the uid “0”."
    assert run("history", sample, "--since", "3/4/25").status == 1
    assert run("history", sample, "--limit", 0).status == 1
    assert run("history", sample, "--annotator", "Nobody").status == 1


def test_a_statement_is_restored_by_its_uid(run: Run, sample: Path) -> None:
    uid = deleted(sample)
    assert "belongs to Ana" in run("restore-statement", sample, uid, "--annotator", "Ben").complaint
    done = run("restore-statement", sample, uid, "--annotator", "Ana", "--json").data
    assert done == {"statement": uid, "moved": [], "lost": []}
    assert run("check", sample).status == 0
    assert "already" in run("restore-statement", sample, uid, "--annotator", "Ana").complaint
    assert "knows no" in run("restore-statement", sample, "none", "--annotator", "Ana").complaint
