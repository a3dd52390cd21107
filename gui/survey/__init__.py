"""The statements of all articles: in groups, with contradictions and repetitions."""
