"""A folder with one article file of each kind, written by the libraries of their programs."""

import json
from pathlib import Path

from tests.core.exchange.articles.builders import (
    book,
    open_document,
    page,
    pdf,
    rich_text,
    spreadsheet,
    word,
    zipped,
)

STORY = "The envoys met in the harbour town and spoke of {what} until the lamps were lit."
TITLES = {
    "a.txt": "Text title",
    "b.md": "Markdown title",
    "c.csv": "Comma title",
    "d.tsv": "Tab title",
    "e.xlsx": "Sheet title",
    "f.jsonl": "Line title",
    "g.html": "Talks on a hotline",
    "h.docx": "Word title",
    "i.odt": "Open title",
    "j.rtf": "Rich title",
    "k.epub": "Book title",
    "l.pdf": "Paper title",
    "m.zip": "Zipped title",
}
"""By file, what its article is called."""


def mixed_folder(folder: Path) -> Path:
    """Those of `TITLES`, one that is no text, one of a kind that is not read, one text twice."""
    folder.mkdir()
    for name, title in (("a.txt", "Text title"), ("b.md", "Markdown title")):
        (folder / name).write_text(f"{title}\n\n{_story(name)}\n", encoding="utf-8")
    (folder / "c.csv").write_text(f'title,text\nComma title,"{_story("c")}"\n')
    (folder / "d.tsv").write_text(f"title\ttext\nTab title\t{_story('d')}\n")
    spreadsheet(folder / "e.xlsx", ("title", "text"), ("Sheet title", _story("e")))
    line = {"title": "Line title", "text": _story("f")}
    (folder / "f.jsonl").write_text(json.dumps(line) + "\n")
    page(folder / "g.html")
    word(folder / "h.docx", "Word title", _story("h"))
    open_document(folder / "i.odt", f"<text:p>Open title</text:p><text:p>{_story('i')}</text:p>")
    rich_text(folder / "j.rtf", "Rich title", _story("j"))
    about = "<dc:title>Book title</dc:title>"
    book(folder / "k.epub", f"<p>{_story('k')}</p>", about=about)
    pdf(folder / "l.pdf", "Paper title", _story("l"))
    zipped(folder / "m.zip", {"inner.txt": f"Zipped title\n\n{_story('m')}\n"})
    (folder / "n-again.txt").write_text((folder / "a.txt").read_text("utf-8"), encoding="utf-8")
    (folder / "o-scan.txt").write_bytes(b"\x00\x01\x02" * 100)
    (folder / "p-notes.xyz").write_text("nothing for us")
    return folder


def _story(name: str) -> str:
    """A text of its own for each file, unlike the others."""
    words = " ".join(f"{name[0]}{number}" for number in range(40))
    return STORY.format(what=words)
