"""Brings a browser for the tests where there is none: `python -m tests.install_browser`."""

import os
import shutil
import subprocess
import sys

from tests.browser import NO_BROWSER, find_browser

PATIENCE = 600


def main() -> None:
    """Try the system's packages as root, then Playwright's download; tests are left out where both fail."""
    if find_browser():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        attempt("apt-get", "update", "--quiet")
        attempt("apt-get", "install", "--quiet", "--yes", "--no-install-recommends", "chromium")
    if not find_browser():
        attempt(sys.executable, "-m", "playwright", "install", "chromium")
    if not find_browser():
        sys.stderr.write(f"newsroom: {NO_BROWSER} could be installed: tests in a browser are LEFT OUT.\n")


def attempt(*command: str) -> None:
    """Run an installer without questions; its failure is only said."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(  # noqa: S603 -- the commands above
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            check=True,
            timeout=PATIENCE,
        )
    except (OSError, subprocess.SubprocessError) as failure:
        sys.stderr.write(f"newsroom: {failure}\n")


if __name__ == "__main__":
    main()
