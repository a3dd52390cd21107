"""Setting one part of all statements that a rule finds, in one step."""

from dataclasses import dataclass, replace
from typing import ClassVar

from core.commands.bulk import ChangeStatements
from core.commands.work import Work
from core.model.backup import Reason
from core.model.ids import StatementId
from core.model.survey import Part, PartValue, StatementFilter
from core.storage import survey


@dataclass(frozen=True)
class Recode:
    """Of the acting annotator's own statements, those that pass get this value; how many did.

    What passes is found in the same transaction, so that it is what was meant.
    """

    backup_first: ClassVar = Reason.BULK

    rule: StatementFilter
    part: Part
    value: PartValue

    def apply(self, work: Work) -> int:
        own = replace(self.rule, layer=work.own_layer())
        found = [StatementId(number) for number in survey.ids(work.connection, own)]
        return ChangeStatements(found, self.part, self.value).apply(work)
