"""Makes the data of a private PostgreSQL, and lets the server's user reach it."""

import os
import shutil
import subprocess
from pathlib import Path

from newsroom.postgres.account import Account, as_account
from newsroom.postgres.cluster import NAME, Cluster
from newsroom.problems import SetUpError

ENVIRONMENT = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
INITDB = (f"--username={NAME}", "--auth=trust", "--encoding=UTF8", "--no-sync", "--no-instructions")
NEEDED_MIB = 300


class OpenFolder:
    """A folder under a name by which the server's user reaches it, whatever the permissions above it.

    Root opens the folder and the server inherits it open: no parent folder has to let the server through, so
    nobody's permissions are touched.
    """

    def __init__(self, folder: Path, account: Account | None) -> None:
        self.name = str(folder)
        self.descriptors: tuple[int, ...] = ()
        if account:
            self.descriptors = (os.open(folder, os.O_RDONLY | os.O_DIRECTORY),)
            self.name = f"/proc/self/fd/{self.descriptors[0]}"

    def close(self) -> None:
        for descriptor in self.descriptors:
            os.close(descriptor)
        self.descriptors = ()


def make_data(cluster: Cluster, *, programs: Path, account: Account | None) -> None:
    """Run `initdb` in a new folder, which becomes the data only when it is complete."""
    free = shutil.disk_usage(cluster.folder).free // 2**20
    if free < NEEDED_MIB:
        raise SetUpError(
            f"Only {free} MiB are free below {cluster.folder}: a database needs {NEEDED_MIB} MiB."
        )
    unfinished = cluster.folder / "unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    if account:
        os.chown(unfinished, account.uid, account.gid)
    opened = OpenFolder(unfinished, account)
    try:
        run_initdb(programs, opened, account)
    finally:
        opened.close()
    unfinished.rename(cluster.data)


def run_initdb(programs: Path, folder: OpenFolder, account: Account | None) -> None:
    answer = subprocess.run(  # noqa: S603 -- a program that was just found
        [str(programs / "initdb"), "-D", folder.name, *INITDB, *locale_options(programs)],
        env=ENVIRONMENT,
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        pass_fds=folder.descriptors,
        **as_account(account),
    )
    if answer.returncode:
        raise SetUpError(f"The database could not be made: {telling_line(answer.stderr)}")


def locale_options(programs: Path) -> tuple[str, ...]:
    """Sort by code point, the same on every machine: built in since PostgreSQL 17, the system's C before."""
    options = subprocess.run(  # noqa: S603 -- a program that was just found
        [str(programs / "initdb"), "--help"], capture_output=True, text=True, check=False, cwd="/"
    ).stdout
    if "--builtin-locale" in options:
        return ("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
    return ("--locale=C.UTF-8",)


def telling_line(log: str) -> str:
    """The line of a log that tells why: the last that names an error, else the last."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    errors = [line for line in lines if "FATAL" in line or "error" in line.lower()]
    return (errors or lines or ["no reason given"])[-1]
