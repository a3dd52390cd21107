"""The queue: by cause, then article, page by page, and after a change only what was touched."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from core.adjudication.cases import CaseState
from core.adjudication.labels import labels
from core.adjudication.queue import Queue, QueueFilter, QueueItem
from core.commands.statements import SetVoice
from core.model.ids import ArticleId, LayerId
from core.model.phrase import Cancelled, Phrase
from core.model.statement import Voice
from core.model.verdict import CaseRef, Decision, Disagreement
from core.project import Project
from tests.core import builders
from tests.core.adjudication.builders import (
    BAN,
    HOTLINE,
    REJECTS,
    cases,
    decide,
    done,
    layer_of,
    says,
)

EVERYTHING = QueueFilter(states=frozenset(CaseState), with_agreed=True)


@pytest.fixture
def queue(project: Project, article: ArticleId) -> Queue:
    """Of four cases, one is unanimous, one lacks a version, two differ in a part."""
    for name, stance in (("Anna", "supports"), ("Ben", "opposes")):
        says(project, name, article, HOTLINE, "Germany", stance)
        says(project, name, article, REJECTS, "France", "opposes")
    says(project, "Anna", article, BAN, "NATO", "supports", "ban on enlargement")
    other = builders.add_article(project, f"{builders.TEXT} Again.", "Again")
    for name, actor in (("Anna", "Germany"), ("Ben", "France")):
        says(project, name, other, HOTLINE, actor)
    single = builders.add_article(project, f"{builders.TEXT} Once.", "Once")
    says(project, "Anna", single, HOTLINE)
    for place, names in ((article, ("Anna", "Ben")), (other, ("Anna", "Ben")), (single, ("Anna",))):
        done(project, place, *names)
    return project.adjudication_queue()


def told(items: Sequence[QueueItem]) -> list[tuple[str, str | None]]:
    return [(item.title, item.cause) for item in items]


def test_cases_stand_by_cause_then_article(queue: Queue) -> None:
    assert told(queue.items()) == [("Talks", "missing"), ("Again", "actor"), ("Talks", "stance")]
    assert told(queue.page(1, 1)) == [("Again", "actor")]


def test_what_all_agree_on_and_what_one_did_alone_wait_for_a_rule(queue: Queue) -> None:
    counts = queue.counts
    assert (counts.open, counts.back, counts.decided) == (3, 0, 0)
    assert (counts.unanimous, counts.single) == (1, 1)
    assert counts.by_kind[Disagreement.STANCE] == 1
    assert told(queue.items(EVERYTHING))[3:] == [("Talks", None), ("Once", None)]


def test_a_queue_can_be_narrowed(queue: Queue, article: ArticleId) -> None:
    actors = QueueFilter(kinds=frozenset({Disagreement.ACTOR}))
    assert told(queue.items(actors)) == [("Again", "actor")]
    own = QueueFilter(article=article)
    assert told(queue.items(own)) == [("Talks", "missing"), ("Talks", "stance")]


def test_next_and_previous_go_around(queue: Queue) -> None:
    first, second, third = queue.items()
    assert queue.next_open(None) == first
    assert queue.next_open(first) == second
    assert queue.next_open(third) == first
    assert queue.next_open(first, backwards=True) == third
    assert queue.next_open(None, backwards=True) == third


def test_next_goes_on_from_where_a_decided_case_stood(project: Project, queue: Queue) -> None:
    _, second, third = queue.items()
    case = project.article_cases(second.ref.article).cases[0]
    decide(project, case, Decision.nothing())
    after = project.updated_queue(queue, [second.ref.article])
    assert after.next_open(second) == third
    assert after.counts.decided == 1


def test_an_update_is_as_good_as_a_new_queue(
    project: Project, queue: Queue, article: ArticleId
) -> None:
    queue.items(EVERYTHING)
    first = cases(project, article)[0]
    decide(project, first, Decision.accept(first.statements[0].id))
    says(project, "Ben", article, BAN, "NATO", "opposes", "ban on enlargement")
    project.act_as("Anna")
    project.run(SetVoice(first.statements[0].id, Voice.QUOTED))
    changed = project.updated_queue(queue, [article])
    anew = project.adjudication_queue()
    for wanted in (QueueFilter(), EVERYTHING):
        assert list(changed.items(wanted)) == list(anew.items(wanted))
    assert changed.counts == anew.counts
    assert anew.counts.back == 1
    assert told(queue.items())[0] == ("Talks", "missing"), "the earlier value stays as it was"


def test_an_article_that_is_gone_leaves_the_queue(project: Project, queue: Queue) -> None:
    item = queue.items()[0]
    gone = queue.updated([], [item.ref.article])
    assert told(gone.items()) == [("Again", "actor")]
    assert gone.counts.open == 1


def test_opening_a_queue_tells_where_it_stands_and_can_be_stopped(
    project: Project, queue: Queue
) -> None:
    heard: list[tuple[int, int | None]] = []
    project.adjudication_queue(progress=lambda done, total, _: heard.append((done, total)))
    assert heard == [(0, 3), (3, 3)]

    def stop(done: int, total: int | None, what: Phrase) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        project.adjudication_queue(progress=stop)


def test_a_case_is_shown_with_every_version_and_nobodys_name_on_it(
    project: Project, queue: Queue
) -> None:
    missing = queue.items()[0]
    view = project.case_view(missing.ref, "today")
    assert view is not None
    assert [version.label for version in view.versions] == ["A", "B"]
    by_name = {version.annotator: version.statement for version in view.versions}
    assert by_name["Ben"] is None
    assert by_name["Anna"] is not None
    assert [span.quote for span in by_name["Anna"].parts.evidence] == [BAN]
    assert view.majority.is_there is None
    assert not view.is_own or project.annotator is not None


def test_who_adjudicates_her_own_version_is_told_so(project: Project, queue: Queue) -> None:
    ref = queue.items()[0].ref
    for name, is_own in (("Anna", True), ("Dora", False)):
        project.act_as(name)
        view = project.case_view(ref)
        assert view is not None
        assert view.is_own is is_own


def test_a_case_that_changed_is_to_be_looked_for_anew(project: Project, queue: Queue) -> None:
    ref = queue.items()[0].ref
    assert project.case_view(replace(ref, key="another")) is None
    assert isinstance(ref, CaseRef)


def test_labels_hide_who_it_is_and_stay_for_a_seed(project: Project) -> None:
    layers = [layer_of(project, name) for name in ("Anna", "Ben", "Cleo")]
    first = labels("article", layers, "seed")
    assert first == labels("article", layers[::-1], "seed")
    assert sorted(first.values()) == ["A", "B", "C"]
    others = {tuple(labels(str(n), layers, "seed")[y] for y in layers) for n in range(60)}
    assert len(others) == 6


def test_labels_go_on_behind_z() -> None:
    shown = labels("article", [LayerId(number) for number in range(28)], "")
    assert {"Z", "AA", "AB"} <= set(shown.values())
