"""Files made to do harm end in one sentence, soon, and stop no other file."""

import os
import subprocess
import sys
import threading
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from core.commands.articles import Skipped
from core.exchange.articles import apart as reading_apart
from core.exchange.articles import serving
from core.exchange.articles.apart import Apart
from core.exchange.articles.containers import Bounds, member_bytes, opened_zip
from core.exchange.articles.documents import Kind
from core.exchange.articles_in import read_articles
from core.model.phrase import Cancelled, Phrase, Refused
from tests.core.exchange.articles import builders
from tests.core.exchange.articles.builders import zipped
from tests.core.exchange.builders import SENTENCE, articles, read, reasons, write

ZIPPED = ("zip", "docx", "odt", "epub", "xlsx")
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY d SYSTEM "file:///etc/passwd">]>'


def refusal(path: Path) -> str:
    """Why nothing came in; fails if anything did, or if it took long."""
    began = time.monotonic()
    (reason,) = reasons(path)
    assert time.monotonic() - began < 8  # the bound is 5 s; other tests run beside this one
    return reason.removeprefix(f"{path}: ")


@pytest.mark.parametrize("ending", ZIPPED)
def test_a_zip_bomb_is_refused_before_it_is_unpacked(ending: str, tmp_path: Path) -> None:
    path = zipped(tmp_path / f"bomb.{ending}", {"a.txt": b"\0" * 200_000_000})
    assert path.stat().st_size < 1_000_000
    assert "far more than its size" in refusal(path)


@pytest.mark.parametrize("ending", ZIPPED)
@pytest.mark.parametrize(
    "name", ["../evil.txt", "a/../../evil.txt", "/evil.txt", "C:\\evil.txt", "..\\evil.txt"]
)
def test_a_name_that_leads_outside_is_refused(name: str, ending: str, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    path = zipped(folder / f"a.{ending}", {name: SENTENCE, "good.txt": SENTENCE})
    assert "outside its folder" in refusal(path)
    assert not list(tmp_path.rglob("evil*"))


def test_a_member_that_says_less_than_it_holds_takes_no_more_memory(tmp_path: Path) -> None:
    size, path = 64 * 1024 * 1024, tmp_path / "lie.zip"
    raw = zipped(tmp_path / "true.zip", {"a.txt": bytes(size)}).read_bytes()
    path.write_bytes(raw.replace(size.to_bytes(4, "little"), (1_000).to_bytes(4, "little")))
    with opened_zip(path) as archive:
        tracemalloc.start()
        with pytest.raises(Refused, match="damaged"):
            member_bytes(archive, "a.txt")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 1024 * 1024


def test_a_member_without_a_name_is_no_fault(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"x": SENTENCE, "good.txt": SENTENCE})
    raw = bytearray(path.read_bytes())
    at = raw.index(b"PK\x01\x02")
    raw[at + 28 : at + 30], raw[at + 32 : at + 34] = bytes(2), b"\x01\x00"
    path.write_bytes(raw)  # its name is called a comment
    with opened_zip(path) as archive:
        assert "" in archive.namelist()
    nameless, good = read(path)
    assert isinstance(nameless, Skipped)
    assert not isinstance(good, Skipped)


def test_a_zip_file_of_very_many_files_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {f"{n}.txt": b"" for n in range(10_001)})
    assert refusal(path) == "It holds more than 10,000 files."


def test_what_may_be_more_or_larger_has_bounds_as_well(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {f"{n}.txt": b"12345" for n in range(4)})
    with opened_zip(path, Bounds(4, 20)) as archive:
        assert len(archive.namelist()) == 4
    with pytest.raises(Refused, match=r"more than 3 files"), opened_zip(path, Bounds(3, 20)):
        pass
    with pytest.raises(Refused, match="far more than its size"), opened_zip(path, Bounds(4, 19)):
        pass


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", {"a.txt": SENTENCE, "b.txt": f"{SENTENCE} Twice."})
    raw = (tmp_path / "a.zip").read_bytes().replace(b"b.txt", b"a.txt")
    write(tmp_path / "a.zip", raw)
    assert refusal(tmp_path / "a.zip") == "Two of the files in it have one name."


def test_links_and_zip_files_in_a_zip_file_are_left_out_and_told(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("inner.zip", b"PK")
        archive.writestr("folder/good.txt", SENTENCE)
        archive.writestr("__MACOSX/good.txt", SENTENCE)
        archive.writestr("tool.exe", b"MZ")
        archive.writestr("empty.jsonl", b"")
    found = read(tmp_path / "a.zip")
    told = {Path(item.file).name: str(item.reason) for item in found if isinstance(item, Skipped)}
    assert told == {
        "link.txt": "It is a link or a device, no file.",
        "inner.zip": "A zip file in a zip file is not opened; unpack it first.",
        "good.txt": "It is hidden.",
        "tool.exe": "Articles are not read from files of this kind.",
        "empty.jsonl": "It holds no article.",
    }
    (article,) = [item for item in found if not isinstance(item, Skipped)]
    assert article.file == str(tmp_path / "a.zip" / "folder" / "good.txt")
    assert article.details.title == "good"


def test_files_of_every_kind_come_out_of_a_zip_file(tmp_path: Path) -> None:
    made = {
        "a.docx": builders.word(tmp_path / "a.docx"),
        "b/a.pdf": builders.pdf(tmp_path / "a.pdf", SENTENCE),
        "b/a.xlsx": builders.spreadsheet(tmp_path / "a.xlsx"),
        "a.html": builders.page(tmp_path / "a.html"),
    }
    path = zipped(tmp_path / "all.zip", {name: one.read_bytes() for name, one in made.items()})
    found = articles(path)
    assert [Path(article.file).relative_to(path).as_posix() for article in found] == sorted(made)
    assert found[-1].line == 2


def test_a_damaged_member_stops_no_other(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.txt": SENTENCE * 9, "b.txt": f"{SENTENCE} Twice."})
    raw = bytearray(path.read_bytes())
    raw[45] ^= 0xFF
    path.write_bytes(bytes(raw))
    found = read(path)
    assert [type(item).__name__ for item in found] == ["Skipped", "FoundArticle"]


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.txt": SENTENCE})
    raw = path.read_bytes().replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )
    path.write_bytes(raw)
    assert reasons(path) == [f"{path}/a.txt: It is encrypted; unpack it first."]


@pytest.mark.parametrize("entities", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
def test_entities_of_their_own_are_refused(entities: str, tmp_path: Path) -> None:
    paths = [
        builders.open_document(tmp_path / "a.odt", "<text:p>&d;</text:p>"),
        builders.book(tmp_path / "a.epub", about="<dc:title>&d;</dc:title>"),
        builders.word(tmp_path / "a.docx"),
        builders.spreadsheet(tmp_path / "a.xlsx"),
    ]
    parts = ("content.xml", "OEBPS/content.opf", "word/document.xml", "xl/worksheets/sheet1.xml")
    for path, part in zip(paths, parts, strict=True):
        with zipfile.ZipFile(path) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        at = members[part].find(b"?>") + 2 if members[part].startswith(b"<?xml") else 0
        members[part] = members[part][:at] + entities.encode() + members[part][at:]
        zipped(path, dict(members))
        assert refusal(path) == "It defines entities of its own, which no such file needs."


def test_entities_in_a_page_are_never_opened(tmp_path: Path) -> None:
    for number, entities in enumerate((LAUGHS, OUTSIDE)):
        page = f'<?xml version="1.0"?>{entities}<html><body><p>{SENTENCE} &d;</p></body></html>'
        (article,) = articles(write(tmp_path / f"{number}.xhtml", page))
        assert "root:" not in article.text
        assert len(article.text) < 1_000


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A web server on this machine, and what was asked of it."""
    asked: list[str] = []

    class Asked(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Asked)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_that_a_file_refers_to_is_loaded(
    tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    host, asked = listener
    secret = write(tmp_path / "secret.css", "secret-words")
    body = (
        f'<img src="{host}/a.png"><iframe src="{host}/b"></iframe><script src="{host}/c.js">'
        f'</script><link rel=stylesheet href="{host}/d.css"><link rel=stylesheet'
        f' href="{secret.as_uri()}"><iframe src="{secret.as_uri()}"></iframe>'
        f'<object data="{secret.as_uri()}"></object><embed src="{host}/e">'
        f"<p>{SENTENCE}</p><p>{SENTENCE} Twice.</p>"
    )
    head = f'<base href="{host}/"><meta http-equiv="refresh" content="0; url={host}/f">'
    page = builders.page(tmp_path / "a.html", body, head)
    book = builders.book(tmp_path / "a.epub", body.replace("<script", "<x").replace("&", ""))
    for path in (page, book):
        (article,) = articles(path)
        assert SENTENCE in article.text
        assert "secret-words" not in article.text
    assert asked == []


def test_a_workbook_linked_to_others_is_read_without_them(
    tmp_path: Path, listener: tuple[str, list[str]]
) -> None:
    host, asked = listener
    rows = (("text",), (f'=WEBSERVICE("{host}/x")',), (f"='[{host}/other.xlsx]S'!A1",))
    found = articles(builders.spreadsheet(tmp_path / "a.xlsx", *rows))
    assert [article.text[0] for article in found] == ["=", "="]
    assert asked == []


def test_markup_of_millions_of_parts_is_refused(tmp_path: Path) -> None:
    noise = os.urandom(900_000)  # so that the whole may unpack to a hundred times its size
    path = builders.open_document(tmp_path / "a.odt", "<text:p/>" * 6_000_000)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("noise", noise)
    assert refusal(path).endswith("it may be damaged.")


def test_the_memory_of_the_process_is_bounded_where_the_system_can() -> None:
    code = (
        "from core.exchange.articles import serving\nserving._bound_memory(320 << 20)\n"
        "try:\n    bytearray(400 << 20)\nexcept MemoryError:\n    print('bounded')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ("bounded" if sys.platform == "linux" else "")


def test_a_file_that_takes_too_long_is_refused_and_the_next_one_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_apart, "SECONDS", 0.3)
    write(tmp_path / "a.html", "<p>" * 330_000)
    builders.word(tmp_path / "b.docx")
    found = read(tmp_path)
    assert [type(item).__name__ for item in found] == ["Skipped", "FoundArticle"]
    assert isinstance(found[0], Skipped)
    assert "takes too long" in str(found[0].reason)


def test_a_process_that_breaks_down_is_told_and_replaced(tmp_path: Path) -> None:
    path = builders.word(tmp_path / "a.docx")
    with Apart() as apart:
        assert len(list(apart.items(Kind.WORD, path, _nothing))) == 1
        assert apart._server is not None
        apart._server._process.kill()
        with pytest.raises(Refused, match="broke down"):
            list(apart.items(Kind.WORD, path, _nothing))
        assert len(list(apart.items(Kind.WORD, path, _nothing))) == 1


def test_a_file_that_takes_too_much_memory_costs_no_other_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_apart, "MEMORY", 16 * 1024 * 1024)
    hungry = write(tmp_path / "a.rtf", "{\\rtf1 " + "{" * 800_000)
    sound = builders.word(tmp_path / "b.docx")
    first, second = read_articles([hungry, sound])
    assert isinstance(first, Skipped)
    assert "too much memory" in str(first.reason)
    assert not isinstance(second, Skipped)


def test_a_stop_is_heard_while_a_file_is_read_and_ends_the_process(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", "<p>" * 330_000)
    asked: list[str] = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        asked.append(str(what))
        if len(asked) > 3:  # by then it is being read
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_articles([path], None, stop))
    assert len(asked) == 4
    assert not [t for t in threading.enumerate() if t.name == "reading apart"]


def test_what_a_library_prints_is_no_answer(tmp_path: Path) -> None:
    with Apart() as apart:
        (answer,) = apart.items(Kind.BOOK, builders.book(tmp_path / "a.epub"), _nothing)
        assert isinstance(answer, dict)


def test_the_reader_of_each_kind_names_its_libraries() -> None:
    for kind in Kind:
        assert callable(serving._parser(kind))


def _nothing() -> None:
    pass
