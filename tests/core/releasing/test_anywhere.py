"""The same project gives the same release, on whatever computer, however that is set up."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.core.releasing.builders import contents

HERE: Mapping[str, str] = {
    "PYTHONHASHSEED": "1",
    "TZ": "UTC",
    "LC_ALL": "C",
    "OMP_NUM_THREADS": "1",
}
ELSEWHERE: Mapping[str, str] = {
    "PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8",
    "LANGUAGE": "de", "OMP_NUM_THREADS": "4", "OPENBLAS_NUM_THREADS": "4",
    "PYTHONUTF8": "0", "COLUMNS": "20",
}  # fmt: skip
FORMATS = (
    "csv,xlsx,parquet,chat-jsonl,conll,spacy,uima-xmi,uima-json,label-studio,doccano,brat,prodigy,"
    "refi-qda,w3c,dna-events,glossator-jsonl"
)


def released_there(
    path: Path, out: Path, around: Mapping[str, str], umask: int, processors: int
) -> dict[str, bytes]:
    """By the command line, in a process of its own."""

    def settle() -> None:
        os.umask(umask)
        os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[:processors]))

    done = subprocess.run(
        [
            *(sys.executable, "-m", "core.cli", "release", path, out, "--with-unresolved"),
            *("--licence", "CC-BY-4.0", "--bootstrap", "60", "--formats", FORMATS),
        ],
        env={**os.environ, **around}, preexec_fn=settle, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return contents(out)


def test_a_release_hangs_on_nothing_around_it(made: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "über dort").mkdir()
    other = tmp_path / "über dort" / "odd.glossator"
    shutil.copyfile(made["odd"], other)
    one = released_there(made["odd"], tmp_path / "out", HERE, 0o022, 1)
    two = released_there(other, tmp_path / "über dort" / "z", ELSEWHERE, 0o077, 64)
    assert list(one) == list(two)
    assert [path for path in one if one[path] != two[path]] == []
