"""The market: stalls by day, stalls under lamps."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.nature import cloud, coconut_palm, sun
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    GOLD,
    INK,
    LEAF,
    LIME,
    ORANGE,
    RED,
    ROSE,
    WINE,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)


def stalls(canvas: Canvas) -> None:
    """Morning market: chillies, onions, eggs under striped awnings."""
    canvas.sky((250, 206, 140), (252, 228, 182), (254, 240, 210), bottom=640)
    sun(canvas, (1260, 190), 76, (255, 250, 228))
    _rooftops(canvas, 420, (232, 176, 124), 150)
    _rooftops(canvas, 500, (206, 140, 100), 110)
    canvas.sky((214, 180, 136), (170, 132, 98), top=620)
    colours = ((RED, CREAM), ((30, 116, 116), CREAM), (ORANGE, CREAM))
    for index, (first, second) in enumerate(colours):
        left = 30 + index * 530
        _stall(canvas, left, 480, first, second)
    heaps = (
        ((180, 770), RED),
        ((330, 775), (146, 30, 52)),
        ((470, 770), LIME),
        ((700, 770), ORANGE),
        ((850, 776), (214, 168, 110)),
        ((990, 770), (232, 70, 44)),
        ((1230, 772), GOLD),
        ((1380, 776), LEAF),
        ((1500, 770), (236, 220, 190)),
    )
    for at, colour in heaps:
        _heap(canvas, at, colour)
    for left in (30, 560, 1090):
        canvas.gradient(
            [(left, 780), (left + 480, 780), (left + 470, 870), (left + 10, 870)], WOOD, darker(WOOD, 0.35)
        )
    shoppers = (
        (130, 980, (88, 120, 160), None),
        (520, 990, (196, 96, 80), GOLD),
        (640, 975, CREAM, (70, 140, 130)),
        (1060, 990, (90, 140, 96), None),
        (1540, 985, (150, 84, 120), ROSE),
    )
    for x, y, shirt, veil in shoppers:
        person(canvas, (x, y), 300, shirt, veil=veil, cloth=(62, 58, 84))
        canvas.polygon(
            [(x + 36, y - 120), (x + 88, y - 120), (x + 80, y - 60), (x + 44, y - 60)], (220, 176, 110)
        )
    canvas.vignette(strength=0.3)


def _rooftops(canvas: Canvas, level: float, colour: Colour, reach: float) -> None:
    x = -60.0
    while x < 1640:
        width = canvas.chance.uniform(120, 220)
        top = level - canvas.chance.uniform(0, reach * 0.6)
        canvas.rect((x, top, x + width, 660), colour)
        canvas.polygon(
            [(x - 16, top), (x + width / 2, top - width * 0.3), (x + width + 16, top)], darker(colour, 0.14)
        )
        x += width


def _stall(canvas: Canvas, left: float, top: float, first: Colour, second: Colour) -> None:
    right, low = left + 480, top + 110
    canvas.rect((left + 14, top, left + 26, 860), BARK)
    canvas.rect((right - 26, top, right - 14, 860), BARK)
    canvas.rect((left + 26, low, right - 26, 790), darker(BARK, 0.45), alpha=0.55)
    person(canvas, (left + 240, 850), 250, lighter(first, 0.3), veil=second, cloth=INK)
    stripes = 8
    for index in range(stripes):
        a, b = left + 480 * index / stripes, left + 480 * (index + 1) / stripes
        upper = (left + 50 + 380 * index / stripes, left + 50 + 380 * (index + 1) / stripes)
        colour = first if index % 2 else second
        canvas.gradient(
            [(upper[0], top - 30), (upper[1], top - 30), (b, low), (a, low)],
            lighter(colour, 0.1),
            darker(colour, 0.1),
        )
        canvas.ellipse(((a + b) / 2, low), (b - a) / 2, 22, darker(colour, 0.1))


def _heap(canvas: Canvas, at: Point, colour: Colour) -> None:
    x, y = at
    for row in range(6):
        count = 7 - row
        for index in range(count):
            px = x + (index - (count - 1) / 2) * 19 + canvas.chance.uniform(-3, 3)
            shade = mix(colour, canvas.chance.choice((INK, CREAM)), canvas.chance.uniform(0.02, 0.2))
            canvas.ellipse((px, y - row * 14), 12, 10, shade)
    canvas.polygon([(x - 76, y), (x + 76, y), (x + 60, y + 34), (x - 60, y + 34)], (190, 142, 86))
    for index in range(7):
        canvas.line(
            [(x - 66 + index * 22, y + 3), (x - 54 + index * 18, y + 32)], darker(WOOD, 0.15), 2, alpha=0.6
        )


def night_stalls(canvas: Canvas) -> None:
    """Numbered makeshift stalls under strings of lamps."""
    canvas.sky((26, 30, 66), (78, 62, 106), (188, 110, 104), bottom=620)
    cloud(canvas, (160, 130), 420, (120, 90, 130), alpha=0.4)
    coconut_palm(canvas, (1500, 640), 460, lean=-0.1, colour=(30, 60, 66))
    _rooftops(canvas, 520, (62, 50, 90), 120)
    canvas.sky((104, 76, 86), (52, 42, 62), top=620)
    for row, (y, size) in enumerate(((640.0, 0.62), (790, 0.85), (980, 1.15))):
        count = 6 - row
        for index in range(count):
            x = (index + 0.5) * 1600 / count
            _tent(canvas, (x, y), size, (CREAM, (70, 140, 150), (226, 110, 84))[(index + row) % 3])
    for start, end, sag in (
        ((-20, 240), (820, 200), 90),
        ((780, 200), (1620, 260), 110),
        ((-20, 400), (1620, 420), 130),
    ):
        rope = curve([start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag), end], steps=12)
        canvas.line(rope, INK, 3)
        for x, y in rope[1::2]:
            canvas.glow((x, y + 12), 62, (255, 214, 130), strength=0.65)
            canvas.circle((x, y + 12), 9, (255, 244, 206))
    canvas.vignette(strength=0.4)


def _tent(canvas: Canvas, foot: Point, size: float, roof: Colour) -> None:
    x, y = foot
    half, high = 118 * size, 190 * size
    canvas.gradient(
        [(x - half, y - high), (x + half, y - high), (x + half, y), (x - half, y)],
        (255, 214, 140),
        (206, 130, 84),
    )
    for index in range(5):
        left = x - half * 0.84 + index * half * 0.36
        cloth = canvas.chance.choice((RED, (64, 110, 150), LEAF, ROSE, WINE, CREAM))
        canvas.polygon(
            [
                (left, y - high * 0.84),
                (left + half * 0.26, y - high * 0.84),
                (left + half * 0.3, y - high * 0.36),
                (left - half * 0.04, y - high * 0.36),
            ],
            cloth,
        )
    canvas.rect((x - half, y - high * 0.3, x + half, y), darker(WOOD, 0.3))
    canvas.rect((x - half * 1.04, y - high * 0.34, x + half * 1.04, y - high * 0.27), WOOD)
    canvas.gradient(
        [
            (x - half * 1.2, y - high * 0.94),
            (x - half * 0.7, y - high * 1.32),
            (x + half * 0.7, y - high * 1.32),
            (x + half * 1.2, y - high * 0.94),
        ],
        lighter(roof, 0.2),
        darker(roof, 0.2),
    )
    canvas.circle((x, y - high * 1.1), 22 * size, darker(roof, 0.5))
    for side in (-1, 1):
        canvas.rect((x + half * side - 4 * size, y - high, x + half * side + 4 * size, y), INK)
