"""Where each gold statement must say it comes from, told apart from how the program finds out."""

from pathlib import Path

from core.project import Project
from tests.e2e.two_annotators import UNITS, articles_of, said_in, statements_of, votes_on


def check_gold(path: Path) -> None:
    with Project.open(path, read_only=True) as project:
        layer = project.gold_layer()
        assert layer is not None
        said = {name: statements_of(project, name) for name in ("Bea", "Cleo")}
        gold = {
            (number, each.parts.evidence[0].start): each
            for number, article in enumerate(articles_of(project))
            for each in project.statements(article, layer.id)
        }
        for unit in UNITS:
            mine = {name: of[unit] for name, of in said.items() if unit in of}
            starts = {(unit.article, each.parts.evidence[0].start) for each in mine.values()}
            found = [gold.pop(at) for at in sorted(starts) if at in gold]
            assert len(found) == (unit.gold is not None), unit
            if not found:
                continue
            assert said_in(project, found[0]) == unit.gold
            told = dict(found[0].provenance or {})
            sources = told.pop("from")
            assert (told.pop("verdict") is None) == (unit.verdict == "unanimous")
            is_made = unit.verdict in ("build", "write")
            assert told.pop("kind") == (unit.verdict if is_made else "accept")
            assert told == {
                "how": "unanimous" if unit.verdict == "unanimous" else "adjudicated",
                "by": "Ana", "cause": unit.cause, "note": unit.note,
                "votes": votes_on(unit, list(mine.values())), "codebook_revision": 2,
            }, unit  # fmt: skip
            # Of what was written, stance and evidence are as both have them: Bea is the first.
            givers = ("Bea",) if unit.verdict == "write" else mine
            if unit.verdict in mine:
                givers = (unit.verdict,)
            assert sources == [{"annotator": name, "uid": mine[name].uid} for name in givers], unit
        assert gold == {}
