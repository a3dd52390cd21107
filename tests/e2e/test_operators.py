"""How many keys a statement takes, in a real window with keys from outside the process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.model.statement import Statement
from core.project import Project
from core.sample import build_sample
from tests.e2e.screen import RunningDesk, Screen

SECONDS_A_KEY = 0.2
"""The keystroke-level model’s K for a good typist: Card, Moran and Newell, 1980."""
MOST, MOST_IF_PROPOSED, MOST_AGAIN = 9, 4, 3


class Counted:
    """An analyst who records on one article and counts the keys after the evidence."""

    def __init__(self, desk: RunningDesk, path: Path) -> None:
        self._desk = desk
        self._path = path
        self._stored = 0

    def evidence(self, sentence: int) -> None:
        """Put the sentence cursor on a sentence, counted from 0; these keys are not counted."""
        self._desk.keys("Escape", "Escape", "Home", *("Down",) * sentence)

    def record(self, *keys: str) -> int:
        """Press keys, a longer one than one letter by its name; how many until it is saved."""
        before = self._desk.presses
        self._desk.keys(*keys)
        self._stored += 1
        self._desk.wait_until(
            lambda: len(self.statements()) == self._stored, f"statement {self._stored} wanted"
        )
        return self._desk.presses - before

    def statements(self) -> list[Statement]:
        """The complete ones on the article, in the order of their making."""
        with Project.open(self._path, read_only=True) as project:
            layer = project.layer_named("Ana").id
            (article,) = (a for a in project.articles_by_uid() if a.title == "The door policy")
            found = project.statements(article.id, layer)
            return sorted((s for s in found if not s.is_draft), key=lambda s: s.id)

    def as_words(self) -> list[tuple[str, str, str]]:
        with Project.open(self._path, read_only=True) as project:
            book = project.codebook
        return [
            (book.name_of(p.actor), book.name_of(p.stance), book.name_of(p.measure))
            for p in (statement.parts for statement in self.statements())
        ]


@pytest.fixture
def analyst(tmp_path: Path) -> Iterator[Counted]:
    home = tmp_path / "home"
    home.mkdir()
    path = tmp_path / "work.glossator"
    build_sample(path)
    with Screen(home) as screen:
        desk = screen.start_desk(str(path))
        desk.wait_for_window("annotating")
        desk.type("Ana")
        desk.keys("Return")
        desk.wait_until_gone("annotating")
        desk.keys("ctrl+shift+l")
        desk.type("door policy")
        desk.keys("Return", "Escape")
        yield Counted(desk, path)


def test_a_statement_takes_few_keys_and_no_pointing(
    analyst: Counted, capsys: pytest.CaptureFixture[str]
) -> None:
    typed, proposed, again = [], [], []
    analyst.evidence(9)
    typed.append(analyst.record("Return", "p", "o", "Return", "5", "m", "e", "m", "Return"))
    analyst.evidence(5)
    proposed.append(analyst.record("Return", "Return", "4", "Return"))
    analyst.evidence(8)
    typed.append(analyst.record("Return", "Return", "1", "f", "r", "e", "Return"))
    analyst.evidence(4)
    proposed.append(analyst.record("Return", "Return", "2", "Return"))
    again.append(analyst.record("ctrl+d", "Return"))
    analyst.evidence(12)
    typed.append(analyst.record("Return", "Return", "3", "n", "a", "Return"))
    analyst.evidence(21)
    typed.append(analyst.record("Return", "f", "i", "Return", "5", "h", "o", "t", "Return"))
    analyst.evidence(22)
    proposed.append(analyst.record("Return", "Return", "1", "Return"))
    again.append(analyst.record("ctrl+d", "f", "Return"))

    assert analyst.as_words() == [
        ("Poland", "supports", "Membership for Ukraine"),
        ("France", "conditional", "Membership for Ukraine"),
        ("Estonian foreign minister", "opposes", "Freeze on enlargement"),
        ("Hungary", "sceptical", "Membership for Ukraine"),
        ("France", "sceptical", "Membership for Ukraine"),
        ("NATO secretary general", "neutral", "NATO enlargement"),
        ("Finland", "supports", "Crisis hotline"),
        ("Russia", "opposes", "Membership for Ukraine"),
        ("France", "opposes", "Membership for Ukraine"),
    ]
    lines = (
        ("existing entries, typed", typed, MOST),
        ("first proposals right", proposed, MOST_IF_PROPOSED),
        ("same again, other actor", again, MOST_AGAIN),
    )
    with capsys.disabled():
        for what, counts, bound in lines:
            each = ", ".join(map(str, counts))
            slowest = max(counts) * SECONDS_A_KEY
            print(f"\nkeys after the evidence, {what}: {each} (bound {bound}; {slowest:.1f} s)")
    for what, counts, bound in lines:
        assert max(counts) <= bound, what
