"""The installer for Windows, by Inno Setup, which has to be there. Not yet run."""

import shutil
import subprocess
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_USUAL = Path(r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe")


def pack(bundle: Path, out: Path, stamp: Stamp) -> Path:
    """It makes the kind of file known, and is taken away again like any other program."""
    compiler = shutil.which("ISCC") or str(_USUAL)
    if not Path(compiler).is_file():
        raise SystemExit("Inno Setup 6 is not there, which makes the installer.")
    shutil.copyfile(ROOT / "LICENSE", bundle.parent / "LICENSE.txt")
    given = {"Version": stamp.version, "Bundle": str(bundle), "Out": str(out.absolute())}
    told = [f"/D{name}={value}" for name, value in given.items()]
    subprocess.run([compiler, "/Qp", *told, str(HERE / "windows" / "glossator.iss")], check=True)
    return out / f"glossator-{stamp.version}-windows-x86_64.exe"
