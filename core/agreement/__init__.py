"""How far annotators agree: pure functions over what they said, with neither files nor Qt.

Loads numpy, and where it resamples scipy too, so import it where it is needed and not before.
"""
