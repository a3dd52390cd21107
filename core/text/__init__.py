"""What can be found out about a text by looking at nothing else."""
