"""A Glossator with one migration more."""

from collections.abc import Callable
from typing import Any

import pytest

from core.storage import schema

_known = schema._migrations.__wrapped__


@pytest.fixture
def update(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Turns the program into a later one, in which every statement has a mood."""

    def later() -> Any:
        migrations = _known()

        @migrations(name="m999_mood")
        def mood(db: Any) -> None:
            db.execute("ALTER TABLE statement ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")

        return migrations

    def install() -> None:
        monkeypatch.setattr(schema, "_migrations", later)
        monkeypatch.setattr(schema, "MIGRATION_NAMES", (*schema.MIGRATION_NAMES, "m999_mood"))

    return install
