"""Neither who somebody is nor where her files lie gets into a report."""

import platform
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reporting import report_of
from core.reporting.hiding import hidden, private_words
from core.text import failure

NAMES = st.text(st.characters(categories=("L",)), min_size=4, max_size=12).map(lambda w: f"Zq{w}")
SPACED = st.lists(NAMES, min_size=1, max_size=3).map(" ".join)
BEFORE = st.sampled_from(
    ["", "Cannot open ", "[Errno 2] ", "In “", '  File "', "'", "=", "(", "x: "]
)
AFTER = st.sampled_from(["", " ", "”", '", line 3', "'", ")", ": gone"])
ROOTS = st.sampled_from(["/", "~/", "C:\\", "C:/", "file:///", "\\\\"])
PLANTS = st.lists(SPACED, min_size=1, max_size=5)


@given(ROOTS, PLANTS, st.sampled_from([".glossator", ".txt", ""]), BEFORE, AFTER)
def test_of_a_path_only_the_ending_is_told(
    root: str, folders: list[str], ending: str, before: str, after: str
) -> None:
    mark = "\\" if "\\" in root else "/"
    line = f"{before}{root}{mark.join(folders)}{ending}{after}"
    told = hidden(line, ())
    assert not [word for name in folders for word in name.split() if word in told], told
    if ending and not after:
        assert told.endswith(ending)


@given(PLANTS, BEFORE, AFTER)
def test_the_words_on_the_way_to_a_file_stand_nowhere(
    folders: list[str], before: str, after: str
) -> None:
    path = Path("/", *folders, "Zqsecret plan.glossator")
    words = private_words([path])
    for word in (*folders, "Zqsecret plan"):
        told = hidden(f"{before}{word.upper()}{after} and {word}", words)
        assert word.lower() not in told.lower()


def test_what_is_the_programs_own_stays_to_be_found() -> None:
    ours = Path(failure.__file__)
    assert hidden(f'File "{ours}", line 3', ()) == 'File "core/text/failure.py", line 3'
    library = "/home/Zoe/env/lib/python3.11/site-packages/PySide6/QtCore.abi3.so"
    assert hidden(library, ()) == "PySide6/QtCore.abi3.so"
    told = "core/text/failure.py:134 and/or Debian GNU/Linux 12, 24 MiB/s, 2026-11-23"
    assert hidden(told, private_words([Path("/home/core/2026/python/x")])) == told


def test_a_folder_that_is_called_as_one_of_ours_is_no_part_of_the_program() -> None:
    told = failure.short_path("/home/Zoe/core/secret/.venv/lib/python3.11/threading.py")
    assert told == "threading.py"
    assert hidden("at /home/Zoe/tests/secret/x.py", ()) == "at ….py"


def test_user_host_and_home_are_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("USER", "Zoraida")
    monkeypatch.setenv("LOGNAME", "Zoraida")
    monkeypatch.setenv("HOME", str(tmp_path / "Zora Neale"))
    monkeypatch.setattr(platform, "node", lambda: "zebra-7.lab.example")
    told = hidden("ZORAIDA at zebra-7.lab.example (zebra-7), Zora Neale’s", private_words())
    assert told == "… at … (…), …’s"


def test_own_words_stay_as_they_were_typed_and_lines_are_told_under_their_heading() -> None:
    report = report_of("  Under /home/Zoe it broke.\n", {"A": ["x /home/Zoe/y.txt"], "B": []})
    assert "In my own words\n\nUnder /home/Zoe it broke.\n" in report
    assert report.endswith("A\n\n  x ….txt\n\nB\n\n  (nothing)\n")


def test_what_a_terminal_would_obey_and_endless_lines_do_not_get_in() -> None:
    report = report_of("", {"A": ["\x1b[31mred", "long " * 100_000]})
    assert "\x1b" not in report
    assert len(report) < 2_000
