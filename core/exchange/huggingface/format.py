"""The folder as a format of exports: split as a first release would be, without its papers."""

from pathlib import Path

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written, marks
from core.exchange.huggingface.card import CARD, Dataset, Section, card, table
from core.exchange.huggingface.croissant import CROISSANT, croissant
from core.exchange.huggingface.data import BOTH, FILE_NAMES, write_data
from core.exchange.huggingface.rows import Rows
from core.exchange.losses import Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.phrase import Phrase
from core.splits.placing import Drawing, Plan


def files(out: Path) -> frozenset[str]:
    return FILE_NAMES | {CARD, CROISSANT}


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    rows = Rows(selection.codebook)
    contents = write_data(selection, rows, out, selection.plan.splits)
    name = " ".join((selection.codebook.name or selection.source.path.stem).split())
    dataset = Dataset(
        name, "Statements of who takes which stance on which measure in articles.",
        None, rows.shape, BOTH, contents,
    )  # fmt: skip
    _write(out / CARD, card(dataset, out, _sections(dataset)))
    _write(out / CROISSANT, croissant(dataset, out, selection.finishing))
    return Written(
        sum(content.articles for content in contents.values()),
        sum(content.statements for content in contents.values()),
    )


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _sections(dataset: Dataset) -> list[Section]:
    rows = [(split, each.articles, each.statements) for split, each in dataset.contents.items()]
    return [
        ("Splits", [table(("split", "articles", "statements"), rows), split_words(Drawing())]),
        ("Licence", ["None was given with this export. A release is made with one."]),
    ]


class _Withheld:
    """Counts what is left out for being near articles of several splits."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._articles = self._statements = 0

    def add(self, annotated: AnnotatedArticle) -> None:
        if annotated.article.uid in self._plan.withheld:
            self._articles += 1
            self._statements += sum(len(share.rows) for share in annotated.shares)

    def phrases(self) -> tuple[Phrase, ...]:
        if not self._articles:
            return ()
        return (
            Phrase.of(
                "articles that are nearly the same as others of several splits: {count}, with "
                "{statements} statements",
                count=f"{self._articles:,}",
                statements=f"{self._statements:,}",
            ),
        )


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Withheld(selection.plan)


def split_words(drawing: Drawing) -> str:
    """How splits were made, in words."""
    return (
        f"Articles go to training, validation and test as {drawing.shares}, by a digest of the "
        f"article’s own uid and seed {drawing.seed}, so that articles that are added move none. "
        "Near-duplicates (a Jaccard coefficient of runs of five words of 0.6 or more) are in the "
        "split of the first of them; one that is near articles of several splits is left out."
    )


FORMAT = Format(
    name="huggingface",
    title="A folder for Hugging Face’s datasets: articles with their statements in fixed splits, "
    "with a card and Croissant",
    extensions=(".parquet", ".jsonl"),
    offsets="code points",
    carries=(
        "articles with their texts, and statements with their passages",
        "how far each article is, where each statement comes from, and the votes",
        "splits for training, validation and test",
    ),
    loses=("articles that are nearly the same as others of several splits",),
    called="Hugging Face folder",
    writer=Writer(files, write, _tally, marking=marks(Marking.SPLITS), votes=Votes.CARRIED),
)
