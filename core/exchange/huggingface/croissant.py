"""Croissant 1.0: the same dataset told to programs that search and load datasets.

Its records are those of Parquet where there is any. A field of a list within a list has no place
in it: passages are records of their own.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from core.exchange.huggingface.card import Dataset
from core.exchange.huggingface.data import DataKind, Part, file_name
from core.exchange.huggingface.rows import SPANS
from core.exchange.huggingface.shape import Many, Plain, Shape, Struct
from core.splits.split import Split

CROISSANT = "croissant.json"
Json = dict[str, object]
_CHUNK = 1 << 20
_TYPES = {
    Plain.TEXT: "sc:Text",
    Plain.WHOLE: "sc:Integer",
    Plain.NUMBER: "sc:Float",
    Plain.YES_NO: "sc:Boolean",
}
_FORMATS = {
    DataKind.JSONL: "application/jsonlines",
    DataKind.PARQUET: "application/x-parquet",
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


def croissant(dataset: Dataset, out: Path) -> str:
    """`out`: where the data is, whose files are hashed."""
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
    told["distribution"] = [
        _file(part, split, kind, out)
        for part, split in _parts(dataset)
        for kind in DataKind
        if kind in dataset.kinds
    ]
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


def _file(part: Part, split: Split, kind: DataKind, out: Path) -> Json:
    name = file_name(part, split, kind)
    path = out / name
    return {
        "@type": "cr:FileObject",
        "@id": name,
        "name": name,
        "contentUrl": name,
        "encodingFormat": _FORMATS[kind],
        "contentSize": f"{path.stat().st_size} B",
        "sha256": sha256_of(path),
    }


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _records(dataset: Dataset, part: Part, split: Split) -> Json:
    shape = dataset.shape if part is Part.ARTICLES else SPANS
    name = f"{'articles' if part is Part.ARTICLES else part.value}_{split}"
    file = file_name(part, split, dataset.loaded)
    what = "Articles with their statements" if part is Part.ARTICLES else "Passages of statements"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"{what}, {split} split.",
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
                "@id": f"{within}/{key}/{name}",
                "name": name,
                "dataType": _TYPES[each],
                "source": source | {"transform": {"jsonPath": name}},
            }
            for name, each in shape.of.fields.items()
            if isinstance(each, Plain)
        ]
    }
