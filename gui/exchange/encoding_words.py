"""What an encoding is called."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # the name under which lupdate knows it


def region(encoding: str) -> str:
    """Where texts in that encoding are from."""
    for names, words in (
        (("cp1252", "iso8859_15"), translate("Encodings", "Western European")),
        (("cp1250", "iso8859_2"), translate("Encodings", "Central European")),
        (("cp1251", "iso8859_5", "koi8_r", "koi8_u"), translate("Encodings", "Cyrillic")),
        (("cp1253", "iso8859_7"), translate("Encodings", "Greek")),
        (("cp1254", "iso8859_9"), translate("Encodings", "Turkish")),
        (("cp1255",), translate("Encodings", "Hebrew")),
        (("cp1256",), translate("Encodings", "Arabic")),
        (("cp1257",), translate("Encodings", "Baltic")),
        (("cp1258",), translate("Encodings", "Vietnamese")),
        (("cp874",), translate("Encodings", "Thai")),
        (("gb18030", "big5"), translate("Encodings", "Chinese")),
        (("cp932", "euc_jp"), translate("Encodings", "Japanese")),
        (("cp949",), translate("Encodings", "Korean")),
    ):
        if encoding in names:
            return words
    return ""


def encoding_words(encoding: str) -> str:
    where = region(encoding)
    name = encoding.upper().replace("_", "-").replace("ISO8859", "ISO-8859")
    return f"{where} · {name}" if where else name
