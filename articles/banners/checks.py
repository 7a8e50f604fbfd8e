"""Placements and templates must know each other: no slot without a template, none that nobody knows."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core import checks
from django.template import engines

from articles.banners.placements import PLACEMENT_KEYS

_SLOT = re.compile(r"""\{%\s*banner\s+["']([^"']*)["']\s*%\}""")


def check_slots(**kwargs: Any) -> list[checks.CheckMessage]:
    """Compares the slots of the public templates with the placements that can be booked."""
    slots = list(_slots())
    unknown = [
        checks.Error(
            f"The template {template} asks for the placement “{key}”, which nobody can book.",
            hint=f"Known placements: {', '.join(PLACEMENT_KEYS)}.",
            id="banners.E001",
        )
        for template, key in slots
        if key not in PLACEMENT_KEYS
    ]
    used = {key for _, key in slots}
    unused = [
        checks.Warning(
            f"The placement “{key}” stands in no public template, so its flights are never seen.",
            hint=f'Put {{% banner "{key}" %}} into a template, or take the placement out of the table.',
            id="banners.W001",
        )
        for key in PLACEMENT_KEYS
        if key not in used
    ]
    return [*unknown, *unused]


def _slots() -> Iterator[tuple[str, str]]:
    """Every slot that a public template asks for, with the template's name."""
    for folder in _folders():
        for template in sorted((folder / "public").rglob("*.html")):
            for key in _SLOT.findall(template.read_text(encoding="utf-8")):
                yield str(template.relative_to(folder)), key


def _folders() -> Iterator[Path]:
    for engine in engines.all():
        yield from (Path(folder) for folder in engine.template_dirs)
