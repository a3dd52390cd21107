"""Two annotators, from the plan to gold, in real windows by keys from outside the process."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.adjudication.queue import WAITING, QueueItem
from core.commands.statements import ChooseEntry
from core.model.codebook import EntryKind
from core.project import Project
from tests.e2e.gold_expected import check_gold
from tests.e2e.screen import ROOT, RunningDesk, Screen
from tests.e2e.test_main_job import SEEDS, Analyst, begin_project, command_line, linked
from tests.e2e.two_annotators import (
    UNITS,
    Unit,
    articles_of,
    record_the_rest,
    statements_of,
    steps_of,
)

CAUSE_KEYS = {"slip": "s", "ambiguous": "a", "guideline_gap": "g"}


class Window:
    """A desk, of which is known what is to be read in it."""

    def __init__(self, screen: Screen, project: Path | None = None) -> None:
        self._report = screen.home / "seen.json"
        arguments = () if project is None else (str(project),)
        self._report.unlink(missing_ok=True)
        self.desk: RunningDesk = screen.start_desk(*arguments, seen_in=self._report)
        if project is not None:
            self.desk.wait_for_window(project.name)
            self.read("Annotator:")

    @property
    def words(self) -> list[str]:
        told = json.loads(self._report.read_text()) if self._report.exists() else []
        return [str(each) for each in told]

    def read(self, *wanted: str) -> None:
        """Wait until each of these is to be read."""
        self.wait(
            lambda: all(any(each in told for told in self.words) for each in wanted),
            f"{wanted} wanted",
        )

    def wait(self, holds: Callable[[], bool], otherwise: str) -> None:
        try:
            self.desk.wait_until(holds, otherwise)
        except AssertionError as error:
            raise AssertionError(f"{error}; to be read: {self.words}") from None

    def ask_for(self, action: str, reading: str) -> None:
        """By the list of all actions."""
        self.desk.keys("ctrl+k")
        self.desk.wait_for_window(".*")
        time.sleep(0.4)
        self.desk.type(action)
        time.sleep(0.4)
        self.desk.keys("Return")
        self.read(reading)

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press the key until what is called so, or so and then something, has the focus."""
        wanted = f"focus: {name}"
        for _ in range(40):
            if any(each == wanted or each.startswith(f"{wanted}: ") for each in self.words):
                return
            self.desk.keys(key)
            time.sleep(_BETWEEN)
        raise AssertionError(f"no way to {name!r}: {self.words}")

    def quit(self) -> None:
        assert self.desk.quit() == 0


_BETWEEN = 0.3


def plan_and_hand_out(screen: Screen, path: Path) -> None:
    window = Window(screen)
    desk = window.desk
    begin_project(desk, path, linked(path.parent, SEEDS))
    window.ask_for("plan who", "Tick everyone who is to read.")
    desk.keys("space", "Tab")
    for name in ("Bea", "Cleo"):
        desk.type(name)
        desk.keys("Return")
    desk.keys("Tab", "ctrl+a")
    desk.type("100")
    window.read("5 articles, 5 of them read by several.")
    desk.keys("Return")
    window.read("assigned among Bea, Cleo")
    for row, name in enumerate(("Bea", "Cleo")):
        window.ask_for("hand out", "Write the file")
        desk.keys(*("Down",) * row)
        time.sleep(_BETWEEN)
        desk.keys("Return")
        window.read(f"is ready for {name}")
        desk.keys("Escape")
        desk.wait_until_gone("Hand out")
    window.quit()


def annotate(screen: Screen, path: Path, name: str) -> None:
    window = Window(screen, path)
    analyst = Analyst(window.desk, path)
    for step in steps_of(name):
        analyst.take(step)
    window.desk.keys("Escape", "Escape", "ctrl+Return")
    window.read("1 of 5 done")
    window.quit()
    with Project.open(path) as project:
        record_the_rest(project, name)


def bring_back(window: Window, *files: Path) -> None:
    desk = window.desk
    window.ask_for("bring back", "Choose the files")
    for file in files:
        desk.type(str(file))
        desk.keys("Return")
    time.sleep(_BETWEEN)
    desk.keys("Return")
    window.read("This would come in", "focus: Bring it in")
    desk.keys("Return")
    window.read("Brought in, as one step that can be undone")
    desk.keys("Escape")
    desk.wait_until_gone("Bring back")


def measured(path: Path) -> dict[str, object]:
    asked = ["agreement", str(path), "--annotators", "Bea,Cleo", "--json", "--bootstrap", "0"]
    answer = subprocess.run(
        [sys.executable, "-m", "gui", *asked], cwd=ROOT, check=True, capture_output=True, text=True
    )
    found = json.loads(answer.stdout)
    assert isinstance(found, dict)
    return found


def review(window: Window, path: Path) -> None:
    """The figures, those of the command line, and those counted from the table are the same."""
    pairs = [(unit.bea, unit.cleo) for unit in UNITS if unit.bea and unit.cleo]
    alike = [sum(one[n] == other[n] for one, other in pairs) / len(pairs) for n in range(3)]
    said = sum(unit.bea is not None for unit in UNITS) + sum(u.cleo is not None for u in UNITS)
    told = measured(path)
    assert told["units"]["matched"] == len(pairs)  # type: ignore[index]
    f1 = 2 * len(pairs) / said
    assert abs(told["detection"]["overlap"]["f1"] - f1) < 1e-9  # type: ignore[index]
    for part, share in zip(("actor", "stance", "measure"), alike, strict=True):
        coefficients = told["parts"][part]["coefficients"]  # type: ignore[index]
        assert abs(coefficients["percent_agreement"]["value"] - share) < 1e-9
    window.desk.keys("ctrl+6")
    window.read(
        f"Bea and Cleo: {f1:.2f}", f"{len(pairs)} of 9 / 10 matched",
        *(f"{part}, Percent agreement: {share:.2f}"
          for part, share in zip(("Actor", "Stance", "Measure"), alike, strict=True)),
    )  # fmt: skip


def look_behind(window: Window) -> None:
    """A cell opens the disagreements behind it, and a disagreement its passage."""
    window.tab_to("Pairs of annotators")
    window.desk.keys("Return")
    window.read("focus: Disagreements", "Back to agreement")
    window.desk.keys("Return")
    window.read("focus: Article text")


def export_gold(window: Window, path: Path, out: Path) -> None:
    """By keys; the same bytes as by command line."""
    window.desk.keys("ctrl+e")
    window.desk.wait_for_window("Export")
    window.tab_to("Layer", "shift+Tab")
    window.desk.keys("End", "Up")
    window.tab_to("Path to write to")
    window.desk.keys("ctrl+a")
    window.desk.type(str(out))
    window.desk.keys("Return")
    window.desk.wait_until(out.exists, "an export of gold wanted")
    window.desk.keys("Escape")
    window.desk.wait_until_gone("Export")
    by_command = out.with_name("by-command.jsonl")
    command_line("export", path, by_command, "--layer", "gold", "--format", "glossator-jsonl")
    assert by_command.read_bytes() == out.read_bytes()


def check_exported(path: Path, out: Path) -> None:
    """Every statement of gold goes out with where it comes from."""
    with Project.open(path, read_only=True) as project:
        layer = project.gold_layer()
        assert layer is not None
        stored = {
            statement.uid: dict(statement.provenance or {})
            for article in articles_of(project)
            for statement in project.statements(article, layer.id)
        }
    lines = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    told = {said["uid"]: said["provenance"] for line in lines for said in line["statements"]}
    assert told == stored


def think_again(file: Path) -> Unit:
    """In her file an annotator says something else of one passage."""
    with Project.open(file) as project:
        project.act_as("Bea")
        unit, statement = next(
            (unit, each) for unit, each in statements_of(project, "Bea").items()
            if unit.verdict == "build"
        )  # fmt: skip
        (stance,) = [
            entry.id for entry in project.codebook.of_kind(EntryKind.STANCE)
            if entry.name == "opposes"
        ]  # fmt: skip
        project.run(ChooseEntry(statement.id, EntryKind.STANCE, stance))
    return unit


def check_what_came_back(path: Path, changed: Unit) -> None:
    """One case is to be looked at again, and gold stands as it was."""
    (item,) = waiting(path)
    assert unit_of(path, item)[0] == changed
    check_gold(path)


def waiting(path: Path) -> list[QueueItem]:
    with Project.open(path, read_only=True) as project:
        return list(project.adjudication_queue().items(WAITING))


def verdicts_in(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        return project.adjudication_queue().counts.decided


def unit_of(path: Path, item: QueueItem) -> tuple[Unit, dict[str, int]]:
    """What the case is about, and the digit of each annotator's version."""
    with Project.open(path, read_only=True) as project:
        number = articles_of(project).index(item.ref.article)
        starts: dict[Unit, int] = {}
        for name in ("Cleo", "Bea"):
            for unit, statement in statements_of(project, name).items():
                start = statement.parts.evidence[0].start
                starts[unit] = min(start, starts.get(unit, start))
        view = project.case_view(item.ref)
    assert view is not None
    digits = {version.annotator: n for n, version in enumerate(view.versions, 1)}
    (found,) = [u for u, at in starts.items() if u.article == number and at == item.place]
    return found, digits


def decide(window: Window, path: Path) -> None:
    """The case that is shown first, as the table wants it."""
    unit, digits = unit_of(path, waiting(path)[0])
    before = verdicts_in(path)
    desk = window.desk
    window.tab_to("Versions side by side")
    if unit.cause is not None:
        desk.keys(CAUSE_KEYS[unit.cause])
    if unit.note:
        desk.keys("c")
        window.read("focus: Note on the verdict")
        desk.type(unit.note)
        desk.keys("Return")
        window.read("focus: Versions side by side")
    if unit.verdict == "build":
        desk.keys("b", *("Right",) * (digits["Cleo"] - 1), "space")
        window.read("All parts are taken")
        desk.keys("b")
    elif unit.verdict == "write":
        assert unit.written is not None
        desk.keys("n")
        window.read("Decide so")
        desk.keys("ctrl+a")
        desk.type(unit.written[0])
        desk.keys("Tab")
        window.tab_to("Measure")
        desk.keys("ctrl+a")
        desk.type(unit.written[2])
        desk.keys("Tab")
        window.tab_to("Decide so")
        desk.keys("space")
    else:
        keys = {"reject": "x", "nothing": "0"}
        desk.keys(keys.get(unit.verdict) or str(digits[unit.verdict]))
    desk.wait_until(lambda: verdicts_in(path) == before + 1, f"a verdict on {unit}")
    left = len(waiting(path))
    window.read(f"{left} open" if left else "Everything")


def adjudicate(window: Window, path: Path) -> None:
    desk = window.desk
    desk.keys("ctrl+7")
    window.read("They differ in", "8 open")
    window.tab_to("Accept all unanimous…", "shift+Tab")
    desk.keys("space")
    window.read("Also what one annotator did alone")
    desk.keys("Return")
    window.read("Accepted: 3 cases.", "3 decided")
    decide(window, path)
    desk.keys("ctrl+z")
    desk.wait_until(lambda: verdicts_in(path) == 3, "the verdict taken back")
    window.read("8 open")
    while waiting(path):
        time.sleep(_BETWEEN)
        decide(window, path)


if SEEDS.is_dir():  # five real articles that stand beside the project where it is made

    def test_two_layers_are_handed_out_brought_back_measured_and_adjudicated_into_gold(
        screen: Screen, tmp_path: Path
    ) -> None:
        path = tmp_path / "work.glossator"
        plan_and_hand_out(screen, path)
        files = {name: tmp_path / f"work-{name}.glossator" for name in ("Bea", "Cleo")}
        for name, file in files.items():
            annotate(screen, file, name)
        window = Window(screen, path)
        bring_back(window, *files.values())
        review(window, path)
        look_behind(window)
        adjudicate(window, path)
        check_gold(path)
        export_gold(window, path, tmp_path / "gold.jsonl")
        check_exported(path, tmp_path / "gold.jsonl")
        changed = think_again(files["Bea"])
        bring_back(window, files["Bea"])
        window.desk.keys("ctrl+7")
        window.read(
            "0 open · 1 came back · 10 decided", "Came back. Decided before: Built from parts"
        )
        window.quit()
        check_what_came_back(path, changed)
