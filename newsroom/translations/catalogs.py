"""Where the catalogues lie, and how they become what Django reads."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

BASE_DIR = Path(__file__).resolve().parent.parent.parent
LOCALE_DIR = BASE_DIR / "articles" / "locale"


def catalog_files() -> Iterator[Path]:
    """Every catalogue that translators write."""
    yield from sorted(LOCALE_DIR.glob("*/LC_MESSAGES/*.po"))


def read_catalog(path: Path) -> Catalog:
    """One catalogue; a broken file is an error, not a guess."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, domain=path.stem, abort_invalid=True)


def compile_catalogs() -> list[Path]:
    """Write the compiled form of each catalogue that changed since it was last compiled."""
    written = []
    for source in catalog_files():
        compiled = source.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        unfinished = compiled.with_suffix(".unfinished")
        with unfinished.open("wb") as file:
            write_mo(file, read_catalog(source))
        unfinished.replace(compiled)
        written.append(compiled)
    return written
