"""Sun, clouds, birds, palms and trees."""

import math

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)


def sun(canvas: Canvas, centre: Point, radius: float, colour: Colour = CREAM) -> None:
    """A disc with wide rings of light, the mark of the series."""
    canvas.glow(centre, radius * 4.6, colour, strength=0.75)
    for ring, alpha in ((2.5, 0.10), (1.85, 0.14), (1.35, 0.2)):
        canvas.circle(centre, radius * ring, colour, alpha=alpha)
    canvas.circle(centre, radius, colour)


def cloud(canvas: Canvas, left: Point, length: float, colour: Colour = CREAM, *, alpha: float = 0.7) -> None:
    """Three flat bars with round ends."""
    x, y = left
    thick = length * 0.075
    for shift, width, level in ((0.12, 0.62, -1.5), (0, 1, 0), (0.3, 0.5, 1.5)):
        start, top = x + length * shift, y + thick * level
        box = (start, top, start + length * width, top + thick)
        canvas.rect(box, colour, alpha=alpha, radius=thick / 2)


def birds(canvas: Canvas, around: Point, count: int, colour: Colour = INK) -> None:
    """A loose flock."""
    for _ in range(count):
        x, y = around[0] + canvas.chance.gauss(0, 110), around[1] + canvas.chance.gauss(0, 34)
        wing = canvas.chance.uniform(9, 17)
        points = curve(
            [
                (x - wing, y - wing * 0.35),
                (x - wing * 0.4, y - wing * 0.5),
                (x, y),
                (x + wing * 0.4, y - wing * 0.5),
                (x + wing, y - wing * 0.35),
            ]
        )
        canvas.line(points, colour, 2.2, alpha=0.75)


def frond(canvas: Canvas, root: Point, angle: float, length: float, colour: Colour) -> None:
    """One feathered palm leaf that bends under its own weight."""
    spine: list[Point] = []
    for step in range(13):
        t = step / 12
        x = root[0] + math.cos(angle) * length * t
        y = root[1] - math.sin(angle) * length * t + length * 0.55 * t**2.1
        spine.append((x, y))
    for index, (x, y) in enumerate(spine[1:-1], start=1):
        t = index / 12
        reach = length * 0.24 * math.sin(math.pi * min(1, t * 0.86 + 0.12))
        ahead = spine[index + 1]
        slope = math.atan2(ahead[1] - y, ahead[0] - x)
        for side in (-1, 1):
            tip = slope + side * 0.95
            end = (x + math.cos(tip) * reach, y + math.sin(tip) * reach + reach * 0.28)
            wide = length * 0.05
            base = (x - math.cos(slope) * wide, y - math.sin(slope) * wide)
            front = (x + math.cos(slope) * wide, y + math.sin(slope) * wide)
            canvas.polygon([base, end, front], colour if side < 0 else darker(colour, 0.14))
    canvas.line(spine, darker(colour, 0.3), max(1.5, length * 0.016))


def coconut_palm(
    canvas: Canvas, foot: Point, height: float, *, lean: float = 0.12, colour: Colour = LEAF
) -> None:
    """A slim, leaning palm."""
    x, y = foot
    top = (x + height * lean, y - height)
    middle = (x + height * lean * 0.25, y - height * 0.5)
    trunk = curve([foot, middle, top])
    for index in range(len(trunk) - 1):
        width = height * (0.042 - 0.02 * index / len(trunk))
        canvas.line(trunk[index : index + 2], mix(BARK, WOOD, 0.4 * (index % 3) / 2), width)
    crown(canvas, top, height * 0.46, colour, leaves=9)


def crown(canvas: Canvas, top: Point, length: float, colour: Colour, *, leaves: int) -> None:
    """Palm leaves around a top, the hindmost first."""
    spread = [math.pi * (-0.08 + 1.16 * index / (leaves - 1)) for index in range(leaves)]
    for index, angle in sorted(enumerate(spread), key=lambda row: -abs(row[0] - (leaves - 1) / 2)):
        shade = darker(colour, 0.22) if index % 2 else lighter(colour, 0.08)
        frond(canvas, top, angle, length * canvas.chance.uniform(0.88, 1.1), shade)


def tree(canvas: Canvas, foot: Point, height: float, colour: Colour = FOREST) -> None:
    """A broad tree of overlapping rounds, lit from the left."""
    x, y = foot
    canvas.polygon(
        [
            (x - height * 0.035, y),
            (x - height * 0.02, y - height * 0.5),
            (x + height * 0.02, y - height * 0.5),
            (x + height * 0.035, y),
        ],
        BARK,
    )
    rounds = ((0, 0.72, 0.27), (-0.2, 0.56, 0.2), (0.2, 0.58, 0.2), (-0.09, 0.85, 0.18), (0.1, 0.8, 0.17))
    for dx, dy, radius in rounds:
        canvas.circle((x + height * dx, y - height * dy), height * radius, colour)
    for dx, dy, radius in rounds:
        canvas.circle(
            (x + height * (dx - 0.05), y - height * (dy + 0.05)),
            height * radius * 0.66,
            lighter(colour, 0.12),
            alpha=0.75,
        )
