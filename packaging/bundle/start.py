"""What a bundle runs."""

import sys

from gui.launch import main

sys.exit(main())
