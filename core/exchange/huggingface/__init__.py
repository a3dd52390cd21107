"""A folder that Hugging Face's datasets loads: data by split, card, and Croissant."""
