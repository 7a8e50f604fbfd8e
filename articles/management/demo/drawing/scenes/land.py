"""Fields: the palm plantation, the paddies, the seedlings."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.houses import stilt_house
from articles.management.demo.drawing.nature import birds, cloud, coconut_palm, crown, sun, tree
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    LIME,
    ORANGE,
    RED,
    STONE,
    Colour,
    mix,
)


def plantation(canvas: Canvas) -> None:
    """Oil palms in rows towards a morning sun, a cart of fruit."""
    canvas.sky((122, 184, 178), (238, 224, 160), (252, 206, 124), bottom=560)
    sun(canvas, (800, 430), 104, (255, 246, 208))
    cloud(canvas, (140, 120), 400, alpha=0.55)
    canvas.hills(520, 90, (150, 178, 120), waves=1.3)
    canvas.sky((146, 172, 88), (96, 136, 70), (58, 96, 58), top=520)
    canvas.polygon([(790, 520), (810, 520), (1180, 1000), (420, 1000)], (206, 164, 104))
    canvas.polygon([(797, 520), (803, 520), (880, 1000), (720, 1000)], (176, 134, 84))
    for depth in range(8):
        share = (depth / 7) ** 1.7
        y = 535 + 440 * share
        size = 60 + 330 * share
        tone = mix((122, 158, 92), (30, 92, 56), share)
        for lane in (3, 2, 1):
            for side in (-1, 1):
                x = 800 + side * (30 + lane * 66 + share * (330 + lane * 320))
                if -260 < x < 1860:
                    _oil_palm(canvas, (x, y), size, tone)
    _cart(canvas, (800, 930))
    canvas.vignette(strength=0.4)


def _oil_palm(canvas: Canvas, foot: Point, height: float, tone: Colour) -> None:
    x, y = foot
    canvas.ellipse((x + height * 0.1, y), height * 0.36, height * 0.05, INK, alpha=0.16)
    canvas.polygon(
        [
            (x - height * 0.07, y),
            (x - height * 0.055, y - height * 0.5),
            (x + height * 0.055, y - height * 0.5),
            (x + height * 0.07, y),
        ],
        mix(BARK, tone, 0.2),
    )
    crown(canvas, (x, y - height * 0.5), height * 0.52, tone, leaves=9)
    for dx in (-0.05, 0.05, 0):
        canvas.circle((x + height * dx, y - height * 0.46), height * 0.035, (188, 72, 36))


def _cart(canvas: Canvas, middle: Point) -> None:
    x, y = middle
    for row in range(4):
        for index in range(6 - row):
            at = (x + (index - (5 - row) / 2) * 44, y - 120 - row * 32)
            canvas.ellipse(at, 28, 24, (128, 38, 30))
            for _ in range(12):
                spot = (at[0] + canvas.chance.gauss(0, 12), at[1] + canvas.chance.gauss(0, 9))
                canvas.circle(spot, 5, canvas.chance.choice(((226, 96, 40), (196, 60, 34), (238, 138, 56))))
    canvas.gradient(
        [(x - 150, y - 116), (x + 150, y - 116), (x + 120, y - 30), (x - 120, y - 30)],
        (70, 120, 130),
        (36, 78, 92),
    )
    for wheel in (-88, 88):
        canvas.circle((x + wheel, y - 22), 34, INK)
        canvas.circle((x + wheel, y - 22), 14, STONE)
    canvas.ellipse((x, y + 14), 190, 12, INK, alpha=0.25)
    person(canvas, (x - 210, y + 20), 240, (200, 88, 60), cloth=(70, 74, 92), hat=(222, 190, 120))


def paddies(canvas: Canvas) -> None:
    """Terraces that mirror the sky, two people planting."""
    canvas.sky((108, 168, 190), (206, 220, 196), (254, 226, 170), bottom=470)
    sun(canvas, (1180, 270), 84, (255, 244, 206))
    cloud(canvas, (160, 110), 460)
    birds(canvas, (560, 230), 8)
    canvas.hills(420, 150, (122, 166, 168), waves=1.1)
    canvas.hills(470, 90, (86, 140, 126), waves=2)
    coconut_palm(canvas, (140, 520), 340, lean=0.12, colour=FOREST)
    coconut_palm(canvas, (260, 520), 260, lean=-0.06, colour=FOREST)
    stilt_house(canvas, (1270, 500), 170)
    level = 468.0
    for index in range(7):
        deep = 44 + index * 22
        bend = [
            (-20.0, level),
            (380, level + canvas.chance.uniform(-16, 20)),
            (800, level + canvas.chance.uniform(-20, 14)),
            (1220, level + canvas.chance.uniform(-12, 22)),
            (1620, level),
        ]
        edge = curve(bend)
        water = mix((196, 214, 196), (110, 164, 160), index / 6)
        canvas.polygon(
            [*edge, (1620, 1000), (-20, 1000)], water if index % 2 == 0 else mix(LIME, LEAF, index / 7)
        )
        canvas.line(edge, (88, 122, 66), 7 + index * 2)
        if index % 2 == 0:
            canvas.shimmer(level + 12, level + deep, CREAM, count=16)
        else:
            _shoots(canvas, level, deep)
        level += deep
    for x, y, shirt in ((560, 850, RED), (760, 880, (60, 96, 140)), (1120, 820, ORANGE)):
        person(canvas, (x, y), 220, shirt, cloth=(66, 62, 80), hat=(226, 194, 126))
        canvas.ellipse((x, y), 64, 10, CREAM, alpha=0.5)
    canvas.vignette(strength=0.3)


def _shoots(canvas: Canvas, level: float, deep: float) -> None:
    for _ in range(150):
        x, y = canvas.chance.uniform(0, 1600), level + 18 + canvas.chance.random() * deep
        size = deep * 0.2
        for lean in (-0.5, 0, 0.5):
            canvas.line([(x, y), (x + lean * size, y - size)], (58, 118, 66), 2.4)


def nursery(canvas: Canvas) -> None:
    """Rows of seedlings in bags under a shade net, a watering can."""
    canvas.sky((156, 208, 196), (232, 236, 200), (250, 236, 190), bottom=480)
    sun(canvas, (380, 200), 66, CREAM)
    canvas.hills(450, 130, (134, 182, 138), waves=1.2)
    for x, height in ((120, 300), (1480, 340), (1330, 240)):
        tree(canvas, (x, 500), height, LEAF)
    canvas.sky((172, 134, 94), (122, 88, 64), top=480)
    for depth in range(6):
        share = (depth / 5) ** 1.4
        y, size = 560 + 390 * share, 50 + 110 * share
        count = round(22 - 12 * share)
        canvas.rect((0, y - size * 0.12, 1600, y + size * 0.16), (98, 70, 52), alpha=0.5)
        for index in range(count):
            _seedling(canvas, ((index + 0.5 * (depth % 2) + 0.25) * 1600 / count, y), size)
        if depth == 2:
            person(canvas, (1060, 800), 330, (206, 96, 70), veil=(246, 222, 170), cloth=(60, 84, 96))
    canvas.polygon([(0, 0), (1600, 0), (1600, 90), (0, 150)], (40, 84, 70), alpha=0.85)
    for index in range(40):
        canvas.line([(index * 42, 0), (index * 42 - 60, 150)], CREAM, 1.4, alpha=0.2)
    for x in (60, 560, 1540):
        canvas.rect((x - 8, 100, x + 8, 560), (190, 158, 92))
    canvas.vignette(strength=0.3)


def _seedling(canvas: Canvas, foot: Point, size: float) -> None:
    x, y = foot
    canvas.polygon(
        [
            (x - size * 0.24, y - size * 0.4),
            (x + size * 0.24, y - size * 0.4),
            (x + size * 0.2, y),
            (x - size * 0.2, y),
        ],
        (40, 44, 52),
    )
    canvas.ellipse((x, y - size * 0.4), size * 0.24, size * 0.06, (92, 64, 48))
    canvas.line([(x, y - size * 0.4), (x, y - size * 0.98)], (92, 110, 58), size * 0.045)
    for side, level in ((-1, 0.6), (1, 0.7), (-1, 0.85), (1, 0.95)):
        tip = (x + side * size * 0.3, y - size * (level + 0.12))
        root = (x, y - size * level)
        tone = canvas.chance.choice(((82, 150, 84), (112, 172, 84), (62, 128, 78)))
        canvas.polygon(
            curve(
                [
                    root,
                    (x + side * size * 0.18, y - size * (level + 0.16)),
                    tip,
                    (x + side * size * 0.16, y - size * (level - 0.02)),
                    root,
                ],
                steps=6,
            ),
            tone,
        )
