"""Which program reads which format back: the one place where a writer registers its check.

A check is given what was written and what the project holds, and answers how many rows it has
compared; what differs fails it. `consumer` is the distribution whose version is told.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.exchange.format import Counting
from core.model.layer import ArticleState
from tests.core.exchange.gold import (
    cases,
    coded,
    columns,
    events,
    hugging_face,
    marked,
    own_formats,
    packed,
    standoff,
    tagged,
    tasks,
    web_annotation,
)
from tests.core.exchange.gold.truth import Truth

DONE = {"states": frozenset({ArticleState.DONE})}
"""Tasks take what is done alone."""
GRAPHEMES = {"counting": Counting.GRAPHEMES}
CODE_POINTS = {"counting": Counting.CODE_POINTS}


@dataclass(frozen=True)
class Check:
    """`name` of the file or folder that is written; `more`: further options of the export."""

    format: str
    consumer: str
    compare: Callable[[Path, Truth], int]
    name: str
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return f"{self.format}-{self.name}-{self.consumer}"


CHECKS: tuple[Check, ...] = (
    Check("glossator-jsonl", "json", own_formats.lines, "out.jsonl"),
    Check("glossator-jsonl", "glossator", own_formats.read_back, "out.jsonl"),
    Check("csv", "pandas", own_formats.csv_folder, "out"),
    Check("csv", "pandas", own_formats.csv_file, "out.csv"),
    Check("xlsx", "openpyxl", columns.workbook, "out.xlsx"),
    Check("parquet", "pyarrow", columns.parquet_folder, "out"),
    Check("parquet", "pandas", columns.parquet_file, "out.parquet"),
    Check("huggingface", "pyarrow", hugging_face.columns, "out"),
    Check("huggingface", "json", hugging_face.lines, "out"),
    Check("huggingface", "PyYAML", hugging_face.card, "out"),
    Check("huggingface", "json", hugging_face.croissant, "out"),
    Check("extraction", "json", tasks.extraction, "out.jsonl", DONE),
    Check("extraction", "jsonschema", tasks.valid_lines, "out.jsonl", DONE),
    Check("chat-jsonl", "jsonschema", tasks.chat, "out", DONE),
    Check("stance-pairs", "pandas", tasks.stance_table, "out.csv"),
    Check("stance-pairs", "scikit-learn", tasks.stance_labels, "out.csv"),
    Check("stance-pairs-parquet", "pyarrow", tasks.stance_columns, "out.parquet"),
    Check("retrieval", "pandas", tasks.retrieval, "out", DONE),
    Check("brat", "re", standoff.lines, "out"),
    Check("brat", "glossator", standoff.read_back, "out"),
    Check("doccano", "json", marked.doccano, "out.jsonl"),
    Check("doccano", "regex", marked.doccano, "graphemes.jsonl", GRAPHEMES),
    Check("doccano", "glossator", marked.doccano_back, "out.jsonl"),
    Check("doccano", "glossator", marked.doccano_back, "points.jsonl", CODE_POINTS),
    Check("prodigy", "json", marked.prodigy, "out.jsonl"),
    Check("prodigy", "glossator", marked.prodigy_back, "out.jsonl"),
    Check("label-studio", "json", marked.label_studio, "out"),
    Check("label-studio", "glossator", marked.label_studio_back, "out"),
    Check("spacy", "msgpack", packed.docbin, "out.spacy"),
    Check("conll", "conllu", tagged.conll, "out", DONE),
    Check("uima-xmi", "dkpro-cassis", cases.xmi, "out.zip"),
    Check("uima-xmi", "lxml", cases.utf_16, "out.zip"),
    Check("uima-xmi", "glossator", cases.read_back, "out.zip"),
    Check("uima-json", "dkpro-cassis", cases.as_json, "out.zip"),
    Check("uima-json", "glossator", cases.read_back, "out.zip"),
    Check("dna-events", "pandas", events.listed, "out.csv"),
    Check("relations", "json", events.relations, "out.jsonl", DONE),
    Check("relations", "jsonschema", tasks.valid_lines, "out.jsonl", DONE),
    Check("refi-qda", "lxml", coded.project, "out.qdpx"),
    Check("refi-qda", "glossator", coded.read_back, "out.qdpx"),
    Check("w3c", "jsonschema", web_annotation.graph, "out.jsonld"),
)
