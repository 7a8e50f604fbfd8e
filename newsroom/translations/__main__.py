"""`python -m newsroom.translations compile`, `check` or `update`."""

import sys
from collections.abc import Callable

import django
from django.conf import settings

from newsroom.translations.catalogs import compile_catalogs
from newsroom.translations.checking import faults, update_catalogs


def check() -> None:
    """Fail with the list of texts that have no Indonesian."""
    found = list(faults())
    sys.stderr.writelines(f"{fault}\n" for fault in found)
    if found:
        sys.exit(f"newsroom: {len(found)} texts want a translation in articles/locale/id/.")


COMMANDS: dict[str, Callable[[], object]] = {
    "compile": compile_catalogs,
    "check": check,
    "update": update_catalogs,
}

if __name__ == "__main__":
    settings.configure()  # Django's template lexer wants settings, whichever
    django.setup()
    COMMANDS[sys.argv[1]]()
