"""The codebook editor: its entries, what is to be looked over, likely duplicates, revisions."""
