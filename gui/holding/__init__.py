"""Who else has the project, where it lies, and what follows for whoever opens it here."""
