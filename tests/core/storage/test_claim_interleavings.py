"""However the steps of several who want a project fall between each other, one alone has it.

Real files and real locks; each step waits until it is let go, in an order that hypothesis chooses,
and some are ended on their way as a kill would end them.
"""

import os
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from core.model.place import Holder, Program
from core.storage import claims
from core.storage.claim_files import ClaimFiles

_PATIENCE = 30.0
"""Seconds; a step that takes longer hangs."""


class _Killed(BaseException):
    """The process is no more: nothing that it still wanted to do happens."""


class _Stepping(ClaimFiles):
    """Each step waits for its turn; a kill takes all handles away and does nothing any more."""

    def __init__(self, turn: Callable[[], None]) -> None:
        super().__init__(is_far=False)
        self._turn = turn
        self._handles: set[int] = set()
        self._is_dead = False

    def _step(self) -> None:
        if self._is_dead:
            raise _Killed
        try:
            self._turn()
        except _Killed:
            self._is_dead = True
            for handle in self._handles:
                os.close(handle)
            raise

    def work(self) -> None:
        """What is done in the project meanwhile."""
        self._step()

    def make(self, path: Path, content: bytes) -> int | None:
        self._step()
        handle = super().make(path, content)
        if handle is not None:
            self._handles.add(handle)
        return handle

    def read(self, path: Path) -> bytes | None:
        self._step()
        return super().read(path)

    def replace(self, path: Path, content: bytes) -> int:
        self._step()
        handle = super().replace(path, content)
        self._handles.add(handle)
        return handle

    def remove(self, path: Path, handle: int | None = None) -> None:
        self._step()
        if handle is not None:
            self._handles.discard(handle)
        super().remove(path, handle)

    def is_let_go(self, path: Path) -> bool:
        self._step()
        return super().is_let_go(path)


class _InPlace(_Stepping):
    """On a file system without links: the content follows its name."""

    def make(self, path: Path, content: bytes) -> int | None:
        self._step()
        return self._made_in_place(path, content)

    def _named(self, path: Path) -> int | None:
        handle = super()._named(path)
        if handle is not None:
            self._handles.add(handle)
            self._step()
        return handle

    def replace_empty(self, path: Path, content: bytes) -> int | None:
        self._step()
        handle = ClaimFiles.replace_empty(self, path, content)
        if handle is not None:
            self._handles.add(handle)
        return handle


class _Taker(threading.Thread):
    """Takes the project, works in it for some steps, lets it go, and comes again."""

    def __init__(self, stage: "_Stage", kind: type[_Stepping], visits: int) -> None:
        super().__init__(daemon=True)
        self._stage = stage
        self._visits = visits
        self._go = threading.Semaphore(0)
        self._came = threading.Semaphore(0)
        self._is_doomed = False
        self.is_inside = False
        self.fault: BaseException | None = None
        self.files = kind(self._turn)

    def _turn(self) -> None:
        self._came.release()
        assert self._go.acquire(timeout=_PATIENCE)
        if self._is_doomed:
            raise _Killed

    def run(self) -> None:
        try:
            for _ in range(self._visits):
                with suppress(claims.Taken):
                    self._visit()
        except _Killed:
            pass
        except BaseException as fault:
            self.fault = fault
        self.is_inside = False
        self._stage.leave(self)
        self._came.release()

    def _visit(self) -> None:
        holder = claims.me(Program.DESK)
        claim = claims.take(self._stage.lock, holder, self.files, self._may_follow(holder))
        self.is_inside = True
        assert claim.is_kept()
        self.files.work()
        self.is_inside = False
        claim.release()

    def _may_follow(self, ours: Holder) -> Callable[[Holder, Path], bool]:
        return lambda _holder, path: claims.is_gone(ours, path, self.files)

    def begin(self) -> None:
        self.start()
        assert self._came.acquire(timeout=_PATIENCE)

    def step(self, *, kill: bool) -> None:
        self._is_doomed = kill
        self._go.release()
        assert self._came.acquire(timeout=_PATIENCE)


class _Stage:
    def __init__(self, folder: Path) -> None:
        self.lock = folder / "pilot.glossator-lock"
        self.here: list[_Taker] = []
        self.faults: list[BaseException] = []

    def leave(self, taker: _Taker) -> None:
        self.here.remove(taker)
        if taker.fault is not None:
            self.faults.append(taker.fault)

    def play(self, takers: list[_Taker], draw: Callable[[int], int], kills: int) -> None:
        self.here = list(takers)
        for taker in takers:
            taker.begin()
        try:
            while self.here:
                taker = self.here[draw(len(self.here))]
                is_killed = kills > 0 and draw(12) == 0
                kills -= is_killed
                taker.step(kill=is_killed)
                inside = [each for each in takers if each.is_inside]
                assert len(inside) <= 1, "two have it"
        finally:
            while self.here:
                self.here[0].step(kill=True)
        assert not self.faults, self.faults


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "_PAUSE_SECONDS", 0.0)


def left_by_a_dead_one(lock: Path) -> None:
    lock.write_bytes(claims.written(claims.me(Program.DESK)))


def played(
    data: st.DataObject, kind: type[_Stepping], *, is_left: bool, kills: int, takers: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = _Stage(Path(folder))
        if is_left:
            left_by_a_dead_one(stage.lock)
        several = [_Taker(stage, kind, visits=2) for _ in range(takers)]
        stage.play(several, lambda count: data.draw(st.integers(0, count - 1)), kills)
        files, last = ClaimFiles(is_far=False), claims.me(Program.DESK)
        claim = claims.take(stage.lock, last, files, lambda _, path: is_gone(last, path))
        claim.release()
        assert os.listdir(folder) == []


def is_gone(ours: Holder, path: Path) -> bool:
    return claims.is_gone(ours, path, ClaimFiles(is_far=False))


FEW = settings(max_examples=60, phases=[Phase.generate], suppress_health_check=list(HealthCheck))


@FEW
@given(data=st.data(), is_left=st.booleans(), takers=st.integers(2, 3))
def test_never_two_have_it(data: st.DataObject, is_left: bool, takers: int) -> None:
    played(data, _Stepping, is_left=is_left, kills=0, takers=takers)


@FEW
@given(data=st.data(), is_left=st.booleans(), takers=st.integers(2, 3))
def test_never_two_have_it_where_some_are_killed_and_the_next_is_let_in(
    data: st.DataObject, is_left: bool, takers: int
) -> None:
    played(data, _Stepping, is_left=is_left, kills=2, takers=takers)


@FEW
@given(data=st.data(), is_left=st.booleans())
def test_never_two_have_it_where_there_are_no_links(data: st.DataObject, is_left: bool) -> None:
    played(data, _InPlace, is_left=is_left, kills=0, takers=2)


def test_what_the_protocol_guards_against_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who takes what a dead one left without winning the right to follow may be one of two."""

    def careless(
        lock: Path, found: bytes, holder: Holder, files: ClaimFiles, may_follow: object
    ) -> int:
        assert callable(may_follow)
        if not may_follow(claims.read(found), lock):
            raise claims.Taken(claims.read(found))
        return files.replace(lock, claims.written(holder))

    monkeypatch.setattr(claims, "_follow", careless)

    def is_caught(seed: int) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            stage = _Stage(Path(folder))
            left_by_a_dead_one(stage.lock)
            takers = [_Taker(stage, _Stepping, visits=1) for _ in range(3)]
            try:
                stage.play(takers, Random(seed).randrange, kills=0)
            except AssertionError:
                return True
            return False

    assert any(map(is_caught, range(100)))
