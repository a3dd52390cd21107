"""Which large program reads which format back: the one place where such a check is registered.

They are no part of the ordinary tests' environment; `packaging/bootstrap.py consumers` makes one
that has them. A check is as in `tests.core.exchange.gold.checks`; a module that imports a large
program stands in this folder, and is named after what it reads or after the program.
"""

from tests.consumers import hub
from tests.core.exchange.gold.checks import Check

CHECKS: tuple[Check, ...] = (
    Check("glossator-jsonl", "datasets", hub.lines, "out.jsonl"),
    Check("parquet", "datasets", hub.columns, "out.parquet"),
)
