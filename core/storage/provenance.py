"""Where a statement comes from, brought up to date apart from what it says."""

import json
from collections.abc import Mapping

from core.model.ids import StatementId
from core.storage.rows import JournaledRows, Table


def store(
    rows: JournaledRows, statement: StatementId, provenance: Mapping[str, object] | None
) -> None:
    text = None if provenance is None else json.dumps(provenance, ensure_ascii=False)
    rows.update(Table.STATEMENT, statement, {"provenance": text})
