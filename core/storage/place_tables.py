"""By what a file system of another machine, and a folder that is synchronised, are known."""

import re

NETWORK_FILE_SYSTEMS = frozenset(
    (
        # Names in /proc/filesystems: https://docs.kernel.org/filesystems/index.html
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "orangefs"),
        *("lustre", "gpfs", "beegfs", "glusterfs", "ncpfs", "vboxsf", "virtiofs", "davfs"),
        # Programs that mount through FUSE call themselves so after the dot.
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs"),
        *("fuse.gcsfuse", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.davfs2", "fuse.onedriver"),
        *("fuse.google-drive-ocamlfuse", "fuse.juicefs", "fuse.vmhgfs-fuse", "fuse.ceph"),
        # What macOS calls them: the manual page of mount(8) there.
        *("afpfs", "webdav", "macfuse.sshfs", "osxfuse"),
    )
)
NETWORK_SOURCES = re.compile(r"https?://|s?ftp://|davs?://")
"""How the source of a mount begins that calls itself “fuse” and no more, as davfs2 does."""

MARKERS: tuple[tuple[re.Pattern[str], str], ...] = (
    # https://help.dropbox.com/delete-restore/dropbox-cache-folder
    (re.compile(r"\.dropbox\.cache"), "Dropbox"),
    # https://docs.nextcloud.com/desktop/latest/ names the database beside the files.
    (re.compile(r"\._?sync_[0-9a-f]+\.db"), "Nextcloud"),
    (re.compile(r"\.nextcloudsync\.log(\.\d+)?"), "Nextcloud"),
    (re.compile(r"\.owncloudsync\.log(\.\d+)?"), "ownCloud"),
    # https://docs.syncthing.net/users/faq.html: the marker of a folder.
    (re.compile(r"\.stfolder"), "Syncthing"),
)
"""Names in the uppermost folder that is synchronised, each matched whole."""

NAMES: tuple[tuple[re.Pattern[str], str], ...] = (
    # How the programs call the folder that they make, in every system and for firms.
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"OneDrive( ?- ?.+)?"), "OneDrive"),
    (re.compile(r"Google ?Drive(-.+)?|My Drive"), "Google Drive"),
    (re.compile(r"Nextcloud"), "Nextcloud"),
    (re.compile(r"ownCloud"), "ownCloud"),
    (re.compile(r"pCloud ?Drive|pCloudSync"), "pCloud"),
    # https://support.apple.com/guide/mac-help/mchle5a61431: folders of iCloud Drive on disk.
    (re.compile(r"Mobile Documents|iCloud ?Drive|com~apple~CloudDocs"), "iCloud Drive"),
    # Where macOS has put every provider of files since 12.1.
    (re.compile(r"CloudStorage"), "CloudStorage"),
)
"""Names of folders above the file, each matched whole."""

VARIABLES: tuple[tuple[str, str], ...] = (
    # Set by the program for each user of Windows.
    ("OneDrive", "OneDrive"),
    ("OneDriveConsumer", "OneDrive"),
    ("OneDriveCommercial", "OneDrive"),
)
"""Environment variables that hold a folder which is synchronised."""

CONFLICTS: tuple[tuple[re.Pattern[str], str], ...] = (
    # “pilot (Ana's conflicted copy 2026-11-23).glossator”, and the like in other languages.
    (re.compile(r"(?P<stem>.+) \((?=.*(conflict|Konflikt|conflit)).+\)", re.I), "Dropbox"),
    # https://docs.syncthing.net/users/syncing.html: <name>.sync-conflict-<day>-<time>-<device>
    (re.compile(r"(?P<stem>.+)\.sync-conflict-\d{8}-\d{6}(-\w+)?"), "Syncthing"),
    # Older clients of ownCloud: pilot_conflict-20261123-101500
    (re.compile(r"(?P<stem>.+)_conflict-\d{8}-\d{6}"), "ownCloud"),
)
"""How programs name the copy that they keep where both sides have changed; without the ending."""
