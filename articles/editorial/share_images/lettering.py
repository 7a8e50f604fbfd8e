"""Words on a picture: the paper's own typeface, lines that fit, sizes that shrink until they do."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from PIL import ImageFont

TYPEFACE = Path(settings.BASE_DIR) / "static" / "public" / "fonts" / "newsreader.woff2"
LEADING = 1.12
ELLIPSIS = "…"


@dataclass(frozen=True, kw_only=True)
class Block:
    """Lines of one size, ready to be drawn."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    step: int

    @property
    def height(self) -> int:
        """From the top of the first line to the foot of the last."""
        return self.step * len(self.lines)


@cache
def typeface(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """The paper's typeface in a size and weight."""
    font = ImageFont.truetype(str(TYPEFACE), size)
    font.set_variation_by_axes([weight])
    return font


def fitted(text: str, *, width: int, height: int, sizes: range, weight: int = 600) -> Block:
    """The text in the largest size in which it fits; in the smallest its end is cut where it does not."""
    for size in sizes:
        font = typeface(size, weight)
        block = Block(lines=_lines(text, font, width), font=font, step=round(size * LEADING))
        if block.height <= height:
            return block
    kept = max(1, height // block.step)
    lines = block.lines[:kept]
    return Block(lines=(*lines[:-1], _cut(lines[-1], font, width)), font=font, step=block.step)


def _lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(_cut(word, font, width) if font.getlength(word) > width else word)
    return tuple(lines) or ("",)


def _cut(line: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """The line with an ellipsis, as much of it as fits."""
    while line and font.getlength(line + ELLIPSIS) > width:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
