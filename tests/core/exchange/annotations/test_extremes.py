"""Files of a megabyte that are made to take all time or all memory."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.exchange.annotations.dna_files import Dna
from tests.core.exchange.annotations.qda_files import qualcoder
from tests.core.exchange.annotations.test_uima import with_slots
from tests.core.exchange.builders import write
from tests.core.storage.endless import make_endless

SIZE = 1_000_000
SECONDS, MEBIBYTES = 5.0, 500
MEASURED = 3
"""Times at most: beside other work a processor takes longer over the same, never less."""
ROOT = Path(__file__).parents[4]


def check(path: Path, name: str) -> None:
    """Read, inspect and map the file in a process of its own, and hold it to what it may take."""
    assert sum(each.stat().st_size for each in path.parent.glob("a.*")) <= SIZE * 1.1
    told = measured(path, name)
    for _ in range(1, MEASURED):
        if told["seconds"] >= SECONDS:
            told = measured(path, name)
    assert told["seconds"] < SECONDS, told
    assert told["mib"] < MEBIBYTES, told


def measured(path: Path, name: str) -> dict[str, float]:
    script = "tests.core.exchange.annotations.measured"
    command = [sys.executable, "-m", script, str(path), name]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def filled(line: Callable[[int], str], size: int = SIZE) -> str:
    lines, length, number = [], 0, 0
    while length < size:
        lines.append(line(number))
        length += len(lines[-1]) + 1
        number += 1
    return "\n".join(lines)


def standoff(folder: Path, line: Callable[[int], str], text: int = 1_000) -> Path:
    write(folder / "a.txt", "word " * (text // 5))
    return write(folder / "a.ann", filled(line, SIZE - text))


def wide(folder: Path) -> Path:
    """Marks over half a text of half the size each."""
    return standoff(folder, lambda n: f"T{n}\tClaim {n} {400_000 + n}\t", 500_000)


def on_one_word(folder: Path) -> Path:
    return standoff(folder, lambda n: f"T{n}\t{('Actor', 'Measure', 'Stance')[n % 3]} 0 4\tword")


def star(folder: Path) -> Path:
    def line(n: int) -> str:
        kind = ("Actor", "Measure", "Claim")[n % 3]
        return f"T{n}\t{kind} {n % 900} {n % 900 + 3}\t\nR{n}\tof Arg1:T2 Arg2:T{n}"

    return standoff(folder, line)


def chain(folder: Path) -> Path:
    def line(n: int) -> str:
        kind = "Actor" if n % 2 else "Measure"
        return f"T{n}\t{kind} {n % 900} {n % 900 + 3}\t\nR{n}\tof Arg1:T{max(0, n - 2)} Arg2:T{n}"

    return standoff(folder, line)


def long_value(folder: Path) -> Path:
    """One value of half the size that every event speaks of."""
    head = f"T1\tActor 0 4\tword\nA1\tNote T1 {'x' * 500_000}\n#1\tNotes T1\t{'y' * 100_000}\n"
    body = filled(lambda n: f"E{n}\tActor:T1 By:T1", 300_000)
    write(folder / "a.txt", "word")
    return write(folder / "a.ann", head + body)


def labels(folder: Path) -> Path:
    return standoff(folder, lambda n: f"T{n}\tL{n} {n % 900} {n % 900 + 3}\t")


@pytest.mark.parametrize("make", [wide, on_one_word, star, chain, long_value, labels])
def test_standoff(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "brat")


def deep_json(folder: Path) -> Path:
    return write(folder / "a.json", '{"data":' + "[" * 490_000 + "]" * 490_000 + "}")


def one_region(folder: Path) -> Path:
    value = {"start": 0, "end": 1, "labels": ["a"] * 150_000}
    result = [{"id": "a", "type": "labels", "value": value}]
    task = {"data": {"text": "words"}, "annotations": [{"completed_by": 1, "result": result}]}
    return write(folder / "a.json", json.dumps([task]))


def one_id(folder: Path) -> Path:
    one = {"id": "a", "type": "x", "value": {"start": 0, "end": 4, "labels": ["a"]}}
    task = {
        "data": {"text": "words"},
        "annotations": [{"completed_by": 1, "result": [one] * 11_000}],
    }
    return write(folder / "a.json", json.dumps([task]))


def people(folder: Path) -> Path:
    text = {"text": "word " * 20_000}
    shares = [{"completed_by": n, "result": []} for n in range(22_000)]
    return write(folder / "a.json", json.dumps([{"data": text, "annotations": shares}]))


@pytest.mark.parametrize("make", [deep_json, one_region, one_id, people])
def test_tasks(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "label-studio")


def token_spans(folder: Path) -> Path:
    tokens = [{"text": "a", "start": n, "end": n + 1} for n in range(9_000)]
    spans = [{"start": 0, "end": 8_999 - n % 99, "token_start": 0, "token_end": 8_999, "label": "A"}
             for n in range(6_000)]  # fmt: skip
    line = {"text": "a" * 9_000, "tokens": tokens, "spans": spans}
    return write(folder / "a.jsonl", json.dumps(line))


def emoji(folder: Path) -> Path:
    """Marks over a text in which every way of counting differs, without a quote."""
    spans = [{"start": n % 50, "end": 90_000 + n % 999, "label": "A"} for n in range(12_000)]
    return write(folder / "a.jsonl", json.dumps({"text": "\U0001f54a" * 100_000, "spans": spans},
                                                ensure_ascii=False))  # fmt: skip


def short_lines(folder: Path) -> Path:
    return write(folder / "a.jsonl", filled(lambda n: f'{{"text":"w{n}","spans":[]}}'))


@pytest.mark.parametrize("make", [token_spans, emoji, short_lines])
def test_lines(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "prodigy")


def deep_codes(folder: Path) -> Path:
    """Codes within codes, twenty-five thousand deep."""
    inner = "".join(f'<Code guid="{n}" name="c{n}">' for n in range(25_000))
    return write(
        folder / "a.qdc", f"<CodeBook><Codes>{inner}{'</Code>' * 25_000}</Codes></CodeBook>"
    )


def circular_codes(folder: Path) -> Path:
    codes = "".join(f'<Code guid="g" name="c{n}"/>' for n in range(25_000))
    return write(folder / "a.qdc", f"<CodeBook><Codes>{codes}</Codes></CodeBook>")


def one_note(folder: Path) -> Path:
    text = f"<Note guid='n'><PlainTextContent>{'x' * 300_000}</PlainTextContent></Note>"
    marks = "".join(
        f'<PlainTextSelection startPosition="{n}" endPosition="{n + 1}"><NoteRef targetGUID="n"/>'
        "</PlainTextSelection>"
        for n in range(6_000)
    )
    source = f"<TextSource name='a'><PlainTextContent>{'w' * 9_000}</PlainTextContent>{marks}"
    xml = f"<Project><Notes>{text}</Notes><Sources>{source}</TextSource></Sources></Project>"
    with zipfile.ZipFile(folder / "a.qdpx", "w") as archive:
        archive.writestr("project.qde", xml)
    return folder / "a.qdpx"


@pytest.mark.parametrize("make", [deep_codes, circular_codes, one_note])
def test_codes(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "refi-qda")


def shared_array(folder: Path) -> Path:
    """Many annotations that point at one list of all of them."""
    count = 7_000
    types = {
        "x.A": {"%NAME": "x.A", "%SUPER_TYPE": "uima.tcas.Annotation",
                "slots": {"%NAME": "slots", "%RANGE": "uima.cas.FSArray"}},
    }  # fmt: skip
    structures: list[dict[str, object]] = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
         "mimeType": "text", "sofaString": "w" * 10_000},
        {"%ID": 2, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": list(range(3, count))},
    ]  # fmt: skip
    structures += [
        {"%ID": n, "%TYPE": "x.A", "@sofa": 1, "begin": n, "end": n + 5, "@slots": 2}
        for n in range(3, count)
    ]
    views = {"_InitialView": {"%SOFA": 1, "%MEMBERS": list(range(3, count))}}
    data = {"%TYPES": types, "%FEATURE_STRUCTURES": structures, "%VIEWS": views}
    return write(folder / "a.json", json.dumps(data))


def test_slots_that_all_share(tmp_path: Path) -> None:
    check(shared_array(tmp_path), "uima")


def packed(path: Path, **members: str) -> Path:
    """A zip file that unpacks to as much as a file of a megabyte may."""
    noise = os.urandom(sum(map(len, members.values())) // 19)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("noise.bin", noise)
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_0", "."), text)
    return path


def packed_codes(folder: Path) -> Path:
    codes = "".join(f'<Code guid="{n % 999}" name="c"/>' for n in range(480_000))
    project = f"<Project><CodeBook><Codes>{codes}</Codes></CodeBook></Project>"
    return packed(folder / "a.qdpx", project_0qde=project)


def packed_elements(folder: Path) -> Path:
    """Few bytes for each element, and so much memory for a file that unpacks to little."""
    return packed(folder / "a.qdpx", project_0qde=f"<Project>{'<a/>' * 4_400_000}</Project>")


def one_text_for_all(folder: Path) -> Path:
    source = "<TextSource guid='{}' name='{}' plainTextPath='internal://t.txt'/>"
    listed = "".join(source.format(n, n) for n in range(10_000))
    project = f"<Project><Sources>{listed}</Sources></Project>"
    return packed(folder / "a.qdpx", project_0qde=project, sources__t_0txt="word " * 600_000)


@pytest.mark.parametrize("make", [packed_codes, packed_elements, one_text_for_all])
def test_packed_projects(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "refi-qda")


def xmi(count: int) -> tuple[str, str]:
    """A CAS of so many annotations, and its types."""
    cas = with_slots()
    text = cas.to_xmi()
    one = '<custom:Actor xmi:id="{}" sofa="1" begin="0" end="7"/>'
    more = "".join(one.format(n) for n in range(1_000, 1_000 + count))
    members = " ".join(str(n) for n in range(1_000, 1_000 + count))
    at = text.index("<cas:View")
    text = text[:at] + more + text[at:].replace('members="', f'members="{members} ')
    return text, cas.typesystem.to_xml()


def cas_beside_its_types(folder: Path) -> Path:
    text, types = xmi(15_000)
    write(folder / "TypeSystem.xml", types)
    return write(folder / "a.xmi", text)


def packed_cas(folder: Path, count: int = 90_000) -> Path:
    text, types = xmi(count)
    return packed(folder / "a.zip", talks_0xmi=text, TypeSystem_0xml=types)


def packed_cas_of_many(folder: Path) -> Path:
    return packed_cas(folder, 39_900)


def short_structures(folder: Path) -> Path:
    """As many as a megabyte of JSON can hold."""
    made: list[dict[str, object]] = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
         "mimeType": "text", "sofaString": "w" * 100},
    ]  # fmt: skip
    made += [{"%ID": n, "%TYPE": "A", "@sofa": 1, "begin": 0, "end": 5} for n in range(2, 15_000)]
    types = {"A": {"%NAME": "A", "%SUPER_TYPE": "uima.tcas.Annotation"}}
    views = {"_InitialView": {"%SOFA": 1, "%MEMBERS": list(range(2, 15_000))}}
    data = {"%TYPES": types, "%FEATURE_STRUCTURES": made, "%VIEWS": views}
    return write(folder / "a.json", json.dumps(data, separators=(",", ":")))


@pytest.mark.parametrize(
    "make", [cas_beside_its_types, packed_cas, packed_cas_of_many, short_structures]
)
def test_annotations_of_a_cas(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    check(make(tmp_path), "uima")


@pytest.mark.parametrize("name", ["dna", "qualcoder"])
def test_a_database_of_endless_rows(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.db"
    if name == "dna":
        Dna(["word"], []).write(path)
    else:
        qualcoder(tmp_path / "made", "word", [])
        (tmp_path / "made" / "data.qda").rename(path)
    table = "STATEMENTS" if name == "dna" else "code_text"
    check(make_endless(path, table), name)
