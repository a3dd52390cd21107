"""What is installed without Python: what goes into it, what a system is told of it, its bytes."""

import importlib
import os
import re
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from argparse import ArgumentParser
from configparser import ConfigParser
from pathlib import Path
from shutil import copyfile
from types import ModuleType, SimpleNamespace

import pyarrow
import pytest
import yaml

from core.cli.program import VERBS
from core.storage.schema import APPLICATION_ID
from gui.launch import LIBRARIES

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "packaging" / "bundle"
LINUX = BUNDLE / "linux"
STAMP = SimpleNamespace(version="1.2.3", commit="abc1234", moment=1_700_000_000)
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> "Part":
    monkeypatch.syspath_prepend(str(BUNDLE))
    return Part()


class Part:
    """The modules of the folder, by name."""

    def __getattr__(self, name: str) -> ModuleType:
        return importlib.import_module(name)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What PyInstaller makes, with far less in it, and the icons beside it."""
    bundle = tmp_path / "work" / "dist" / "glossator"
    inside = bundle / "_internal"
    (inside / "one.libs").mkdir(parents=True)
    (inside / "two.libs").mkdir()
    (bundle / "glossator").write_text("#!/bin/sh\n")
    (bundle / "glossator").chmod(0o755)
    for place in ("one.libs/libsame-1.so.1", "two.libs/libsame-1.so.1", "one.libs/libsame.so"):
        (inside / place).write_bytes(b"the same")
    (inside / "two.libs" / "libother.so").write_bytes(b"another")
    (tmp_path / "work" / "icons").mkdir()
    (tmp_path / "work" / "icons" / "48.png").write_bytes(b"a picture")
    (tmp_path / "work" / "glossator.1").write_text(".TH GLOSSATOR 1\n")
    return bundle


# What a desktop is told


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "glossator.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def mime_type() -> ElementTree.Element:
    found = ElementTree.parse(LINUX / "glossator.xml").getroot().find(f"{MIME}mime-type")
    assert found is not None
    return found


def test_a_double_click_on_a_project_opens_the_program_with_it() -> None:
    entry = desktop_entry()
    assert entry["Exec"] == "glossator %f"
    assert entry["MimeType"] == f"{mime_type().get('type')};"
    assert [glob.get("pattern") for glob in mime_type().iter(f"{MIME}glob")] == ["*.glossator"]


def test_a_project_of_another_name_is_known_by_what_stands_in_it() -> None:
    (number,) = mime_type().iterfind(f"{MIME}magic/{MIME}match/{MIME}match")
    assert number.get("offset") == "68"  # where SQLite keeps it
    assert int(number.get("value", "0"), 16) == APPLICATION_ID


def test_the_entry_speaks_the_languages_of_the_desk() -> None:
    entry = desktop_entry()
    for name in ("GenericName", "Comment"):
        assert all(entry[f"{name}[{language}]"] for language in ("de", "fr"))
    assert {c.get("{http://www.w3.org/XML/1998/namespace}lang") for c in comments()} == {
        None, "de", "fr",
    }  # fmt: skip


def comments() -> list[ElementTree.Element]:
    return list(mime_type().iter(f"{MIME}comment"))


def test_the_icon_is_drawn_at_every_size_and_for_every_system(tmp_path: Path) -> None:
    command = [sys.executable, BUNDLE / "icons.py", LINUX / "glossator.svg", tmp_path]
    subprocess.run(command, check=True)
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        header = (tmp_path / f"{size}.png").read_bytes()[:24]
        assert int.from_bytes(header[16:20], "big") == size
    assert (tmp_path / "glossator.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "glossator.icns").read_bytes()[:4] == b"icns"


def test_the_manual_names_every_verb_with_all_that_it_takes(part: Part) -> None:
    page = part.manual.page()
    for verb in VERBS:
        parser = ArgumentParser(add_help=False)
        verb.arguments(parser)
        named = re.escape(verb.name.replace("-", "\\-"))
        found = re.search(rf"^\.B {named}\b.*\n(.+)\n\.RS\n((?:.*\n)*?)\.RE$", page, re.MULTILINE)
        assert found, verb.name
        assert found[1].lower() == f"{verb.summary.lower()}.".replace("-", "\\-")
        for option in (name for each in parser._actions for name in each.option_strings):
            assert option.replace("-", "\\-") in found[2]
    assert part.manual.MARK not in page


def test_the_manual_holds_nothing_that_groff_takes_for_an_order_of_ours(part: Part) -> None:
    orders = {line.split()[0] for line in part.manual.page().splitlines() if line[:1] in ".'"}
    assert orders <= {".TH", ".SH", ".TP", ".B", ".BR", ".IR", ".br", ".RS", ".RE"}


def test_the_package_depends_on_what_the_program_says_it_lacks(part: Part) -> None:
    named = {word for need in part.debian._NEEDS for word in re.findall(r"[a-z][\w.+-]+", need)}
    assert set(LIBRARIES.split()) <= named


# What goes in, and what stays out


def test_every_file_of_the_resources_goes_in_but_their_code(part: Part) -> None:
    taken = {Path(source) for source, _ in part.contents.resources(ROOT)}
    there = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {path.suffix for path in there - taken} <= {".py", ".pyc", ".ts"}
    assert ROOT / "resources" / "help" / "index.md" in taken


@pytest.mark.parametrize(
    ("place", "source", "is_in"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/env/PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/libqxcb.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/env/libqsqlite.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/env/libQt6Network.so.6", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/env/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_es.qm", "/env/qtbase_es.qm", False),
        ("pyarrow/include/arrow/api.h", "/env/pyarrow/include/arrow/api.h", False),
        ("libxcb.so.1", "/usr/lib/x86_64-linux-gnu/libxcb.so.1", False),
        ("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", True),
        ("scipy/sparse/tests/data.npz", "/env/scipy/sparse/tests/data.npz", False),
        ("tld/tests/res/names.txt", "/env/tld/tests/res/names.txt", False),
        ("tld/res/names.txt", "/env/tld/res/names.txt", True),
        ("pyarrow/libarrow_compute.so.2600", "/env/libarrow_compute.so.2600", True),
        ("pyarrow/libarrow_dataset.so.2600", "/env/libarrow_dataset.so.2600", False),
        ("libarrow_acero.so.2600", "/env/libarrow_acero.so.2600", False),
        ("pyarrow/libarrow_substrait.so.2600", "/env/libarrow_substrait.so.2600", False),
        ("pyarrow/libarrow_dataset.2600.dylib", "/env/libarrow_dataset.2600.dylib", True),
        ("pyarrow/_dataset.cpython-311-x86_64-linux-gnu.so", "/env/_dataset.so", False),
        ("pyarrow/_parquet.cpython-311-x86_64-linux-gnu.so", "/env/_parquet.so", True),
        ("numpy-2.4.6.dist-info/RECORD", "/env/numpy-2.4.6.dist-info/RECORD", False),
        ("numpy-2.4.6.dist-info/METADATA", "/env/numpy-2.4.6.dist-info/METADATA", True),
    ],
)
def test_what_nothing_asks_for_stays_out(part: Part, place: str, source: str, is_in: bool) -> None:
    assert bool(list(part.contents.wanted([(place, source, "BINARY")]))) == is_in


_WITHOUT = """
import sys, tempfile
from pathlib import Path
import contents

class Without:
    def find_spec(self, name, path=None, target=None):
        if any(f"{name}.".startswith(f"{each}.") for each in contents.MODULES_LEFT_OUT):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Without())
from core import trial
with tempfile.TemporaryDirectory() as folder:
    print(*trial.failures(Path(folder)), sep="\\n")
"""


def test_nothing_misses_what_stays_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(BUNDLE), str(ROOT)])},
    )  # fmt: skip
    assert done.stdout.strip() == ""


_LOADED = """
import ctypes, sys
from pathlib import Path
for path in sorted(Path(sys.argv[1]).glob("*.so*")):
    ctypes.CDLL(str(path))
print(Path("/proc/self/maps").read_text())
"""


def test_what_the_others_ask_for_in_vain_is_missed_by_none_of_them(
    part: Part, tmp_path: Path
) -> None:
    """Each finds all that it calls before any of it is called."""
    package = Path(pyarrow.__file__).parent
    for beginning in ("lib", "_compute", "_fs", "_parquet"):
        (extension,) = package.glob(f"{beginning}.cpython*.so")
        copyfile(extension, tmp_path / extension.name)
    (python,) = package.glob("libarrow_python.so.*[0-9].*")
    copyfile(python, tmp_path / part.asked_for.asked_for(tmp_path / extension.name)[0])
    beginnings = part.contents.ASKED_FOR_IN_VAIN["pyarrow"]
    for path in tmp_path.iterdir():
        before, size = part.asked_for.asked_for(path), path.stat().st_size
        part.asked_for.forget(path, beginnings)
        left = part.asked_for.asked_for(path)
        assert left == [name for name in before if not name.startswith(beginnings)] != before
        assert path.stat().st_size == size
    loaded = subprocess.run(
        [sys.executable, "-c", _LOADED, tmp_path], capture_output=True, text=True, check=True,
        env={**os.environ, "LD_BIND_NOW": "1", "LD_LIBRARY_PATH": f"{tmp_path}:{package}"},
    ).stdout  # fmt: skip
    assert f"{package}/libarrow_compute.so" in loaded
    assert not any(beginning in loaded for beginning in beginnings)


def test_what_is_no_library_is_told_so(part: Part, tmp_path: Path) -> None:
    (tmp_path / "libother.so").write_bytes(b"another")
    with pytest.raises(ValueError, match="no library"):
        part.asked_for.asked_for(tmp_path / "libother.so")


def test_a_library_that_stands_there_several_times_stays_once(
    part: Part, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part.tidying.shutil, "which", lambda name: None)  # these are no libraries
    part.tidying.tidy(built)
    every = sorted((built / "_internal").rglob("libsame*"))
    assert [path.is_symlink() for path in every].count(False) == 1
    assert {path.read_bytes() for path in every} == {b"the same"}
    assert not (built / "_internal" / "two.libs" / "libother.so").is_symlink()


# The packages


def test_the_same_files_make_the_same_archive(part: Part, built: Path, tmp_path: Path) -> None:
    packed = [part.archive.pack(built, _folder(tmp_path, name), STAMP) for name in ("a", "b")]
    assert packed[0].read_bytes() == packed[1].read_bytes()
    with tarfile.open(packed[0]) as tar:
        members = tar.getmembers()
    assert {member.mtime for member in members} == {STAMP.moment}
    assert {(member.uname, member.uid) for member in members} == {("root", 0)}
    assert tar_mode(members, "glossator-1.2.3/glossator") == 0o755
    assert tar_mode(members, "glossator-1.2.3/_internal/two.libs/libother.so") == 0o644


def tar_mode(members: list[tarfile.TarInfo], name: str) -> int:
    return next(member.mode for member in members if member.name == name)


def test_the_same_files_make_the_same_package(part: Part, built: Path, tmp_path: Path) -> None:
    packed = [part.debian.pack(built, _folder(tmp_path, name), STAMP) for name in ("a", "b")]
    assert packed[0].read_bytes() == packed[1].read_bytes()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", packed[0]], check=True, capture_output=True, text=True
    ).stdout
    for place in (
        "./usr/lib/glossator/glossator",
        "./usr/bin/glossator -> ../lib/glossator/glossator",
        "./usr/share/applications/glossator.desktop",
        "./usr/share/mime/packages/glossator.xml",
        "./usr/share/icons/hicolor/48x48/apps/glossator.png",
        "./usr/share/icons/hicolor/scalable/apps/glossator.svg",
        "./usr/share/man/man1/glossator.1.gz",
        "./usr/share/doc/glossator/copyright",
    ):
        assert f"{place}\n" in listed, place


def _folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir()
    return folder


def test_an_appimage_holds_what_runs_its_entry_and_its_icon(part: Part, built: Path) -> None:
    folder = part.appimage.laid_out(built)
    done = subprocess.run([folder / "AppRun"], check=True)
    assert not done.returncode
    assert (folder / "glossator.desktop").is_file()
    assert (folder / ".DirIcon").resolve() == folder / "glossator.svg"


def test_without_its_tool_no_appimage_is_made_and_one_sentence_says_so(
    part: Part, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(part.build, "made", lambda stamp: pytest.fail("it took the minutes first"))
    with pytest.raises(SystemExit, match=r"^No AppImage was made: appimagetool, .* on the PATH\.$"):
        part.build.main(["--only", "appimage", "--out", str(tmp_path / "out")])
    with pytest.raises(SystemExit, match="No AppImage was made"):
        part.appimage.pack(built, tmp_path, STAMP)
    assert not list(tmp_path.glob("**/*.AppImage"))
    assert "appimage" not in part.build.usual()


def test_the_stamp_tells_version_and_commit(part: Part) -> None:
    from core.__about__ import __version__

    stamp = part.stamp.stamp_of(ROOT)
    assert stamp.version == __version__
    assert re.fullmatch(rf"[0-9a-f]{{7,40}}\+?|{part.stamp.NO_COMMIT}", stamp.commit)


def test_sources_without_git_have_a_stamp_too(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    stamp = part.stamp.stamp_of(ROOT)
    assert stamp.commit == part.stamp.NO_COMMIT
    assert stamp.moment == int((ROOT / "pyproject.toml").stat().st_mtime)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert part.stamp.stamp_of(ROOT).moment == 1_700_000_000


def test_licences_that_packages_keep_quiet_about_are_there(part: Part) -> None:
    for _, _, texts in part.licences._WITHIN.values():
        assert all(path.stat().st_size > 500 for path in texts)
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        assert "GNU" in (BUNDLE / "texts" / name).read_text(encoding="utf-8")


# Other systems


def test_the_workflow_lets_every_bundle_test_itself_and_says_that_it_was_never_run() -> None:
    path = ROOT / ".github" / "workflows" / "bundles.yml"
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# NOT YET RUN")
    job = yaml.safe_load(text)["jobs"]["bundle"]
    systems = {each["system"].partition("-")[0] for each in job["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}
    for leg in job["strategy"]["matrix"]["include"]:
        assert leg["run"].startswith("build/bundle/dist/")
    always = [step.get("run", "") for step in job["steps"] if "if" not in step]
    assert "${{ matrix.run }} --self-test --json" in always
    assert "python packaging/bundle/build.py" in always
    assert always.index("python packaging/bundle/build.py") < always.index(
        "${{ matrix.run }} --self-test --json"
    )


def test_the_installer_opens_projects_by_a_double_click() -> None:
    script = (BUNDLE / "windows" / "glossator.iss").read_text(encoding="utf-8")
    assert r"Software\Classes\.glossator" in script
    assert '""{app}\\glossator.exe"" ""%1""' in script


def test_macos_is_told_of_the_kind_of_file(part: Part) -> None:
    told = part.contents.told_to_macos("org.example")
    (kind,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["glossator"]}
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
