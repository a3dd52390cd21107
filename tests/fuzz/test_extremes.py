"""Inputs of a megabyte that are made to take all time or all memory."""

import json
import random
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.core.builders import TEXT
from tests.core.exchange.builders import line, statement, write
from tests.fuzz import driving
from tests.fuzz.targets import TARGETS

SIZE = 1_000_000
HEAD = "format: glossator-codebook/1\n"
KNOWN = {target.name: target for target in TARGETS}


def filled(each: Callable[[int], str], head: str = "", tail: str = "") -> bytes:
    parts, length, number = [head], len(head), 0
    while length < SIZE:
        parts.append(each(number))
        length += len(parts[-1])
        number += 1
    return "".join([*parts, tail]).encode()


def codes_within_codes(depth: int = 25_000) -> bytes:
    inner = "".join(f'<Code name="c{n}">' for n in range(depth))
    return f"<CodeBook><Codes>{inner}{'</Code>' * depth}</Codes></CodeBook>".encode()


def statements_of_new_names(count: int = 3_500) -> bytes:
    passage = "Germany supports the crisis hotline"
    made = [
        statement(TEXT, passage, uid=f"s{n}", actor=f"actor {n}", measure=f"measure {n}")
        for n in range(count)
    ]
    return json.dumps(line("", *made, text=TEXT, article={"title": "a"})).encode()


def packed(name: str, raw: str) -> bytes:
    """In a zip file that unpacks to as much as one of a megabyte may."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("noise.bin", random.Random(1).randbytes(len(raw) // 19))
        archive.writestr(name, raw)
    return out.getvalue()


CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a chain of parents": ("codebook-yaml", lambda: filled(
        lambda n: f"- {{name: a{n + 1}, parent: a{n}}}\n", HEAD + "actors:\n- name: a0\n")),
    "parents in a circle": ("codebook-yaml", lambda: filled(
        lambda n: f"- {{name: a{n + 1}, parent: a{n}}}\n",
        HEAD + "actors:\n- {name: a0, parent: a9}\n")),
    "very many fields": ("codebook-yaml", lambda: filled(
        lambda n: f"- name: f{n}\n", HEAD + "fields:\n")),
    "codes within codes": ("codebook-refi-qda", codes_within_codes),
    "an event of very many parts": ("brat", lambda: filled(
        lambda n: " Actor:T2 Measure:T3",
        "T1\tStatement 0 16\tGermany supports\nT2\tCountry 0 7\tGermany\n"
        "T3\tPolicy 8 16\tsupports\nE1\tStatement:T1", "\n\0Germany supports “it”. 🕊")),
    "statements of new names": ("glossator-jsonl", statements_of_new_names),
    "a packed line of objects": ("articles.zip", lambda: packed(
        "a.jsonl", '{"text":"a","b":[' + "{}," * 6_000_000 + "{}]}")),
    "a packed text of letters": ("articles.zip", lambda: packed(
        "a.txt", "\U0001f54a" + "a" * 15_000_000)),
    "a packed table of short rows": ("articles.zip", lambda: packed(
        "a.csv", "text,b\n" + "\n,\n" * 6_000_000)),
    "a pattern of very many parts": ("file-names", lambda: (
        "{any}-" * 30 + "{title}!\n" + "-" * 255).encode()),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_an_extreme_input_takes_no_more_than_any_may(case: str, tmp_path: Path) -> None:
    name, make = CASES[case]
    path = write(tmp_path / "input", make())
    assert path.stat().st_size <= SIZE * 1.1
    done = driving.measured_alone(KNOWN[name], path)
    assert done.returncode == 0, done.stdout + done.stderr
