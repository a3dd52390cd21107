"""What annotators found, unit by unit, as a table to look into disagreements with."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from core.agreement.alignment import Unit, iou, units
from core.exchange.csv_tables import Table
from core.exchange.gold.tables import Cell
from core.exchange.replacing import replaced_file
from core.model.codebook import Codebook
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import ArticleId, LayerId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent

_COLUMNS = ("article_uid", "article_title", "unit", "annotators", "missing", "iou", "differs")
_OWN = ("actor", "stance", "measure", "start", "end", "evidence", "statement_uid")
_BETWEEN = "|"
_GAP = " […] "
_PARTS = ("actor", "stance", "measure")


@dataclass(frozen=True)
class UnitsTable:
    """Rows for all units of articles that all these layers are done with; with `partial`, two.

    `layers` by their names; `text` gives the text of an article, which evidence is quoted from.
    """

    layers: Mapping[LayerId, str]
    codebook: Codebook
    text: Callable[[ArticleId], str]
    partial: bool = False

    def write(
        self, articles: Iterable[ComparedArticle], out: Path, progress: Progress = silent
    ) -> int:
        """Put the table in the place of what `out` was; the number of its rows."""
        count = 0
        with replaced_file(out) as building:
            table = Table(building, for_spreadsheet=False)
            try:
                table.add(self._header())
                for number, article in enumerate(articles):
                    progress(number, None, Phrase("Writing “{title}”", {"title": article.title}))
                    for cells in self._rows(article):
                        table.add(cells)
                        count += 1
            finally:
                table.close()
        return count

    def _header(self) -> Iterator[str]:
        yield from _COLUMNS
        for name in self.layers.values():
            yield from (f"{column}_{name}" for column in _OWN)

    def _rows(self, article: ComparedArticle) -> Iterator[list[Cell]]:
        done = [layer for layer in self.layers if layer in article.done_by()]
        if len(done) < (min(2, len(self.layers)) if self.partial else len(self.layers)):
            return
        found = units(article, done)
        text = self.text(article.id) if found else ""
        for number, unit in enumerate(found, start=1):
            own = [cell for y in self.layers for cell in self._own(unit.of(y), text)]
            said = [self.layers[statement.layer] for statement in unit.statements]
            silent = [self.layers[layer] for layer in done if unit.of(layer) is None]
            told = article.uid, article.title, number, _BETWEEN.join(said), _BETWEEN.join(silent)
            yield [*told, _iou(unit), _BETWEEN.join(differing(unit, len(done))), *own]

    def _own(self, statement: ComparedStatement | None, text: str) -> list[Cell]:
        if statement is None:
            return [None] * len(_OWN)
        ranges = statement.evidence
        names = (self.codebook.name_of(entry) for entry in statement.triple)
        quote = _GAP.join(text[start:end] for start, end in ranges)
        return [*names, ranges[0][0], ranges[-1][1], quote, statement.uid]


def differing(unit: Unit, layers: int) -> list[str]:
    """What keeps a unit from being unanimous among so many layers; nothing if it is."""
    said = unit.statements
    found = ["missing"] if len(said) < layers else []
    found += [part for part in _PARTS if len({getattr(each, part) for each in said}) > 1]
    if len({each.evidence for each in said}) > 1:
        found.append("span")
    if len({(each.voice, *sorted(each.fields.items())) for each in said}) > 1:
        found.append("fields")
    return found


def _iou(unit: Unit) -> float | None:
    """The least overlap of two of them."""
    if len(unit.statements) < 2:
        return None
    shares = (iou(a.evidence, b.evidence) for a, b in combinations(unit.statements, 2))
    return round(min(shares), 4)
