"""The Debian package and the tarball: installed, used by a person, and taken away again."""

import json
import re
import shutil
import subprocess
import time
from pathlib import Path

import machine
import screen
from machine import HOME, USER, Machine
from table import Table

PACKED_MB, INSTALLED_MB = 110, 350
PROJECT = f"{HOME}/pilot.glossator"
_DESKTOP = "usr/share/applications/glossator.desktop"
_INSIDE = "usr/lib/glossator/_internal"
_PAINTED_AFTER = 2.0


def prove_deb(work: Path, package: Path, pictures: Path, table: Table) -> None:
    """Installed by apt, which brings what it depends on; then a double click; then away."""
    table.hold("The package, packed", package.stat().st_size / 1e6, PACKED_MB, " MB")
    here = machine.made(work, "deb")
    before = here.files()
    here.put(package, "/var/tmp/glossator.deb")
    here.install("/var/tmp/glossator.deb")
    size = here.must("dpkg-query", "-W", "-f", "${Installed-Size}", "glossator")
    table.hold("The package, installed", int(size) * 1024 / 1e6, INSTALLED_MB, " MB")
    _has_no_python(here, table)
    _tests_itself(here, "glossator", table)
    _opens(here, _double_click(here), pictures / "deb.png", table)
    _shows_pages(here, pictures, table)
    _reports(here, table)
    left = _left_by_purge(here, before)
    told = ", ".join(sorted(left)[:10]) or f"nothing; {PROJECT} is where it was"
    kept = here.root / PROJECT.lstrip("/")
    table.tell("Left after it was taken away", told, holds=not left and kept.is_file())


def prove_desktop(work: Path, package: Path, table: Table) -> None:
    """On a machine with what desktops look files up with: the file's kind, and who opens it."""
    here = machine.made(work, "desktop")
    here.install("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "man-db")
    here.put(package, "/var/tmp/glossator.deb")
    here.install("/var/tmp/glossator.deb")
    said = here.run("desktop-file-validate", f"/{_DESKTOP}")
    table.tell("The desktop entry", said.stdout or "valid", holds=not said.returncode)
    _make_project(here)
    for name in ("pilot.glossator", "renamed"):
        here.run("cp", "-n", PROJECT, f"{HOME}/{name}", user=USER)
        attribute = "standard::content-type"
        told = here.run("gio", "info", "-a", attribute, f"{HOME}/{name}", user=USER).stdout
        kind = told.rpartition(f"{attribute}: ")[2].strip()
        table.tell(f"The kind of “{name}”", kind, holds=kind == "application/x-glossator")
    opener = here.run("gio", "mime", "application/x-glossator", user=USER).stdout.splitlines()
    table.tell("What opens it", opener[0], holds=opener[0].endswith(": glossator.desktop"))
    page = here.run("man", "--warnings", "glossator", MANPAGER="cat").stdout
    table.tell("The manual", page.strip().partition("\n")[0], holds="SYNOPSIS" in page)


def prove_tarball(work: Path, packed: Path, needs: list[str], pictures: Path, table: Table) -> None:
    """Unpacked by a person, moved elsewhere, run; taken away by removing one folder."""
    table.hold("The tarball, packed", packed.stat().st_size / 1e6, PACKED_MB, " MB")
    here = machine.made(work, "tarball")
    here.install(*needs)
    here.put(packed, "/var/tmp/glossator.tar.xz")
    unpacked = here.root / HOME.lstrip("/")
    shutil.unpack_archive(packed, unpacked)
    (folder,) = unpacked.glob("glossator-*")
    moved = folder.rename(folder.with_name("a folder with spaces, and ü"))
    subprocess.run(["chown", "-R", "--reference", str(unpacked), str(moved)], check=True)
    command = f"{HOME}/{moved.name}/glossator"
    size = sum(f.lstat().st_size for f in moved.rglob("*") if f.is_file() and not f.is_symlink())
    table.hold("The tarball, unpacked", size / 1e6, INSTALLED_MB, " MB")
    _has_no_python(here, table)
    _tests_itself(here, command, table)
    _opens(here, [command, PROJECT], pictures / "tarball.png", table)


def _has_no_python(here: Machine, table: Table) -> None:
    found = here.run("sh", "-c", "command -v python3 python perl5.0 pip || true").stdout.split()
    table.tell("Python on that machine", ", ".join(found) or "none", holds=not found)


def _tests_itself(here: Machine, command: str, table: Table) -> None:
    """Off-screen, and in windows on a screen."""
    _tested(here.run(command, "--self-test", "--json", user=USER), "off-screen", table)
    with screen.screen() as display:
        on_screen = here.run(
            command, "--self-test", "--json", user=USER, display=display, QT_QPA_PLATFORM="xcb"
        )
    _tested(on_screen, "on a screen", table)
    _make_project(here, command)


def _tested(done: "subprocess.CompletedProcess[str]", where: str, table: Table) -> None:
    try:
        told = json.loads(done.stdout[done.stdout.index("{") :])
        found = f"{'passed' if told['ok'] else 'did not pass'}, exit {done.returncode}"
    except (ValueError, KeyError):
        found = f"exit {done.returncode}: {done.stdout[-400:]}"
    table.tell(f"Its test of itself, {where}", found, holds=not done.returncode)


def _make_project(here: Machine, command: str = "glossator") -> None:
    text = here.root / HOME.lstrip("/") / "one.txt"
    text.write_text("The ferry stays.\n\nThe council keeps the ferry for a year.\n", "utf-8")
    for verb in (["new", PROJECT], ["import", PROJECT, f"{HOME}/one.txt"]):
        done = here.run(command, *verb, user=USER)
        if done.returncode:
            raise SystemExit(f"{' '.join(verb)}: {done.stdout}")


def _double_click(here: Machine) -> list[str]:
    """What a desktop runs for it: the command of the entry, with the file in its place."""
    entry = (here.root / _DESKTOP).read_text(encoding="utf-8")
    found = re.search(r"^Exec=(.*)$", entry, re.MULTILINE)
    if not found:
        raise SystemExit("The desktop entry has no command.")
    return [PROJECT if word == "%f" else word for word in found[1].split()]


def _opens(here: Machine, command: list[str], shot: Path, table: Table) -> None:
    with screen.screen() as display, here.begin(*command, display=display) as running:
        title = screen.wait_for("pilot")
        screen.picture(shot)
        running.kill()
    table.tell(
        f"“{Path(command[0]).name} {PROJECT}” opens", title or "no window", holds=bool(title)
    )


def _shows_pages(here: Machine, pictures: Path, table: Table) -> None:
    """The sample, and what is found by its name among the commands there."""
    with screen.screen() as display, here.begin("glossator", "demo", display=display) as running:
        table.tell("“glossator demo” opens", title := screen.wait_for("sample"), holds=bool(title))
        time.sleep(_PAINTED_AFTER)
        screen.picture(pictures / "demo.png")
        for name in ("About Glossator", "Report a problem"):
            screen.press("ctrl+k")
            time.sleep(_PAINTED_AFTER)
            screen.type_in(name)
            time.sleep(_PAINTED_AFTER)
            screen.press("Return")
            title = screen.wait_for(name)
            time.sleep(_PAINTED_AFTER)
            screen.picture(pictures / f"{name.partition(' ')[0].lower()}.png")
            table.tell(f"“{name}” opens", title or "no window", holds=bool(title))
            screen.press("Escape")
        running.kill()


def _reports(here: Machine, table: Table) -> None:
    """What there is to tell of a problem: which commit, what came of the self-test, no words."""
    file = f"{HOME}/problem.txt"
    done = here.run("glossator", "report", file, "--project", PROJECT, user=USER)
    if done.returncode:
        return table.tell("“glossator report”", done.stdout[-300:], holds=False)
    told = (here.root / file.lstrip("/")).read_text(encoding="utf-8")
    stamp = json.loads((here.root / _INSIDE / "resources/build.json").read_text(encoding="utf-8"))
    version = f"Glossator {stamp['version']} ({stamp['commit']}, "
    wanted = (version, "started from a bundle", "\n  passed\n")
    lacking = [each for each in wanted if each not in told]
    words = [each for each in (USER, "pilot", "ferry", "council") if each in told]
    found = f"lacks {lacking}, tells {words}" if lacking or words else f"{version}…), passed"
    return table.tell("“glossator report”", found, holds=not lacking and not words)


def _left_by_purge(here: Machine, before: set[str]) -> set[str]:
    here.must("rm", "/var/tmp/glossator.deb")
    here.must("apt-get", "purge", "-y", "-q", "glossator")
    here.must("apt-get", "autoremove", "-y", "-q", "--purge")
    return here.files() - before
