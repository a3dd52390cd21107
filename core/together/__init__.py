"""Work of several people, pure: sharing it out, and deciding what of two files is newer."""
