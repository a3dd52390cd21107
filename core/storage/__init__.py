"""The only floor that speaks SQL: one project is one SQLite file."""
