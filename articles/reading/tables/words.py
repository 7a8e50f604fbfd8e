"""Reads tables that are written as running text."""


def words(table: str) -> frozenset[str]:
    """The words of a table, between spaces."""
    return frozenset(table.split())


def rows(table: str) -> tuple[str, ...]:
    """The entries of a table, between bars."""
    return tuple(entry for part in table.split("|") if (entry := " ".join(part.split())))
