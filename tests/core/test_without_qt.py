"""The core and its command line neither need nor load Qt or the desk."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parents[2]

BLOCKED = """
import importlib, pkgutil, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "gui"):
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocked())
"""


def without_qt(code: str, *arguments: object) -> str:
    """What `code` prints where neither Qt nor the desk can be imported."""
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED + textwrap.dedent(code), *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_of_the_core_is_imported_without_qt() -> None:
    found = without_qt(
        """
        import core
        names = [m.name for m in pkgutil.walk_packages(core.__path__, "core.")]
        for name in names:
            if not name.endswith("__main__"):
                importlib.import_module(name)
        print(len(names))
        """
    )
    assert int(found) > 50


def test_every_verb_works_without_qt(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The council wants talks, and Warsaw doubts that they help.")
    (tmp_path / "r.csv").write_text("Ana,Ben\nyes,no\nno,no\n")
    (tmp_path / "words.txt").write_text("eight letters or more")
    statuses = without_qt(
        """
        import contextlib, io, json
        from pathlib import Path
        from core.commands.statements import DeleteStatement
        from core.project import Project
        from core.cli import main
        from core.cli.program import VERBS
        from core.sample import build_sample
        folder = sys.argv[1]
        project = f"{folder}/p.glossator"
        calls = {
            "new": [project],
            "import": [project, f"{folder}/a.txt"],
            "info": [project],
            "codebook export": [project, f"{folder}/c.yaml"],
            "codebook import": [project, f"{folder}/c.yaml"],
            "codebook revisions": [project],
            "codebook diff": [project],
            "codebook duplicates": [project],
            "codebook merge": [project, "sceptical", "--into", "neutral"],
            "layer list": [project],
            "search": [project, "talks"],
            "agreement": ["--ratings", f"{folder}/r.csv", "--level", "nominal"],
            "export": [project, f"{folder}/out.jsonl", "--format", "glossator-jsonl"],
            "backup": [project, f"{folder}/b.glossator"],
            "backups": [project],
            "restore": [project, f"{folder}/b.glossator"],
            "check": [project],
            "encrypt": [f"{folder}/b.glossator", "--passphrase-file", f"{folder}/words.txt"],
            "formats": [],
        }
        statuses = {}
        for name, arguments in calls.items():
            with contextlib.redirect_stdout(io.StringIO()):
                statuses[name] = main([*name.split(), *arguments])
        line = {"format": "glossator-jsonl/1", "text": "Talks.", "layer": {"annotator": "Ana"}}
        with open(f"{folder}/in.jsonl", "w") as file:
            file.write(json.dumps(line))
        with contextlib.redirect_stdout(io.StringIO()):
            statuses["layer import"] = main(
                ["layer", "import", project, f"{folder}/in.jsonl", "--annotator", "Ana", "--create"]
            )
            statuses["recode"] = main(
                ["recode", project, "--annotator", "Ana", "--set-stance", "supports"]
            )
            statuses["history"] = main(["history", project])
            share = f"{folder}/ana.glossator"
            statuses["assign"] = main(["assign", project, "--annotators", "Ana,Ben"])
            network = [project, f"{folder}/n.graphml", "--format", "graphml", "--layer", "Ana"]
            statuses["network"] = main(["network", *network])
            statuses["assignments"] = main(["assignments", project])
            statuses["hand-out"] = main(["hand-out", project, share, "--annotator", "Ana"])
            statuses["merge"] = main(["merge", project, share])
            statuses["adjudicate"] = main(["adjudicate", project, "--auto", "unanimous"])
            sample = f"{folder}/sample.glossator"
            build_sample(Path(sample))
            with Project.open(Path(sample)) as work:
                work.act_as("Ana")
                number = next(n for n in range(1, 99) if work.some_statements([n]))
                uid = work.some_statements([number])[0].uid
                work.run(DeleteStatement(number))
            statuses["restore-statement"] = main(
                ["restore-statement", sample, uid, "--annotator", "Ana"]
            )
            main(["adjudicate", sample, "--auto", "majority"])
            wanted = ["--licence", "CC-BY-4.0", "--with-unresolved", "--bootstrap", "0"]
            statuses["release"] = main(["release", sample, f"{folder}/release", *wanted])
            statuses["report"] = main(["report", f"{folder}/problem.txt", "--no-self-test"])
        assert set(statuses) == {verb.name for verb in VERBS}, statuses
        assert not [name for name in sys.modules if name.startswith(("PySide6", "gui"))]
        print(json.dumps(statuses))
        """,
        tmp_path,
    )
    assert set(json.loads(statuses).values()) == {0}, statuses


def test_the_block_would_notice() -> None:
    found = without_qt(
        """
        for name in ("PySide6.QtCore", "gui.shared"):
            try:
                importlib.import_module(name)
            except ImportError:
                print("blocked")
        """
    )
    assert found.split() == ["blocked", "blocked"]
