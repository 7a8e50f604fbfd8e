"""The user who runs the server: PostgreSQL refuses to run as root."""

import os
import pwd
import sys
from pathlib import Path
from typing import Any, NamedTuple

from newsroom.problems import SetUpError

UNPRIVILEGED = ("postgres", "nobody")


class Account(NamedTuple):
    """A user and a group, by number."""

    uid: int
    gid: int


def server_account(data: Path) -> Account | None:
    """Whom root becomes to run the server: the owner of its data, or an existing unprivileged user."""
    if os.geteuid() != 0:
        return None
    if sys.platform != "linux":
        raise SetUpError("PostgreSQL cannot run as root here: run make as an ordinary user.")
    if data.exists() and data.stat().st_uid != 0:
        return Account(data.stat().st_uid, data.stat().st_gid)
    for name in UNPRIVILEGED:
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(user.pw_uid, user.pw_gid)
    raise SetUpError(
        "PostgreSQL cannot run as root, and there is no user `nobody`: run make as an ordinary user."
    )


def as_account(account: Account | None) -> dict[str, Any]:
    """What `subprocess` needs to become that user."""
    if account is None:
        return {}
    return {"user": account.uid, "group": account.gid, "extra_groups": []}
