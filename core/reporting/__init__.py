"""What there is to tell of a problem, as one text that its user reads before she sends it.

Nothing in it is of her work: no texts, quotes, names, titles or notes, and no folders. What is
known beside that comes in parts, each a heading and lines; `report_of` makes one text of them.
"""

from core.reporting.facts import kept_reports, last_lines, project_facts, system_facts
from core.reporting.report import report_of
from core.reporting.trying import tried

__all__ = [
    "kept_reports",
    "last_lines",
    "project_facts",
    "report_of",
    "system_facts",
    "tried",
]
