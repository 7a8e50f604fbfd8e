"""The election: a ballot box in a booth, sheets being folded."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    DEEP,
    GOLD,
    INK,
    ORANGE,
    RED,
    RIVER,
    ROSE,
    SAND,
    STONE,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)

SKIN = (150, 98, 70)
CARD = (206, 170, 118)


def ballot_box(canvas: Canvas) -> None:
    """A hand lowers a folded sheet into a sealed box."""
    canvas.sky((28, 92, 106), (62, 138, 138), (212, 196, 150))
    canvas.glow((800, 470), 720, GOLD, strength=0.55)
    for index in range(24):
        left, right = -400 + index * 100, -356 + index * 100
        canvas.polygon([(800, 520), (left * 1.6 - 400, 0), (right * 1.6 - 400, 0)], CREAM, alpha=0.06)
    for x, colour in ((150, (40, 84, 110)), (1240, (40, 84, 110))):
        canvas.polygon([(x, 420), (x + 210, 390), (x + 210, 790), (x, 790)], colour)
        canvas.polygon([(x + 14, 440), (x + 196, 412), (x + 196, 480), (x + 14, 506)], CREAM, alpha=0.85)
        canvas.circle((x + 105, 600), 44, GOLD)
        canvas.polygon(
            [(x + 78, 600), (x + 98, 622), (x + 136, 580), (x + 128, 572), (x + 98, 604), (x + 88, 592)], DEEP
        )
    canvas.sky((176, 120, 76), (112, 72, 52), top=780)
    canvas.rect((0, 776, 1600, 796), (214, 164, 108))
    canvas.ellipse((800, 896), 420, 40, INK, alpha=0.28)
    canvas.gradient(
        [(520, 500), (1080, 500), (1050, 890), (550, 890)], lighter(CARD, 0.35), CARD, darker(CARD, 0.1)
    )
    canvas.polygon([(920, 500), (1080, 500), (1050, 890), (900, 890)], darker(CARD, 0.22), alpha=0.5)
    canvas.polygon([(520, 500), (590, 440), (1010, 440), (1080, 500)], lighter(CARD, 0.55))
    canvas.polygon([(690, 478), (702, 464), (898, 464), (910, 478)], INK)
    _sheet(canvas, (800, 330))
    _hand(canvas)
    canvas.rect((560, 640, 1044, 690), RED)
    canvas.rect((560, 690, 1042, 740), WHITE)
    canvas.rect((770, 604, 830, 780), GOLD, radius=8)
    canvas.circle((800, 690), 42, darker(GOLD, 0.2))
    canvas.circle((800, 684), 15, INK)
    canvas.polygon([(792, 688), (808, 688), (814, 716), (786, 716)], INK)
    canvas.vignette(strength=0.4)


def _sheet(canvas: Canvas, middle: Point) -> None:
    x, y = middle
    canvas.polygon([(x - 82, y - 80), (x + 88, y - 64), (x + 76, y + 142), (x - 76, y + 142)], WHITE)
    canvas.polygon([(x + 6, y - 72), (x + 88, y - 64), (x + 76, y + 142), (x + 6, y + 142)], STONE, alpha=0.5)
    for row in range(3):
        canvas.rect((x - 58, y - 34 + row * 44, x + 54, y - 22 + row * 44), RIVER, alpha=0.5)


def _hand(canvas: Canvas) -> None:
    canvas.polygon([(980, -20), (1190, -20), (1010, 240), (880, 190)], (50, 76, 120))
    canvas.polygon([(890, 176), (1024, 226), (1000, 262), (868, 212)], CREAM)
    canvas.polygon(
        curve(
            [
                (880, 200),
                (820, 250),
                (742, 290),
                (724, 320),
                (760, 326),
                (836, 316),
                (800, 372),
                (826, 388),
                (876, 340),
                (930, 312),
                (980, 250),
            ]
        ),
        SKIN,
    )
    canvas.line(curve([(830, 318), (862, 306), (894, 282)]), darker(SKIN, 0.25), 4)
    canvas.ellipse((738, 312), 17, 13, (74, 52, 120))


def folding(canvas: Canvas) -> None:
    """Rows of people fold sheets at long tables in a warehouse."""
    canvas.sky((224, 214, 186), (196, 176, 142), bottom=470)
    for index in range(9):
        x = index * 200.0
        canvas.polygon(
            [(x, 0), (x + 26, 0), (800 + (x + 26 - 800) * 0.72, 400), (800 + (x - 800) * 0.72, 400)],
            (140, 116, 92),
            alpha=0.6,
        )
    for x in (210.0, 520, 830, 1140, 1390):
        canvas.rect((x, 130, x + 130, 290), (160, 206, 208))
        canvas.rect((x + 61, 130, x + 69, 290), (140, 116, 92))
        canvas.rect((x, 206, x + 130, 214), (140, 116, 92))
        canvas.polygon([(x, 290), (x + 130, 290), (x + 60, 560), (x - 110, 560)], CREAM, alpha=0.3)
    canvas.sky((170, 146, 116), (112, 92, 80), top=440)
    for x, y in ((40, 460), (130, 460), (84, 372), (1470, 470), (1380, 470), (1430, 382)):
        canvas.gradient(
            [(x, y - 84), (x + 86, y - 84), (x + 86, y), (x, y)], lighter(CARD, 0.25), darker(CARD, 0.1)
        )
        canvas.rect((x + 34, y - 84, x + 52, y), (232, 214, 170), alpha=0.8)
    shirts = (RED, (60, 112, 132), GOLD, (110, 86, 140), (88, 140, 100), ORANGE, ROSE)
    for row, (y, size, count) in enumerate(((560, 190, 8), (720, 260, 6), (960, 360, 4))):
        for index in range(count):
            x = (index + 0.5 + 0.12 * row) * 1600 / (count + 0.24 * row)
            shirt = shirts[(index * 2 + row * 3) % len(shirts)]
            veil = lighter(shirt, 0.45) if (index + row) % 2 else None
            person(
                canvas,
                (x, y + size * 0.12),
                size,
                shirt,
                veil=veil,
                skin=mix(SKIN, BARK, canvas.chance.random() * 0.5),
            )
        _table(canvas, y, size, count)
    canvas.vignette(strength=0.35)


def _table(canvas: Canvas, level: float, size: float, count: int) -> None:
    top = level - size * 0.36
    canvas.polygon(
        [(0, top), (1600, top), (1600, top + size * 0.16), (0, top + size * 0.16)], lighter(WOOD, 0.35)
    )
    canvas.gradient(
        [
            (0, top + size * 0.16),
            (1600, top + size * 0.16),
            (1600, level + size * 0.16),
            (0, level + size * 0.16),
        ],
        WOOD,
        darker(WOOD, 0.4),
    )
    for index in range(count * 2):
        x = (index + 0.5) * 800 / count
        for sheet in range(3 + index % 4):
            y = top + size * 0.1 - sheet * size * 0.022
            _leaf_of_paper(canvas, (x, y), size * 0.17, WHITE if sheet % 2 else SAND)


def _leaf_of_paper(canvas: Canvas, at: Point, half: float, colour: Colour) -> None:
    x, y = at
    canvas.polygon(
        [(x - half, y), (x - half * 0.7, y - half * 0.34), (x + half, y - half * 0.34), (x + half * 0.8, y)],
        colour,
    )
    canvas.line([(x - half, y), (x + half * 0.8, y)], darker(colour, 0.25), 1.5)
