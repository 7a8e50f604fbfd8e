"""Boats."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.palette import CREAM, Colour, darker


def hull(
    canvas: Canvas,
    middle: Point,
    length: float,
    colour: Colour,
    *,
    stripe: Colour = CREAM,
    rise: float = 0.11,
    depth: float = 0.075,
) -> None:
    """A long boat, its ends drawn up; `middle` is the centre of its waterline."""
    x, y = middle
    half, deep = length / 2, length * depth
    rim = curve(
        [
            (x - half, y - length * rise - deep),
            (x - half * 0.55, y - deep * 1.15),
            (x, y - deep),
            (x + half * 0.55, y - deep * 1.15),
            (x + half, y - length * rise - deep),
        ]
    )
    keel = curve([(x + half * 0.8, y - deep * 0.1), (x, y + deep * 0.35), (x - half * 0.8, y - deep * 0.1)])
    canvas.polygon([*rim, *keel], colour)
    band = curve(
        [
            (x - half * 0.97, y - length * rise - deep * 0.55),
            (x - half * 0.55, y - deep * 0.8),
            (x, y - deep * 0.62),
            (x + half * 0.55, y - deep * 0.8),
            (x + half * 0.97, y - length * rise - deep * 0.55),
        ]
    )
    canvas.line(band, stripe, length * 0.012)
    canvas.ellipse((x, y + deep * 0.45), half * 0.85, deep * 0.22, darker(colour, 0.5), alpha=0.35)
