"""What may be meant where the cursor stands."""


def written(value: str) -> str:
    """A value as it stands behind a colon: between quotation marks where it has a gap."""
    is_plain = value and not set(value) & set(' \t()"')
    return value if is_plain else '"' + value.replace('"', "") + '"'
