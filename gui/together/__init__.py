"""Work of several people at the desk: who reads what, files handed out, files brought back."""
