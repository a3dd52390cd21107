"""The SQL of the tables, a module for each migration that makes some."""
