"""doccano's own parser of JSON lines; it comes without the server it belongs to."""

from pathlib import Path

from backend.data_import.pipeline.parsers import JSONLParser

from core.exchange.format import Counting
from tests.core.exchange.gold.marked import doccano_line, shares
from tests.core.exchange.gold.truth import Truth


def lines(out: Path, truth: Truth) -> int:
    parser = JSONLParser("utf-8")
    found = list(parser.parse(str(out)))
    assert parser.errors == []
    said = zip(found, shares(truth), strict=True)
    return sum(doccano_line(line, share, truth, Counting.UTF_16) for line, share in said)
