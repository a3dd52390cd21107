"""Croissant 1.0: the same dataset told to programs that search and load datasets.

Its records are those of Parquet where there is any. Records in a list within a list have no place
in it: passages and soft labels are records of their own.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from core.exchange.hashing import sha256_of
from core.exchange.huggingface.card import Dataset
from core.exchange.huggingface.data import DataKind, Part, file_name, shape_of
from core.exchange.huggingface.shape import Many, Plain, Shape, Struct
from core.splits.split import Split

CROISSANT = "croissant.json"
Json = dict[str, object]
_TYPES = {
    Plain.TEXT: "sc:Text",
    Plain.WHOLE: "sc:Integer",
    Plain.NUMBER: "sc:Float",
    Plain.YES_NO: "sc:Boolean",
}
_OTHERS = {
    ".jsonl": "application/jsonlines", ".parquet": "application/x-parquet",
    ".json": "application/json", ".jsonld": "application/ld+json", ".csv": "text/csv",
    ".tsv": "text/tab-separated-values", ".yaml": "application/yaml", ".md": "text/markdown",
    ".html": "text/html", ".svg": "image/svg+xml", ".zip": "application/zip",
    ".xml": "application/xml", ".xmi": "application/vnd.xmi+xml",
}  # fmt: skip
"""How other files are encoded, by their endings; without one of these, as text or as bytes."""
_TEXTS = (".txt", ".ann", ".conf", ".conll")
_PARTS = {
    Part.ARTICLES: "Articles with their statements",
    Part.SPANS: "Passages of statements",
    Part.VOTES: "Soft labels of statements: who said what, by how many",
}
_CONTEXT: Json = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(dataset: Dataset, out: Path, pulse: Callable[[], object]) -> str:
    """`out`: where the data is, and whatever goes with it; all of its files are hashed, and
    `pulse` is called under way."""
    told: Json = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": _slug(dataset.name),
        "alternateName": dataset.name,
        "description": dataset.description,
        "citeAs": ", ".join(
            each
            for each in (" and ".join(dataset.creators), dataset.name, dataset.version,
                         dataset.date)
            if each
        ),
    }  # fmt: skip
    if dataset.licence is not None:
        told["license"] = dataset.licence.address or dataset.licence.name
    if dataset.version:
        told |= {"version": dataset.version, "datePublished": dataset.date}
    if dataset.creators:
        told["creator"] = [{"@type": "Person", "name": name} for name in dataset.creators]
    if dataset.languages:
        told["inLanguage"] = dataset.languages
    data = [
        file_name(part, split, kind)
        for part, split in _parts(dataset)
        for kind in DataKind
        if kind in dataset.kinds
    ]
    others = sorted(set(_files(out)) - {*data, CROISSANT})
    told["distribution"] = [_file(name, out, pulse) for name in (*data, *others)]
    told["recordSet"] = [_records(dataset, part, split) for part, split in _parts(dataset)]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _slug(name: str) -> str:
    """Of letters, digits and hyphens alone, as names are to be."""
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-") or "dataset"


def _parts(dataset: Dataset) -> Iterator[tuple[Part, Split]]:
    for part in Part:
        for split, content in dataset.contents.items():
            if content.rows[part]:
                yield part, split


def _files(out: Path) -> Iterator[str]:
    return (path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


def _file(name: str, out: Path, pulse: Callable[[], object]) -> Json:
    path = out / name
    return {
        "@type": "cr:FileObject",
        "@id": name,
        "name": name,
        "contentUrl": name,
        "encodingFormat": _encoding(path.suffix),
        "contentSize": f"{path.stat().st_size} B",
        "sha256": sha256_of(path, pulse),
    }


def _encoding(ending: str) -> str:
    return _OTHERS.get(ending, "text/plain" if ending in _TEXTS else "application/octet-stream")


def _records(dataset: Dataset, part: Part, split: Split) -> Json:
    shape = shape_of(part, dataset.shape)
    name = f"{'articles' if part is Part.ARTICLES else part.value}_{split}"
    file = file_name(part, split, dataset.loaded)
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"{_PARTS[part]}, {split} split.",
        "field": [_field(name, file, key, each) for key, each in shape.fields.items()],
    }


def _field(within: str, file: str, key: str, shape: Shape) -> Json:
    told: Json = {"@type": "cr:Field", "@id": f"{within}/{key}", "name": key}
    source = {"fileObject": {"@id": file}, "extract": {"column": key}}
    if isinstance(shape, Plain):
        return told | {"dataType": _TYPES[shape], "source": source}
    assert isinstance(shape, Many)
    told["repeated"] = True
    if isinstance(shape.of, Plain):
        return told | {"dataType": _TYPES[shape.of], "source": source}
    assert isinstance(shape.of, Struct)
    return told | {
        "subField": [
            {
                "@type": "cr:Field",
                "@id": "/".join((within, key, *map(_in_id, names))),
                "name": "/".join(names),
                "dataType": _TYPES[each],
                **({"repeated": True} if is_list else {}),
                "source": source | {"transform": {"jsonPath": ".".join(map(_step, names))}},
            }
            for names, each, is_list in _leaves(shape.of)
        ]
    }


def _leaves(shape: Struct) -> Iterator[tuple[tuple[str, ...], Plain, bool]]:
    """By the names that lead there: values, and lists of values."""
    for name, each in shape.fields.items():
        if isinstance(each, Plain):
            yield (name,), each, False
        elif isinstance(each, Struct):
            for names, of, is_list in _leaves(each):
                yield (name, *names), of, is_list
        elif isinstance(each.of, Plain):
            yield (name,), each.of, True


def _in_id(name: str) -> str:
    """A name within an identifier, which has no white space, not even escaped as in addresses."""
    return re.sub(r"[\s%~]", lambda found: f"~{ord(found[0]):x}~", name)


def _step(name: str) -> str:
    """A name within a path of JSON; one with odd letters in quotation marks."""
    if re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
        return name
    mark = "'" if '"' in name else '"'
    return mark + name.replace("\\", "\\\\").replace(mark, f"\\{mark}") + mark
