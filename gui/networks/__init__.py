"""Who is tied to whom, or to what, by what is said: drawn, as a table, and what is behind it."""
