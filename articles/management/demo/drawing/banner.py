"""Typographic banners: two or three lines of words on a coloured ground."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from articles.management.demo.drawing.palette import CREAM, GOLD, INK, ORANGE, RED, WHITE, Colour, mix

SCALE = 2
SMALLEST = 10
TALL = 0.33


@dataclass(frozen=True, kw_only=True)
class Dress:
    """The colours of a banner: its ground from left to right, its rings, its words, its button."""

    left: Colour
    right: Colour
    rings: Colour
    words: Colour = WHITE
    button: Colour = GOLD
    button_words: Colour = INK


DRESSES = {
    "political": Dress(left=(22, 64, 120), right=(12, 34, 74), rings=(70, 132, 200), button=ORANGE),
    "crimson": Dress(left=(176, 38, 50), right=(104, 18, 40), rings=(232, 110, 96), button=CREAM),
    "house": Dress(
        left=(250, 240, 218),
        right=(240, 218, 176),
        rings=(226, 176, 96),
        words=INK,
        button=RED,
        button_words=WHITE,
    ),
    "green": Dress(left=(34, 112, 74), right=(16, 70, 58), rings=(132, 190, 108)),
    "navy": Dress(left=(24, 52, 92), right=(16, 84, 110), rings=(100, 170, 190)),
    "coffee": Dress(left=(74, 44, 34), right=(40, 24, 24), rings=(176, 116, 72), button=ORANGE),
    "teal": Dress(left=(20, 118, 124), right=(10, 72, 92), rings=(134, 206, 200), button=WHITE),
}


def draw_banner(key: str, text: str, size: tuple[int, int]) -> bytes:
    """A PNG of that size; `text` holds headline, second line and button, parted by bars."""
    dress = DRESSES[key]
    width, height = size[0] * SCALE, size[1] * SCALE
    image = _ground(dress, (width, height))
    parts = [part.strip() for part in text.split("|")]
    headline, second, button = [*parts, "", ""][:3]
    if height > width:
        _upright(image, dress, headline, second, button)
    else:
        _lying(image, dress, headline, second, button)
    out = BytesIO()
    image.resize(size, Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()


def _ground(dress: Dress, size: tuple[int, int]) -> Image.Image:
    width, height = size
    strip = Image.new("RGB", (2, 1))
    strip.putpixel((0, 0), dress.left)
    strip.putpixel((1, 0), dress.right)
    image = strip.resize(size, Image.Resampling.BILINEAR, box=(0.5, 0, 1.5, 1))
    rings = Image.new("L", size)
    draw = ImageDraw.Draw(rings)
    centre = (width * 0.93, height * 0.5) if width > height else (width * 0.5, height * 0.12)
    reach = max(size) * 0.36
    for index in range(6, 0, -1):
        radius = reach * index / 6
        box = (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
        draw.ellipse(box, fill=18 + (6 - index) * 15)
    image.paste(dress.rings, (0, 0), rings)
    edge = ImageDraw.Draw(image)
    edge.rectangle((0, height - max(4, height // 40), width, height), fill=dress.button)
    return image


def _lying(image: Image.Image, dress: Dress, headline: str, second: str, button: str) -> None:
    """Words on the left; the button below them where there is height, else on the right."""
    width, height = image.size
    below = height > width * TALL
    shallow = height < width / 5
    margin = round(height * (0.14 if below else 0.2))
    right, middle = float(width - margin), height * 0.5
    if button and below:
        _button(image, dress, button, left=margin, middle=height * 0.78, room=width * 0.6, high=height * 0.22)
        middle = height * 0.38
    elif button:
        high = height * (0.5 if shallow else 0.28)
        right = _button(image, dress, button, right=right, middle=middle, room=width * 0.3, high=high)
    largest = height * (0.25 if below else 0.34 if second else 0.5)
    _words(
        image, dress, (headline, second), left=margin, room=right - 2 * margin, middle=middle, largest=largest
    )


def _words(
    image: Image.Image,
    dress: Dress,
    lines: tuple[str, str],
    *,
    left: float,
    room: float,
    middle: float,
    largest: float,
) -> None:
    headline, second = lines
    draw = ImageDraw.Draw(image)
    big = _fitting(headline, room, largest)
    small = _fitting(second, room, min(largest * 0.62, big.size * 0.7)) if second else None
    tall = big.size + (small.size * 1.4 if small else 0)
    top = middle - tall / 2 - big.size * 0.1
    draw.text((left, top), headline, font=big, fill=dress.words, stroke_width=big.size // 60)
    if small:
        shade = mix(dress.words, dress.left, 0.14)
        draw.text((left, top + big.size * 1.2 + small.size * 0.1), second, font=small, fill=shade)


def _upright(image: Image.Image, dress: Dress, headline: str, second: str, button: str) -> None:
    width, height = image.size
    margin, y = round(width * 0.1), height * 0.36
    draw = ImageDraw.Draw(image)
    y = _column(draw, headline, (margin, y), width - 2 * margin, width * 0.15, dress.words)
    shade = mix(dress.words, dress.left, 0.18)
    _column(draw, second, (margin, y + width * 0.06), width - 2 * margin, width * 0.085, shade)
    if button:
        _button(
            image,
            dress,
            button,
            left=margin,
            middle=height * 0.88,
            room=width - 2 * margin,
            high=width * 0.17,
        )


def _column(
    draw: ImageDraw.ImageDraw, text: str, at: tuple[float, float], room: float, size: float, colour: Colour
) -> float:
    """Words broken into lines; answers the height below them."""
    font = _font(size)
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > room and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    x, y = at
    for line in lines:
        draw.text((x, y), line, font=font, fill=colour)
        y += size * 1.14
    return y


def _button(
    image: Image.Image,
    dress: Dress,
    text: str,
    *,
    middle: float,
    room: float,
    high: float,
    left: float | None = None,
    right: float = 0,
) -> float:
    """A round button at the left or right given; answers where it begins."""
    font = _fitting(text, room - high, high * 0.46)
    long = font.getlength(text) + high
    start = right - long if left is None else left
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle(
        (start, middle - high / 2, start + long, middle + high / 2), high / 2, fill=dress.button
    )
    draw.text((start + long / 2, middle), text, font=font, fill=dress.button_words, anchor="mm")
    return start


def _fitting(text: str, room: float, size: float) -> ImageFont.FreeTypeFont:
    """The largest type, up to the size, in which the text fits the room."""
    font = _font(size)
    while font.getlength(text) > room and font.size > SMALLEST:
        font = _font(font.size - 1)
    return font


def _font(size: float) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size=max(SMALLEST, round(size)))
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType.")
    return font
