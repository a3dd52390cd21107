"""What goes into a bundle and what stays out of it, each with its reason; `glossator.spec` asks."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

Entry = tuple[str, str, str]
"""Where it stands in the bundle, where it comes from, and what PyInstaller takes it for."""

MODULES_LEFT_OUT = (
    "tkinter", "pip", "setuptools", "pkg_resources", "ensurepip", "idlelib", "lib2to3",
    "pydoc_data",
    "pytest", "_pytest", "hypothesis", "PIL", "matplotlib", "pandas",
    # Of Arrow, Parquet is written; nothing is fetched, served or queried.
    "pyarrow.flight", "pyarrow._flight", "pyarrow.orc", "pyarrow._orc", "pyarrow._dataset_orc",
    "pyarrow.substrait", "pyarrow._substrait", "pyarrow._s3fs", "pyarrow._gcsfs",
    "pyarrow._azurefs", "pyarrow._hdfs", "pyarrow.tests", "pyarrow.cuda", "pyarrow.jvm",
    "pyarrow.dataset", "pyarrow._dataset", "pyarrow._dataset_parquet", "pyarrow.acero",
    "pyarrow._acero", "pyarrow.csv", "pyarrow._csv", "pyarrow.json", "pyarrow._json",
    "pyarrow.feather", "pyarrow._feather",
    "scipy.stats", "scipy.signal", "scipy.io",
    "scipy.ndimage", "scipy.interpolate", "scipy.integrate", "scipy.datasets",
    "PySide6.QtDBus", "networkx.drawing", "lxml.isoschematron", "lxml.objectify",
)  # fmt: skip

_FILES_LEFT_OUT = (
    r"pyarrow/(include|src|tests|includes)/",
    r"pyarrow/.*\.(pxd|pyx|pxi|cc|h|hpp)$",
    r"pyarrow/(_(flight|s3fs|gcsfs|azurefs|hdfs|orc|dataset_orc|substrait)\.)",
    r"pyarrow/_(acero|csv|dataset|dataset_parquet|feather|json)\.",
    r"(pyarrow/)?libarrow_(flight|s3|python_flight|python_parquet_encryption)\.so",
    r"(pyarrow/)?libarrow_(acero|dataset|substrait)\.so",  # see ASKED_FOR_IN_VAIN
    r"pyarrow/_(dataset_)?parquet_encryption\.",
    r"(numpy|scipy|networkx|lxml|rapidfuzz|tld)/(.*/)?tests?/",
    r"numpy/_core/_multiarray_tests\.",
    r"numpy-[\d.]+\.dist-info/licenses/",  # they stand among the licences
    r"[^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$",  # of where it was built
    r"rapidfuzz/.*_avx2\.",  # as fast as the others, within a third
    r"rapidfuzz/distance/metrics_cpp",  # names of commands are all that is asked of it
    r"docx/templates/default-docx-template/",  # stands packed beside it
    # Of Qt: no QML, no web, no database of its own, no screen without a window system.
    r"PySide6/Qt/plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers)/",
    r"PySide6/Qt/plugins/platformthemes/libqgtk3",  # needs all of GTK
    r"PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.",
    r"(PySide6/Qt/lib/)?libQt6Egl",
    r"PySide6/Qt/plugins/imageformats/(?!libqsvg)",  # Qt itself draws PNG
    r"(PySide6/Qt/lib/)?libQt6Network|PySide6/QtNetwork",  # nothing is sent or fetched
    r"lxml/html/_?diff",
    r"PySide6/Qt/translations/(?!qtbase_(de|fr)\.qm)",
    # Of the names of languages and countries, those in English, which metadata of pages are in.
    r"babel/locale-data/(?!(root|en|en_US|en_GB)\.dat)",
    r"babel/.*\.(po|pot)$",
)
ASKED_FOR_IN_VAIN = {
    "pyarrow": ("libarrow_acero.so", "libarrow_dataset.so", "libarrow_substrait.so"),
}
"""By package, libraries that its others name among those to load, and take nothing from."""
_left_out = re.compile("|".join(_FILES_LEFT_OUT)).match

DATA_OF = ("cassis", "justext", "py3langid", "tld", "trafilatura")
"""Packages with files that they ask for only when they are used."""

_SYSTEM = ("/lib/", "/usr/lib/")
_OF_PYTHON = (
    "libpython", "libffi", "libbz2", "liblzma", "libsqlite3", "libssl", "libcrypto", "libz.",
    "libexpat", "libuuid", "libmpdec",
)  # fmt: skip
"""Of the system's libraries, those that Python itself wants, in one version."""


def wanted(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Without what is left out, and without the system's libraries, which are its own to mend."""
    for name, source, kind in entries:
        place = name.replace("\\", "/")
        if _left_out(place):
            continue
        if source.startswith(_SYSTEM) and not _is_of_python(source):
            continue
        yield name, source, kind


def _is_of_python(source: str) -> bool:
    return "/lib-dynload/" in source or Path(source).name.startswith(_OF_PYTHON)


def resources(root: Path) -> list[tuple[str, str]]:
    """Every file of `resources` but its code: where it comes from, and the folder it goes into."""
    every = (path for path in sorted((root / "resources").rglob("*")) if path.is_file())
    return [
        (str(path), path.parent.relative_to(root).as_posix())
        for path in every
        if path.suffix not in (".py", ".pyc", ".ts")
    ]


def told_to_macos(identifier: str) -> dict[str, object]:
    """That projects are of this program's kind, and opened by a double click."""
    kind = f"{identifier}.project"
    return {
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "12.0",
        "UTExportedTypeDeclarations": [{
            "UTTypeIdentifier": kind,
            "UTTypeDescription": "Glossator project",
            "UTTypeConformsTo": ["public.database"],
            "UTTypeTagSpecification": {"public.filename-extension": ["glossator"]},
        }],
        "CFBundleDocumentTypes": [{
            "CFBundleTypeName": "Glossator project",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [kind],
        }],
    }  # fmt: skip
