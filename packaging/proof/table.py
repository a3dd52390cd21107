"""What was proved: a row each, printed as soon as it is known."""

from dataclasses import dataclass, field


@dataclass
class Table:
    """`has_failed`: whether any row so far did not hold."""

    rows: list[tuple[str, str, bool]] = field(default_factory=list)

    @property
    def has_failed(self) -> bool:
        return not all(holds for _, _, holds in self.rows)

    def tell(self, what: str, found: str, *, holds: bool = True) -> None:
        self.rows.append((what, found, holds))
        print(f"{'ok' if holds else 'FAILED':<7}{what}: {found}", flush=True)

    def hold(self, what: str, figure: float, bound: float, unit: str = "") -> None:
        """A figure and the most that it may be."""
        self.tell(what, f"{figure:.2f}{unit} (at most {bound:g})", holds=figure <= bound)
