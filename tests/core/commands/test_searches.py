"""Searches are kept under names, as steps that are undone like all others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands.searches import MAX_SEARCH_NAME, DeleteSearch, RenameSearch, SaveSearch
from core.model.article import ArticleFilter, ArticleOrder
from core.model.changes import Changes
from core.model.ids import AnnotatorId, SearchId
from core.model.layer import ArticleState
from core.model.phrase import Refused, Unavailable
from core.model.search import Finds
from core.project import Project
from core.text.queue_line import filter_in, line_of
from tests.core import builders

QUEUE = ArticleFilter(
    states=frozenset({ArticleState.TO_DO}), text="actor:Poland", order=ArticleOrder.NEWEST
)


def saved(project: Project) -> dict[str, ArticleFilter]:
    return {each.name: each.wanted for each in project.saved_searches()}


def test_a_search_is_saved_with_all_that_it_asks_for(project: Project) -> None:
    project.run(SaveSearch(" Poland’s \n queue ", QUEUE))
    assert saved(project) == {"Poland’s queue": QUEUE}
    assert project.saved_search("POLAND’S queue").wanted == QUEUE
    assert project.problems() == []


def test_saving_under_a_name_again_replaces_what_was_there(project: Project) -> None:
    first = project.run(SaveSearch("Queue", QUEUE))
    other = replace(QUEUE, text="nato")
    assert project.run(SaveSearch("QUEUE", other)) == first
    assert saved(project) == {"QUEUE": other}


def test_what_is_saved_is_of_articles_or_of_statements_and_may_become_the_other(
    project: Project,
) -> None:
    project.run(SaveSearch("Ours", ArticleFilter(text="actor:Poland"), Finds.STATEMENTS))
    assert project.saved_search("ours").finds is Finds.STATEMENTS
    number = project.saved_search("ours").id
    project.run(RenameSearch(number, "Theirs"))
    assert project.saved_search("theirs").finds is Finds.STATEMENTS
    project.run(SaveSearch("Theirs", QUEUE))
    assert project.saved_search("theirs").finds is Finds.ARTICLES
    project.undo()
    assert project.saved_search("theirs").finds is Finds.STATEMENTS
    assert project.problems() == []


@pytest.mark.parametrize("finds", ['"nothing"', "5", "[]"])
def test_a_saved_search_for_something_unknown_is_told_by_its_name(
    project: Project, finds: str
) -> None:
    project.run(SaveSearch("Queue", QUEUE))
    builders.damage(
        project, f"UPDATE saved_search SET filter = json_set(filter, '$.finds', json('{finds}'))"
    )
    with pytest.raises(Unavailable, match="“Queue”"):
        project.saved_searches()


def test_saved_searches_stand_in_the_order_of_names(project: Project) -> None:
    for name in ("zebra", "Apple", "mango"):
        project.run(SaveSearch(name, QUEUE))
    assert list(saved(project)) == ["Apple", "mango", "zebra"]


def test_saving_renaming_and_deleting_are_undone_and_redone(project: Project) -> None:
    told: list[Changes] = []
    project.subscribe(lambda changes, _initiator: told.append(changes))
    number = project.run(SaveSearch("Queue", QUEUE))
    project.run(RenameSearch(number, "Other"))
    project.run(DeleteSearch(number))
    assert saved(project) == {}
    labels = [str(project.undo()) for _ in range(3)]
    assert labels == [
        "delete the saved search “Other”",
        "rename the saved search “Queue” to “Other”",
        "save the search “Queue”",
    ]
    project.redo()
    assert saved(project) == {"Queue": QUEUE}
    assert all(changes == Changes(searches=True) for changes in told)
    assert project.problems() == []


def test_a_name_that_another_search_has_is_refused(project: Project) -> None:
    number = project.run(SaveSearch("One", QUEUE))
    project.run(SaveSearch("Two", QUEUE))
    with pytest.raises(Refused, match="“Two” already"):
        project.run(RenameSearch(number, "two"))
    project.run(RenameSearch(number, "ONE"))
    assert list(saved(project)) == ["ONE", "Two"]


@pytest.mark.parametrize("name", ["", " \n", "x" * (MAX_SEARCH_NAME + 1)])
def test_a_name_that_is_none_is_refused(project: Project, name: str) -> None:
    with pytest.raises(Refused):
        project.run(SaveSearch(name, QUEUE))


def test_a_search_that_makes_no_sense_is_not_saved(project: Project) -> None:
    with pytest.raises(Refused, match="no date"):
        project.run(SaveSearch("Queue", ArticleFilter(text="date:soon")))


def test_a_search_that_is_gone_is_refused(project: Project) -> None:
    with pytest.raises(Refused, match="no longer"):
        project.run(DeleteSearch(SearchId(99)))


def test_a_saved_search_that_cannot_be_read_is_told_by_its_name(project: Project) -> None:
    project.run(SaveSearch("Queue", QUEUE))
    builders.damage(project, "UPDATE saved_search SET filter = '{}'")
    with pytest.raises(Unavailable, match="“Queue”"):
        project.saved_searches()


@given(
    st.builds(
        ArticleFilter,
        states=st.none() | st.frozensets(st.sampled_from(ArticleState)),
        text=st.text(),
        order=st.sampled_from(ArticleOrder),
        outlet=st.none() | st.text(),
        since=st.just("") | st.dates().map(str),
        until=st.just("") | st.dates().map(str),
        has_drafts=st.booleans(),
        has_flags=st.booleans(),
        assigned_to=st.none() | st.integers(0, 9).map(AnnotatorId),
    )
)
def test_a_filter_comes_back_from_its_line(wanted: ArticleFilter) -> None:
    assert filter_in(line_of(wanted)) == wanted


@given(st.text() | st.sampled_from(["{}", "[]", "null", '{"text": 1}']))
def test_any_other_line_is_no_filter(line: str) -> None:
    with pytest.raises(ValueError, match="no filter"):
        filter_in(line)


def test_a_number_that_no_file_can_hold_is_no_annotator(project: Project) -> None:
    line = line_of(ArticleFilter(assigned_to=AnnotatorId(7))).replace("7", "9" * 30)
    assert filter_in(line) == ArticleFilter()
    assert not project.article_ids(None, filter_in(line))
