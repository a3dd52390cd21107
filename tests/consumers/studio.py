"""Label Studio's own interface, held against the tasks that are written for it."""

import json
from pathlib import Path

from label_studio_sdk.label_interface import LabelInterface

from tests.core.exchange.gold.truth import Truth


def tasks(out: Path, truth: Truth) -> int:
    interface = LabelInterface((out / "config.xml").read_text("utf-8"))
    interface.validate()
    found = json.loads((out / "tasks.json").read_text("utf-8"))
    assert len(found) == len(truth.articles)
    compared = 0
    for task in found:
        assert interface.validate_task({"data": task["data"]})
        for made in (*task["annotations"], *task["predictions"]):
            assert interface.validate_prediction(made, return_errors=True) == []
            compared += len(made["result"]) + 1
    return compared
