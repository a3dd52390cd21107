"""Whatever the bytes are: articles or a sentence, and soon."""

import io
import random
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.commands.articles import Skipped
from core.exchange.articles.apart import Apart
from core.exchange.format import ImportOptions
from core.exchange.registry import ARTICLE_READERS
from core.model.phrase import Refused
from tests.core.exchange.articles import builders, test_press
from tests.core.exchange.builders import SENTENCE, jsonl, write

Made = Callable[[Path], Path]

MADE: dict[str, Made] = {
    ".txt": lambda path: write(path, test_press.CLASSIC + test_press.CODED),
    ".csv": lambda path: write(path, f'text;title\n"{SENTENCE}";Talks\n'),
    ".jsonl": lambda path: jsonl(path, {"text": SENTENCE, "title": "Talks", "date": "2025-03-15"}),
    ".html": builders.page,
    ".docx": builders.word,
    ".odt": builders.open_document,
    ".rtf": builders.rich_text,
    ".epub": builders.book,
    ".xlsx": builders.spreadsheet,
    ".pdf": lambda path: builders.pdf(path, SENTENCE),
    ".zip": lambda path: builders.zipped(path, {"a.txt": SENTENCE, "b/c.csv": "text\nx\n"}),
}
SECONDS = 8
"""The bound is 5; other tests run beside this one."""
fuzzed = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart() as kept:
        yield kept


@pytest.fixture
def spoiled(tmp_path: Path, apart: Apart) -> Callable[[str, bytes], None]:
    """Read these bytes as a file of that ending; fails unless each answer is one."""

    def read(ending: str, raw: bytes) -> None:
        path = write(tmp_path / f"file{ending}", raw)
        began = time.monotonic()
        assert all(told(path, ending))
        assert time.monotonic() - began < SECONDS

    def told(path: Path, ending: str) -> Iterator[str]:
        try:
            for item in ARTICLE_READERS[ending](path, ImportOptions(apart=apart)):
                yield str(item.reason) if isinstance(item, Skipped) else item.details.title
        except Refused as refusal:
            yield str(refusal)

    return read


def changed(raw: bytes, seed: int, times: int) -> bytes:
    """Bytes with pieces of themselves overwritten, dropped, repeated or put elsewhere."""
    chance = random.Random(seed)
    found = bytearray(raw)
    for _ in range(times):
        at, length = chance.randrange(len(found) + 1), chance.choice((1, 1, 2, 4, 16, 64))
        match chance.randrange(4):
            case 0:
                found[at : at + length] = chance.randbytes(length)
            case 1:
                del found[at : at + length]
            case 2:
                found[at:at] = found[at : at + length] * chance.choice((1, 2, 50))
            case _:
                other = chance.randrange(len(found) + 1)
                found[at:at] = found[other : other + length]
    return bytes(found)


@pytest.mark.parametrize("ending", MADE)
@fuzzed
@given(seed=st.integers(0, 2**32), times=st.integers(1, 30))
def test_a_damaged_file_is_read_or_refused(
    ending: str, seed: int, times: int, tmp_path: Path, spoiled: Callable[[str, bytes], None]
) -> None:
    good = MADE[ending](tmp_path / f"good{ending}").read_bytes()
    spoiled(ending, changed(good, seed, times))


@pytest.mark.parametrize("ending", MADE)
@fuzzed
@given(raw=st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(
    ending: str, raw: bytes, spoiled: Callable[[str, bytes], None]
) -> None:
    spoiled(ending, raw)


@pytest.mark.parametrize("ending", [".docx", ".odt", ".epub", ".xlsx"])
@fuzzed
@given(seed=st.integers(0, 2**32), times=st.integers(1, 12))
def test_a_sound_zip_file_with_damaged_parts_is_read_or_refused(
    ending: str, seed: int, times: int, tmp_path: Path, spoiled: Callable[[str, bytes], None]
) -> None:
    chance = random.Random(seed)
    out = io.BytesIO()
    with (
        zipfile.ZipFile(MADE[ending](tmp_path / f"good{ending}")) as good,
        zipfile.ZipFile(out, "w") as bad,
    ):
        for name in good.namelist():
            raw = good.read(name)
            bad.writestr(name, changed(raw, seed, times) if chance.random() < 0.4 else raw)
    spoiled(ending, out.getvalue())
