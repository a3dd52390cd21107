"""One frozen value per intention. A command is handed to `Project.run`, which commits it whole."""
