"""QualCoder and REFI-QDA: codes on passages."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from core.exchange.annotations.codes import Code, Codes
from core.exchange.annotations.foreign import ForeignEntry
from core.project import Project
from tests.core.builders import ACTOR, MEASURE, TEXT, entry, everything, refused
from tests.core.exchange.annotations.bringing import Told, bring, told
from tests.core.exchange.annotations.qda_files import Coding, qualcoder, refi, refi_codes
from tests.core.exchange.builders import write

FIRST = "Germany supports the crisis hotline"
WHOLE = (Coding("Germany", FIRST), Coding("supports", FIRST), Coding("crisis hotline", FIRST))
OTHER = Coding("ban on enlargement", "a ban on enlargement", "Ben", "unclear whose")

Write = Callable[..., Path]


@pytest.fixture(params=["qualcoder", "refi-qda"])
def wrote(request: pytest.FixtureRequest, tmp_path: Path) -> Write:
    def write_qualcoder(*arguments: object, **more: object) -> Path:
        return qualcoder(tmp_path / "talks.qda", *arguments, **more)  # type: ignore[arg-type]

    def write_refi(*arguments: object, **more: object) -> Path:
        return refi(tmp_path / "talks.qdpx", *arguments, **more)  # type: ignore[arg-type]

    return write_qualcoder if request.param == "qualcoder" else write_refi


def test_codes_on_the_same_passage_are_one_statement(project: Project, wrote: Write) -> None:
    bring(project, wrote(TEXT, [*WHOLE, OTHER]))
    assert told(project) == [
        Told("Ana", FIRST, "Germany", "supports", "crisis hotline"),
        Told("Ben", "a ban on enlargement", None, None, "ban on enlargement", "unclear whose"),
    ]


def test_all_codes_enter_the_codebook_with_what_they_mean(project: Project, wrote: Write) -> None:
    bring(project, wrote(TEXT, WHOLE), "actor=Measures")
    found = entry(project, ACTOR, "ban on enlargement")
    assert found.definition == "what ban on enlargement means"
    assert entry(project, MEASURE, "crisis hotline").definition == ""  # hers stays as it is


def test_several_actors_on_one_passage_are_a_statement_each(project: Project, wrote: Write) -> None:
    bring(project, wrote(TEXT, [*WHOLE, Coding("France", FIRST)]))
    assert [(each.actor, each.stance) for each in told(project)] == [
        ("Germany", "supports"), ("France", "supports"),
    ]  # fmt: skip


def test_stances_that_contradict_each_other_are_left_unset_and_told(
    project: Project, wrote: Write
) -> None:
    came = bring(project, wrote(TEXT, [*WHOLE, Coding("opposes", FIRST)]))
    assert [(e.stance, e.note) for e in told(project)] == [(None, "supports / opposes")]
    assert sum(came.losses.values()) >= 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_quotes_decide_how_positions_are_counted(project: Project, wrote: Write, end: str) -> None:
    text = TEXT.replace("\n", end)
    counted = "".join("xx" if each > "\uffff" else each for each in text.replace(end, "\n"))
    bring(project, wrote(text, WHOLE, counted=counted))
    assert [each.evidence for each in told(project)] == [FIRST]


def test_the_same_project_twice_changes_nothing(project: Project, wrote: Write) -> None:
    path = wrote(TEXT, [*WHOLE, OTHER])
    bring(project, path)
    before = everything(project)
    bring(project, path)
    assert everything(project) == before


def test_what_qualcoder_has_beyond_texts_is_counted(project: Project, tmp_path: Path) -> None:
    more = (
        "INSERT INTO cases VALUES (1, 'Berlin', ''); INSERT INTO journal VALUES (1, 'day 1', '');"
        "INSERT INTO annotation VALUES (1, 1, 0, 5, 'where', 'Ana', '');"
        "INSERT INTO code_text VALUES (NULL, 99, 1, 'x', 0, 1, 'Ana', '', '', NULL, 0);"
    )
    came = bring(project, qualcoder(tmp_path / "a.qda", TEXT, (), more_sql=more))
    assert told(project) == [Told("Ana", TEXT[:5], note="where")]
    assert came.losses == {
        "codings under a code that is not there": 1, "files without a text": 1, "cases": 1,
        "journal entries": 1,
    }  # fmt: skip


def test_a_trigger_planted_in_qualcoders_database_never_runs(
    project: Project, tmp_path: Path
) -> None:
    more = "CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM code_text; END;"
    path = qualcoder(tmp_path / "a.qda", TEXT, WHOLE, more_sql=more)
    before = (path / "data.qda").read_bytes()
    bring(project, path)
    assert len(told(project)) == 1
    assert (path / "data.qda").read_bytes() == before
    assert [each.name for each in path.iterdir()] == ["data.qda"]


def test_a_codebook_of_refi_qda_brings_its_codes_alone(project: Project, tmp_path: Path) -> None:
    namespace = 'xmlns="urn:QDA-XML:codebook:1.0"'
    xml = refi_codes().replace("<CodeBook>", f"<CodeBook {namespace}>")
    bring(project, write(tmp_path / "a.qdc", xml), "actor=Measures")
    assert entry(project, ACTOR, "ban on enlargement").definition
    assert project.article_count() == 0


def test_what_refi_qda_has_beyond_texts_is_counted(project: Project, tmp_path: Path) -> None:
    more = '<PictureSource guid="p" name="photo"/><TextSource guid="t2" name="gone"/>'
    came = bring(project, refi(tmp_path / "a.qdpx", TEXT, WHOLE, more=more))
    assert came.losses == {"pictures": 1, "sources without a plain text": 1}


def test_variables_of_a_source_are_its_metadata_and_other_notes_are_counted(
    project: Project, tmp_path: Path
) -> None:
    """As the schema of the exchange has them: values beside the selections, notes by reference."""
    value = '<VariableValue><VariableRef targetGUID="v1"/><TextValue>Daily</TextValue>'
    more = (
        f'<TextSource guid="t2" name="more" creatingUser="u-Ana">'
        f"<PlainTextContent>{TEXT} More.</PlainTextContent>"
        f'<NoteRef targetGUID="n1"/>{value}</VariableValue></TextSource></Sources>'
        '<Variables><Variable guid="v1" name="Outlet type" typeOfVariable="Text"/></Variables>'
        f'<Cases><Case guid="k" name="Berlin">{value}</VariableValue></Case></Cases>'
        '<Notes><Note guid="n1"><PlainTextContent>read twice</PlainTextContent></Note>'
        '<Note guid="n2"><PlainTextContent>on a code</PlainTextContent></Note></Notes><Sources>'
    )
    came = bring(project, refi(tmp_path / "a.qdpx", TEXT, WHOLE, more=more))
    by_title = {article.title: article.details for article in project.articles_by_uid()}
    assert by_title["more"].metadata == {"Outlet type": "Daily"}
    assert "read twice" in [each.note for each in told(project)]
    assert came.losses == {
        "cases": 1, "variables of cases": 1, "notes on codes and on the whole project": 1,
    }  # fmt: skip


@pytest.mark.parametrize("path", ["internal://../secret.txt", "/etc/passwd", "file:///etc/passwd"])
def test_a_source_outside_the_project_is_not_looked_for(
    project: Project, tmp_path: Path, path: str
) -> None:
    more = f'<TextSource guid="t2" name="gone" plainTextPath="{path}"/>'
    came = bring(project, refi(tmp_path / "a.qdpx", TEXT, WHOLE, more=more))
    assert came.losses == {"sources without a plain text": 1}


BOMB = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize("name", ["a.qdpx", "a.qdc"])
def test_entities_are_refused(project: Project, tmp_path: Path, name: str) -> None:
    xml = f"{BOMB}<Project><CodeBook><Codes>&b;</Codes></CodeBook></Project>"
    path = tmp_path / name
    if name.endswith("qdc"):
        write(path, xml)
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("project.qde", xml)
    assert "entities" in refused(project, lambda: bring(project, path))


def test_a_zip_bomb_is_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.qdpx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b"<Project/>" + b" " * 60_000_000)
    assert "far more than its size" in refused(project, lambda: bring(project, path))


def test_a_code_says_what_the_outermost_is_that_it_stands_in() -> None:
    codes = Codes({
        1: Code("Measures", is_category=True), 2: Code("Sanctions", 1), 3: Code("Oil", 2),
        4: Code("Gas", 1), 5: Code("Other", 2), 6: Code("Other", 4), 7: Code("Irony"),
        8: Code("Loop", 9), 9: Code("Pool", 8),
    })  # fmt: skip
    assert list(codes.entries)[:6] == [
        ForeignEntry("Measures", "Sanctions"), ForeignEntry("Measures", "Oil", "Sanctions"),
        ForeignEntry("Measures", "Gas"), ForeignEntry("Measures", "Sanctions / Other", "Sanctions"),
        ForeignEntry("Measures", "Gas / Other", "Gas"), ForeignEntry("Irony", "Irony"),
    ]  # fmt: skip
    assert codes.piece(8, ()) is not None
    assert codes.piece(99, ()) is None
