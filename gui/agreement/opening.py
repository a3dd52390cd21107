"""What a figure opens: the list of what is behind it, under what it is called."""

from dataclasses import dataclass

from core.agreement.behind import Behind


@dataclass(frozen=True, slots=True)
class Opens:
    title: str
    behind: Behind
