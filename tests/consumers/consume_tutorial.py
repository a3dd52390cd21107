"""What the tutorial tells of Hugging Face is done as it stands there, to the last line."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import test_tutorials as told

TELLING = """
for split in articles:
    print(split, len(articles[split]), sum(len(row["statements"]) for row in articles[split]))
print("passages", sum(len(passages[split]) for split in passages))
"""


def test_the_lines_of_python_load_what_the_lines_before_released(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    told.BEFORE[told.HUB]()
    for line in told.lines_of(told.HUB):
        told.follow(line)
    said = capsys.readouterr().out
    (block,) = (b for kind, b in told.FENCE.findall(told.text_of(told.HUB)) if kind == "python")
    offline = {**os.environ, "HF_HOME": str(tmp_path / "cache"), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", block + TELLING], capture_output=True, text=True, env=offline
    )
    assert done.returncode == 0, done.stderr
    *splits, passages = (line.split() for line in done.stdout.splitlines())
    released = re.findall(r"^(\w+): (\d+) articles, .+?, (\d+) statements$", said, re.MULTILINE)
    assert [tuple(split) for split in splits] == [each for each in released[-3:] if each[1] != "0"]
    assert int(passages[1]) > 0
