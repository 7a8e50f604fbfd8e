"""A database that exists for one run only."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

NAME = "newsroom_bench"


@contextmanager
def own_database() -> Iterator[None]:
    """Lets the process work in a fresh, migrated database, and removes it afterwards."""
    connection.close()
    connection.settings_dict["OPTIONS"].pop("pool", None)
    former = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = NAME
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(former, verbosity=0)
