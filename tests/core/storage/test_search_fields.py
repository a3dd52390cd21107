"""Fields narrow a search to articles and to statements of which all of them hold."""

from dataclasses import replace

import pytest

from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles
from core.commands.codebook_edit import EditEntry
from core.commands.statements import AddStatement, SetFlag
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.query import Field
from core.model.statement import StatementParts
from core.project import Project
from core.text.query import DEEPEST, MOST_TERMS
from tests.core import builders

TALKS, OTHER = "Talks", "Other"
QUOTE = "Germany supports the crisis hotline"


@pytest.fixture
def shelf(project: Project) -> Project:
    """Two articles with a complete statement each and a draft, one done, one flagged."""
    talks = builders.add_article(
        project, title=TALKS, outlet="Daily Herald", author="A. Writer", published="2025-03-15"
    )
    other = builders.add_article(
        project, builders.OTHER_TEXT, OTHER, outlet="Weekly", published="2024-12", language="en"
    )
    builders.add_statement(project, talks)
    draft = builders.add_statement(project, other, None, "France", None, None)
    project.run(SetFlag(draft, True))
    project.run(SetArticleState(talks, ArticleState.DONE))
    return project


def found(project: Project, query: str) -> list[str]:
    layer = builders.own_layer(project)
    total, hits = project.search(query, layer=layer)
    assert total == len(hits)
    return sorted(hit.title for hit in hits)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("outlet:herald", [TALKS]),
        ('outlet:"daily herald"', [TALKS]),
        ('outlet:"daily"', []),
        ("author:writer", [TALKS]),
        ("language:en", [OTHER]),
        ("title:tal", [TALKS]),
        ('title:"tal"', []),
        ("date:2025", [TALKS]),
        ("date:2025-03-15", [TALKS]),
        ("date:2024-12..2025-03", [OTHER, TALKS]),
        ("date:>2024", [TALKS]),
        ("date:<2025", [OTHER]),
        ("-date:2025", [OTHER]),
        ("-state:done", [OTHER]),
        ("state:to_do", []),
        ("state:done", [TALKS]),
        ("state:in-progress", [OTHER]),
        ("has:draft", [OTHER]),
        ("has:flag", [OTHER]),
        ("-has:flag", [TALKS]),
        ("actor:germ", [TALKS]),
        ('actor:"germ"', []),
        ("actor:germany has:draft", []),
        ("actor:germany OR has:draft", [OTHER, TALKS]),
        ("hotline actor:germany", [TALKS]),
        ("hotline -actor:germany", []),
        ("quote:hotline", [TALKS]),
        ("annotator:nobody", []),
        (r"/cris[ie]s\s+hot/", [TALKS]),
        ("/HOTLINE/ outlet:weekly", []),
    ],
)
def test_a_search_finds_the_articles_of_which_all_holds(
    shelf: Project, query: str, titles: list[str]
) -> None:
    assert found(shelf, query) == titles


@pytest.mark.parametrize(
    ("query", "actors"),
    [
        ("actor:germany", ["Germany"]),
        ("hotline", ["Germany"]),
        ("france", ["France"]),
        ("has:draft", ["France"]),
        ("outlet:herald", ["Germany"]),
        ("outlet:herald has:draft", []),
        ("-actor:germany", ["France"]),
        ("date:2024 OR date:2025", ["France", "Germany"]),
        ("/crisis|nothing/", ["Germany"]),
    ],
)
def test_a_search_finds_the_statements_of_which_all_holds(
    shelf: Project, query: str, actors: list[str]
) -> None:
    total, hits = shelf.search_statements(query)
    assert total == len(hits)
    assert sorted(str(hit.actor) for hit in hits) == actors


def test_fields_of_statements_hold_together_of_one(shelf: Project) -> None:
    """France is the actor of a draft, and Germany of a statement that has a stance."""
    stance = builders.statement(shelf, shelf.search_statements("actor:germany")[1][0].id)
    name = shelf.codebook.name_of(stance.parts.stance)
    assert found(shelf, f'actor:germany stance:"{name}"') == [TALKS]
    assert found(shelf, f'actor:france stance:"{name}"') == []


def test_a_stance_is_found_by_its_digit(shelf: Project) -> None:
    scale = [entry.id for entry in shelf.codebook.stances]
    (hit,) = shelf.search_statements("actor:germany")[1]
    digit = scale.index(builders.statement(shelf, hit.id).parts.stance) + 1  # type: ignore[arg-type]
    assert found(shelf, f"stance:{digit}") == [TALKS]
    assert found(shelf, f"-stance:{digit}") == [OTHER]
    assert found(shelf, "stance:99") == []
    assert found(shelf, "stance:0") == found(shelf, "stance:" + "1" * 5_000) == []


def test_digits_of_stances_follow_the_scale_and_pass_over_retired_ones(shelf: Project) -> None:
    (hit,) = shelf.search_statements("actor:germany")[1]
    supports = builders.entry(shelf, builders.STANCE, "supports")
    assert builders.statement(shelf, hit.id).parts.stance == supports.id
    shelf.run(EditEntry(replace(builders.entry(shelf, builders.STANCE, "neutral"), retired=True)))
    shelf.run(EditEntry(replace(supports, value=-9)))
    assert found(shelf, "stance:1") == [TALKS]
    assert found(shelf, "stance:5") == []


@pytest.mark.parametrize(
    ("query", "marked"),
    [("hotline", "hotline"), ("/cris.s/", "crisis"), ('"crisis hotline"', "crisis hotline")],
)
def test_what_was_looked_for_is_marked(shelf: Project, query: str, marked: str) -> None:
    _, (hit,) = shelf.search(query)
    assert [hit.snippet[start:end] for start, end in hit.marked] == [marked]
    _, (said,) = shelf.search_statements(query)
    assert [said.quote[start:end] for start, end in said.marked] == [marked]


def test_a_statement_leads_to_its_place(shelf: Project) -> None:
    _, (hit,) = shelf.search_statements("actor:germany")
    assert shelf.text(hit.article)[hit.start : hit.end] == hit.quote == QUOTE


def test_a_phrase_is_found_in_quotes_and_notes_across_the_end_of_a_line(shelf: Project) -> None:
    article = shelf.search("title:Talks")[1][0].id
    span = builders.quoting("Monday\nGermany")
    shelf.run(AddStatement(article, StatementParts(evidence=(span,), note="so\nbe it")))
    for query in ('"monday germany"', 'quote:"monday germany"', 'note:"so be it"'):
        assert shelf.search_statements(query)[0] == 1, query


def test_the_place_that_is_shown_is_of_the_layer_that_is_meant(shelf: Project) -> None:
    article = shelf.search("title:Talks")[1][0].id
    shelf.act_as("Ben")
    shelf.run(AddStatement(article, builders.parts(shelf, "France, says", "Germany")))
    _, (hit,) = shelf.search("actor:germany", layer=builders.own_layer(shelf))
    assert shelf.text(hit.id)[hit.start : hit.end] == "France, says"


@pytest.mark.parametrize("sign", [" ", " OR "])
@pytest.mark.parametrize("term", ["hotline", "actor:germany", "-/x/", "outlet:herald", "-has:flag"])
def test_as_many_terms_as_there_may_be_are_asked_for(shelf: Project, sign: str, term: str) -> None:
    assert shelf.search(sign.join([term] * MOST_TERMS))[0] >= 1
    assert shelf.search_statements(sign.join([term] * MOST_TERMS))[0] >= 1


@pytest.mark.parametrize("term", ["(hotline", "-(hotline", "(/x/ OR -(actor:y", "-(-(outlet:y /x/"])
def test_as_many_brackets_as_there_may_be_are_asked_for(shelf: Project, term: str) -> None:
    asked = term * (DEEPEST // term.count("("))
    shelf.search(asked)
    shelf.search_statements(asked)


def test_a_sign_alone_leaves_the_words_beside_it(shelf: Project) -> None:
    assert found(shelf, "hotline _ crisis") == [TALKS]


def test_an_article_found_by_its_statements_leads_to_them(shelf: Project) -> None:
    _, (hit,) = shelf.search("actor:germany")
    assert hit.start is not None
    assert shelf.text(hit.id)[hit.start : hit.end] == QUOTE


def test_a_pattern_that_runs_away_is_refused_and_not_waited_for(project: Project) -> None:
    builders.add_article(project, "a" * 5_000 + "!", "Long")
    with pytest.raises(Refused, match="takes too long"):
        project.search("/(a|aa)+$/")
    assert project.search("long")[0] == 1


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("assigned:me", [TALKS]),
        ("zugeteilt:mir", [TALKS]),
        ("assigned:moi", [TALKS]),
        ("assigned:ann", [TALKS]),
        ("assigned:ben", [OTHER, TALKS]),
        ('assigned:"Be"', []),
        ("assigned:nobody", []),
        ("-assigned:me", [OTHER]),
        ("assigned:ben -assigned:me", [OTHER]),
        ("assigned:me state:done", [TALKS]),
    ],
)
def test_articles_are_found_by_who_is_to_annotate_them(
    shelf: Project, query: str, titles: list[str]
) -> None:
    talks, other = shelf.article_ids(None, ArticleFilter())
    for name, articles in (("Anna", (talks,)), ("Ben", (talks, other))):
        numbers = tuple(map(ArticleId, articles))
        shelf.run(AssignArticles(numbers, shelf.annotator_named(name).id))
    assert found(shelf, query) == titles
    listed = shelf.article_ids(builders.own_layer(shelf), ArticleFilter(text=query))
    assert sorted(shelf.article(ArticleId(number)).title for number in listed) == titles


def test_what_is_assigned_to_nobody_is_found(shelf: Project) -> None:
    assert found(shelf, "assigned:nobody") == [OTHER, TALKS]
    assert found(shelf, "assigned:me") == []


def test_who_has_something_to_annotate_is_offered(shelf: Project) -> None:
    (talks, _) = shelf.article_ids(None, ArticleFilter())
    shelf.run(AssignArticles((ArticleId(talks),), shelf.annotator_named("Ben").id))
    assert shelf.search_values(Field.ASSIGNED) == ["me", "nobody", "Ben"]
