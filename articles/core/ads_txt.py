"""The lines of an ads.txt (IAB Tech Lab): who may sell the paper's advertising space."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_SELLER = re.compile(
    r"[a-z0-9.-]+\.[a-z]{2,}\s*,\s*[^\s,;#]+\s*,\s*(DIRECT|RESELLER)(\s*,\s*[^\s,;#]+)?", re.I
)
_FACT = re.compile(r"(contact|subdomain|ownerdomain|managerdomain|inventorypartnerdomain)\s*=\s*\S.*", re.I)


def validate_ads_txt(text: str) -> None:
    """Refuses a text with a line that no buyer of advertising could read."""
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.partition("#")[0].strip()
        if words and not _SELLER.fullmatch(words) and not _FACT.fullmatch(words):
            raise ValidationError(
                _("Line %(number)d cannot be read: write “exchange.example, your number, DIRECT”."),
                code="ads_txt",
                params={"number": number},
            )
