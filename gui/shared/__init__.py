"""What all features of the desk share; it knows none of them."""
