"""Who is to annotate what, and which searches are saved, in another project: what of it comes in.

A merge takes nothing away from anybody, and brings back nothing that was taken away here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.commands.bringing_in import checked_annotator_name
from core.commands.searches import checked_search_name
from core.commands.work import Work
from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import LayerKind
from core.model.phrase import Phrase
from core.model.together import OtherProject, OtherSearch
from core.storage import assignments, layers, saved_searches, taken_away
from core.storage.rows import Table


@dataclass
class MergedPlan:
    """What came in. `assigned`: how many articles somebody has now who had them not."""

    assigned: int = 0
    searches: list[str] = field(default_factory=list)
    notes: list[Phrase] = field(default_factory=list)


def merge_plan(work: Work, other: OtherProject, found: Mapping[int, ArticleId]) -> MergedPlan:
    """`found`: where their articles are here, by their numbers."""
    merged = MergedPlan()
    _assign(work, other, found, merged)
    _save(work, other, merged)
    return merged


def _assign(
    work: Work, other: OtherProject, found: Mapping[int, ArticleId], merged: MergedPlan
) -> None:
    """A file that was handed out tells of its own annotator alone."""
    theirs: dict[str, list[ArticleId]] = {}
    for number, uid in other.assignments:
        if number in found and other.handed_out_to in (None, uid):
            theirs.setdefault(uid, []).append(found[number])
    if not theirs:
        return
    holders = assignments.holders(work.connection)
    gone = {
        (image["article"], image["annotator"])
        for image in taken_away.rows(work.connection, Table.ASSIGNMENT)
    }
    for uid, articles in theirs.items():
        who = _person(work, other, uid)
        wanted = [
            article
            for article in dict.fromkeys(articles)
            if who not in holders.get(article, ()) and (article, who) not in gone
        ]
        if wanted:
            annotator = _added(work, other, uid) if who is None else who
            assignments.assign(work.rows, wanted, annotator)
            merged.assigned += len(wanted)


def _person(work: Work, other: OtherProject, uid: str) -> AnnotatorId | None:
    """By uid, then by name, as the owners of layers are found."""
    name = checked_annotator_name(other.people[uid])
    found = layers.annotator_of_uid(work.connection, uid) or layers.annotator(work.connection, name)
    return None if found is None else found.id


def _added(work: Work, other: OtherProject, uid: str) -> AnnotatorId:
    number = layers.insert_annotator(work.rows, checked_annotator_name(other.people[uid]), uid)
    layers.insert_layer(work.rows, number, LayerKind.ANNOTATOR)
    return number


def _save(work: Work, other: OtherProject, merged: MergedPlan) -> None:
    """Under names that are free here; what has one of them stays as it is."""
    if not other.searches:
        return
    known = {
        each.name.casefold(): saved_searches.line(each.wanted, each.finds)
        for each in saved_searches.every(work.connection)
    }
    gone = {
        (str(image["name"]).casefold(), image["filter"])
        for image in taken_away.rows(work.connection, Table.SAVED_SEARCH)
    }
    for search in other.searches:
        name = checked_search_name(search.name)
        key = name.casefold()
        is_for_all, who = search.assigned_to is None, _whose(work, other, search)
        wanted = replace(search.wanted, assigned_to=who)
        line = saved_searches.line(wanted, search.finds)
        if known.get(key, line) != line:
            told = Phrase("The saved search “{name}” is another one here.", {"name": name})
            merged.notes.append(told)
        elif key not in known and (key, line) not in gone and (is_for_all or who is not None):
            saved_searches.insert(work.rows, name, wanted, search.finds)
            known[key] = line
            merged.searches.append(name)


def _whose(work: Work, other: OtherProject, search: OtherSearch) -> AnnotatorId | None:
    return None if search.assigned_to is None else _person(work, other, search.assigned_to)
