"""Tries the libraries that come with the program, each by what it is there for.

A bundle may lack a file that only one of them asks for, and only when it is used. What is tried is
the sample: nothing of anybody's is looked at.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from core import encryption
from core.bundle import build, inside
from core.exchange.export import export
from core.exchange.plan import ImportPlan
from core.exchange.registry import EXPORT_FORMATS
from core.importing import import_articles
from core.licences import licences
from core.model.phrase import Refused
from core.project import Project
from core.sample import build_sample

_SENTENCE = "The council keeps the ferry for a year, and the harbour master is not amused."
_HTML = f"<html><head><title>Ferry</title></head><body><p>{_SENTENCE}</p></body></html>"
_PDF = (
    b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 300]/Contents 4 0 R"
    b"/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"
)
_PASSPHRASE = "only for this trial"
_OF_QT = ("GNU LESSER GENERAL PUBLIC LICENSE", "Anybody may put other builds")


def failures(folder: Path) -> Iterator[str]:
    """What does not work, a line each. `folder`: an empty one, for what is written meanwhile."""
    path = folder / "trial.glossator"
    build_sample(path)
    with Project.open(path) as project:
        for name, trial in _trials(project, folder):
            yield from _tried(name, trial)
    if encryption.is_offered():
        yield from _tried("encryption", lambda: _encrypt(path))


def _tried(name: str, trial: Callable[[], object]) -> Iterator[str]:
    """Whatever comes of it; a library that is not whole may raise anything."""
    try:
        trial()
    except Refused as refusal:
        yield f"{name}: {refusal}"
    except Exception as error:
        yield f"{name}: {type(error).__name__}: {error}"


def _trials(project: Project, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    for name in EXPORT_FORMATS:
        yield f"writing {name}", lambda out=name: export(project, folder / f"as-{out}", out)  # type: ignore[misc]
    for ending, make in _FILES.items():
        yield f"reading {ending}", lambda e=ending, m=make: _bring_in(project, folder, e, m)  # type: ignore[misc]
    yield "agreement", lambda: _compare(project)
    yield "licences", _look_at_papers


def _bring_in(project: Project, folder: Path, ending: str, make: Callable[[Path], object]) -> None:
    """An article, of which a language is guessed, too."""
    file = folder / f"article.{ending}"
    make(file)
    if not import_articles(project, ImportPlan((file,))).report.imported:
        raise ValueError(f"no article came of {file.name}")


def _compare(project: Project) -> None:
    from core.agreement.report import Options

    project.agreement(project.layers(), Options(resamples=10, words=True, gamma=0.1))


def _look_at_papers() -> None:
    """A bundle holds the text of each licence, what Qt's asks for, and of which commit it is."""
    if inside() is None:
        return
    parts = {part.name: part for part in licences()}
    lacking = [name for name, part in parts.items() if not all(f.is_file() for f in part.files)]
    lacking += [name for name in ("glossator", "PySide6_Essentials") if name not in parts]
    if lacking:
        raise ValueError(f"there is no text for {', '.join(lacking)}")
    if not all(words in parts["PySide6_Essentials"].text() for words in _OF_QT):
        raise ValueError("that of Qt does not say what it has to")
    if build().commit is None:
        raise ValueError("nothing tells of which commit this is")


def _encrypt(path: Path) -> None:
    encryption.set_passphrase(path, _PASSPHRASE)
    Project.open(path).close()


def _make_word(file: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph(f"In a document: {_SENTENCE}")
    document.save(str(file))


def _make_workbook(file: Path) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["title", "text"])
    sheet.append(["Ferry", f"In a table: {_SENTENCE}"])
    book.save(file)


def _make_pdf(file: Path) -> None:
    words = f"BT /F 12 Tf 20 200 Td (On a page: {_SENTENCE}) Tj ET".encode()
    file.write_bytes(_PDF % (len(words), words))


_FILES: dict[str, Callable[[Path], object]] = {
    "txt": lambda file: file.write_text(f"Plainly: {_SENTENCE}", encoding="utf-8"),
    "html": lambda file: file.write_text(_HTML, encoding="utf-8"),
    "rtf": lambda file: file.write_text(rf"{{\rtf1 Richly: {_SENTENCE}}}", encoding="ascii"),
    "docx": _make_word,
    "xlsx": _make_workbook,
    "pdf": _make_pdf,
}
