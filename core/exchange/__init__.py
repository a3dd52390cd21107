"""Files in and files out: one file per format, listed in one registry."""
