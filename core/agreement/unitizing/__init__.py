"""How far annotators agree on where passages are and what they are, on texts nobody cut before."""
