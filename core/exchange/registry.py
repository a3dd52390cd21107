"""Every format there is. A format is added by a file of its own and one line here."""

from core.exchange import codebook_refi, codebook_yaml, csv_tables, glossator_jsonl
from core.exchange.annotations import (
    brat,
    dna,
    doccano,
    label_studio,
    prodigy,
    qualcoder,
    refi_qda,
    uima,
)
from core.exchange.articles import (
    book,
    bundle,
    json_lines,
    open_document,
    pdf,
    plain_text,
    rich_text,
    spreadsheet,
    tables,
    web_page,
    word,
)
from core.exchange.format import Format
from core.exchange.gold import (
    chat,
    conll,
    dna_events,
    extraction,
    parquet,
    relations,
    retrieval,
    spacy_docs,
    stance_pairs,
    web_annotation,
    workbook,
)
from core.exchange.gold import uima as cas_out
from core.exchange.huggingface import format as huggingface
from core.exchange.networks import formats as networks
from core.model.phrase import Refused

FORMATS: tuple[Format, ...] = (
    glossator_jsonl.FORMAT,
    csv_tables.FORMAT,
    workbook.FORMAT,
    parquet.FORMAT,
    huggingface.FORMAT,
    extraction.FORMAT,
    chat.FORMAT,
    stance_pairs.FORMAT,
    stance_pairs.COLUMNS,
    relations.FORMAT,
    retrieval.FORMAT,
    conll.FORMAT,
    spacy_docs.FORMAT,
    web_annotation.FORMAT,
    dna_events.FORMAT,
    cas_out.XMI,
    cas_out.JSON,
    codebook_yaml.FORMAT,
    codebook_refi.FORMAT,
    plain_text.FORMAT,
    tables.FORMAT,
    json_lines.FORMAT,
    spreadsheet.FORMAT,
    web_page.FORMAT,
    word.FORMAT,
    open_document.FORMAT,
    rich_text.FORMAT,
    book.FORMAT,
    pdf.FORMAT,
    bundle.FORMAT,
    dna.FORMAT,
    brat.FORMAT,
    label_studio.FORMAT,
    doccano.FORMAT,
    prodigy.FORMAT,
    uima.FORMAT,
    refi_qda.FORMAT,
    qualcoder.FORMAT,
    *networks.FORMATS,
)

ARTICLE_READERS = {
    extension: known.read_articles
    for known in FORMATS
    if known.read_articles is not None
    for extension in known.extensions
}
"""By the ending of a file's name, in lower case with its dot."""

COLUMN_READERS = {
    extension: known.read_columns
    for known in FORMATS
    if known.read_columns is not None
    for extension in known.extensions
}
"""What tells the columns of a file with that ending."""

LAYER_FORMATS = tuple(known.name for known in FORMATS if known.read_layer is not None)
FOREIGN_FORMATS = tuple(known.name for known in FORMATS if known.read_foreign is not None)
"""Annotations of other programs, which need a mapping."""
ANNOTATION_ENDINGS = tuple(
    dict.fromkeys(
        extension
        for known in FORMATS
        if known.read_foreign is not None
        for extension in known.extensions
    )
)
EXPORT_FORMATS = tuple(known.name for known in FORMATS if known.writer is not None)


def format_named(name: str) -> Format:
    """The format of that name; Refused, with the names there are, if none."""
    for known in FORMATS:
        if known.name == name:
            return known
    raise Refused(
        "There is no format “{name}”. There are: {names}.",
        name=name,
        names=", ".join(known.name for known in FORMATS),
    )
