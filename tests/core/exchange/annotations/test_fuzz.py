"""No file, however wrong, breaks a reader: it is read, or refused in one sentence, soon."""

import json
import string
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.commands.rehearsal import rehearsed
from core.exchange.annotations.assembling import WhoseLayers, assembled
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.exchange.registry import FOREIGN_FORMATS
from core.model.phrase import Refused, Unavailable
from core.project import Project
from tests.core.builders import TEXT, make_project
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.core.exchange.annotations.qda_files import Coding, qualcoder, refi
from tests.core.exchange.annotations.test_brat import EVENT, brat
from tests.core.exchange.annotations.test_json_programs import DOCCANO, PRODIGY, RESULT, task
from tests.core.exchange.annotations.test_uima import as_json, as_xmi, with_slots

FIRST = "Germany supports the crisis hotline"
SECONDS = 5.0
FUZZ = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

Make = Callable[[Path], Path]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A project into which everything is brought, and from which all of it is taken back."""
    with make_project(tmp_path_factory.mktemp("fuzz") / "fuzz.glossator") as made:
        yield made


def go_the_whole_way(project: Project, path: Path, name: str) -> None:
    """From the file into the project; whatever is wrong is a refusal, and it does not take long."""
    began = time.monotonic()
    with suppress(Refused, Unavailable):
        found = found_in(path, name)
        seen = inspected(found, project.codebook)
        whose = WhoseLayers("Ana" if "" in {*seen.annotators, *seen.programs} else None)
        for target in (None, Target.ACTOR, Target.STANCE, Target.FIELD):
            every = dict.fromkeys(seen.mapping.targets, target) if target else {}
            mapping = seen.mapping.changed(AnnotationMapping(every))
            made = assembled(found, mapping, project.codebook, whose)
            rehearsed(project.run, made.command(create=True))
    assert time.monotonic() - began < SECONDS


def of_json(value: object) -> Make:
    def write(folder: Path) -> Path:
        path = folder / "a.json"
        path.write_text(json.dumps(value), "utf-8")
        return path

    return write


SEEDS: dict[str, Make] = {
    "dna": lambda f: Dna([TEXT], [Coded(1, FIRST, "Olaf", "Germany", "x")]).write(f / "a.dna"),
    "brat": lambda f: brat(f / "a", *EVENT) / "talks.ann",
    "label-studio": of_json([task(RESULT)]),
    "doccano": of_json(DOCCANO),
    "prodigy": of_json(PRODIGY),
    "uima": lambda f: as_xmi(f / "a", with_slots()),
    "refi-qda": lambda f: refi(f / "a.qdpx", TEXT, [Coding("Germany", FIRST)]),
    "qualcoder": lambda f: qualcoder(f / "a", TEXT, [Coding("Germany", FIRST)]) / "data.qda",
}


def test_every_format_is_fuzzed() -> None:
    assert set(SEEDS) == set(FOREIGN_FORMATS)


@pytest.mark.parametrize("name", SEEDS)
@FUZZ
@given(data=st.data())
def test_bytes_that_were_changed_or_cut(target: Project, name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = SEEDS[name](Path(folder))
        raw = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 6))):
            at = data.draw(st.integers(0, len(raw) - 1))
            match data.draw(st.sampled_from(("change", "cut", "repeat", "insert"))):
                case "change":
                    raw[at] = data.draw(st.integers(0, 255))
                case "cut":
                    del raw[at : at + data.draw(st.integers(1, 200))]
                case "repeat":
                    raw[at:at] = raw[at : at + 100]
                case "insert":
                    raw[at:at] = data.draw(st.binary(max_size=20))
            raw = raw or bytearray(b" ")
        path.write_bytes(raw)
        go_the_whole_way(target, path, name)


NUMBERS = st.one_of(st.integers(-5, 400), st.sampled_from((10**9, 10**17, -(10**17), 2**63)))
WORDS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(("Actor", "supports", "a", "b", TEXT, "\ufeffx\r\ny", "\U0001f54a" * 3, "yes")),
)
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, st.floats(allow_nan=False), WORDS)
KEYS = (
    "id data text annotations completions predictions result value start end labels"
    " type from_name from_id to_id choices completed_by score was_cancelled entities"
    " relations label start_offset end_offset spans tokens token_start token_end"
    " head_span child_span answer meta options accept Comments drafts taxonomy"
    " startOffset _session_id %TYPES %FEATURE_STRUCTURES %VIEWS %ID %TYPE sofaString"
    " @sofa begin %MEMBERS _InitialView %NAME %SUPER_TYPE elements"
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.one_of(st.sampled_from(KEYS.split()), WORDS), inner, max_size=7),
    ),
    max_leaves=40,
)


@pytest.mark.parametrize("name", ["label-studio", "doccano", "prodigy", "uima"])
@FUZZ
@given(value=st.dictionaries(st.sampled_from(KEYS.split()), VALUES, max_size=12))
def test_json_of_any_shape_under_the_keys_that_are_looked_at(
    target: Project, name: str, value: object
) -> None:
    for seen in (value, [value, value]):
        with tempfile.TemporaryDirectory() as folder:
            go_the_whole_way(target, of_json(seen)(Path(folder)), name)


def shaken(value: object, data: st.DataObject) -> object:
    """The same value with some parts of it replaced by anything."""
    if data.draw(st.integers(0, 9)) == 0:
        return data.draw(VALUES)
    if isinstance(value, dict):
        return {key: shaken(each, data) for key, each in value.items()}
    return [shaken(each, data) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ["label-studio", "doccano", "prodigy", "uima"])
@FUZZ
@given(data=st.data())
def test_json_with_parts_replaced(target: Project, name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        made.mkdir()
        path = as_json(made / "a", with_slots()) if name == "uima" else SEEDS[name](made)
        value = shaken(json.loads(path.read_text("utf-8")), data)
        go_the_whole_way(target, of_json(value)(Path(folder)), name)


LINES = st.lists(
    st.one_of(
        st.text(alphabet=string.printable, max_size=40),
        st.from_regex(
            r"[TERAMN#*][0-9]?\t[A-Z][a-z]{0,4}(:[TE][0-9])?( [A-Za-z0-9:;]{1,6}){0,4}(\t.{0,9})?",
            fullmatch=True,
        ),
        st.sampled_from(EVENT),
    ),
    max_size=12,
)


@FUZZ
@given(lines=LINES)
def test_standoff_of_any_lines(target: Project, lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        go_the_whole_way(target, brat(Path(folder) / "a", *lines), "brat")


ATTRIBUTES = "guid name startPosition endPosition targetGUID creatingUser plainTextPath isCodable"
TAGS = (
    "Project CodeBook Codes Code Sources TextSource PDFSource Representation"
    " PlainTextSelection Coding CodeRef NoteRef Notes Note PlainTextContent Users User"
    " Description Set"
)


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> str:
    tag = draw(st.sampled_from(TAGS.split()))
    names = draw(st.sets(st.sampled_from(ATTRIBUTES.split()), max_size=4))
    values = st.sampled_from(("a", "b", "1", "40", "-3", "internal://t1.txt", "x" * 30, "false"))
    said = "".join(f' {name}="{draw(values)}"' for name in sorted(names))
    count = draw(st.integers(0, 3)) if depth < 5 else 0
    inner = "".join(draw(elements(depth + 1)) for _ in range(count))
    return f"<{tag}{said}>{inner}words</{tag}>"


@FUZZ
@given(inner=elements(), is_project=st.booleans())
def test_xml_of_any_shape(target: Project, inner: str, is_project: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.qdpx"
        if is_project:
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("project.qde", f"<Project>{inner}</Project>")
                archive.writestr("sources/t1.txt", TEXT)
        else:
            path.write_text(inner)
        go_the_whole_way(target, path, "refi-qda")
