"""Where a file lies is told by tables of the system and by names, without opening anything."""

from pathlib import Path, PurePath, PurePosixPath

import pytest

from core.model.place import LOCAL, Place, PlaceKind
from core.storage import places

MOUNTS = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 27 0:40 / /mnt/team rw,relatime - nfs4 server:/export/team rw,vers=4.2,addr=10.0.0.2
32 27 0:41 / /mnt/two\040words rw,relatime - cifs //server/share rw
33 31 0:42 / /mnt/team/local rw - ext4 /dev/vdb rw
34 27 0:43 / /home/ana/ssh rw - fuse.sshfs ana@host: rw,user_id=1000
35 27 0:44 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
36 27 0:45 / /mnt/dav rw - fuse https://cloud.example.org/dav rw
37 27 0:46 / /mnt/over rw - nfs server:/x rw
38 37 0:47 / /mnt/over rw - ext4 /dev/vdc rw
39 27 0:48 / /mnt/ntfs rw - fuseblk /dev/sdb1 rw
40 27 0:49 / /mnt/c rw - 9p C:\134 rw,dirsync,aname=drvfs
a line that is cut sh
"""

MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ana@server/team on /Volumes/team (smbfs, nodev, nosuid, mounted by ana)
server:/export (old) on /Volumes/old (nfs, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/ana/pilot.glossator", ""),
        ("/mnt/team/pilot.glossator", "nfs4"),
        ("/mnt/teamwork/pilot.glossator", ""),
        ("/mnt/team/local/pilot.glossator", ""),
        ("/mnt/two words/pilot.glossator", "cifs"),
        ("/home/ana/ssh/deep/pilot.glossator", "fuse.sshfs"),
        ("/run/user/1000/gvfs/smb-share:server=x/pilot.glossator", "fuse.gvfsd-fuse"),
        ("/mnt/dav/pilot.glossator", "fuse"),
        ("/mnt/over/pilot.glossator", ""),
        ("/mnt/ntfs/pilot.glossator", ""),
        ("/mnt/c/Users/ana/pilot.glossator", "9p"),
    ],
)
def test_a_mount_of_another_machine_is_told_by_the_kernels_table(path: str, expected: str) -> None:
    assert places.network_in(MOUNTS, PurePosixPath(path)) == expected


def test_a_table_that_says_nothing_makes_a_place_local() -> None:
    assert places.network_in("", PurePosixPath("/home/ana/pilot.glossator")) == ""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/Users/ana/pilot.glossator", ""),
        ("/Volumes/team/pilot.glossator", "smbfs"),
        ("/Volumes/old/pilot.glossator", "nfs"),
    ],
)
def test_a_mount_of_another_machine_is_told_by_the_list_of_macos(path: str, expected: str) -> None:
    assert places.network_in_mac(MAC, PurePosixPath(path)) == expected


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("Dropbox/press", "Dropbox"),
        ("Dropbox (Institute)/press", "Dropbox"),
        ("OneDrive - University/press", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud/press", "Nextcloud"),
        ("Documents/press", ""),
        ("My Dropbox notes", ""),
    ],
)
def test_a_synchronised_folder_is_told_by_its_usual_name(
    tmp_path: Path, folder: str, expected: str
) -> None:
    assert places.synchronised_by(tmp_path / folder, {}) == expected


@pytest.mark.parametrize(
    ("marker", "expected"),
    [
        (".dropbox.cache", "Dropbox"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".stfolder", "Syncthing"),
        (".dropbox", ""),
        (".git", ""),
    ],
)
def test_a_synchronised_folder_is_told_by_the_marker_in_its_uppermost_one(
    tmp_path: Path, marker: str, expected: str
) -> None:
    project = tmp_path / "a" / "b" / "pilot.glossator"
    project.parent.mkdir(parents=True)
    assert places.place_of(project) == LOCAL
    (tmp_path / "a" / marker).mkdir()
    found = places.place_of(project)
    assert found == (Place(PlaceKind.SYNCED, expected) if expected else LOCAL)


def test_a_link_into_a_synchronised_folder_lies_there(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dropbox" / "pilot.glossator").touch()
    (tmp_path / "link.glossator").symlink_to(tmp_path / "Dropbox" / "pilot.glossator")
    assert places.place_of(tmp_path / "link.glossator").service == "Dropbox"


def test_onedrive_is_told_by_what_windows_knows_of_it() -> None:
    home = PurePath("/users/ana/cloud")
    assert places.synchronised_by(home / "press", {"OneDriveCommercial": str(home)}) == "OneDrive"
    assert places.synchronised_by(PurePath("/users/ana"), {"OneDrive": str(home)}) == ""


CONFLICTS = (
    "pilot (Ana's conflicted copy 2026-11-23).glossator",
    "pilot (NB-17's conflicted copy 2026-11-23 (1)).glossator",
    "pilot (In Konflikt stehende Kopie von Ana 2026-11-23).glossator",
    "pilot (conflicted copy 2026-11-23 101500).glossator",
    "pilot.sync-conflict-20261123-101500-ABCDEFG.glossator",
    "pilot_conflict-20261123-101500.glossator",
    "pilot-NB-17.glossator",
)


def test_copies_that_a_synchronising_program_left_are_found(tmp_path: Path) -> None:
    others = ("pilot.glossator", "pilot-copy.glossator", "pilot (2).glossator", "other.glossator")
    for name in (*CONFLICTS, *others, "pilot.sync-conflict-20261123-101500.txt"):
        (tmp_path / name).touch()
    found = places.conflict_copies(tmp_path / "pilot.glossator", ["nb-17"])
    assert sorted(path.name for path in found) == sorted(CONFLICTS)


@pytest.mark.parametrize("name", CONFLICTS[:-1])
def test_a_conflict_copy_knows_of_which_file(name: str) -> None:
    assert places.original_of(Path(name)) == "pilot"


def test_an_ordinary_name_is_no_conflict_copy() -> None:
    for name in ("pilot.glossator", "pilot (2).glossator", "conflict in Sudan.glossator"):
        assert places.original_of(Path(name)) is None
