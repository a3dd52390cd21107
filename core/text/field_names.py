"""What the fields of a search may be called: in English, German and French."""

from core.model.phrase import Phrase
from core.model.query import Field, Whose
from core.text.finding import as_searched

_ALSO = {
    Field.ACTOR: ("Akteur", "acteur"),
    Field.STANCE: ("Haltung", "position"),
    Field.MEASURE: ("Maßnahme", "mesure"),
    Field.QUOTE: ("Zitat", "citation"),
    Field.NOTE: ("Notiz",),
    Field.VOICE: ("Stimme", "voix"),
    Field.ANNOTATOR: ("Annotator", "annotateur"),
    Field.HAS: ("mit", "avec"),
    Field.TITLE: ("Titel", "titre"),
    Field.OUTLET: ("Medium", "média"),
    Field.AUTHOR: ("Autor", "auteur"),
    Field.LANGUAGE: ("Sprache", "langue"),
    Field.DATE: ("Datum",),
    Field.STATE: ("Stand", "état"),
    Field.ASSIGNED: ("zugeteilt", "attribué"),
}
"""As the desk calls them in these languages; what is typed has neither capitals nor accents."""
_NAMED = {
    as_searched(name): field for field in Field for name in (field.value, *_ALSO.get(field, ()))
}


_WHOSE = {
    **dict.fromkeys(("me", "ich", "mir", "moi"), Whose.ME),
    **dict.fromkeys(("nobody", "niemand", "niemandem", "personne"), Whose.NOBODY),
}


def whose(value: str) -> Whose | None:
    """Who is meant by a word that is no name, in any of these languages."""
    return _WHOSE.get(as_searched(value))


def field_named(name: str) -> Field | None:
    return _NAMED.get(as_searched(name))


def no_such_field(name: str) -> Phrase:
    """What is said of a name before a colon that is no field's."""
    return Phrase(
        "There is no field “{name}”: it was searched for as words. Fields are {fields}.",
        {"name": name, "fields": ", ".join(Field)},
    )
