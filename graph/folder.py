"""The folder of an embedded store: who may open it, who holds it, where its server listens, how much room is left."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
import weakref
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from graph.errors import StoreError
from graph.messages import problem

LEAST_TO_WRITE = 64 * 2**20  # bytes; a batch of the loader stays far below it
LEAST_TO_OPEN = 8 * 2**20  # for logs and recovery, so that a store on a nearly full disk can still be read
_BYTE = 1 << 30  # what is locked lies behind the text: Windows lets nobody read locked bytes
_POLL = 0.02
_held: weakref.WeakSet[FileLock] = weakref.WeakSet()


def _lock_now(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


class FileLock:
    """An exclusive lock on a file, which the system lets go when its holder ends, however it ends.

    It also holds off a second lock on the same file in the same process.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self, seconds: float = 0) -> bool:
        """Take the lock, waiting up to so many seconds; False where another holds it."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        deadline = time.monotonic() + seconds
        try:
            while not _lock_now(descriptor):
                if time.monotonic() >= deadline:
                    os.close(descriptor)
                    return False
                time.sleep(_POLL)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        _held.add(self)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"{os.getpid():<12}".encode())
        return True

    def release(self) -> None:
        """Let go; nothing happens where it is not held."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)
            _held.discard(self)

    def holder(self) -> str:
        """Process id of the one who took it last, `?` where that cannot be read."""
        try:
            return self._path.read_text("ascii").strip() or "?"
        except (OSError, ValueError):
            return "?"


def _forget_locks() -> None:
    """In a forked child: the parent's locks are not the child's to keep alive."""
    for lock in list(_held):
        lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_locks)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the server of a folder listens on 127.0.0.1, and the passwords of this one run of it."""

    port: int
    writer: str
    reader: str


class StoreFolder:
    """A folder that only its user may enter, with the files that processes meet at."""

    def __init__(self, path: Path) -> None:
        """Make the folder where it is missing and close it to others.

        Raises:
            StoreError: where it cannot be made or written.
        """
        self.path = path
        self._endpoint = path / "endpoint.json"
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if sys.platform != "win32" and path.stat().st_mode & 0o077:
                path.chmod(0o700)
            self.owner = FileLock(path / "owner.lock")
            self.writer = FileLock(path / "writer.lock")
            probe = path / f".probe-{os.getpid()}"
            probe.touch(0o600)
            probe.unlink()
        except OSError as error:
            raise self.refused(error) from error

    def refused(self, error: OSError) -> StoreError:
        """The error for a folder that cannot be used."""
        return problem(StoreError, "folder_refused", place=str(self.path), why=error.strerror or str(error))

    def endpoint(self) -> Endpoint | None:
        """What the holder has written down; None where nothing is there yet."""
        try:
            return Endpoint(**json.loads(self._endpoint.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def publish(self, endpoint: Endpoint) -> None:
        """Write down where the server listens, readable by this user alone, in one step."""
        self.write_secret(self._endpoint, json.dumps(asdict(endpoint)))

    def withdraw(self) -> None:
        """Take away what was written down, also by a holder that was killed."""
        with suppress(OSError):
            self._endpoint.unlink(missing_ok=True)

    @staticmethod
    def write_secret(path: Path, text: str) -> None:
        """Replace a file by one with 0600 and this text."""
        new = path.with_name(f"{path.name}.{os.getpid()}.new")
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)
        new.replace(path)

    def full(self, least: int = LEAST_TO_WRITE) -> StoreError | None:
        """The error for a disk with less than so many bytes left; None where there is room."""
        try:
            free = shutil.disk_usage(self.path).free
        except OSError as error:
            return self.refused(error)
        return problem(StoreError, "disk_full", place=str(self.path), free=free // 2**20) if free < least else None
