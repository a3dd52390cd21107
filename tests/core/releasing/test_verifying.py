"""Every hash and every quote of a release is checked, however somebody made its folder."""

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as arrow
import pyarrow.parquet as pq
import pytest

from core.model.phrase import Refused, Unavailable
from core.releasing.verifying import verified
from core.splits.split import Split
from tests.core.releasing.builders import manifest_of


def problems(folder: Path) -> list[str]:
    return list(map(str, verified(folder).problems))


def data_of(folder: Path, ending: str) -> Path:
    return folder / "data" / f"train{ending}"


def signed(folder: Path, change: Callable[[dict[str, Any]], None] = lambda told: None) -> None:
    """A manifest for the files as they are, as one would make it who wants to deceive."""
    told = manifest_of(folder)
    for file in told["files"]:
        path = folder / file["path"]
        if path.is_file():
            raw = path.read_bytes()
            file["bytes"], file["sha256"] = len(raw), hashlib.sha256(raw).hexdigest()
    change(told)
    (folder / "MANIFEST.json").write_text(json.dumps(told), encoding="utf-8")


def test_a_release_as_it_was_written_is_whole(first: Path) -> None:
    found = verified(first)
    assert (found.is_whole, found.problems) == (True, ())
    assert found.files == len(manifest_of(first)["files"])
    passages = [(first / "spans" / f"{split}.jsonl") for split in Split]
    lines = [path.read_text("utf-8").count("\n") for path in passages if path.exists()]
    assert found.quotes == 2 * sum(lines)


def test_each_file_that_differs_is_told_in_a_sentence(first: Path) -> None:
    data = data_of(first, ".jsonl")
    name = f"data/{data.name}"
    raw = data.read_bytes()
    data.write_bytes(raw.replace(b"Germany", b"Germani", 1))
    (first / "codebook.yaml").unlink()
    (first / "README.md").write_bytes(b"other")
    (first / "new.txt").write_bytes(b"")
    size = next(f["bytes"] for f in manifest_of(first)["files"] if f["path"] == "README.md")
    assert problems(first) == [
        "“new.txt” is not in the manifest.",
        f"“README.md” has 5 bytes, and the manifest says {size:,}.",
        "“codebook.yaml” is missing.",
        f"“{name}” is not what was released: its hash differs.",
    ]


def test_a_quote_that_is_not_in_its_text_is_told_though_hashes_are_right(first: Path) -> None:
    data = data_of(first, ".jsonl")
    rows = [json.loads(line) for line in data.read_text("utf-8").splitlines()]
    statement = rows[0]["statements"][0]
    statement["evidence"][0]["start"] += 1
    rows[0]["statements"][0]["actor_mentions"] = [{"start": "1", "end": None, "quote": ["a"]}]
    rows[-1]["text"] += "!"
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    signed(first)
    start, end = (statement["evidence"][0][key] for key in ("start", "end"))
    about = f"“data/{data.name}”, row"
    assert problems(first) == [
        f"{about} 1, statement {statement['uid']}: the words at {start}–{end} are not what it "
        "quotes.",
        f"{about} 1, statement {statement['uid']}: the words at 1–None are not what it quotes.",
        f"{about} {len(rows)}: the text is not that of its SHA-256.",
        f"“spans/{data.name}” does not have the passages that “data/{data.name}” has.",
    ]


def test_a_quote_in_columns_is_checked_as_well(first: Path) -> None:
    data = data_of(first, ".parquet")
    rows = pq.read_table(data).to_pylist()
    rows[0]["statements"][0]["evidence"][0]["quote"] = "something else"
    pq.write_table(arrow.Table.from_pylist(rows, schema=pq.read_schema(data)), data)
    signed(first)
    misquoted, others = problems(first)
    assert misquoted.startswith(f"“data/{data.name}”, row 1, statement ")
    assert others.startswith(f"“spans/{data.name}” does not have the passages")


def test_passages_by_themselves_are_those_of_the_articles(first: Path) -> None:
    path = first / "spans" / "train.jsonl"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    wrong = [lines[:-1], [*lines, lines[0]], [lines[1], lines[0], *lines[2:]]]
    for each in wrong:
        path.write_text("".join(each), encoding="utf-8")
        signed(first)
        assert problems(first) == [
            "“spans/train.jsonl” does not have the passages that “data/train.jsonl” has."
        ]


@pytest.mark.parametrize("ending", [".jsonl", ".parquet"])
@pytest.mark.parametrize("raw", [b"", b"PAR1 or not", b"[1, 2]\n", b"{}\n", b'{"text": "a"}\n'])
def test_data_that_is_none_is_told(ending: str, raw: bytes, first: Path) -> None:
    data = data_of(first, ending)
    data.write_bytes(raw)
    signed(first)
    told = problems(first)
    assert told
    assert all(f"data/{data.name}" in sentence for sentence in told)


@pytest.mark.parametrize(
    "path",
    [
        "../secret.txt",
        "/etc/passwd",
        "data/../../secret.txt",
        "data//a",
        "./a",
        "C:\\a",
        "a\0b",
        "",
    ],
)
def test_a_path_that_leads_out_is_never_opened(path: str, first: Path) -> None:
    (first.parent / "secret.txt").write_text("secret")
    digest = hashlib.sha256(b"secret").hexdigest()
    entry = {"path": path, "bytes": 6, "sha256": digest}
    signed(first, lambda told: told["files"].append(entry))
    if path:
        assert problems(first) == [
            f"“{path.replace(chr(0), chr(0xFFFD))}” leads out of the release."
        ]
    else:
        with pytest.raises(Refused, match="no manifest of a release"):
            verified(first)


def test_a_path_that_no_file_can_have_is_missing(first: Path) -> None:
    entry = {"path": "data/\ud800.jsonl", "bytes": 6, "sha256": "0" * 64}
    signed(first, lambda told: told["files"].append(entry))
    assert problems(first) == ["“data/\ufffd.jsonl” is missing."]


def test_a_path_longer_than_any_is_told(first: Path) -> None:
    entry = {"path": "x" * 5_000, "bytes": 6, "sha256": "0" * 64}
    signed(first, lambda told: told["files"].append(entry))
    (problem,) = problems(first)
    assert problem.endswith("” cannot be read: File name too long.")
    assert len(problem) < 1_000


def test_links_are_not_followed(first: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    (first / "losses.txt").unlink()
    (first / "losses.txt").symlink_to(tmp_path / "secret.txt")
    (first / "data").rename(tmp_path / "moved")
    (first / "data").symlink_to(tmp_path / "moved", target_is_directory=True)
    found = problems(first)
    assert "“data” is not in the manifest." in found
    assert "“losses.txt” is a link, or in one, which is not followed." in found
    assert not [each for each in found if "secret" in each]
    assert sum("is a link, or in one" in each for each in found) == 1 + len(
        list((tmp_path / "moved").iterdir())
    )
    (first / "MANIFEST.json").rename(tmp_path / "m.json")
    (first / "MANIFEST.json").symlink_to(tmp_path / "m.json")
    with pytest.raises(Refused, match="is a link, which is not followed"):
        verified(first)


def test_what_is_no_file_is_told(first: Path) -> None:
    (first / "losses.txt").unlink()
    (first / "losses.txt").mkdir()
    (first / "votes.jsonl").unlink()
    os.mkfifo(first / "votes.jsonl")
    assert problems(first) == ["“losses.txt” is not a file.", "“votes.jsonl” is not a file."]


def _named(file: bytes) -> bytes:
    return b'{"format": "glossator-release/1", "files": [' + file + b"]}"


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "no manifest of a release"),
        (b"\xff", "it is not UTF-8"),
        (b"[]", "no manifest of a release"),
        (b"{}", "its format is not glossator-release/1"),
        (b"[" * 100_000, "no manifest of a release"),
        (b'{"format": "glossator-release/1", "files": 3}', "no manifest of a release"),
        (b'{"format": "glossator-release/1", "files": [{"path": "a"}]}', "bytes or sha256"),
        (_named(b'{"path": "a", "bytes": 1, "sha256": "x"}'), "“x” is no SHA-256"),
        (_named(b'{"path": "a", "bytes": -1, "sha256": ""}'), "less than 0"),
        (b'{"a": 1, "a": 2}', "occurs twice"),
        (_named(b'{"path": "\\ud800", "bytes": 1, "sha256": "x"}'), "no manifest of a release"),
        (_named(b'{"path": "a", "bytes": 1e999, "sha256": "x"}'), "no manifest of a release"),
        (_named(b'{"path": "a", "bytes": ' + b"9" * 5_000 + b"}"), "no manifest of a release"),
    ],
)
def test_a_manifest_that_is_none_is_one_sentence(raw: bytes, sentence: str, tmp_path: Path) -> None:
    (tmp_path / "MANIFEST.json").write_bytes(raw)
    with pytest.raises(Refused) as refusal:
        verified(tmp_path)
    assert sentence in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_huge_manifest_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "MANIFEST.json").open("wb") as file:
        file.truncate(10 * 2**30)
    with pytest.raises(Refused, match="larger than a manifest can be"):
        verified(tmp_path)


def test_many_files_or_one_twice_are_refused(first: Path) -> None:
    entry = {"path": "a", "bytes": 1, "sha256": "0" * 64}
    signed(first, lambda told: told["files"].extend([entry, entry]))
    with pytest.raises(Refused, match="names “a” twice"):
        verified(first)
    many = [{**entry, "path": f"a{n}"} for n in range(20_001)]
    signed(first, lambda told: told.update(files=many))
    with pytest.raises(Refused, match="more than 20000 files"):
        verified(first)


def test_a_folder_full_of_problems_is_given_up_in_time(first: Path) -> None:
    for number in range(1_200):
        (first / f"x{number}").touch()
    found = problems(first)
    assert len(found) == 1_001
    assert found[-1] == "There is more; this is where the check was given up."


def test_names_of_several_lines_or_of_no_characters_are_one_sentence_each(first: Path) -> None:
    (first / "a\nb\u2028c\x1b[2J").touch()
    (first / os.fsdecode(b"bad\xff")).touch()
    entry = {"path": "new\r\nline", "bytes": 6, "sha256": "0" * 64}

    def deceive(told: dict[str, Any]) -> None:
        told["files"].append(entry)
        told["name"] = "x\nIt is whole.\x1b[2J" * 900

    signed(first, deceive)
    found = verified(first)
    said = [*map(str, found.problems), found.name]
    assert sorted(each for each in said if "is not in the manifest" in each) == [
        "“a\ufffdb\ufffdc\ufffd[2J” is not in the manifest.",
        "“bad\ufffd” is not in the manifest.",
    ]
    assert all(len(each.splitlines()) == 1 and each.isprintable() for each in said)
    assert len(found.name) < 1_000


@pytest.mark.parametrize(
    "value", [10**400, -1, 2**63, True, 1.5, None, "1", [], {}, "\ud800"], ids=str
)
@pytest.mark.parametrize("key", ["start", "end", "quote"])
def test_places_that_are_no_numbers_are_told(first: Path, key: str, value: object) -> None:
    data = data_of(first, ".jsonl")
    rows = [json.loads(line) for line in data.read_text("utf-8").splitlines()]
    rows[0]["statements"][0]["evidence"][0][key] = value
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    signed(first)
    found = problems(first)
    assert found
    assert all(len(each.splitlines()) == 1 and data.name in each for each in found)


@pytest.mark.parametrize(
    "name", ["MANIFEST.json", "index.jsonl", "splits.csv", "data/train.jsonl", "README.md"]
)
def test_a_file_that_is_cut_short_or_in_another_encoding_is_told(first: Path, name: str) -> None:
    whole = (first / name).read_bytes()
    for raw in (whole[: len(whole) // 2], whole.decode("utf-8").encode("utf-16"), b"\xff" + whole):
        (first / name).write_bytes(raw)
        if name == "MANIFEST.json":
            with pytest.raises(Refused, match="is no manifest of a release"):
                verified(first)
        else:
            (problem,) = problems(first)
            assert problem.startswith(f"“{name}” has ")


def test_where_there_is_no_folder_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="There is no folder"):
        verified(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable, match="There is no folder"):
        verified(tmp_path / "file")
    with pytest.raises(Refused, match=r"is no release: it has no MANIFEST\.json"):
        verified(tmp_path)
