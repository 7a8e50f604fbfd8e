"""The drawing itself: 1200 × 630 points, the size that every network asks for."""

import io
from dataclasses import dataclass

from PIL import Image as Pillow
from PIL import ImageDraw, ImageOps

from articles.editorial.share_images.lettering import Block, fitted

SIZE = WIDTH, HEIGHT = 1200, 630
EDGE = 60
BAND = 86
INK, PAPER, ACCENT, SOFT = "#17191c", "#fffefb", "#9c1a1c", "#585c62"
WHITE = "#ffffff"
HEADLINE_SIZES = range(76, 39, -4)
HEADLINE_HEIGHT = 330
QUALITY = 84


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is drawn: the words, and the photo with the point that its cut keeps."""

    paper: str
    kicker: str
    headline: str
    photo: Pillow.Image | None = None
    focus: tuple[float, float] = (0.5, 0.5)


def share_jpeg(sheet: Sheet) -> bytes:
    """The picture as a JPEG, the same for the same sheet."""
    canvas = _ground(sheet)
    draw = ImageDraw.Draw(canvas)
    words = PAPER if sheet.photo else INK
    headline = fitted(sheet.headline, width=WIDTH - 2 * EDGE, height=HEADLINE_HEIGHT, sizes=HEADLINE_SIZES)
    top = HEIGHT - EDGE - headline.height if sheet.photo else (HEIGHT + BAND - headline.height) // 2
    _write(draw, headline, top=top, colour=words)
    kicker = fitted(sheet.kicker, width=WIDTH - 2 * EDGE, height=40, sizes=range(30, 17, -2))
    _write(draw, kicker, top=top - kicker.height - 14, colour=WHITE if sheet.photo else ACCENT)
    _brand(draw, sheet.paper)
    out = io.BytesIO()
    canvas.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _ground(sheet: Sheet) -> Pillow.Image:
    """The photo, darker where the words stand; without one plain paper."""
    if sheet.photo is None:
        return Pillow.new("RGB", SIZE, PAPER)
    photo = ImageOps.fit(sheet.photo.convert("RGB"), SIZE, centering=sheet.focus)
    shade = Pillow.linear_gradient("L").resize(SIZE).point(lambda value: min(225, 40 + value))
    return Pillow.composite(Pillow.new("RGB", SIZE, INK), photo, shade)


def _brand(draw: ImageDraw.ImageDraw, paper: str) -> None:
    """The name of the paper on a band of its colour."""
    draw.rectangle((0, 0, WIDTH, BAND), fill=ACCENT)
    name = fitted(paper, width=WIDTH - 2 * EDGE, height=BAND, sizes=range(46, 19, -2), weight=700)
    _write(draw, name, top=(BAND - name.height) // 2, colour=WHITE)


def _write(draw: ImageDraw.ImageDraw, block: Block, *, top: int, colour: str) -> None:
    for number, line in enumerate(block.lines):
        draw.text((EDGE, top + number * block.step), line, font=block.font, fill=colour)
