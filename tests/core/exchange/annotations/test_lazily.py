"""What reads the files of other programs is loaded when such a file is read, not before."""

import subprocess
import sys

CODE = """
import sys
import core.cli.program
heavy = {"cassis", "lxml", "defusedxml", "openpyxl", "pandas"} & sys.modules.keys()
assert not heavy, heavy
"""


def test_no_library_of_a_reader_is_loaded_at_the_start() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
