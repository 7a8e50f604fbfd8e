"""Runs a command with the newsroom's database up: `python -m newsroom.postgres python manage.py shell`."""

import os
import subprocess
import sys
from contextlib import ExitStack

from newsroom.postgres.cluster import DEMO, ClusterTakenError
from newsroom.postgres.server import Server
from newsroom.problems import SetUpError


def main(command: list[str]) -> int:
    """Start the private database unless another is named or `make run` already serves it."""
    with ExitStack() as stack:
        if not os.environ.get("DATABASE_URL"):
            try:
                server = Server(DEMO)
            except ClusterTakenError:
                pass
            else:
                stack.callback(server.stop)
                server.start()
            os.environ["DATABASE_URL"] = DEMO.url()
        return subprocess.call(command)  # noqa: S603 -- the caller's own command


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as problem:
        sys.exit(f"newsroom: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)
