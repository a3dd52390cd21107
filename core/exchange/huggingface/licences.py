"""Licences that data goes out under, by their SPDX identifiers."""

import re
from dataclasses import dataclass

from core.model.phrase import Refused

_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,63}", re.ASCII)
_ADDRESS = re.compile(r"https?://[^\s<>()]{3,500}")
KNOWN = (
    "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0", "CC-BY-3.0", "CC-BY-SA-3.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0",
    "Apache-2.0", "MIT", "BSD-3-Clause", "GPL-3.0-only",
)  # fmt: skip
_CARD = {
    "odbl-1.0": "odbl",
    "odc-by-1.0": "odc-by",
    "pddl-1.0": "pddl",
    "gpl-3.0-only": "gpl-3.0",
}
"""What a card calls them, where that is not the identifier in small letters."""


@dataclass(frozen=True, slots=True)
class Licence:
    """`name`: an SPDX identifier, or where the terms stand."""

    name: str

    @classmethod
    def told(cls, text: str) -> "Licence":
        """Refused where it is neither."""
        text = text.strip()
        if _ADDRESS.fullmatch(text):
            return cls(text)
        if not _IDENTIFIER.fullmatch(text):
            raise Refused(
                "“{text}” is no licence. Name one by its SPDX identifier, such as CC-BY-4.0, or "
                "by the address where its terms stand.",
                text=text,
            )
        return cls(next((name for name in KNOWN if name.lower() == text.lower()), text))

    @property
    def is_address(self) -> bool:
        return "/" in self.name

    @property
    def address(self) -> str | None:
        """Where the terms stand, if that is known."""
        if self.is_address:
            return self.name
        return f"https://spdx.org/licenses/{self.name}.html" if self.name in KNOWN else None

    @property
    def header(self) -> dict[str, str]:
        """As a card's header tells it."""
        if self.name in KNOWN:
            small = self.name.lower()
            return {"license": _CARD.get(small, small)}
        if self.is_address:
            return {"license": "other", "license_name": "own-terms", "license_link": self.name}
        return {"license": "other", "license_name": self.name.lower()}
