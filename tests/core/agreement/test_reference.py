"""Published worked examples are reproduced; `pytest -s` on this file prints their table."""

import pytest

from tests.core.agreement.reference import EXAMPLES, Published, printed, published

if EXAMPLES.is_file():  # it stands beside the project where it is made

    @pytest.mark.parametrize("each", [*published()], ids=lambda e: f"{e.example}-{e.coefficient}")
    def test_a_published_value_is_reproduced(each: Published) -> None:
        assert each.computed() == pytest.approx(each.value, abs=each.tolerance)

    def test_the_table_of_examples_can_be_printed() -> None:
        text = printed()
        print(f"\n{text}")
        assert "DIFFERS" not in text
        assert len(text.splitlines()) == 1 + len(list(published())) > 40
