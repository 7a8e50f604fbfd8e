"""The longboat race."""

from articles.management.demo.drawing.boats import hull
from articles.management.demo.drawing.canvas import Canvas, curve
from articles.management.demo.drawing.nature import sun
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    GOLD,
    ORANGE,
    RED,
    RIVER,
    ROSE,
    SAND,
    WHITE,
    Colour,
    lighter,
    mix,
)


def longboat_race(canvas: Canvas) -> None:
    """Two racing boats with many paddlers, pennants above."""
    canvas.sky((242, 150, 84), (250, 198, 118), (254, 230, 178), bottom=470)
    sun(canvas, (800, 330), 120, (255, 246, 214))
    canvas.hills(440, 120, (216, 130, 96), waves=1.3)
    canvas.hills(476, 56, (160, 92, 84), waves=2.6)
    _crowd(canvas, 486)
    canvas.mirror(500, ((230, 150, 96), (46, 122, 128), (14, 70, 86)), strength=0.34)
    canvas.shimmer(510, 990, (255, 236, 196), count=130)
    _racing_boat(canvas, 610, 0.66, RED, (252, 214, 120), start=180)
    _racing_boat(canvas, 836, 1, (24, 70, 92), ORANGE, start=60)
    _pennants(canvas)
    canvas.vignette(strength=0.3)


def _crowd(canvas: Canvas, ground: float) -> None:
    colours = (RED, GOLD, CREAM, (60, 96, 120), ROSE, (92, 140, 104))
    for _ in range(230):
        x, y = canvas.chance.uniform(0, 1600), ground + canvas.chance.uniform(-26, 10)
        colour = mix(canvas.chance.choice(colours), (122, 66, 70), 0.35)
        canvas.ellipse((x, y), 7, 12, colour)
        canvas.circle((x, y - 15), 5, (92, 58, 52))


def _racing_boat(
    canvas: Canvas, line: float, size: float, boat: Colour, shirt: Colour, *, start: float
) -> None:
    length, rowers = 1480 * size, 16
    for index in range(rowers):
        x = start + length * (0.09 + 0.82 * index / (rowers - 1))
        high = 118 * size
        top = line - 56 * size
        canvas.polygon(
            curve(
                [
                    (x - 20 * size, top + 16 * size),
                    (x + 2 * size, top - high * 0.6),
                    (x + 40 * size, top - high * 0.62),
                    (x + 26 * size, top + 16 * size),
                ]
            ),
            shirt if index % 2 else lighter(shirt, 0.25),
        )
        canvas.circle((x + 34 * size, top - high * 0.84), 18 * size, (112, 70, 52))
        canvas.polygon(
            [
                (x + 14 * size, top - high * 0.88),
                (x + 34 * size, top - high * 1.06),
                (x + 53 * size, top - high * 0.9),
            ],
            boat,
        )
        canvas.line(
            [(x + 30 * size, top - high * 0.45), (x + 74 * size, top - high * 0.1)], (112, 70, 52), 10 * size
        )
        canvas.line([(x + 52 * size, top - high * 0.55), (x + 92 * size, line + 26 * size)], BARK, 6 * size)
        canvas.ellipse((x + 97 * size, line + 32 * size), 9 * size, 20 * size, SAND)
        canvas.ellipse((x + 92 * size, line + 46 * size), 30 * size, 6 * size, WHITE, alpha=0.6)
    hull(canvas, (start + length / 2, line), length, boat, stripe=GOLD, rise=0.035, depth=0.034)
    canvas.circle((start + length * 0.985, line - 96 * size), 17 * size, GOLD)


def _pennants(canvas: Canvas) -> None:
    rope = curve([(-20, 60), (400, 150), (800, 100), (1200, 160), (1620, 50)], steps=10)
    canvas.line(rope, BARK, 4)
    for index, (x, y) in enumerate(rope[1:-1:2]):
        colour = (RED, CREAM, RIVER, GOLD)[index % 4]
        canvas.polygon([(x - 26, y), (x + 26, y + 2), (x, y + 62)], colour)
