"""Which large program reads which format back: the one place where such a check is registered.

They are no part of the ordinary tests' environment; `packaging/bootstrap.py consumers` makes one
that has them. A check is as in `tests.core.exchange.gold.checks`; a module that imports a large
program stands in this folder, and is named after what it reads or after the program.
"""

from tests.consumers import croissant, doccano_lines, hub, linked, spacy_docs, studio
from tests.core.exchange.gold.checks import DONE, Check

CHECKS: tuple[Check, ...] = (
    Check("glossator-jsonl", "datasets", hub.lines, "out.jsonl"),
    Check("spacy", "spacy", spacy_docs.documents, "out.spacy"),
    Check("conll", "spacy", spacy_docs.converted, "out", DONE),
    Check("prodigy", "spacy", spacy_docs.prodigy_tokens, "out.jsonl"),
    Check("doccano", "doccano", doccano_lines.lines, "out.jsonl"),
    Check("label-studio", "label-studio-sdk", studio.tasks, "out"),
    Check("parquet", "datasets", hub.columns, "out.parquet"),
    Check("huggingface", "datasets", hub.folder, "out"),
    Check("huggingface", "mlcroissant", croissant.records, "out"),
    Check("w3c", "rdflib", linked.graph, "out.jsonld"),
    Check("w3c", "PyLD", linked.framed, "out.jsonld"),
)
