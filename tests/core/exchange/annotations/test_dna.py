"""Databases of the Discourse Network Analyzer, laid out as the program itself lays them out.

Its tables: https://github.com/leifeld/dna, dna/src/main/java/sql/Sql.java.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import Target
from core.model.codebook import ActorKind
from core.model.layer import ArticleState
from core.project import Project
from tests.core.builders import ACTOR, TEXT, add_article, entry, everything, refused
from tests.core.exchange.annotations.bringing import Told, bring, told
from tests.core.exchange.annotations.dna_files import Coded, Dna

FIRST, SECOND = "Germany supports the crisis hotline", "France, says Germany’s minister, rejects it"
CODED = (
    Coded(1, FIRST, "Olaf", "Germany", "crisis hotline", 1),
    Coded(1, SECOND, "", "France", "crisis hotline", 0, comment="at second hand", coder=2),
)


@pytest.fixture
def dna(tmp_path: Path) -> Path:
    return Dna([TEXT], CODED, ("Ana", "Ben")).write(tmp_path / "talks.dna")


def test_coders_become_layers_and_statements_their_statements(project: Project, dna: Path) -> None:
    came = bring(project, dna)
    assert told(project) == [
        Told("Ana", FIRST, "Olaf", "supports", "crisis hotline"),
        Told("Ben", SECOND, "France", "opposes", "crisis hotline", "comment: at second hand"),
    ]
    assert came.report.new_articles == 1
    assert (came.carried.statements, came.carried.drafts) == (2, 0)


def test_the_mapping_is_proposed_by_the_names(project: Project, dna: Path) -> None:
    seen = inspected(found_in(dna), project.codebook)
    assert seen.mapping.targets == {
        "person": Target.ACTOR, "organization": Target.PARENT, "concept": Target.MEASURE,
        "agreement": Target.STANCE, "comment": Target.NOTE,
    }  # fmt: skip
    assert (seen.documents, seen.records, seen.annotators) == (1, 2, {"Ana": 1, "Ben": 1})


def test_a_person_belongs_to_the_organisation(project: Project, dna: Path) -> None:
    bring(project, dna)
    person = entry(project, ACTOR, "Olaf")
    assert person.actor_kind is ActorKind.PERSON
    assert person.parent == entry(project, ACTOR, "Germany").id


def test_attributes_are_what_the_codebook_says_of_an_actor(
    project: Project, tmp_path: Path
) -> None:
    more = (
        "INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 1, 'Notes');"
        "INSERT INTO ATTRIBUTEVALUES VALUES (1, 1, 1, 'chancellor'), (2, 1, 2, ''), (3, 9, 9, 'x');"
    )
    bring(project, Dna([TEXT], CODED[:1], more_sql=more).write(tmp_path / "a.dna"))
    assert entry(project, ACTOR, "Olaf").definition == "Type: chancellor"


def test_the_organisation_may_be_the_actor_and_the_person_is_kept(
    project: Project, dna: Path
) -> None:
    bring(project, dna, "actor=organization,note=person")
    first = told(project)[0]
    assert (first.actor, first.note) == ("Germany", "person: Olaf")


def test_an_organisation_that_is_not_the_usual_one_stays_in_the_note(
    project: Project, tmp_path: Path
) -> None:
    usual = Coded(1, FIRST, "Olaf", "Germany", "hotline")
    other = Coded(1, SECOND, "Olaf", "NATO", "hotline")
    bring(project, Dna([TEXT], [usual, usual, other]).write(tmp_path / "a.dna"))
    assert [each.note for each in told(project)] == ["", "", "organization: NATO"]


def test_the_report_says_that_agreement_is_filled_in_with_yes(project: Project, dna: Path) -> None:
    remarks = bring(project, dna).remarks
    assert any("“agreement” is filled in by the program itself" in each for each in remarks)
    assert "“yes” was read as the stance “supports”." in remarks
    assert "“no” was read as the stance “opposes”." in remarks


def test_an_empty_text_is_unset(project: Project, tmp_path: Path) -> None:
    came = bring(project, Dna([TEXT], [Coded(1, FIRST)]).write(tmp_path / "a.dna"))
    assert told(project) == [Told("Ana", FIRST, None, "supports", None)]
    assert came.carried.drafts == 1


def test_positions_are_utf_16_over_text_with_line_feeds(project: Project, tmp_path: Path) -> None:
    text = "\ufeffBerlin \U0001f54a\ufe0f talks\r\nand \U0001f54a\r\nGermany agrees.\r\n"
    bring(project, Dna([text], [Coded(1, "Germany agrees")]).write(tmp_path / "a.dna"))
    assert [each.evidence for each in told(project)] == ["Germany agrees"]


def test_what_is_known_of_a_document_comes_with_it(project: Project, dna: Path) -> None:
    bring(project, dna)
    (article,) = project.articles_by_uid()
    details = article.details
    assert (details.title, details.outlet, details.author) == (
        "Document 1",
        "The Paper",
        "A. Writer",
    )
    assert details.published == "2025-03-15"


def test_milliseconds_of_version_2_give_the_same_day(project: Project, tmp_path: Path) -> None:
    bring(project, Dna([TEXT], [], date=1_742_000_400_000).write(tmp_path / "a.dna"))
    assert [a.details.published for a in project.articles_by_uid()] == ["2025-03-15"]


def test_an_article_that_is_here_already_is_not_added_again(project: Project, dna: Path) -> None:
    here = add_article(project)
    assert bring(project, dna).report.new_articles == 0
    assert [article.id for article in project.articles_by_uid()] == [here]


def test_importing_twice_changes_nothing(project: Project, dna: Path) -> None:
    bring(project, dna)
    before = everything(project)
    again = bring(project, dna).report
    assert [(y.added, y.changed, y.unchanged) for y in again.layers] == [(0, 0, 1), (0, 0, 1)]
    assert everything(project) == before


def test_one_step_brings_it_in_and_one_takes_it_back(project: Project, dna: Path) -> None:
    before = told(project), project.codebook.entries
    bring(project, dna)
    assert str(project.undo()) == "import annotations from “talks.dna”"
    assert (told(project), project.codebook.entries) == before
    assert project.article_count() == 0


def test_unknown_names_are_refused_without_leave_to_create(project: Project, dna: Path) -> None:
    add_article(project)
    sentence = refused(project, lambda: bring(project, dna, create=False))
    assert "The codebook does not know: actor “Olaf”." in sentence


def test_only_the_wanted_coder_comes_in(project: Project, dna: Path) -> None:
    came = bring(project, dna, annotator="Ben")
    assert {each.annotator for each in told(project)} == {"Ben"}
    assert "Not asked for, and left in the file: Ana." in came.remarks
    with pytest.raises(Exception, match="the layers of Ana, Ben, and none of “Eve”"):
        bring(project, dna, annotator="Eve")


def test_what_has_no_place_here_is_counted_and_listed(project: Project, tmp_path: Path) -> None:
    path = Dna([TEXT], CODED[:1], patterns=("hotline.*",)).write(tmp_path / "a.dna")
    came = bring(project, path, "leave=comment,leave=organization")
    assert came.losses == {
        "search patterns of DNA": 1,
        "“organization”, which becomes nothing here": 1,
    }


def test_a_passage_outside_the_text_is_told_and_its_statement_kept_as_a_draft(
    project: Project, tmp_path: Path
) -> None:
    path = Dna([TEXT], CODED[:1], more_sql="UPDATE STATEMENTS SET Stop = 99999").write(
        tmp_path / "a.dna"
    )
    came = bring(project, path)
    assert came.losses == {"marks that lie outside the text": 1}
    assert came.carried.drafts == 1


ROLES = """
CREATE TABLE ROLES (ID INTEGER PRIMARY KEY, RoleName TEXT);
CREATE TABLE ROLEVARIABLELINKS (ID INTEGER PRIMARY KEY, RoleId INTEGER, VariableId INTEGER);
INSERT INTO ROLES VALUES (1, 'speaker'), (2, 'sender'), (3, 'concept'), (4, 'agreement'),
    (5, 'comment');
INSERT INTO ROLEVARIABLELINKS VALUES (11, 1, 1), (12, 2, 2), (13, 3, 3), (14, 4, 4), (15, 5, 5);
ALTER TABLE DATASHORTTEXT RENAME COLUMN VariableId TO RoleVariableLinkId;
ALTER TABLE DATABOOLEAN RENAME COLUMN VariableId TO RoleVariableLinkId;
ALTER TABLE DATALONGTEXT RENAME COLUMN VariableId TO RoleVariableLinkId;
UPDATE DATASHORTTEXT SET RoleVariableLinkId = RoleVariableLinkId + 10;
UPDATE DATABOOLEAN SET RoleVariableLinkId = RoleVariableLinkId + 10;
UPDATE DATALONGTEXT SET RoleVariableLinkId = RoleVariableLinkId + 10;
"""


def test_statements_with_roles_are_read_by_the_names_of_the_roles(
    project: Project, tmp_path: Path
) -> None:
    path = Dna([TEXT], CODED[:1], more_sql=ROLES).write(tmp_path / "a.dna")
    bring(project, path, "parent=sender")
    assert told(project) == [Told("Ana", FIRST, "Olaf", "supports", "crisis hotline")]


NEWEST = """
ALTER TABLE DOCUMENTS ADD COLUMN Complete INTEGER NOT NULL DEFAULT 0;
CREATE TABLE DOCUMENTTAGS (ID INTEGER PRIMARY KEY, Tag TEXT, DocumentId INTEGER);
CREATE TABLE ENTITYTAGS (ID INTEGER PRIMARY KEY, Tag TEXT, EntityId INTEGER);
INSERT INTO DOCUMENTTAGS VALUES (1, 'security', 1), (2, 'talks', 1);
INSERT INTO ENTITYTAGS VALUES (1, 'head of government', 1);
UPDATE DOCUMENTS SET Complete = 1;
"""


def test_tags_and_what_is_complete_are_carried(project: Project, tmp_path: Path) -> None:
    texts = [TEXT, f"{TEXT} Again."]
    path = Dna(texts, CODED[:1], more_sql=ROLES + NEWEST).write(tmp_path / "a.dna")
    came = bring(project, path, "parent=sender")
    by_title = {article.title: article for article in project.articles_by_uid()}
    assert by_title["Document 1"].details.metadata == {"tags": "security, talks"}
    assert entry(project, ACTOR, "Olaf").definition == "head of government"
    (layer,) = (layer for layer in project.layers() if layer.annotator.name == "Ana")
    states = {title: project.article_state(layer.id, a.id) for title, a in by_title.items()}
    assert states["Document 1"] is ArticleState.DONE
    assert states["Document 2"] is ArticleState.TO_DO
    assert came.losses == {"documents marked complete in which nobody recorded anything": 1}


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER planted AFTER INSERT ON STATEMENTS BEGIN DELETE FROM DOCUMENTS; END;",
        "CREATE TRIGGER planted AFTER UPDATE ON DOCUMENTS BEGIN DELETE FROM STATEMENTS; END;",
        "CREATE VIEW planted AS SELECT load_extension('x') FROM DOCUMENTS;",
        "CREATE VIRTUAL TABLE planted USING fts5(body);",
    ],
)
def test_what_is_planted_in_the_file_never_runs(
    project: Project, tmp_path: Path, planted: str
) -> None:
    path = Dna([TEXT], CODED[:1], more_sql=planted).write(tmp_path / "a.dna")
    before = path.read_bytes()
    bring(project, path)
    assert len(told(project)) == 1
    assert path.read_bytes() == before


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS ID, '' AS Title,"
    " 'x' AS Text FROM n"
)


@pytest.mark.parametrize(
    "planted",
    [
        f"DROP TABLE DOCUMENTS; CREATE VIEW DOCUMENTS AS {ENDLESS};",
        "DROP TABLE DOCUMENTS; CREATE VIRTUAL TABLE DOCUMENTS USING fts5(ID, Title, Text);",
        "DROP TABLE DOCUMENTS; CREATE TABLE DOCUMENTS (ID INTEGER, Title TEXT,"
        " Text TEXT AS (hex(zeroblob(1000000000))));",
    ],
    ids=["view", "virtual table", "computed column"],
)
def test_a_table_that_is_none_is_refused(project: Project, tmp_path: Path, planted: str) -> None:
    path = Dna([TEXT], (), more_sql=planted).write(tmp_path / "a.dna")
    assert refused(project, lambda: bring(project, path))


def test_what_another_program_has_not_finished_writing_is_read_from_a_copy(
    project: Project, dna: Path
) -> None:
    with closing(sqlite3.connect(dna)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE DOCUMENTS SET Title = 'Late'")
        other.commit()
        names = sorted(path.name for path in dna.parent.iterdir())
        bytes_before = dna.read_bytes()
        bring(project, dna)
        assert sorted(path.name for path in dna.parent.iterdir()) == names
        assert dna.read_bytes() == bytes_before
    assert [article.title for article in project.articles_by_uid()] == ["Late"]


def test_a_damaged_database_is_refused(project: Project, dna: Path) -> None:
    dna.write_bytes(dna.read_bytes()[:-3000])
    assert refused(project, lambda: bring(project, dna))


def test_a_database_of_something_else_is_refused(project: Project, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.dna")) as other:
        other.execute("CREATE TABLE DOCUMENTS (ID INTEGER)")
    assert "holds no annotations" in refused(project, lambda: bring(project, tmp_path / "a.dna"))


def test_what_nobody_is_named_for_needs_a_name_beside_those_of_the_file(
    project: Project, tmp_path: Path
) -> None:
    path = Dna([TEXT], CODED).write(tmp_path / "a.dna")  # of the second coder there is no name
    assert "Name an annotator for the rest" in refused(project, lambda: bring(project, path))
    bring(project, path, annotator="Eve")
    assert [each.annotator for each in told(project)] == ["Ana", "Eve"]


def test_somebody_may_be_called_otherwise_here(project: Project, dna: Path) -> None:
    bring(project, dna, names={"Ben": "Benno"})
    assert [each.annotator for each in told(project)] == ["Ana", "Benno"]
    wrong = {"Eve": "Ana"}
    assert "none of “Eve”" in refused(project, lambda: bring(project, dna, names=wrong))


def test_two_documents_with_one_text_keep_the_statements_of_both(
    project: Project, tmp_path: Path
) -> None:
    twice = [Coded(1, FIRST, "Olaf", "", "hotline"), Coded(2, FIRST, "Olaf", "", "hotline")]
    path = Dna([TEXT, TEXT], twice).write(tmp_path / "a.dna")
    for _ in range(2):
        assert bring(project, path).carried.statements == 2
        assert len(told(project)) == 2
        assert project.article_count() == 1
