"""The projects of the ordinary tests of gold, for the large programs as well."""

from tests.core.conftest import blank
from tests.core.exchange.gold.conftest import made

__all__ = ["blank", "made"]
