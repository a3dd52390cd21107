"""What is opened when something is wrong: folders of backups, one of them, files that are damaged.

A backup may be anybody's, and a damaged file may be made to look damaged. Whatever they hold, what
was there before stays, and what is made of them is a sound project or nothing.
"""

import io
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from unittest.mock import patch

from core import backups
from core.commands.statements import SetNote
from core.model.backup import SUFFIX, Holdings, Reason, name_of
from core.model.ids import StatementId
from core.model.phrase import Phrase, Refused, Unavailable
from core.model.salvaged import Fate, Loss
from core.project import Project
from core.repairing import condition_of, saved
from core.rescuing import as_iso, rescue_of, rescued
from core.storage import engine, keys
from core.storage.salvage import turned_bits
from tests.fuzz import mutating
from tests.fuzz.mutating import Change, bytes_changed, database_changed, zip_changed
from tests.fuzz.projects import look_around, project_seeds
from tests.fuzz.target import Target
from tests.fuzz.workshop import Workshop, check_sentence

MINE = "mine.glossator"
MOMENTS = tuple(datetime(2026, month, 1, 10, 0, 0) for month in (1, 2, 3))
KEY = keys.Key(bytes(range(100, 116)), bytes(range(32)))
"""Always the same, so that no passphrase has to be stretched for each file."""
WANTED = (
    Loss(Fate.LOST, "article", 1, "", Phrase("lost")),
    Loss(Fate.LOST, "entry", None, "nobody", Phrase("lost")),
)


def open_backups(workshop: Workshop, raw: bytes) -> None:
    """A folder of them as a zip file: listed, asked what they hold, and one more made there."""
    path = own_project(workshop)
    folder = emptied(backups.folder_beside(path))
    with suppress(zipfile.BadZipFile, NotImplementedError, ValueError, OSError, RuntimeError):
        laid_out(raw, folder)
    found = backups.listed(path)
    for each in found:
        checked(each.holdings)
        if each.trouble is not None:
            check_sentence(each.trouble.phrase)
    for sentence in rescue_of(Fate.LOST, WANTED, found).sentences(as_iso):
        check_sentence(sentence)
    others = {each.backup.path for each in found if each.uid != backups.uid_of(path)}
    with workshop.refusals():
        made = backups.make(path, Reason.ASKED, now=MOMENTS[-1], always=True).path
        assert made is not None
        assert made.parent == folder
    assert all(each.exists() for each in others), "a backup of another project was let go"


def own_project(workshop: Workshop) -> Path:
    """Of this process, sound, and as it is in the seeds."""
    for left in workshop.folder.glob("mine*"):
        if left.is_file():
            left.unlink()
    return workshop.file(MINE, sound())


@cache
def sound() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return project_seeds(Path(folder))[0]


def emptied(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    return folder


def laid_out(raw: bytes, folder: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for name in archive.namelist():
            if archive.getinfo(name).file_size <= 2 * mutating.LARGEST:
                with suppress(OSError, ValueError):
                    (folder / name.replace("/", "_")).write_bytes(archive.read(name))


def checked(held: Holdings | None) -> None:
    """What the list and the preview make of it."""
    if held is not None:
        assert held.statements >= 0
        assert held.mark == (held.uid, held.step, held.changed)
        assert all(isinstance(each.annotator, str) for each in held.layers)


def folder_seeds(folder: Path) -> list[bytes]:
    out, names = io.BytesIO(), [name_of("mine", at, Reason.HOURLY) for at in MOMENTS]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, sound())
    return [out.getvalue()]


def restore_backup(workshop: Workshop, raw: bytes) -> None:
    """Looked into, copied, and brought back into the place of a project of the same uid."""
    project = own_project(workshop)
    folder = emptied(backups.folder_beside(project))
    backup = folder / name_of("mine", MOMENTS[0], Reason.OPENED)
    backup.write_bytes(raw)
    with workshop.refusals():
        held = backups.held_in(backup)
        checked(held)
        belongs(project, held.uid)
    before = dumped(project)
    copy = workshop.folder / "mine copy.glossator"
    with workshop.refusals():
        looked_through(workshop, backups.open_a_copy(backup, copy))
    try:
        done = backups.restore(project, backup, now=MOMENTS[1])
    except (Refused, Unavailable) as refusal:
        check_sentence(refusal.phrase)
        assert dumped(project) == before, "what was there is not any more"
    else:
        assert done.kept is not None, "what was there was not kept"
        assert backups.held_in(done.kept).uid == backups.held_in(backup).uid
        looked_through(workshop, project)
    assert backup.read_bytes() == raw
    assert not list(workshop.folder.glob(".mine*")), "something unfinished is left"


def belongs(project: Path, uid: str) -> None:
    """Makes it the project that this backup is one of."""
    with closing(sqlite3.connect(project)) as database, suppress(UnicodeEncodeError):
        database.execute("UPDATE project SET uid = ?", (uid,))
        database.commit()


def dumped(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return list(database.iterdump())


def looked_through(workshop: Workshop, path: Path) -> None:
    with workshop.refusals(), Project.open(path) as project:
        look_around(project)


def save_what_can_be_read(workshop: Workshop, raw: bytes) -> None:
    salvage(workshop, workshop.file("hurt.glossator", raw))


def salvage(workshop: Workshop, path: Path) -> None:
    """Repaired as a person would have it; saved page by page even where nothing is wrong."""
    target = path.with_name("hurt saved.glossator")
    for work in (rescued, saved):
        clear(target)
        before = path.read_bytes()
        with workshop.refusals():
            work(path, target)
        if target.exists():
            assert path.read_bytes() == before, "the damaged file was changed"
            assert condition_of(target).is_whole
            looked_through(workshop, target)
            break
    clear(target)
    left = [each.name for each in path.parent.glob(".hurt*")]
    assert not left, left


def clear(target: Path) -> None:
    for left in target.parent.glob(f"{target.stem}*"):
        left.unlink()
    for left in target.parent.glob("hurt-before-repair-*"):
        left.unlink()


def save_beside_a_log(workshop: Workshop, raw: bytes) -> None:
    """What stands in the log of a project that is itself sound."""
    path = workshop.file("hurt.glossator", with_log()[0])
    workshop.file("hurt.glossator-wal", raw)
    try:
        salvage(workshop, path)
    finally:
        for left in workshop.folder.glob("hurt.glossator*"):
            left.unlink()


@cache
def with_log() -> tuple[bytes, bytes]:
    """A project whose last change stands in its log alone, and that log."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logged.glossator"
        path.write_bytes(sound())
        with Project.open(path) as project:
            project.act_as("Ana")
            project.run(SetNote(StatementId(1), "a note"))
            return path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes()


def save_encrypted(workshop: Workshop, raw: bytes) -> None:
    """Fewer pages are tried for a turned bit, the same work each time, so that more is read."""
    path = workshop.file("hurt.glossator", raw)
    with known(), patch.object(turned_bits, "MOST_FAILED", 1):
        salvage(workshop, path)


@contextmanager
def known() -> Iterator[None]:
    keys.keep(KEY)
    try:
        yield
    finally:
        keys.forget_all()


def encrypted_seeds(folder: Path) -> list[bytes]:
    plain, path = folder / "plain.glossator", folder / "encrypted.glossator"
    plain.write_bytes(sound())
    with closing(engine.cipher().connect(str(plain), isolation_level=None)) as source:
        (number,) = source.execute("PRAGMA application_id").fetchone()
        source.execute("ATTACH ? AS new KEY ?", (str(path), KEY.pragma))
        source.execute("SELECT sqlcipher_export('new')")
        source.execute(f"PRAGMA new.application_id = {number}")
    return [path.read_bytes()]


def encrypted_changed(raw: bytes, chance: Random) -> bytes:
    """As a database that is in clear, by somebody who knows the passphrase; or pages exchanged."""
    match chance.randrange(4):
        case 0:
            return bytes_changed(raw, chance)
        case 1:
            return pages_changed(raw, chance)
    with tempfile.TemporaryDirectory() as folder, known():
        path = Path(folder) / "changed.glossator"
        path.write_bytes(raw)
        engine.cipher()  # so that its errors are among those that are named next
        with suppress(*engine.errors(), OverflowError, UnicodeError):
            with closing(engine.fresh(path, KEY)) as connection:
                mutating.change_database(connection, chance)
            return path.read_bytes()
    return bytes_changed(raw, chance)


def pages_changed(raw: bytes, chance: Random) -> bytes:
    """Pages dropped, repeated, exchanged, or overwritten by another or with noise."""
    size = keys.PAGE_BYTES
    pages = [raw[at : at + size] for at in range(0, len(raw), size)] or [b""]
    at, other = chance.randrange(len(pages)), chance.randrange(len(pages))
    match chance.randrange(5):
        case 0:
            del pages[at]
        case 1:
            pages[at:at] = [pages[other]] * chance.choice((1, 2, 40))
        case 2:
            pages[at], pages[other] = pages[other], pages[at]
        case 3:
            pages[at] = pages[other]
        case _:
            pages[at] = chance.randbytes(size)
    return b"".join(pages)[: mutating.LARGEST]


def either(first: Change, second: Change) -> Change:
    return lambda raw, chance: (first if chance.random() < 0.6 else second)(raw, chance)


def within(name: str) -> Change:
    return database_changed if name.endswith(SUFFIX) else bytes_changed


KEEPING: tuple[Target, ...] = (
    Target("backup-folder", folder_seeds, zip_changed(within), open_backups),
    Target("backup", lambda folder: [sound()], either(database_changed, pages_changed),
           restore_backup),
    Target("salvage", lambda folder: [sound()], either(database_changed, pages_changed),
           save_what_can_be_read),
    Target("salvage-log", lambda folder: [with_log()[1]], either(bytes_changed, pages_changed),
           save_beside_a_log),
    Target("salvage-encrypted", encrypted_seeds, encrypted_changed, save_encrypted),
)  # fmt: skip
