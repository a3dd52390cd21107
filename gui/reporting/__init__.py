"""What there is to tell of a problem: shown whole, then saved where its user says."""
