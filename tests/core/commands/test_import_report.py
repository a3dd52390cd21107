"""The report of an import says file by file what came of it."""

from pathlib import Path

from core.commands.import_report import by_file
from core.project import Project
from tests.core.exchange.builders import SENTENCE, bring_in, jsonl, write


def test_each_file_has_what_came_in_and_what_did_not(tmp_path: Path, project: Project) -> None:
    german = "Die Bundesregierung prüft größere Übungen, sagt die Ministerin.\n"
    lines = [{"text": SENTENCE}, {"no": "text"}, {"text": f"{SENTENCE} 3"}]
    paths = [
        write(tmp_path / "a.txt", german.encode("cp1252")),
        jsonl(tmp_path / "b.jsonl", *lines),
        write(tmp_path / "c.txt", SENTENCE),
    ]
    files = {Path(one.file).name: one for one in by_file(bring_in(project, *paths))}
    assert list(files) == ["a.txt", "b.jsonl", "c.txt"]
    told = [(len(one.imported), len(one.skipped), one.encoding) for one in files.values()]
    assert told == [(1, 0, "cp1252"), (2, 1, None), (0, 1, None)]
    (duplicate,) = files["c.txt"].skipped
    assert duplicate.same_as == files["b.jsonl"].imported[0].sha256
