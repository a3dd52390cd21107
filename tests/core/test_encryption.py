"""A project with a passphrase: nobody reads it without, and nobody notices it with."""

import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import encryption
from core.encryption import Locked
from core.model.article import ArticleFilter
from core.model.phrase import Refused, Unavailable, Unsound
from core.project import Project
from core.storage.files import log_of
from tests.core.builders import TEXT, add_article, add_statement, everything
from tests.core.together_builders import merged

WORDS = "correct horse battery"
OTHER = "staple and more of it"
SECRET = "Nobody shall read about the harbour tax"


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    encryption.forget_all()
    yield
    encryption.forget_all()


def filled(path: Path, blank: Path) -> Path:
    shutil.copyfile(blank, path)
    with Project.open(path) as project:
        project.act_as("Anna")
        add_statement(project, add_article(project, f"{TEXT} {SECRET}."))
    return path


@pytest.fixture
def encrypted(blank: Path, tmp_path: Path) -> Path:
    path = filled(tmp_path / "secret.glossator", blank)
    encryption.set_passphrase(path, WORDS)
    encryption.forget_all()
    return path


def statements(path: Path) -> int:
    with Project.open(path) as project:
        return sum(each.statements for each in project.layer_counts())


def test_no_word_of_it_stands_in_the_file(encrypted: Path) -> None:
    held = encrypted.read_bytes()
    for word in (SECRET, "Anna", "CREATE TABLE", "SQLite"):
        assert word.encode() not in held
        assert word.encode("utf-16-le") not in held


def test_without_the_passphrase_it_is_locked(encrypted: Path) -> None:
    before = encrypted.read_bytes()
    with pytest.raises(Locked, match="is encrypted"):
        Project.open(encrypted)
    assert encrypted.read_bytes() == before


def test_a_wrong_passphrase_is_refused_and_not_kept(encrypted: Path) -> None:
    with pytest.raises(Refused, match="This passphrase does not open"):
        encryption.unlock(encrypted, "correct horse batterie")
    with pytest.raises(Locked):
        Project.open(encrypted)


def test_once_unlocked_it_opens_again_and_again(encrypted: Path) -> None:
    encryption.unlock(encrypted, WORDS)
    assert statements(encrypted) == 1
    with Project.open(encrypted) as first, Project.open(encrypted, read_only=True) as second:
        for project in (first, second):
            assert len(list(project.articles_by_uid())) == 1
    encryption.forget_all()
    with pytest.raises(Locked):
        Project.open(encrypted)


def test_a_new_project_may_be_encrypted_from_its_first_byte_on(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    with Project.create(path, passphrase=WORDS) as project:
        add_article(project)
        assert project.problems() == []
    encryption.forget_all()
    with pytest.raises(Locked):
        Project.open(path)
    encryption.unlock(path, WORDS)
    with Project.open(path) as project:
        assert len(list(project.articles_by_uid())) == 1


def test_a_short_passphrase_is_refused_and_nothing_is_made(tmp_path: Path, blank: Path) -> None:
    with pytest.raises(Refused, match="at least 8 characters"):
        Project.create(tmp_path / "new.glossator", passphrase="short")
    path = filled(tmp_path / "own.glossator", blank)
    with pytest.raises(Refused, match="at least 8 characters"):
        encryption.set_passphrase(path, "short")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["own.glossator"]


def test_all_is_there_with_another_passphrase_and_with_none(blank: Path, tmp_path: Path) -> None:
    path = filled(tmp_path / "own.glossator", blank)
    with Project.open(path) as project:
        before = everything(project)
    for passphrase in (WORDS, OTHER, None):
        encryption.set_passphrase(path, passphrase)
        assert encryption.is_encrypted(path) is (passphrase is not None)
        assert statements(path) == 1
        with Project.open(path) as project:
            assert project.problems() == []
    with Project.open(path) as project:
        assert everything(project) == before
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_the_passphrase_before_no_longer_opens_it(encrypted: Path) -> None:
    encryption.unlock(encrypted, WORDS)
    encryption.set_passphrase(encrypted, OTHER)
    encryption.forget_all()
    with pytest.raises(Refused):
        encryption.unlock(encrypted, WORDS)
    encryption.unlock(encrypted, OTHER)
    assert statements(encrypted) == 1


def test_a_project_that_is_open_keeps_its_passphrase(encrypted: Path) -> None:
    encryption.unlock(encrypted, WORDS)
    assert statements(encrypted) == 1
    before = encrypted.read_bytes()
    with Project.open(encrypted), pytest.raises(Refused, match="is open here"):
        encryption.set_passphrase(encrypted, OTHER)
    assert encrypted.read_bytes() == before


@pytest.mark.parametrize("passphrase", [WORDS, None])
def test_where_there_is_no_room_for_it_a_sentence_says_so(
    passphrase: str | None, blank: Path, tmp_path: Path
) -> None:
    path = filled(tmp_path / "own.glossator", blank)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, hard))
    try:
        with pytest.raises(Unavailable):
            encryption.set_passphrase(path, passphrase)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [each.name for each in tmp_path.iterdir()] == ["own.glossator"]
    assert not encryption.is_encrypted(path)
    assert statements(path) == 1


def test_what_a_crash_left_beside_a_project_is_taken_in(blank: Path, tmp_path: Path) -> None:
    """The log of a crash keeps nobody out: all that was saved is there with the passphrase."""
    path, crashed = filled(tmp_path / "own.glossator", blank), tmp_path / "crashed.glossator"
    with Project.open(path) as project:
        project.act_as("Anna")
        add_statement(project, next(iter(project.articles_by_uid())).id)
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", f"{crashed}{ending}")
    assert log_of(crashed) is not None
    encryption.set_passphrase(crashed, WORDS)
    assert statements(crashed) == 2
    with Project.open(crashed) as project:
        assert project.problems() == []


def test_a_copy_is_encrypted_with_the_same_passphrase(encrypted: Path, tmp_path: Path) -> None:
    encryption.unlock(encrypted, WORDS)
    with Project.open(encrypted) as project:
        project.copy_to(tmp_path / "copy.glossator")
    encryption.forget_all()
    assert SECRET.encode() not in (tmp_path / "copy.glossator").read_bytes()
    encryption.unlock(tmp_path / "copy.glossator", WORDS)
    assert statements(tmp_path / "copy.glossator") == 1


def test_what_is_handed_out_is_encrypted_and_comes_back(encrypted: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.glossator"
    encryption.unlock(encrypted, WORDS)
    with Project.open(encrypted) as project:
        project.hand_out(theirs, "Anna")
    assert SECRET.encode() not in theirs.read_bytes()
    with Project.open(theirs) as project:
        project.act_as("Anna")
        (article,) = project.articles_by_uid()
        add_statement(project, article.id)
    with Project.open(encrypted) as project:
        merged(project, theirs)
    assert statements(encrypted) == 2


def test_undo_search_and_the_check_work_as_in_any_project(encrypted: Path) -> None:
    encryption.unlock(encrypted, WORDS)
    with Project.open(encrypted) as project:
        project.act_as("Anna")
        project.undo()
        assert project.problems() == []
        project.redo()
        assert project.problems() == []


def test_noise_with_the_name_of_a_project_is_opened_by_no_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "noise.glossator"
    path.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Locked, match="or is not a Glossator project"):
        Project.open(path)
    with pytest.raises(Refused, match="does not open"):
        encryption.unlock(path, WORDS)


def test_a_file_that_is_cut_short_is_told_from_a_wrong_passphrase(encrypted: Path) -> None:
    held = encrypted.read_bytes()
    encrypted.write_bytes(held[: len(held) // 2 // 4096 * 4096])
    encryption.unlock(encrypted, WORDS)
    with pytest.raises(Unavailable, match="damaged"):
        Project.open(encrypted)


def test_without_the_library_one_sentence_says_what_to_install(encrypted: Path) -> None:
    program = (
        "import sys; sys.modules['sqlcipher3'] = None\n"
        "from pathlib import Path\nfrom core import encryption\n"
        "from core.model.phrase import Unavailable\n"
        "assert not encryption.is_offered()\n"
        f"try: encryption.unlock(Path({str(encrypted)!r}), {WORDS!r})\n"
        "except Unavailable as told: print(told)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8"
    )
    assert "glossator[encryption]" in told.stdout


def test_work_in_a_damaged_log_of_an_encrypted_project_is_not_passed_over(
    encrypted: Path, tmp_path: Path
) -> None:
    """SQLCipher would take what comes before the damage, and drop what was committed after it."""
    encryption.unlock(encrypted, WORDS)
    copy = tmp_path / "copy.glossator"
    log = copy.with_name("copy.glossator-wal")
    with Project.open(encrypted) as project:
        for number in range(5):
            add_article(project, f"{TEXT} {number}.", f"Talks {number}")
        copy.write_bytes(encrypted.read_bytes())
        held = bytearray(encrypted.with_name(encrypted.name + "-wal").read_bytes())
    held[32 + 24 + 4120 + 100] ^= 1
    log.write_bytes(held)
    with pytest.raises(Unsound, match=r"The log beside .* is damaged"):
        Project.open(copy)
    assert log.read_bytes() == held


def crashed_beside(project: Project, file: Path) -> Path:
    """A folder in which a crash has left the project's log, and `file` was copied over it."""
    place = file.parent / "crashed" / "secret.glossator"
    place.parent.mkdir()
    shutil.copyfile(f"{project.path}-wal", f"{place}-wal")
    shutil.copyfile(file, place)
    return place


def test_the_log_of_a_crash_beside_its_own_project_comes_in(
    encrypted: Path, tmp_path: Path
) -> None:
    encryption.unlock(encrypted, WORDS)
    with Project.open(encrypted) as project:
        project.settle()
        add_article(project, f"One more. {SECRET}.", "One more")
        place = crashed_beside(project, encrypted)
    with Project.open(place) as found:
        assert found.problems() == []
        assert len(found.article_ids(None, ArticleFilter())) == 2


def test_the_log_of_a_project_with_another_key_is_no_wrong_passphrase(
    encrypted: Path, blank: Path, tmp_path: Path
) -> None:
    other = filled(tmp_path / "other.glossator", blank)
    encryption.set_passphrase(other, OTHER)
    encryption.unlock(other, OTHER)
    encryption.unlock(encrypted, WORDS)
    with Project.open(other) as project:
        add_article(project, f"One more. {SECRET}.", "One more")
        place = crashed_beside(project, encrypted)
        with pytest.raises(Unavailable, match="left there by another file of that name"):
            Project.open(place)
