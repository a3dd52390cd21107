"""The application for macOS: signed, seen by Apple, and in an image to drag it out of. Not yet run.

Signing wants GLOSSATOR_IDENTITY, the name of a certificate “Developer ID Application” in the
keychain; Apple's look at it wants GLOSSATOR_NOTARY too, the name under which `xcrun notarytool
store-credentials` has kept an account. Without them, what is made runs on this machine only.
"""

import os
import subprocess
from pathlib import Path

from stamp import Stamp

HERE = Path(__file__).resolve().parent
_ENTITLEMENTS = HERE / "macos" / "entitlements.plist"
IDENTIFIER = "org.glossator.desk"


def pack(bundle: Path, out: Path, stamp: Stamp) -> Path:
    """From `Glossator.app`, which the spec makes beside the folder."""
    application = bundle.with_name("Glossator.app")
    identity, notary = (os.environ.get(f"GLOSSATOR_{name}", "") for name in ("IDENTITY", "NOTARY"))
    _sign(application, identity or "-")
    machine = os.uname().machine
    image = out / f"glossator-{stamp.version}-macos-{machine}.dmg"
    _run("hdiutil", "create", "-volname", "Glossator", "-srcfolder", application, "-ov",
         "-format", "UDZO", image)  # fmt: skip
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", image)
    if identity and notary:
        _run("xcrun", "notarytool", "submit", image, "--keychain-profile", notary, "--wait")
        _run("xcrun", "stapler", "staple", image)
    return image


def _sign(application: Path, identity: str) -> None:
    """The innermost first, then the whole."""
    hardened = ["--force", "--options", "runtime", "--sign", identity]
    if identity != "-":
        hardened.append("--timestamp")
    inside = [path for ending in ("*.dylib", "*.so") for path in application.rglob(ending)]
    for path in sorted(inside, key=lambda each: -len(each.parts)):
        if not path.is_symlink():
            _run("codesign", *hardened, path)
    _run("codesign", *hardened, "--entitlements", _ENTITLEMENTS, application)
    _run("codesign", "--verify", "--deep", "--strict", application)


def _run(*command: str | Path) -> None:
    subprocess.run(list(map(str, command)), check=True)
