"""`python -m core.cli`: the verbs without the desk."""

import sys

from core.cli import main

sys.exit(main())
