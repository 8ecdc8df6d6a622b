"""What `doctor` looks at: each examination tells one thing of this set-up, and what to do where it is not well."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from tweetcite.store.health import Health

State = Literal["fine", "note", "warning", "wrong"]
Version = tuple[int, int, int]

# https://www.sqlite.org/wal.html#walresetbug
_WAL_RESET: tuple[Version, Version] = ((3, 7, 0), (3, 51, 2))
_NETWORKED = frozenset(
    "9p afpfs afs beegfs ceph cifs fuse.ceph fuse.glusterfs fuse.rclone fuse.s3fs fuse.sshfs glusterfs gpfs lustre "
    "ncpfs nfs nfs3 nfs4 orangefs smb2 smb3 smbfs virtiofs".split()
)
_MOST_SKEW = timedelta(seconds=60)
_RUNNING = timedelta(days=1)
_LITTLE_SPACE = 100 * 2**20
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")


class Check(NamedTuple):
    """What was looked at, how it is, and one line about it."""

    name: str
    state: State
    message: str


def check_sqlite(version: Version = sqlite3.sqlite_version_info) -> Check:
    """Tell whether this SQLite is one that can damage a database with a log (the WAL-reset fault)."""
    told = ".".join(map(str, version))
    first, last = _WAL_RESET
    if first <= version <= last:
        return Check(
            "sqlite",
            "warning",
            f"SQLite {told} can, very rarely, damage an archive that two programs write to at once (WAL-reset fault); "
            "use a Python with SQLite 3.51.3 or newer, make backups, and audit them",
        )
    return Check("sqlite", "fine", f"SQLite {told}")


def check_file_system(file: Path, mounts: Iterable[str]) -> Check:
    """Tell whether the archive stands on a file system of another computer, by the lines of /proc/self/mountinfo."""
    best, kind = Path(), None
    for line in mounts:
        fields, _, rest = line.partition(" - ")
        parts = fields.split()
        if len(parts) < 5 or not rest:
            continue
        point = Path(parts[4].replace("\\040", " "))
        if file.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, rest.split()[0]
    if kind in _NETWORKED:
        return Check(
            "file system",
            "wrong",
            f"{file} stands on a network file system ({kind}), where several programs damage it; move it to a local "
            "disk, or use PostgreSQL for an archive that is shared",
        )
    return Check("file system", "fine", kind or "of unknown kind")


def check_permissions(file: Path) -> Check:
    """Tell whether others may read the archive, and whether it can be written to."""
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & 0o077:
        return Check("permissions", "warning", f"others may read {file} ({mode:04o}); chmod 600 keeps them out")
    if not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        return Check("permissions", "warning", f"{file} or its folder is read-only: nothing will be stored")
    return Check("permissions", "fine", f"{mode:04o}")


def check_space(file: Path, free: int, size: int) -> Check:
    """Tell whether the disk has room for as much again as there is: a backup, a rebuilt index."""
    room = f"{free // 2**20:,} MiB free on the disk of {file}"
    if free < _LITTLE_SPACE // 10:
        return Check("disk", "wrong", f"{room}: make room, nothing can be stored soon")
    if free < max(_LITTLE_SPACE, size):
        return Check("disk", "warning", f"{room}, less than a backup needs; make room")
    return Check("disk", "fine", room)


def check_clock(health: Health, now: datetime) -> Check:
    """Tell whether the clock goes wrong: behind what was stored, or otherwise than those of the servers asked."""
    if health.last_stored and health.last_stored - now > _MOST_SKEW:
        ahead = health.last_stored - now
        return Check("clock", "wrong", f"the archive was last written {_say(ahead)} in the future; set the clock")
    if health.skew and abs(health.skew) > _MOST_SKEW:
        way = "ahead of" if health.skew > timedelta() else "behind"
        return Check("clock", "wrong", f"the clock was {_say(abs(health.skew))} {way} those of the servers; set it")
    return Check("clock", "fine", "not behind what was stored")


def _say(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    return f"{seconds // 86400:,} days" if seconds >= 2 * 86400 else f"{seconds:,} s"


def check_runs(health: Health, now: datetime) -> Check:
    """Tell of runs that were killed: they have a start and no end."""
    before = (now - _RUNNING).strftime("%Y-%m-%dT%H:%M:%SZ")
    killed = [(command, at) for command, at in health.unfinished if at < before]
    if not killed:
        return Check("runs", "fine", "all came to their end, or began within a day")
    command, at = killed[0]
    some = f"{len(killed)} runs" if len(killed) > 1 else "1 run"
    return Check("runs", "note", f"{some} never ended, last `{command}` of {at}; what it had stored is there")


def check_proxy(environment: Mapping[str, str]) -> Check:
    """Tell which proxy the requests go through, without its password."""
    for name in _PROXIES:
        value = environment.get(name) or environment.get(name.lower())
        if value:
            parts = urlsplit(value if "://" in value else f"http://{value}")
            try:
                where = f"{parts.hostname}:{parts.port}" if parts.port else f"{parts.hostname}"
            except ValueError:
                return Check("proxy", "wrong", f"{name} is no address; write http://host:port")
            message = f"requests go through {where} ({name}), which resolves names: only literal private addresses"
            return Check("proxy", "note", f"{message} are refused")
    return Check("proxy", "fine", "none")


def examine_file(file: Path) -> Iterator[Check]:
    """Examine where an archive stands."""
    mounts = Path("/proc/self/mountinfo")
    lines = mounts.read_text("utf-8", "replace").splitlines() if mounts.exists() else ()
    yield check_file_system(file.resolve(), lines)
    yield check_permissions(file)
    yield check_space(file, shutil.disk_usage(file.parent).free, file.stat().st_size)


def check_server(careless: tuple[str, ...]) -> Check:
    """Tell whether a server keeps what it says is stored, whatever happens to its power."""
    if careless:
        what = " and ".join(careless)
        return Check("server", "warning", f"{what} off: a power cut may lose what was stored; set it on")
    return Check("server", "fine", "keeps what was stored")


def examine_health(health: Health) -> Iterator[Check]:
    """Examine what the archive tells of itself."""
    now = datetime.now(UTC)
    if health.file is None:
        yield check_server(health.careless)
    yield check_clock(health, now)
    yield check_runs(health, now)
