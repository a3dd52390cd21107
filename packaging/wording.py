"""What a sentence of the interface may be in another language, with the values in it."""

import re
import xml.etree.ElementTree as Xml
from pathlib import Path

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_NUMBERS = ("count", "number", "done", "total", "size")
_HOLE = re.compile(r"\{\w*\}")


class Wording:
    """Finds words that a picture's scene tells in English where the desk speaks otherwise."""

    def __init__(self, file: Path) -> None:
        """`file` is a .ts file; one that does not exist says everything as it is told."""
        self._said: dict[str, set[str]] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        for context in Xml.parse(file).iter("context") if file.exists() else ():
            for message in context.iter("message"):
                source, said = message.findtext("source", ""), message.findtext("translation", "")
                if said and context.findtext("name") != "core":
                    self._said.setdefault(source, set()).add(said)
        templates = [source for source in self._said if _HOLE.search(source)]
        templates.sort(key=lambda source: len(_HOLE.sub("", source)), reverse=True)
        self._patterns = [(_pattern(source), source) for source in templates]

    def of(self, words: str) -> set[str]:
        """All that the words may be; they themselves if no translation is known."""
        if words in self._said:
            return self._said[words]
        for pattern, source in self._patterns:
            found = pattern.fullmatch(words)
            if found:
                values = {name: min(self.of(value)) for name, value in found.groupdict().items()}
                return {said.format(**values) for said in self._said[source]}
        return {words}


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(_group, re.escape(template)))


def _group(place: re.Match[str]) -> str:
    what = r"[\d.,\s]+" if place[1] in _NUMBERS else ".+"
    return f"(?P<{place[1]}>{what})"
