"""The demo site as in production, but on this machine: no debug mode, compressed static files, plain HTTP."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsroom.processes import Child
from newsroom.web import HOST, wait_for_answer, wait_for_port

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "var" / "audit" / "static"


@contextmanager
def audited_site(port: int) -> Iterator[str]:
    """The address of the site, with its demo and every picture's files made, while it runs."""
    _manage("migrate", "--verbosity=0")
    _manage("seed_demo")
    _manage("procrastinate", "worker", "--one-shot")
    production = _production()
    _manage("collectstatic", "--no-input", "--verbosity=0", environment=production)
    wait_for_port(port)
    # Readiness asks for a worker: it stays, so that nothing is queued while pages are measured.
    worker = Child("worker", [sys.executable, "manage.py", "procrastinate", "worker"], cwd=ROOT)
    web = Child("web server", _granian(port), env=os.environ | production, cwd=ROOT)
    try:
        worker.start()
        web.start()
        wait_for_answer(port, meanwhile=lambda: None)
        yield f"http://{HOST}:{port}"
    finally:
        web.stop()
        worker.stop()


def _production() -> dict[str, str]:
    return {
        "DEBUG": "0",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": HOST,
        "TRUSTED_PROXIES": HOST,
        "SECURE_SSL_REDIRECT": "0",
        "STATIC_ROOT": str(STATIC),
        "LOG_LEVEL": "ERROR",
    }


def _granian(port: int) -> list[str]:
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)]
    return [
        *command,
        "--blocking-threads",
        "4",
        "--no-ws",
        "--log-level",
        "warning",
        "tests.audit.wsgi:application",
    ]


def _manage(*arguments: str, environment: dict[str, str] | None = None) -> None:
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(  # noqa: S603 -- the project's own commands
        command, check=True, cwd=ROOT, env=os.environ | (environment or {}), stdout=subprocess.DEVNULL
    )
