"""Writers of gold, a file for each format, and what several of them share."""
