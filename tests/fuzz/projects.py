"""What the program has written itself and reads again: projects, releases, answers to a merge."""

from pathlib import Path

from core.cli import together
from core.importing import interrupted_import
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.phrase import Phrase
from core.project import Project
from core.releasing.verifying import verified
from core.storage import interrupted
from tests.core import builders
from tests.core.releasing.builders import article_text, press, released
from tests.fuzz.mutating import database_changed, json_changed, lines_changed
from tests.fuzz.target import Target
from tests.fuzz.workshop import Workshop, check_sentence

MANIFEST = "MANIFEST.json"


def open_project(workshop: Workshop, raw: bytes) -> None:
    """Opened, checked, looked through, walked back a step, and brought into another project."""
    path = workshop.file("theirs.glossator", raw)
    for left in workshop.folder.glob("theirs.glossator-*"):
        left.unlink()
    with workshop.refusals(), Project.open(path) as project:
        for problem in project.problems():
            check_sentence(Phrase.of("{problem}", problem=problem))
        for look in (look_around, step_back):
            with workshop.refusals():
                look(project)
    with workshop.refusals():
        merge(workshop.project, [path], is_rehearsal=True)


def look_around(project: Project) -> None:
    layers = [layer.id for layer in project.layers()]
    numbers = [ArticleId(each) for each in project.article_ids(None, ArticleFilter())][:50]
    project.article_rows(layers[0] if layers else None, numbers)
    for number in numbers:
        project.text(number)
        for layer in layers:
            project.statements(number, layer)
    project.search("hotline")
    assert project.codebook.revision >= 0


def step_back(project: Project) -> None:
    project.act_as("Ana")
    if project.next_undo() is not None:
        project.undo()


def project_seeds(folder: Path) -> list[bytes]:
    path = folder / "seed.glossator"
    with builders.make_project(path, "Ana") as project:
        article = builders.add_article(project)
        project.act_as("Ana")
        builders.add_statement(project, article)
    return [path.read_bytes()]


def read_manifest(workshop: Workshop, raw: bytes) -> None:
    """In the place of that of a release that is whole."""
    folder = workshop.folder / "release"
    if not folder.exists():
        release_in(workshop.folder)
    (folder / MANIFEST).write_bytes(raw)
    with workshop.refusals():
        for problem in verified(folder).problems:
            check_sentence(problem)


def release_in(folder: Path) -> Path:
    press(folder / "gold.glossator", [article_text(number) for number in range(3)])
    released(folder / "gold.glossator", folder / "release")
    return folder / "release"


def manifest_seeds(folder: Path) -> list[bytes]:
    return [(release_in(folder) / MANIFEST).read_bytes()]


def read_answers(workshop: Workshop, raw: bytes) -> None:
    path = workshop.file("answers.json", raw)
    with workshop.refusals():
        assert all(isinstance(each, str) for each in together._decisions(path).values())


def go_on_importing(workshop: Workshop, raw: bytes) -> None:
    """What stands beside a project of an import that was interrupted."""
    beside = workshop.project.path.with_name(workshop.project.path.name + interrupted.ENDING)
    beside.write_bytes(raw)
    with workshop.refusals():
        interrupted_import(workshop.project)
    with workshop.refusals(), interrupted.kept_beside(workshop.project.path, {}) as spool:
        assert len(list(spool)) == len(spool)


def kept_seeds(folder: Path) -> list[bytes]:
    """Read to its end, and not yet stored."""
    path = folder / "kept.glossator"
    beside = path.with_name(path.name + interrupted.ENDING)
    with interrupted.kept_beside(path, {}) as spool:
        spool.expect(2)
        for number in range(2):
            spool.put([builders.new_article(article_text(number)).text])
            spool.mark(interrupted.ReadFile(f"{number}.txt", 9, 9))
        return [beside.read_bytes()]


PROJECTS: tuple[Target, ...] = (
    Target("project", project_seeds, database_changed, open_project),
    Target("release-manifest", manifest_seeds, json_changed, read_manifest),
    Target("merge-answers", lambda folder: [b'{"measure:a": "keep", "Ben": "theirs"}'],
           json_changed, read_answers),
    Target("interrupted-import", kept_seeds, lines_changed(json_changed), go_on_importing),
)  # fmt: skip
