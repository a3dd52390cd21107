"""What is fuzzed: each way from outside into the program, with sound inputs to begin with."""

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import islice
from math import isfinite
from pathlib import Path

from core.agreement.coefficients import all_of
from core.agreement.level import Level
from core.agreement.unitizing.alpha_u import alpha_u
from core.agreement.unitizing.continuum import marked
from core.agreement.unitizing.family import family
from core.agreement.unitizing.gamma import GammaOptions, gamma
from core.agreement.unitizing.partition import partition
from core.commands.annotations import ImportAnnotations
from core.commands.articles import AddArticles, Skipped
from core.commands.codebook import ImportCodebook
from core.commands.layers import ImportLayer
from core.exchange import codebook_refi, codebook_yaml
from core.exchange.annotations.assembling import WhoseLayers, assembled
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping
from core.exchange.annotations.mapping import Target as Part
from core.exchange.decoding import CHOICES, decoded, decoded_as, encoding_of
from core.exchange.format import ImportOptions, LayerOptions
from core.exchange.layer_lines import read_layer, read_layers
from core.exchange.ratings_table import read_ratings
from core.exchange.registry import ARTICLE_READERS, COLUMN_READERS
from core.exchange.spans_table import read_spans
from core.model.codebook import EntryKind
from core.model.layer import LayerKind
from core.model.phrase import Refused
from core.model.progress import silent
from core.text.days import day_in, day_of_name
from core.text.file_names import NamePattern, guessed_pattern
from tests.core.builders import TEXT
from tests.core.exchange.annotations import test_fuzz as annotated
from tests.core.exchange.annotations.qda_files import refi_codes
from tests.core.exchange.annotations.test_uima import as_json, as_xmi, with_relation, with_slots
from tests.core.exchange.articles import test_fuzz as written
from tests.core.exchange.builders import SENTENCE, line, statement
from tests.fuzz.keeping import KEEPING
from tests.fuzz.mutating import (
    Change,
    bytes_changed,
    database_changed,
    json_changed,
    lines_changed,
    text_changed,
    xml_changed,
    zip_changed,
)
from tests.fuzz.projects import PROJECTS
from tests.fuzz.target import Read, Target
from tests.fuzz.workshop import Workshop, check_sentence

PRESS = (
    "\nEnd of Document\n", "\n1 of 2 DOCUMENTS\n", "Document EXN0000020250303el33000p5", "\nAN ",
    "\nLoad-Date: March 4, 2014\n", "\nBYLINE: By A", "\nHD  Talks", "\nPD  3 March 2025",
    "\nBody\n", "Source link ", "[ad_1]", "12 words", "March 3, 2014 Monday", "(Reuters) - ",
    "By Ava Example",
)  # fmt: skip
PAGE = (
    "<p>", "</p>", "<div>", "<table><tr><td>", "<li>", "<b>", "<br/>", "<pre>\n", "<script>",
    "<textarea>", "<!--", "-->", "<meta charset=utf-16>", "<svg><math>", "<time datetime=2025>",
    '<meta property="og:title" content="x">', "<html><body><article>", "<template>", "&lt;",
    '<script type="application/ld+json">{"author": {"name": []}}</script>', "<h1>", "\0", "<?xml",
)  # fmt: skip
RICH = (
    "{", "}", "\\par ", "\\u-3913?", "\\'e9", "\\uc2", "\\uc999999999 ", "\\ansicpg932",
    "{\\fonttbl{\\f0\\fcharset128 x;}}", "\\f0 ", "\\bin99999 ", "{\\*\\x ", "\\u56832?", "\\cell",
)  # fmt: skip
PORTABLE = (
    "obj", "endobj", "<</Length 9>>stream", "endstream", "/Kids[3 0 R]", "/Parent 2 0 R", "1 0 R",
    "/Count 999999999", "(x) Tj ", "/Filter/FlateDecode", "/ToUnicode 4 0 R", "[<<", ">>]", "q Q ",
)  # fmt: skip
TABLE = (",", ";", "\t", "|", '"', '""', "\r", "text", "title", "date", "url", "\n", "=1+1")
YAML = (
    "- ", ": ", "  ", "{", "}", "[", "]", "&a ", "*a", "!!python/object:x ", "|\n", ">\n", "---\n",
    "aliases: ", "children:\n", "parent: Germany\n", "value: .inf", "? ", "'", '"', "\t",
    "%YAML 9\n",    "fields:\n", "split_into: [x]", "retired: yes", "name: ", "#", "...\n", "<<: ",
)  # fmt: skip
SEARCH = (
    "(", ")", '"', " OR ", " AND ", " NOT ", "-", "*", "|", "/", "\\/", "actor:", "date:", "..",
    "state:done", "has:flag", "outlet:", "quote:", "stance:", ">=2025-03", "(a|a)*b", "(?i)", "[^",
    "{1,99}", "(?P<x>", "\\b", "nato", "Germany", "hotline", "^", "+", "NEAR(", "text:", "é", "!",
)  # fmt: skip
NAMES = (
    "{date}", "{outlet}", "{title}", "{author}", "{language}", "{any}", "{any}-", "_", "-", "{",
    "}", "2025-03-15", "20250315", "15.3.2025", "en", "\n", ".", "(", "[", "\\",
)  # fmt: skip
DAYS = (
    "2025-03-15", "15.3.2025", "15. März 2025", "March 3, 2014", "3rd of May 2025", "1er août 2025",
    "20250315", "2025_03_15", "0", "1", "31", "/", "-", ".", " ", "Sept", "२", "²", "99", "\n",
)  # fmt: skip


def read_articles(ending: str) -> Read:
    """The articles of a file, through to the project; its columns too where it is a table."""

    def read(workshop: Workshop, raw: bytes) -> None:
        path = workshop.file(f"2025-03-15_Example-Times_Talks{ending}", raw)
        pattern = NamePattern.of("{date}_{outlet}_{title}")
        options = ImportOptions(with_unsure=True, pattern=pattern, apart=workshop.apart)
        found = []
        with workshop.refusals():
            for item in islice(ARTICLE_READERS[ending](path, options), 2_000):
                found.append(item)
                if isinstance(item, Skipped):
                    check_sentence(item.reason)
        report = workshop.rehearse(AddArticles(found))
        for skipped in () if report is None else report.skipped:
            check_sentence(skipped.reason)
        if ending in COLUMN_READERS and ending != ".xlsx":  # which looks in another process
            with workshop.refusals():
                COLUMN_READERS[ending](path)

    return read


def read_annotations(format_name: str, place: Callable[[Workshop, bytes], Path]) -> Read:
    """Annotations of another program, under the proposed mapping and under others."""

    def read(workshop: Workshop, raw: bytes) -> None:
        path, codebook = place(workshop, raw), workshop.project.codebook
        with workshop.refusals():
            found = found_in(path, format_name)
            seen = inspected(found, codebook)
            whose = WhoseLayers("Ana" if "" in {*seen.annotators, *seen.programs} else None)
            for part in (None, Part.ACTOR, Part.STANCE):
                every = dict.fromkeys(seen.mapping.targets, part) if part else {}
                mapping = seen.mapping.changed(AnnotationMapping(every))
                made = assembled(found, mapping, codebook, whose)
                for told in (*made.report.remarks, *(loss.what for loss in made.report.losses)):
                    check_sentence(told)
                command = ImportAnnotations(made.layers, made.bare, made.entries, create=True)
                workshop.rehearse(command)

    return read


def called(name: str) -> Callable[[Workshop, bytes], Path]:
    return lambda workshop, raw: workshop.file(name, raw)


def standoff(workshop: Workshop, raw: bytes) -> Path:
    """Marks and, behind a NUL, the text that they stand in."""
    marks, _, text = raw.partition(b"\0")
    workshop.file("talks.txt", text)
    return workshop.file("talks.ann", marks)


def standoff_seeds(folder: Path) -> list[bytes]:
    path = annotated.SEEDS["brat"](folder)
    return [path.read_bytes() + b"\0" + path.with_suffix(".txt").read_bytes()]


def cas_seeds(folder: Path) -> list[bytes]:
    """Zip files of a CAS and its types, as they are exported."""
    found = []
    for number, cas in enumerate((with_slots(), with_relation())):
        path, out = as_xmi(folder / f"cas{number}", cas), io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for each in (path, path.with_name("TypeSystem.xml")):
                archive.write(each, each.name)
        found.append(out.getvalue())
    return found


def cas_json_seeds(folder: Path) -> list[bytes]:
    made = (with_slots(), with_relation())
    return [as_json(folder / f"json{n}", cas).read_bytes() for n, cas in enumerate(made)]


def read_own_lines(workshop: Workshop, raw: bytes) -> None:
    path, kind = workshop.file("share.jsonl", raw), LayerKind.ANNOTATOR
    with workshop.refusals():
        incoming = read_layer(path, LayerOptions("Ana", with_texts=True), silent)
        workshop.rehearse(ImportLayer("Ana", kind, incoming, create=True))
    with workshop.refusals():
        layers = read_layers(path, silent, with_texts=True)
        workshop.rehearse(ImportAnnotations(layers, create=True))


def own_line_seeds(folder: Path) -> list[bytes]:
    with Workshop() as workshop:
        sha256 = next(workshop.project.articles_by_uid()).sha256
    first = statement(TEXT, "Germany supports the crisis hotline", voice="reported", note="n")
    made = line(sha256, first, text=TEXT, state="done")
    return [own_line(made), own_line(made) + own_line(line(sha256, annotator="Ben"))]


def own_line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def read_codebook(workshop: Workshop, raw: bytes) -> None:
    path = workshop.file("codebook.yaml", raw)
    with workshop.refusals():
        workshop.rehearse(ImportCodebook(codebook_yaml.read(path)))


def read_refi_codebook(workshop: Workshop, raw: bytes) -> None:
    path = workshop.file("codebook.qdc", raw)
    with workshop.refusals(), suppress(codebook_refi.KindUnsaid):
        codebook_refi.read(path)
    with workshop.refusals():
        workshop.rehearse(ImportCodebook(codebook_refi.read(path, EntryKind.MEASURE)))


def codebook_seeds(folder: Path) -> list[bytes]:
    with Workshop() as workshop:
        codebook_yaml.write(workshop.project.codebook, folder / "codebook.yaml")
    return [(folder / "codebook.yaml").read_bytes()]


def refi_codebook_seeds(folder: Path) -> list[bytes]:
    with Workshop() as workshop:
        codebook_refi.write(workshop.project.codebook, folder / "codebook.qdc")
    return [(folder / "codebook.qdc").read_bytes(), refi_codes().encode()]


def search(workshop: Workshop, raw: bytes) -> None:
    text = raw.decode("utf-8", "surrogatepass") if is_text(raw) else raw.decode("latin-1")
    for found in (workshop.project.search, workshop.project.search_statements):
        with workshop.refusals():
            found(text)


def is_text(raw: bytes) -> bool:
    with suppress(UnicodeDecodeError):
        raw.decode("utf-8", "surrogatepass")
        return True
    return False


def take_apart_a_name(workshop: Workshop, raw: bytes) -> None:
    """A pattern, and on the next line a name."""
    template, _, stem = raw.decode("utf-8", "replace").partition("\n")
    with workshop.refusals():
        for proposal in NamePattern.of(template).proposals(stem):
            assert proposal.value.strip(), proposal
    guessed_pattern([stem, template])


def find_days(workshop: Workshop, raw: bytes) -> None:
    text = raw.decode("utf-8", "replace")
    for found in (day_in(text), day_of_name(text)):
        if found is not None:
            assert 0 <= found.start < found.end <= len(text)
            assert len(found.iso) == len("2025-03-15")


def decode(workshop: Workshop, raw: bytes) -> None:
    """The name of a declared encoding, and on the next line the bytes."""
    declared, _, rest = raw.partition(b"\n")
    with workshop.refusals():
        assert isinstance(decoded(rest, declared.decode("latin-1")).text, str)
    with workshop.refusals():
        encoding_of(io.BytesIO(rest))
    for name in (*CHOICES, declared.decode("latin-1")):
        with suppress(Refused):
            decoded_as(rest, name)


def measure(workshop: Workshop, raw: bytes) -> None:
    """A level, and on the next lines a table of ratings, through to the coefficients."""
    name, _, rest = raw.partition(b"\n")
    path, names = workshop.file("ratings.csv", rest), [level.value.encode() for level in Level]
    with workshop.refusals():
        ratings = read_ratings(path, Level(name.decode()) if name in names else Level.NOMINAL)
        for figure in all_of(ratings, resamples=3).values():
            assert (figure.value is None) != (figure.reason is None)
            assert figure.value is None or isfinite(figure.value)


def measure_marks(workshop: Workshop, raw: bytes) -> None:
    """A table of marks, through to the coefficients; γ where the marks are few."""
    with workshop.refusals():
        table = read_spans(workshop.file("spans.csv", raw), 5_000)
        texts, names = tuple(table.texts.values()), table.annotators
        marks = marked(texts, names)
        found = family(partition(marks))
        figures = [alpha_u(marks)[0], found.whole, found.binary, found.positions]
        figures += [each.alpha for each in (found.coding, *found.values.values())]
        if len(marks.starts) <= 12:
            figures.append(gamma(texts, names, GammaOptions(precision=0.5)).gamma)
        for figure in figures:
            assert (figure.value is None) != (figure.reason is None)
            assert figure.value is None or isfinite(figure.value)


def of_file(make: Callable[[Path], Path]) -> Callable[[Path], Sequence[bytes]]:
    def seeds(folder: Path) -> list[bytes]:
        made = make(folder)
        return [made.read_bytes()]

    return seeds


def of_words(*words: str) -> Callable[[Path], Sequence[bytes]]:
    return lambda folder: [word.encode() for word in words]


def by_ending(name: str) -> Change:
    """How a member of a zip file is changed."""
    if name.lower().endswith((".xml", ".xhtml", ".opf", ".rels", ".qde", ".qdc", ".xmi")):
        return xml_changed
    return text_changed(*PRESS, *PAGE)


def articles(ending: str, change: Change) -> Target:
    seeds = of_file(lambda folder: written.MADE[ending](folder / f"seed{ending}"))
    return Target(
        f"articles{ending}", seeds, change, read_articles(ending),
        ending in READ_APART,
    )  # fmt: skip


READ_APART = (".html", ".docx", ".odt", ".rtf", ".epub", ".pdf", ".xlsx")
DATABASES = ("dna", "qualcoder")
JSON_FILES = ("label-studio", "doccano", "prodigy")
"""Of other programs, whose files the tests of those readers make."""


def databases() -> list[Target]:
    return [
        Target(name, of_file(annotated.SEEDS[name]), database_changed,
               read_annotations(name, called("a.db")))
        for name in DATABASES
    ]  # fmt: skip


def json_files() -> list[Target]:
    return [
        Target(name, of_file(annotated.SEEDS[name]), json_changed,
               read_annotations(name, called("a.json")))
        for name in JSON_FILES
    ]  # fmt: skip


TARGETS: tuple[Target, ...] = (
    articles(".txt", lines_changed(text_changed(*PRESS, *DAYS))),
    articles(".csv", text_changed(*TABLE)),
    articles(".jsonl", lines_changed(json_changed)),
    articles(".zip", zip_changed(by_ending)),
    articles(".html", text_changed(*PAGE)),
    articles(".docx", zip_changed(by_ending)),
    articles(".odt", zip_changed(by_ending)),
    articles(".epub", zip_changed(by_ending)),
    articles(".xlsx", zip_changed(by_ending)),
    articles(".rtf", text_changed(*RICH)),
    articles(".pdf", text_changed(*PORTABLE)),
    *databases(),
    *json_files(),
    Target("brat", standoff_seeds, lines_changed(bytes_changed),
           read_annotations("brat", standoff)),
    Target("uima-xmi", cas_seeds, zip_changed(by_ending),
           read_annotations("uima", called("a.zip")), is_apart=True),
    Target("uima-json", cas_json_seeds, json_changed,
           read_annotations("uima", called("a.json")), is_apart=True),
    Target("refi-qda", of_file(annotated.SEEDS["refi-qda"]), zip_changed(by_ending),
           read_annotations("refi-qda", called("a.qdpx"))),
    Target("glossator-jsonl", own_line_seeds, lines_changed(json_changed), read_own_lines),
    Target("codebook-yaml", codebook_seeds, text_changed(*YAML), read_codebook),
    Target("codebook-refi-qda", refi_codebook_seeds, xml_changed, read_refi_codebook),
    Target("spans-table", of_words("article,length,annotator,start,end,category\nx,50,Ana,2,9,a\n"
                                   "x,,Ben,3,9,b\nx,50,Ben,8,12,a\ny,,Ana,4,5,a\ny,,Ben,,,\n"),
           text_changed(*TABLE, "article", "length", "begin", "-1", "99999999999"), measure_marks),
    Target("ratings-table", of_words("interval\nid,article,Ana,Ben\n1,x,1,2\n2,x,2,\n3,y,1,1",
                                     "set\nAna;Ben;Chris\na|b;|;a\n1,5;0;2\n"),
           text_changed(*TABLE, *Level, "article", "1e99", "-1", "nan"), measure),
    Target("search", of_words('nato "joint session" russia*', "actor:Germany (date:2025..)",
                              "/restor(e|ing)/ OR -outlet:x"), text_changed(*SEARCH), search),
    Target("file-names", of_words("{date}_{outlet}_{title}\n2025-03-15_Times_Talks"),
           text_changed(*NAMES), take_apart_a_name),
    Target("days", of_words(*DAYS[:6]), text_changed(*DAYS), find_days),
    Target("decoding", of_words(f"cp1252\nStraße {SENTENCE}", f"utf-16\n\ufeff{SENTENCE}"),
           text_changed("\xff\xfe", "utf-8", "idna", "\n", "é", "я", "\0", "zlib"), decode),
    *PROJECTS,
    *KEEPING,
)  # fmt: skip
