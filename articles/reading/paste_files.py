"""Text files as editors and phones save them."""

import codecs

from django.utils.translation import gettext as _

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class UnreadablePaste(ValueError):
    """The bytes of a file are no text the newsroom can read."""


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 when its first bytes say so."""
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadablePaste(_("The file is not in UTF-8; please save it again as UTF-8 text.")) from error
