"""A sheet of 1600 by 1000 units, drawn at twice its size and scaled down for smooth edges."""

import math
import random
from collections.abc import Callable, Sequence
from io import BytesIO

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from articles.management.demo.drawing.palette import CREAM, Colour

type Point = tuple[float, float]
type Box = tuple[float, float, float, float]
type Pen = Callable[[ImageDraw.ImageDraw, list[Point], int | Colour], None]

WIDTH, HEIGHT, SCALE = 1600, 1000, 2
QUALITY = 85
GRAIN = 6


class Canvas:
    """Flat shapes, gradients, glows and reflections, one over the other; chance comes from the seed."""

    def __init__(self, seed: str) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a drawing, not a secret
        self.image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE))
        self.grain = GRAIN
        self.corners = 0.0

    def sky(self, *stops: Colour, top: float = 0, bottom: float = HEIGHT) -> None:
        """A vertical gradient over the whole width."""
        self._paste_gradient(stops, (0, top, WIDTH, bottom), None)

    def polygon(self, points: Sequence[Point], colour: Colour, *, alpha: float = 1) -> None:
        """A filled shape."""
        self._draw(lambda draw, at, fill: draw.polygon(at, fill=fill), _scaled(points), colour, alpha)

    def gradient(self, points: Sequence[Point], *stops: Colour) -> None:
        """A shape filled from its top to its bottom."""
        box = _box(points)
        left, top = box[0], box[1]
        mask = Image.new("L", _size(box))
        moved = [((x - left) * SCALE, (y - top) * SCALE) for x, y in points]
        ImageDraw.Draw(mask).polygon(moved, fill=255)
        self._paste_gradient(stops, box, mask)

    def rect(self, box: Box, colour: Colour, *, alpha: float = 1, radius: float = 0) -> None:
        """An upright rectangle, its corners round if wished."""
        x0, y0, x1, y1 = (value * SCALE for value in box)
        corners = [(x0, y0), (max(x0, x1 - 1), max(y0, y1 - 1))]
        round_by = radius * SCALE
        self._draw(
            lambda draw, at, fill: draw.rounded_rectangle(at, round_by, fill=fill), corners, colour, alpha
        )

    def ellipse(self, centre: Point, rx: float, ry: float, colour: Colour, *, alpha: float = 1) -> None:
        """A filled ellipse."""
        x, y = centre
        corners = _scaled([(x - rx, y - ry), (x + rx, y + ry)])
        self._draw(lambda draw, at, fill: draw.ellipse(at, fill=fill), corners, colour, alpha)

    def circle(self, centre: Point, radius: float, colour: Colour, *, alpha: float = 1) -> None:
        """A filled circle."""
        self.ellipse(centre, radius, radius, colour, alpha=alpha)

    def line(self, points: Sequence[Point], colour: Colour, width: float, *, alpha: float = 1) -> None:
        """A stroke with round joints and ends."""
        thick = max(1, round(width * SCALE))
        half = thick / 2

        def stroke(draw: ImageDraw.ImageDraw, at: list[Point], fill: int | Colour) -> None:
            draw.line(at, fill=fill, width=thick, joint="curve")
            for x, y in (at[0], at[-1]):
                draw.ellipse((x - half, y - half, x + half, y + half), fill=fill)

        self._draw(stroke, _scaled(points), colour, alpha, margin=thick)

    def glow(self, centre: Point, radius: float, colour: Colour, *, strength: float = 0.6) -> None:
        """Light that fades towards its edge."""
        x, y = centre
        side = round(radius * 2 * SCALE)
        light = ImageChops.invert(Image.radial_gradient("L")).resize((side, side))
        light = light.point([max(0, value - 74) * 255 // 181 for value in range(256)])
        light = light.point([round((value / 255) ** 1.6 * 255 * strength) for value in range(256)])
        self.image.paste(colour, (round((x - radius) * SCALE), round((y - radius) * SCALE)), light)

    def mirror(self, waterline: float, tint: Sequence[Colour], *, strength: float = 0.45) -> None:
        """Water below the line: what stands above it, upside down, under a tinted gradient."""
        top, bottom = round(waterline * SCALE), HEIGHT * SCALE
        width, depth = WIDTH * SCALE, bottom - top
        above = self.image.crop((0, max(0, top - depth), width, top)).transpose(
            Image.Transpose.FLIP_TOP_BOTTOM
        )
        if above.height < depth:
            above = above.resize((width, depth))
        above = above.filter(ImageFilter.GaussianBlur(5))
        self._ripple(above)
        water = _gradient_image(tint, (width, depth))
        self.image.paste(Image.blend(water, above, strength), (0, top))

    def shimmer(
        self, top: float, bottom: float, colour: Colour, *, count: int = 90, middle: float = 800
    ) -> None:
        """Short bright strokes on water, wider apart and longer towards the viewer."""
        for _ in range(count):
            depth = self.chance.random() ** 1.3
            y = top + (bottom - top) * depth
            x = self.chance.gauss(middle, 180 + 620 * depth)
            half = (8 + 46 * depth) * self.chance.uniform(0.5, 1.3)
            self.ellipse((x, y), half, 1 + 2.2 * depth, colour, alpha=self.chance.uniform(0.2, 0.6))

    def hills(
        self, base: float, height: float, colour: Colour, *, foot: float = HEIGHT, waves: float = 2
    ) -> None:
        """A soft ridge over the whole width."""
        phases = [(self.chance.uniform(0, 6.3), waves * factor) for factor in (1, 2.3, 5.1)]
        ridge = []
        for x in range(0, WIDTH + 9, 8):
            swell = sum(
                math.sin(phase + x / WIDTH * 2 * math.pi * rate) / (i + 1.2)
                for i, (phase, rate) in enumerate(phases)
            )
            ridge.append((float(x), base - height * (0.5 + swell / 3)))
        self.polygon([(0, foot), *ridge, (WIDTH, foot)], colour)

    def fill_from(self, points: Sequence[Point], other: "Canvas") -> None:
        """Another sheet, seen through a shape."""
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon(_scaled(points), fill=255)
        self.image.paste(other.image, (0, 0), mask)

    def jpeg(self) -> bytes:
        """The finished picture with a light grain."""
        image = self.image.reduce(SCALE)
        self._darken_corners(image)
        noise = Image.frombytes("L", (WIDTH // 2, HEIGHT // 2), self.chance.randbytes(WIDTH * HEIGHT // 4))
        noise = noise.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
        noise = noise.point([128 + round((value - 128) * self.grain / 128) for value in range(256)])
        grained = ImageChops.add(image, Image.merge("RGB", (noise,) * 3), offset=-128)
        out = BytesIO()
        grained.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
        return out.getvalue()

    def vignette(self, *, strength: float = 0.35) -> None:
        """Corners a little darker than the middle, once the picture is finished."""
        self.corners = strength

    def _darken_corners(self, image: Image.Image) -> None:
        light = Image.radial_gradient("L").resize(image.size)
        light = light.point([round(max(0, value - 120) * self.corners) for value in range(256)])
        image.paste((10, 20, 34), (0, 0), light)

    def _ripple(self, image: Image.Image) -> None:
        """Shifts thin strips sideways, more towards the viewer."""
        y = 0
        while y < image.height:
            step = 6 + round(14 * y / image.height)
            strip = image.crop((0, y, image.width, min(image.height, y + step)))
            reach = 5 + 26 * y / image.height
            image.paste(ImageChops.offset(strip, round(self.chance.uniform(-reach, reach)), 0), (0, y))
            y += step

    def _draw(
        self, pen: Pen, points: list[Point], colour: Colour, alpha: float, *, margin: float = 0
    ) -> None:
        """Opaque shapes straight onto the sheet, others through a mask no larger than they are."""
        if alpha >= 1:
            pen(ImageDraw.Draw(self.image), points, colour)
            return
        x0, y0, x1, y1 = _box(points)
        left, top = max(0, math.floor(x0 - margin) - 1), max(0, math.floor(y0 - margin) - 1)
        right = min(self.image.width, math.ceil(x1 + margin) + 2)
        bottom = min(self.image.height, math.ceil(y1 + margin) + 2)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top))
        pen(ImageDraw.Draw(mask), [(x - left, y - top) for x, y in points], round(255 * alpha))
        self.image.paste(colour, (left, top), mask)

    def _paste_gradient(self, stops: Sequence[Colour], box: Box, mask: Image.Image | None) -> None:
        at = (round(box[0] * SCALE), round(box[1] * SCALE))
        self.image.paste(_gradient_image(stops, mask.size if mask else _size(box)), at, mask)


def curve(points: Sequence[Point], *, steps: int = 12) -> list[Point]:
    """A smooth line through the points."""
    ends = [points[0], *points, points[-1]]
    smooth: list[Point] = []
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            smooth.append(tuple(_through(*axis, t) for axis in zip(before, start, end, after, strict=True)))  # type: ignore[arg-type]
    return [*smooth, points[-1]]


def _through(before: float, start: float, end: float, after: float, t: float) -> float:
    return 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def _box(points: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _size(box: Box) -> tuple[int, int]:
    return max(1, round((box[2] - box[0]) * SCALE)), max(1, round((box[3] - box[1]) * SCALE))


def _gradient_image(stops: Sequence[Colour], size: tuple[int, int]) -> Image.Image:
    strip = Image.new("RGB", (1, max(2, len(stops))), CREAM)
    for row, colour in enumerate(stops if len(stops) > 1 else (stops[0], stops[0])):
        strip.putpixel((0, row), colour)
    box = (0, 0.5, 1, strip.height - 0.5)
    column = strip.resize((1, size[1]), Image.Resampling.BILINEAR, box=box)
    return column.resize(size, Image.Resampling.NEAREST)
