"""`python -m gui`: the same as the command `glossator`."""

import sys

from gui.launch import main

sys.exit(main())
