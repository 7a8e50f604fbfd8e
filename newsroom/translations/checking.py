"""Says which texts have no Indonesian, and keeps the catalogue in step with the code."""

from collections.abc import Iterator
from io import BytesIO

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from newsroom.translations.catalogs import LOCALE_DIR, read_catalog
from newsroom.translations.extraction import SOURCES, extract_catalog

LANGUAGE = "id"
MESSAGES = LOCALE_DIR / LANGUAGE / "LC_MESSAGES"
NEW = b"""# The newsroom in Indonesian.
msgid ""
msgstr ""
"Language: id\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""


def faults() -> Iterator[str]:
    """One line for each text that readers or journalists would not see in good Indonesian."""
    for domain in SOURCES:
        translated = translations(domain)
        for wanted in extract_catalog(domain):
            if wanted.id and (fault := fault_of(wanted, translated)):
                place = ":".join(str(part) for part in wanted.locations[0])
                yield f"{place}: {fault}: {wanted.id!r}"


def fault_of(wanted: Message, translated: Catalog) -> str:
    """What is wrong with the translation of one text; empty where nothing is."""
    found = translated.get(wanted.id, context=wanted.context)
    if found is None:
        return "not in the catalogue (call `make messages`)"
    strings = found.string if isinstance(found.string, tuple) else (found.string,)
    if not all(strings):
        return "not translated"
    if found.fuzzy:
        return "marked as fuzzy"
    return "; ".join(str(error) for error in found.check(translated))


def translations(domain: str) -> Catalog:
    """The Indonesian catalogue of a domain, empty where there is no file yet."""
    path = MESSAGES / f"{domain}.po"
    return read_catalog(path) if path.exists() else read_po(BytesIO(NEW), locale=LANGUAGE, domain=domain)


def update_catalogs() -> None:
    """Add new texts to the catalogue, to be translated, and drop those that the code lost."""
    for domain in SOURCES:
        catalog = translations(domain)
        created = catalog.creation_date
        catalog.update(extract_catalog(domain), no_fuzzy_matching=True)
        catalog.creation_date = created
        if not len(catalog):
            continue
        MESSAGES.mkdir(parents=True, exist_ok=True)
        with (MESSAGES / f"{domain}.po").open("wb") as file:
            write_po(file, catalog, width=110, sort_output=True, ignore_obsolete=True, include_lineno=False)
