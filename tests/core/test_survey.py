"""What is told of the statements of all articles, and of all layers."""

import pytest

from core.commands.codebook import EntryDraft
from core.commands.statements import SetFlag, SetNote
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.survey import Grouping, StatementFilter, sides
from core.project import Project
from tests.core.builders import (
    ACTOR,
    MEASURE,
    OTHER_TEXT,
    STANCE,
    add_article,
    add_entry,
    add_statement,
    entry,
    entry_id,
    own_layer,
)

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")
FRANCE = ("says Germany’s minister, rejects it", "France", "opposes", "crisis hotline")
NATO = ("NATO “may” accept", "NATO", "conditional", "ban on enlargement")


@pytest.fixture
def article(project: Project) -> ArticleId:
    return add_article(project, outlet="Courier", published="2025-03-04")


@pytest.fixture
def statements(project: Project, article: ArticleId) -> list[StatementId]:
    """Anna's three, of which the last is a draft without a measure; and one of Ben's."""
    made = [
        add_statement(project, article, *GERMANY),
        add_statement(project, article, *FRANCE),
        add_statement(project, article, *NATO[:3], None),
    ]
    project.act_as("Ben")
    made.append(add_statement(project, article, *GERMANY[:2], "opposes", "crisis hotline"))
    project.act_as("Anna")
    return made


def counts(
    project: Project, grouping: Grouping, wanted: StatementFilter | None = None
) -> dict[str, int]:
    book = project.codebook
    return {
        (book.entries[EntryId(g.key)].name if isinstance(g.key, int) else str(g.key)): g.count
        for g in project.statement_groups(grouping, wanted or StatementFilter())
    }


def found(project: Project, **wanted: object) -> list[int]:
    return sorted(project.statement_ids(StatementFilter(**wanted)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.ACTOR, {"Germany": 2, "France": 1, "NATO": 1}),
        (Grouping.MEASURE, {"crisis hotline": 3, "None": 1}),
        (Grouping.STANCE, {"opposes": 2, "supports": 1, "conditional": 1}),
        (Grouping.OUTLET, {"Courier": 4}),
        (Grouping.MONTH, {"2025-03": 4}),
    ],
)
def test_every_statement_is_counted_in_one_group(
    project: Project, statements: list[StatementId], grouping: Grouping, expected: dict[str, int]
) -> None:
    assert len(statements) == 4
    assert counts(project, grouping) == expected


def test_a_group_tells_how_its_statements_are_spread_over_the_scale(
    project: Project, statements: list[StatementId]
) -> None:
    assert statements
    largest = project.statement_groups(Grouping.MEASURE, StatementFilter())[0]
    assert largest.stances == {
        entry_id(project, STANCE, "supports"): 1,
        entry_id(project, STANCE, "opposes"): 2,
    }


@pytest.mark.parametrize("grouping", Grouping)
def test_the_statements_of_all_groups_together_are_all_there_are(
    project: Project, statements: list[StatementId], grouping: Grouping
) -> None:
    everything = StatementFilter()
    within = [
        statement
        for group in project.statement_groups(grouping, everything)
        for statement in project.statement_ids(everything.within(grouping, group.key))
    ]
    assert sorted(within) == sorted(statements)


def test_the_newest_article_comes_first_and_articles_without_a_day_last(
    project: Project, statements: list[StatementId]
) -> None:
    newer = add_article(project, OTHER_TEXT, "Newer", published="2025-04-01")
    undated = add_article(project, "Poland fears a ban.", "Undated")
    first = add_statement(project, newer, None, "NATO")
    last = add_statement(project, undated, None, "NATO")
    assert list(project.statement_ids(StatementFilter())) == [first, *statements, last]


def test_outlet_and_month_of_articles_that_have_none_are_empty(
    project: Project, statements: list[StatementId]
) -> None:
    assert statements
    bare = add_statement(project, add_article(project, OTHER_TEXT, "Bare"), None, "NATO")
    assert found(project, outlet="") == found(project, month="") == [bare]


def test_filters_narrow_to_layer_flag_draft_and_entry(
    project: Project, statements: list[StatementId]
) -> None:
    germany, france, draft, bens = statements
    project.run(SetFlag(france, True))
    assert found(project, layer=own_layer(project)) == [germany, france, draft]
    assert found(project, has_flag=True) == [france]
    assert found(project, has_draft=True) == [draft]
    assert found(project, with_drafts=False) == [germany, france, bens]
    nato = frozenset({entry_id(project, ACTOR, "NATO")})
    assert found(project, actors=nato) == [draft]
    assert found(project, measures=frozenset({None})) == [draft]


def test_words_are_found_in_quotes_notes_names_and_aliases_in_any_case(
    project: Project, statements: list[StatementId]
) -> None:
    germany, france, draft, bens = statements
    project.run(SetNote(draft, "Überprüfen: who is [meant]?"))
    assert found(project, text="MINISTER") == [france]
    assert found(project, text="überPRÜFEN") == [draft]
    assert found(project, text="[meant]?") == [draft]
    assert found(project, text="berlin") == [germany, bens]
    assert found(project, text="hotl") == [germany, france, bens]
    assert found(project, text="hotl rejects") == [france]
    assert found(project, text="submarine") == []
    assert found(project, text="*") == found(project)


def test_words_are_found_whatever_their_accents_and_the_kind_of_their_quotes(
    project: Project, statements: list[StatementId]
) -> None:
    _germany, france, draft, _bens = statements
    project.run(SetNote(draft, "Straße nach Köln, Cafe\u0301"))
    assert found(project, text="germany's minister") == [france]
    assert found(project, text="`s") == found(project, text="’s") != []
    assert found(project, text="STRASSE") == [draft]
    assert found(project, text="koln café") == [draft]
    assert found(project, text="\u00ad") == found(project)


def test_a_quote_tells_all_that_a_list_shows(
    project: Project, article: ArticleId, statements: list[StatementId]
) -> None:
    germany, _, draft, bens = statements
    one, other, mine = project.quotes([bens, draft, 10_000, germany])
    assert (one.annotator, other.annotator, mine.id) == ("Ben", "Anna", germany)
    assert (other.is_draft, mine.is_draft, mine.measure) == (True, False, one.measure)
    assert other.evidence == "NATO “may” accept"
    assert project.text(article)[other.start : other.end] == other.evidence
    assert (mine.title, mine.outlet, mine.published) == ("Talks", "Courier", "2025-03-04")


def test_one_actor_on_both_sides_of_a_measure_in_one_layer_is_a_contradiction(
    project: Project, article: ArticleId, statements: list[StatementId]
) -> None:
    assert statements
    assert project.contradictions(StatementFilter()) == []  # Anna and Ben only disagree
    add_statement(project, article, "Berlin would not", "Germany", "sceptical", "crisis hotline")
    (one,) = project.contradictions(StatementFilter())
    assert (one.layer, one.against, one.in_favour) == (own_layer(project), 1, 1)
    assert one.actor == entry_id(project, ACTOR, "Germany")


def test_the_middle_of_the_scale_is_on_no_side(
    project: Project, article: ArticleId, statements: list[StatementId]
) -> None:
    assert statements
    add_statement(project, article, "Berlin would not", "Germany", "neutral", "crisis hotline")
    assert project.contradictions(StatementFilter()) == []


def test_the_sides_are_those_of_the_scale_wherever_its_zero_is() -> None:
    from dataclasses import replace

    from core.model.codebook import Entry

    scale = [Entry(EntryId(n), str(n), STANCE, str(n), value=n) for n in (1, 2, 3, 4, 5)]
    assert sides(scale) == ({1, 2}, {4, 5})
    assert sides(scale[:2]) == ({1}, {2})
    assert sides([replace(scale[0], value=None)]) == (set(), set())


def test_the_same_said_twice_with_shared_words_is_told_before_the_merely_repeated(
    project: Project, article: ArticleId, statements: list[StatementId]
) -> None:
    germany, france, *_ = statements
    assert project.repetitions(StatementFilter()) == []
    apart = add_statement(project, article, "Berlin would not", *GERMANY[1:])
    (weak,) = project.repetitions(StatementFilter())
    assert (weak.statements, weak.overlaps, weak.title) == ((germany, apart), False, "Talks")
    shared = add_statement(project, article, "minister, rejects it", *FRANCE[1:])
    strong, other = project.repetitions(StatementFilter())
    assert (strong.statements, strong.overlaps) == ((france, shared), True)
    assert other == weak


def test_the_same_in_two_layers_or_two_articles_is_no_repetition(
    project: Project, article: ArticleId
) -> None:
    add_statement(project, article, *GERMANY)
    project.act_as("Ben")
    add_statement(project, article, *GERMANY)
    add_statement(project, add_article(project, OTHER_TEXT, "Other"), None, *GERMANY[1:])
    assert project.repetitions(StatementFilter()) == []


@pytest.mark.parametrize("text", ["", "berlin", "hotline", "nothing of the kind"])
def test_as_much_is_counted_as_is_found(
    project: Project, article: ArticleId, statements: list[StatementId], text: str
) -> None:
    assert statements
    add_statement(project, article, "Berlin would not", "Germany", "sceptical", "crisis hotline")
    add_statement(project, article, "Berlin would not", *GERMANY[1:])
    wanted = StatementFilter(text=text)
    found = project.found_counts(wanted)
    assert found.statements == len(project.statement_ids(wanted))
    assert found.contradictions == len(project.contradictions(wanted))
    assert found.repetitions == len(project.repetitions(wanted))
    assert text == "nothing of the kind" or found.statements > found.contradictions > 0


def test_names_with_pattern_signs_are_taken_as_they_are(
    project: Project, article: ArticleId
) -> None:
    add_entry(project, EntryDraft(MEASURE, "50% [cut]"))
    wanted = add_statement(project, article, *GERMANY[:3], "50% [cut]")
    add_statement(project, article, *GERMANY)
    assert found(project, text="[CUT]") == [wanted]
    assert entry(project, MEASURE, "50% [cut]").id
