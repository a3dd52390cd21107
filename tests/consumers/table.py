"""`python -m tests.consumers.table` prints what the large programs found, one line each."""

from tests.consumers.checks import CHECKS
from tests.core.exchange.gold.table import printed

if __name__ == "__main__":
    print(printed(CHECKS))
