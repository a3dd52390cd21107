"""Reading what is left of a damaged project file, and writing it into a new one."""
