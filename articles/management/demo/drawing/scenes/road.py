"""Road works."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.nature import cloud, sun, tree
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    FOREST,
    GOLD,
    INK,
    ORANGE,
    RED,
    WHITE,
    darker,
)


def road_works(canvas: Canvas) -> None:
    """A roller on a winding road, cones and a flagman."""
    canvas.sky((96, 156, 190), (214, 222, 200), (252, 224, 170), bottom=560)
    sun(canvas, (300, 240), 78, (255, 244, 208))
    cloud(canvas, (880, 120), 460)
    canvas.hills(480, 170, (132, 168, 150), waves=1.1)
    canvas.hills(540, 110, (98, 146, 108), waves=2.1)
    canvas.sky((122, 162, 96), (74, 116, 76), top=536)
    for x, y, height in ((90, 600, 220), (260, 570, 150), (1500, 640, 330), (1290, 580, 180)):
        tree(canvas, (x, y), height, FOREST)
    left = curve([(770, 540), (640, 600), (700, 690), (420, 800), (160, 1010)])
    right = curve([(1560, 1010), (1260, 800), (1000, 690), (790, 600), (800, 540)])
    canvas.polygon([*left, *right], (92, 92, 100))
    canvas.polygon(
        [*curve([(770, 540), (640, 600), (700, 690)]), *curve([(1000, 690), (790, 600), (800, 540)])],
        (182, 142, 98),
    )
    canvas.line(curve([(850, 700), (870, 800), (860, 1000)]), CREAM, 7, alpha=0.8)
    for x, y, size in ((560, 800, 0.8), (470, 860, 1), (360, 930, 1.3), (1100, 790, 0.8), (1200, 860, 1)):
        _cone(canvas, (x, y), size)
    _roller(canvas, (820, 760))
    person(canvas, (1330, 960), 320, ORANGE, cloth=(50, 62, 88), helmet=GOLD)
    canvas.line([(1374, 810), (1440, 690)], BARK, 9)
    canvas.polygon([(1440, 690), (1540, 716), (1420, 780)], RED)
    person(canvas, (300, 820), 210, ORANGE, cloth=(50, 62, 88), helmet=GOLD)
    canvas.vignette(strength=0.35)


def _cone(canvas: Canvas, foot: Point, size: float) -> None:
    x, y = foot
    canvas.rect((x - 34 * size, y - 8 * size, x + 34 * size, y + 4 * size), darker(ORANGE, 0.35), radius=3)
    canvas.polygon(
        [
            (x - 24 * size, y - 8 * size),
            (x - 5 * size, y - 84 * size),
            (x + 5 * size, y - 84 * size),
            (x + 24 * size, y - 8 * size),
        ],
        ORANGE,
    )
    canvas.polygon(
        [
            (x - 17 * size, y - 34 * size),
            (x - 12 * size, y - 56 * size),
            (x + 12 * size, y - 56 * size),
            (x + 17 * size, y - 34 * size),
        ],
        WHITE,
    )


def _roller(canvas: Canvas, middle: Point) -> None:
    x, y = middle
    canvas.ellipse((x, y + 84), 290, 20, INK, alpha=0.3)
    canvas.rect((x - 90, y - 110, x + 220, y + 20), GOLD, radius=14)
    canvas.rect((x + 90, y - 90, x + 220, y - 10), darker(GOLD, 0.15), radius=8)
    for index in range(5):
        canvas.rect((x + 108 + index * 20, y - 76, x + 116 + index * 20, y - 24), INK)
    canvas.rect((x - 80, y - 250, x - 66, y - 100), INK)
    canvas.rect((x + 66, y - 250, x + 80, y - 100), INK)
    canvas.rect((x - 104, y - 272, x + 104, y - 246), darker(GOLD, 0.25), radius=8)
    person(canvas, (x, y - 80), 180, (70, 110, 150), helmet=CREAM)
    canvas.rect((x - 66, y - 120, x + 66, y - 80), GOLD)
    for wheel, radius in ((-150, 96), (170, 84)):
        canvas.circle((x + wheel, y + 80 - radius), radius, (58, 60, 70))
        canvas.circle((x + wheel, y + 80 - radius), radius * 0.78, (126, 128, 134))
        canvas.circle((x + wheel, y + 80 - radius), radius * 0.2, GOLD)
    canvas.line([(x - 150, y - 14), (x - 60, y - 50)], darker(GOLD, 0.3), 18)
