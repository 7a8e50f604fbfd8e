"""Whether readers are told that something still needs verification (Pedoman Media Siber, 2c)."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.passages import paragraphs

SAYS_SO = re.compile(
    r"\b(?:belum|masih\s+(?:perlu|menunggu|memerlukan|membutuhkan))\s+(?:\w+\s+){0,2}"
    r"(?:ter|di)?(?:verifikasi|konfirmasi)(?:kan|nya)?\b|\bbelum\s+(?:\w+\s+){0,2}(?:berhasil|dapat|bisa)\s+"
    r"(?:dihubungi|dimintai\s+(?:keterangan|konfirmasi|tanggapan))",
    re.I,
)


def verification_not_said(content: Content, facts: Facts) -> Iterator[Remark]:
    """The text says that something is not verified, and the story does not bear the mark for it."""
    if content.is_unverified:
        return
    for passage in paragraphs(content):
        if found := SAYS_SO.search(passage.text):
            said = _(
                "The text says “%(words)s”. Ask until it is verified, or tick “still needs verification”: "
                "readers then find the note at the end of the story."
            )
            yield Remark(field=passage.field, quote=found.group(), text=said % {"words": found.group()})
            return
