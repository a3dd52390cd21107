"""The tutorials are done as they are told, line by line and key by key."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.cli.program import main
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.core.exchange.annotations.qda_files import Coding, qualcoder
from tests.gui.builders import has_settled, press, wait_until, window_on

ROOT = Path(__file__).parents[2]
HELP = ROOT / "resources" / "help"
SAMPLE = ROOT / "resources" / "sample"
PAGES = sorted(page.name for page in HELP.glob("tutorial-*.md"))
FIRST, GOLD, HUB = "tutorial-first-statement.md", "tutorial-gold.md", "tutorial-hugging-face.md"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
DONE = re.compile(r"`([^`]+)`|<kbd(?: title=\"[\w-]+\")?>(.+?)</kbd>")
TALK = "Germany wants the crisis hotline. France rejects a ban on enlargement, its minister said."
FOR, AGAINST = "Germany wants the crisis hotline", "France rejects a ban on enlargement"


def text_of(page: str) -> str:
    return (HELP / page).read_text(encoding="utf-8")


def lines_of(page: str) -> Iterator[str]:
    """The command lines of a tutorial, in their order."""
    for kind, block in FENCE.findall(text_of(page)):
        if not kind:
            yield from block.splitlines()


def write_text() -> None:
    """What the tutorial says to save, under the name that it says."""
    text = next(block for kind, block in FENCE.findall(text_of(FIRST)) if kind == "text")
    name = re.search(r"Save this text as `(.+?)`", text_of(FIRST))
    assert name
    Path(name[1]).write_text(text, encoding="utf-8")


def lay_out_sample() -> None:
    shutil.copytree(SAMPLE / "articles", "texts")
    shutil.copyfile(SAMPLE / "codebook.yaml", "codebook.yaml")


def write_dna() -> None:
    coded = (
        Coded(1, FOR, "Olaf", "Germany", "crisis hotline", 1),
        Coded(1, AGAINST, "", "France", "ban on enlargement", 0, coder=2),
    )
    Dna([TALK], coded, ("Ana", "Ben")).write(Path("talks.dna"))


def write_qualcoder() -> None:
    supported = [Coding(code, FOR) for code in ("Germany", "supports", "crisis hotline")]
    opposed = [Coding(c, AGAINST, "Ben") for c in ("France", "opposes", "ban on enlargement")]
    qualcoder(Path("talks.qda"), TALK, [*supported, *opposed])


def do_the_tutorial_on_gold() -> None:
    lay_out_sample()
    for line in lines_of(GOLD):
        follow(line)


BEFORE: dict[str, Callable[[], None]] = {
    FIRST: write_text,
    GOLD: lay_out_sample,
    "tutorial-dna.md": write_dna,
    "tutorial-qualcoder.md": write_qualcoder,
    HUB: do_the_tutorial_on_gold,
}
"""What each says that one has at the beginning."""


def follow(line: str) -> None:
    """Run a line as it stands there; after a hand-out, do what the annotator does with it."""
    program, *words = shlex.split(line)
    assert program == "glossator"
    if words[0].endswith(".glossator"):
        annotate(Path(words[0]))
        return
    assert main(words) == 0, line
    if words[0] == "hand-out":
        layer = str(SAMPLE / "layers" / f"{words[-1]}.jsonl")
        assert main(["layer", "import", words[2], layer, "--annotator", words[-1]]) == 0


def annotate(path: Path) -> None:
    """Press the keys and type the words of the steps at the desk."""
    with window_on(path) as workplace:
        for step in STEP.findall(text_of(FIRST)):
            for typed, key in DONE.findall(step):
                if typed:
                    QTest.keyClicks(QApplication.focusWidget(), typed)
                else:
                    press(key.replace("↓", "Down").replace("Enter", "Return"))
                wait_until(has_settled)
                lead_back_to(workplace.reader.window())


def lead_back_to(window: QWidget) -> None:
    """As a desktop does once a dialog is closed."""
    if QApplication.focusWidget() is None:
        window.activateWindow()
        wait_until(lambda: QApplication.focusWidget() is not None)


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.chdir(tmp_path)


def test_every_tutorial_is_tried() -> None:
    assert set(PAGES) == set(BEFORE)


@pytest.mark.parametrize("page", PAGES)
def test_every_line_of_a_tutorial_does_what_it_says(
    page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    BEFORE[page]()
    capsys.readouterr()
    for line in lines_of(page):
        follow(line)
    assert capsys.readouterr().out


def test_the_first_statement_is_the_one_that_was_told(capsys: pytest.CaptureFixture[str]) -> None:
    write_text()
    for line in lines_of(FIRST):
        follow(line)
    row = Path("first.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    for part in ("German government", "supports", "crisis hotline", "by the summer."):
        assert part in row
    assert "Ana (annotator): 1 statement, 0 drafts; 1 done" in capsys.readouterr().out


def test_gold_of_the_tutorial_holds_statements_on_the_hub() -> None:
    BEFORE[HUB]()
    for line in lines_of(HUB):
        follow(line)
    assert (Path("pilot-1.0.0") / "data" / "train.parquet").is_file()
    one, other = (bytes_in(Path(name)) for name in ("pilot-1.0.0", "pilot-next"))
    assert one == other


def bytes_in(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
