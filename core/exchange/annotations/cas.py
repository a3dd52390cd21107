"""The reader of one CAS, in the process that reads apart.

dkpro-cassis reads both forms, and turns the UTF-16 that UIMA counts into code points by itself.
"""

import io
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.exchange.annotations.losses import Losses
from core.exchange.annotations.passing import Picked, picked_up, told
from core.exchange.annotations.uima_layers import document_of
from core.exchange.articles.containers import xml_of
from core.model.phrase import Refused

LIBRARIES = ("cassis", "defusedxml.ElementTree")


def parse(path: Path) -> Iterator[object]:
    """What stands in the CAS that was put down there, in portions."""
    found = picked_up(path)
    losses = Losses()
    document = document_of(_loaded(found), found.about.name, found.about.annotator, losses)
    yield from told(document, losses)


def _loaded(found: Picked) -> Any:
    """The CAS; Refused where dkpro-cassis cannot read it, for whatever reason."""
    import cassis

    name = found.about.name
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of types that are there and not described
            if found.raw.lstrip()[:1] == b"{":
                return cassis.load_cas_from_json(io.BytesIO(found.raw), lenient=True)
            if found.types is None:
                raise Refused("“{name}” has no type system with it.", name=name)
            for part in (found.types, found.raw):
                xml_of(part)  # refused where it could define entities
            types = cassis.load_typesystem(io.BytesIO(found.types))
            return cassis.load_cas_from_xmi(io.BytesIO(found.raw), typesystem=types, lenient=True)
    except (Refused, MemoryError):
        raise
    except Exception as error:  # it raises whatever a wrong file makes Python or lxml raise
        raise Refused(
            "“{name}” cannot be read as a CAS: {reason}. Nothing was imported.",
            name=name,
            reason=f"{type(error).__name__}: {error}"[:200],
        ) from error
