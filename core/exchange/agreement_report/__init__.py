"""How far annotators agree, for the appendix of a paper: a page, its figures as tables, plots."""
