"""Bits that turn and files that are cut: each file is whole, is repaired, or is refused.

`flips(trials, seed)` counts what became of so many files. Lost is what is told as whole and is
not, what a repair neither kept nor named, and whatever raises something else than a sentence; of an
encrypted file also a repair that leaves anything in clear.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from core import encryption
from core.cli import main
from core.commands.searches import SaveSearch
from core.commands.statements import SetNote
from core.model.article import ArticleFilter
from core.model.phrase import Refused, Unavailable
from core.model.salvaged import Salvaged
from core.project import Project
from core.repairing import condition_of, rebuilt, saved
from tests.damage import world
from tests.damage.contents import PASSPHRASE, Plain, everything, is_encrypted, reader
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row

DERIVED = frozenset(("_sqlite_migrations", "article_sketch"))
_NAMED = {
    "statement": """SELECT uid, layer, article, actor, stance, measure, voice, confidence, note,
        flagged, fields, complete, codebook_revision, provenance, id FROM statement""",
    "span": "SELECT id, span.*, statement FROM span",
    "article": "SELECT article.uid, article.*, body, article.id FROM article"
    " JOIN article_text USING (sha256)",
    "entry": "SELECT uid, entry.*, id FROM entry",
    "layer": "SELECT uid, layer.*, id FROM layer",
    "annotator": "SELECT uid, annotator.*, id FROM annotator",
    "verdict": "SELECT uid, verdict.*, id FROM verdict",
    "article_state": "SELECT id, article_state.*, id FROM article_state",
    "assignment": "SELECT id, assignment.*, id FROM assignment",
    "saved_search": "SELECT id, saved_search.*, id FROM saved_search",
}
Things = dict[str, dict[str, tuple[object, ...]]]
_ONE_ENCRYPTED_OF = 4
"""Files: these take several times as long."""


def work(plan: Plan) -> Iterator[Row]:
    yield flips(plan.amount, plan.seed, plan.place("clear"))
    encrypted = -(-plan.amount // _ONE_ENCRYPTED_OF)
    yield flips(encrypted, plan.seed, plan.place("encrypted"), is_encrypted=True)


def flips(trials: int, seed: int, folder: Path | None = None, *, is_encrypted: bool = False) -> Row:
    """How many files were whole, were repaired, and were refused; none is to be lost."""
    with TemporaryDirectory() as passing:
        here = folder or Path(passing)
        made = Encrypted(here) if is_encrypted else Damageable(here)
        count = Count(f"bits turned, {'encrypted ' if is_encrypted else ''}files cut")
        for trial in range(trials):
            chance = Random(f"{seed} {trial}")
            try:
                count.survived(made.after(chance))
            except Exception as loss:
                how = "" if isinstance(loss, Lost) else f"{type(loss).__name__}: "
                count.lost(f"{how}{loss} (seed {seed}, trial {trial})")
        return count.row()


class Damageable:
    """A project with some of everything, and what becomes of its damaged copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source = _made(folder)
        self._truth = _plain(self._source)
        self._things = _things(self._source)
        self._path = folder / "damaged.glossator"
        self._saved = folder / "saved.glossator"

    def after(self, chance: Random) -> str:
        """One word for what became of one file; Lost if it is not what is told of it."""
        for left in self._folder.glob("*damaged*"):
            left.unlink()
        self._saved.unlink(missing_ok=True)
        shutil.copyfile(self._source, self._path)
        how = chance.choice(_DAMAGES)
        how(self._path, chance)
        self._use()
        with suppress(Unavailable, Refused):
            found = condition_of(self._path)
            if found.is_whole:
                self._expect_the_same("whole")
                return "whole"
            if not found.damaged:
                rebuilt(self._path)
                if not condition_of(self._path).is_whole:
                    raise Lost("what was made anew is not whole")
                self._expect_the_same("made anew")
                return "made anew"
        return self._repaired()

    def _repaired(self) -> str:
        before = self._path.read_bytes()
        try:
            told = saved(self._path, self._saved)
        except (Unavailable, Refused) as refusal:
            if not str(refusal).endswith("."):
                raise Lost(f"refused without a sentence: {refusal}") from refusal
            return "refused"
        finally:
            if self._path.read_bytes() != before:
                raise Lost("the damaged file was changed")
        if problems := condition_of(self._saved).problems:
            raise Lost(f"what was saved is not whole: {problems[0]}")
        return self._compared(told)

    def _use(self) -> None:
        """Opening and reading a damaged file ends in an answer or in a sentence."""
        copy = self._folder / "damaged-used.glossator"
        shutil.copyfile(self._path, copy)
        with suppress(Unavailable, Refused), Project.open(copy) as project:
            for read in _READS:
                with suppress(Unavailable, Refused):
                    read(project)

    def _expect_the_same(self, called: str) -> None:
        now = _plain(self._path)
        different = [name for name in self._truth if now.get(name) != self._truth[name]]
        if different:
            raise Lost(f"called {called}, and {different} differ")

    def _compared(self, told: Salvaged) -> str:
        """Each thing is as it was, or is named in the report."""
        named = {(loss.kind, loss.number) for loss in told.losses}
        named_too = {(loss.kind, loss.uid) for loss in told.losses}
        now = _things(self._saved)
        for kind, before in self._things.items():
            after = now[kind]
            for uid in before.keys() | after.keys():
                if before.get(uid) == after.get(uid) or (kind, uid) in named_too:
                    continue
                row = before.get(uid) or after[uid]
                number, of = row[-1], "statement" if kind == "span" else kind
                if {(of, number), (kind, row[1])} & named:
                    continue
                if uid not in after and (kind, None) in named:
                    continue
                raise Lost(f"{kind} {uid} is not as it was, and nothing is told of it")
        return "repaired whole" if now == self._things else "repaired, and told what is lost"


class Encrypted(Damageable):
    """The same of an encrypted one; there is a backup of it, which has its salt."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        encryption.set_passphrase(self._source, PASSPHRASE)
        beside = folder / "old backups"
        beside.mkdir()
        shutil.copyfile(self._source, beside / "old.glossator")

    def after(self, chance: Random) -> str:
        """As by somebody who has just started, and knows the passphrase."""
        encryption.forget_all()
        with encryption.asked_by(lambda _path: PASSPHRASE):
            became = super().after(chance)
        if self._saved.exists() and not is_encrypted(self._saved):
            raise Lost("what was saved of an encrypted file is not encrypted")
        return became


def _turn(path: Path, places: list[int], chance: Random) -> None:
    with path.open("r+b") as file:
        for place in places:
            file.seek(place)
            (byte,) = file.read(1)
            file.seek(place)
            file.write(bytes([byte ^ 1 << chance.randrange(8)]))


def _one_bit(path: Path, chance: Random) -> None:
    _turn(path, [chance.randrange(path.stat().st_size)], chance)


def _some_bits(path: Path, chance: Random) -> None:
    size = path.stat().st_size
    _turn(path, [chance.randrange(size) for _ in range(chance.randint(2, 40))], chance)


def _one_page(path: Path, chance: Random) -> None:
    start = chance.randrange(path.stat().st_size // 4096) * 4096
    _turn(path, [start + chance.randrange(4096) for _ in range(chance.randint(2, 40))], chance)


def _a_hole(path: Path, chance: Random) -> None:
    """Sectors that hold nothing any more."""
    start = chance.randrange(path.stat().st_size // 512) * 512
    with path.open("r+b") as file:
        file.seek(start)
        file.write(bytes(512 * chance.choice((1, 1, 8, 16))))


def _cut(path: Path, chance: Random) -> None:
    size = chance.randrange(path.stat().st_size)
    with path.open("r+b") as file:
        file.truncate(size // 4096 * 4096 if chance.random() < 0.5 else size)


_DAMAGES = (_one_bit, _one_bit, _one_bit, _one_bit, _some_bits, _one_page, _a_hole, _cut)
_READS: tuple[Callable[[Project], object], ...] = (
    lambda project: project.codebook,
    lambda project: list(project.articles_by_uid()),
    lambda project: project.layers(),
    lambda project: project.layer_counts(),
    lambda project: project.statement_totals(),
    lambda project: project.next_undo(),
    lambda project: project.article_ids(None, ArticleFilter(text="talks")),
)


def _made(folder: Path) -> Path:
    """Closed, with undone and redone steps, gold and a search in it."""
    made = world.made(folder / "made")
    path = made / world.PROJECT
    _answered("merge", path, made / world.THEIRS)
    with Project.open(path) as project:
        project.act_as("Ana")
        for statement in project.some_statements(_numbers(project))[:4]:
            project.run(SetNote(statement.id, f"See {statement.id}; naïve — “so”."))
        project.undo()
        project.undo()
        project.redo()
        project.run(SaveSearch("talks", ArticleFilter(text="talks")))
        project.sketch_articles()
    _answered("adjudicate", path, "--auto", "unanimous", "--as", "Ana")
    return path


def _answered(*arguments: object) -> None:
    """Run a verb; standard output belongs to whoever counts."""
    with redirect_stdout(StringIO()):
        status = main([str(each) for each in arguments])
    if status != 0:
        raise Lost(f"{arguments[0]} ended with {status}")


def _numbers(project: Project) -> list[int]:
    rows = project._database.execute("SELECT id FROM statement ORDER BY id")
    return [number for (number,) in rows]


def _plain(path: Path) -> Plain:
    return everything(path, DERIVED)


def _things(path: Path) -> Things:
    """By their uids, or numbers where they have none; last, what else they may be named by."""
    with closing(reader(path)) as database:
        return {
            kind: {str(row[0]): row for row in database.execute(sql)}
            for kind, sql in _NAMED.items()
        }
