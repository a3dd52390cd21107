"""What can be read of a damaged encrypted file comes into a new one, under the same passphrase."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from core import encryption
from core.commands.statements import SetNote
from core.encryption import Locked
from core.model.phrase import Refused, Unavailable, Unsound
from core.model.salvaged import Fate
from core.project import Project
from core.repairing import Repaired, beside_it, condition_of, repaired, saved
from core.rescuing import rescued
from core.storage import engine, keys
from core.storage.ciphered import fits, secret_of
from core.storage.salvage.ciphered_pages import deciphered, pages_of
from core.storage.salvage.pages import INTERIOR, KEY_INTERIOR, KEY_LEAF, LEAF
from core.storage.salvage.turned_bits import turned_back
from tests.core import builders
from tests.damage.contents import PASSPHRASE, Plain, everything

SECRET = "Nobody shall read about the harbour tax"
PAGE = 4096
LONG = " ".join(f"Paragraph {number} of a long text." for number in range(1_000))


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    encryption.forget_all()
    yield
    encryption.forget_all()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Closed; of its pages there are some of every kind."""
    path = tmp_path_factory.mktemp("encrypted") / "secret.glossator"
    with builders.make_project(path, "Anna") as project:
        project.act_as("Anna")
        for number in range(12):
            text = f"{builders.TEXT}{SECRET}: number {number}. {LONG if number == 3 else ''}"
            statement = builders.add_statement(
                project, builders.add_article(project, text, f"Harbour {number}")
            )
            project.run(SetNote(statement, "a note"))
        project.undo()
        project.redo()
    encryption.set_passphrase(path, PASSPHRASE)
    return path


@pytest.fixture
def encrypted(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "secret.glossator"
    shutil.copyfile(made, path)
    return path


@pytest.fixture(scope="module")
def work(made: Path) -> Plain:
    return _work(made)


def _work(path: Path) -> Plain:
    return everything(path, ("_sqlite_migrations", "article_sketch"))


def flip(path: Path, *places: int) -> None:
    held = bytearray(path.read_bytes())
    for place in places:
        held[place] ^= 4
    path.write_bytes(held)


def repair(path: Path) -> Repaired:
    """As by somebody who has just started; the damaged file stays as it is."""
    encryption.forget_all()
    before = path.read_bytes()
    with encryption.asked_by(lambda _path: PASSPHRASE):
        done = repaired(path)
    assert path.read_bytes() == before
    if done.target is not None:
        encryption.forget_all()
        with encryption.asked_by(lambda _path: PASSPHRASE):
            assert condition_of(done.target).is_whole
        assert encryption.is_encrypted(done.target)
    return done


def sentences(done: Repaired, fate: Fate) -> list[str]:
    assert done.salvaged is not None
    return [str(loss.sentence) for loss in done.salvaged.of(fate)]


def kind_of(number: int, page: bytes) -> str:
    named = {LEAF: "rows", INTERIOR: "tree", KEY_LEAF: "keys", KEY_INTERIOR: "tree of keys"}
    return "first" if number == 1 else named.get(page[0], "rest of a long value")


def place_in(path: Path, kind: str) -> int:
    """Where a page of that kind begins."""
    key = keys.derived(PASSPHRASE, path.read_bytes()[:16])
    pages = deciphered(key, pages_of(path.read_bytes()))
    return next(number - 1 for number, page in pages if kind_of(number, page) == kind) * PAGE


KINDS = ("first", "rows", "tree", "keys", "rest of a long value")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("at", [16, 900, 4020, 4090], ids=["begin", "amid", "vector", "sum"])
def test_one_bit_of_any_page_is_turned_back_and_nothing_is_lost(
    encrypted: Path, work: Plain, kind: str, at: int
) -> None:
    flip(encrypted, place_in(encrypted, kind) + at)
    done = repair(encrypted)
    assert done.target is not None
    assert sentences(done, Fate.LOST) == sentences(done, Fate.ALTERED) == []
    (told,) = sentences(done, Fate.MENDED)
    assert told.endswith("of the file: one bit had turned, and is as it was")
    assert _work(done.target) == work


@pytest.mark.parametrize("kind", KINDS)
def test_of_a_page_of_which_more_is_wrong_all_that_is_lost_is_named(
    encrypted: Path, work: Plain, kind: str
) -> None:
    start = place_in(encrypted, kind)
    held = bytearray(encrypted.read_bytes())
    held[start + 16 : start + PAGE] = os.urandom(PAGE - 16)
    encrypted.write_bytes(held)
    done = repair(encrypted)
    assert done.target is not None
    now = _work(done.target)
    if any(now[name] != work[name] for name in ("article", "statement", "span", "entry")):
        assert sentences(done, Fate.LOST) + sentences(done, Fate.ALTERED) != []


@pytest.mark.parametrize("size", [PAGE * 40, PAGE * 60 + 1_000])
def test_a_file_that_is_cut_short_is_saved_as_far_as_it_goes(encrypted: Path, size: int) -> None:
    held = encrypted.read_bytes()
    encrypted.write_bytes(held[:size])
    encryption.forget_all()
    with pytest.raises(Locked):
        Project.open(encrypted)
    with encryption.asked_by(lambda _path: PASSPHRASE), pytest.raises(Unsound):
        Project.open(encrypted)
    done = repair(encrypted)
    assert done.salvaged is not None
    assert done.salvaged.kept["entry"] > 0
    assert done.salvaged.of(Fate.LOST)


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase(encrypted: Path) -> None:
    flip(encrypted, 200, 900)
    with pytest.raises(Unsound, match="is damaged; its passphrase is right"):
        encryption.unlock(encrypted, PASSPHRASE)
    encryption.forget_all()
    with pytest.raises(Refused, match="This passphrase does not open"):
        encryption.unlock(encrypted, "two other words")
    with pytest.raises(Locked):
        Project.open(encrypted)


def test_without_its_passphrase_nothing_is_saved(encrypted: Path) -> None:
    flip(encrypted, 3 * PAGE, 3 * PAGE + 900)
    encryption.forget_all()
    with pytest.raises(Locked):
        repaired(encrypted)
    assert [each.name for each in encrypted.parent.iterdir()] == ["secret.glossator"]


def test_a_bit_of_the_salt_is_turned_back(encrypted: Path, work: Plain) -> None:
    flip(encrypted, 15)
    done = repair(encrypted)
    assert done.target is not None
    assert _work(done.target) == work


@pytest.mark.parametrize("lost", [16, PAGE])
def test_the_salt_of_a_backup_opens_a_file_whose_beginning_is_lost(
    encrypted: Path, made: Path, work: Plain, lost: int
) -> None:
    folder = encrypted.parent / "secret backups"
    folder.mkdir()
    shutil.copyfile(made, folder / "secret 2026-11-02 09.30.00 hourly.glossator")
    held = encrypted.read_bytes()
    encrypted.write_bytes(bytes(lost) + held[lost:])
    done = repair(encrypted)
    assert done.target is not None
    now = _work(done.target)
    for name in ("article_text", "statement", "span", "entry", "annotator"):
        assert now[name] == work[name]


def test_the_salt_is_looked_for_in_the_folder_that_was_chosen_for_backups(
    encrypted: Path, made: Path, work: Plain, tmp_path: Path
) -> None:
    chosen = tmp_path / "elsewhere"
    chosen.mkdir()
    for number in range(8):  # of other projects, and newer
        other = f"zebra 2026-11-0{number + 1} 09.30.00 hourly.glossator"
        (chosen / other).write_bytes(os.urandom(2 * PAGE))
    shutil.copyfile(made, chosen / "secret 2026-11-02 09.30.00 hourly.glossator")
    held = encrypted.read_bytes()
    encrypted.write_bytes(bytes(PAGE) + held[PAGE:])
    encryption.forget_all()
    with encryption.asked_by(lambda _path: PASSPHRASE):
        done = rescued(encrypted, chosen=chosen)
    assert done.repaired.target is not None
    assert _work(done.repaired.target)["statement"] == work["statement"]
    encryption.forget_all()
    encryption.unlock_damaged(encrypted, PASSPHRASE, chosen)
    assert encryption.is_unlocked(encrypted)


def test_without_its_salt_it_is_refused_in_one_sentence(encrypted: Path) -> None:
    held = encrypted.read_bytes()
    encrypted.write_bytes(os.urandom(16) + held[16:])
    with pytest.raises(Refused, match=r"This passphrase does not open “secret\.glossator”"):
        repair(encrypted)


def test_work_in_a_damaged_log_is_saved(encrypted: Path, tmp_path: Path) -> None:
    encryption.unlock(encrypted, PASSPHRASE)
    copy = tmp_path / "copy.glossator"
    with Project.open(encrypted) as project:
        for number in range(5):
            builders.add_article(project, f"{builders.TEXT}{number}.", f"Talks {number}")
        copy.write_bytes(encrypted.read_bytes())
        held = bytearray(encrypted.with_name("secret.glossator-wal").read_bytes())
    held[32 + 24 + 4120 + 100] ^= 1
    copy.with_name("copy.glossator-wal").write_bytes(held)
    done = repair(copy)
    assert done.salvaged is not None
    assert done.salvaged.kept["article"] == 17


def test_nothing_of_it_comes_to_the_disk_in_clear(tmp_path: Path) -> None:
    """Neither in passing files, deleted ones included, nor in the report."""
    path = tmp_path / "secret.glossator"
    with Project.create(path, passphrase=PASSPHRASE) as project:
        for number in range(4):
            builders.add_article(project, f"{SECRET} {number}. {number}{LONG * 60}", "Harbour")
    middle = path.stat().st_size // 2
    flip(path, *range(middle, middle + 6 * PAGE, 500))
    seen: list[Path] = []

    def look(_told: object, building: Path) -> None:
        seen.append(building)
        for file in (*passing_files(), *(each for each in tmp_path.iterdir() if each.is_file())):
            held = file.read_bytes()
            assert not any(words in held for words in (SECRET.encode(), b"Paragraph 500"))

    saved(path, beside_it(path), tell=look)
    assert seen
    done = rescued(path, tmp_path / "new.glossator")
    assert done.report is not None
    report = done.report.read_text("utf-8")
    assert "names things by their numbers alone" in report
    assert "of article: its text is not the one that was imported" in report
    for word in ("Harbour", "harbour", "Paragraph"):
        assert word not in report


def passing_files() -> list[Path]:
    """That this process has open, also those that have no name any more."""
    found = []
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            if os.readlink(each).endswith("(deleted)"):
                found.append(each)
    return found


def test_every_place_of_a_page_but_the_salt_is_in_its_sum(encrypted: Path) -> None:
    key = keys.derived(PASSPHRASE, encrypted.read_bytes()[:16])
    assert fits(key, encrypted)
    for number, page in list(pages_of(encrypted.read_bytes()))[:2]:
        for place in (16, 2_000, 4_015, 4_031):
            hit = bytearray(page)
            hit[place] ^= 128
            assert turned_back(secret_of(key), (number, bytes(hit))) == (number, page)
            hit[place + 1] ^= 1
            assert turned_back(secret_of(key), (number, bytes(hit))) is None


def test_pages_are_deciphered_as_the_library_reads_them(encrypted: Path) -> None:
    key = keys.derived(PASSPHRASE, encrypted.read_bytes()[:16])
    alone = [page for _, page in deciphered(key, pages_of(encrypted.read_bytes()))]
    clear = encrypted.with_name("clear.file")
    clear.write_bytes(b"".join(alone))
    with closing(engine.passing(clear, "mode=ro&immutable=1")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        told = connection.execute("SELECT count(*), sum(length(body)) FROM article_text")
        assert told.fetchone()[0] == 12


@pytest.mark.parametrize("spoil", [
    lambda raw: raw[: PAGE + 70],
    lambda raw: raw[:PAGE],
    lambda raw: bytes(len(raw)),
    lambda raw: raw[: 5 * PAGE] + os.urandom(len(raw) - 5 * PAGE),
])  # fmt: skip
def test_of_which_nothing_is_left_is_refused_in_one_sentence(
    encrypted: Path, spoil: Callable[[bytes], bytes]
) -> None:
    encrypted.write_bytes(spoil(encrypted.read_bytes()))
    with pytest.raises((Refused, Unavailable), match=r"\.$"):
        repair(encrypted)
    assert [each.name for each in encrypted.parent.iterdir()] == ["secret.glossator"]
