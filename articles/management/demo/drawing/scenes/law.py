"""The court, the police station, the crime scene."""

from articles.management.demo.drawing.boats import hull
from articles.management.demo.drawing.buildings import columns, steps, windows
from articles.management.demo.drawing.canvas import Canvas, Point
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.houses import flag
from articles.management.demo.drawing.nature import cloud, coconut_palm, sun, tree
from articles.management.demo.drawing.palette import (
    CREAM,
    DEEP,
    FOREST,
    GOLD,
    INK,
    LEAF,
    MIST,
    RED,
    STONE,
    Colour,
    darker,
    lighter,
)

GLASS = (70, 104, 128)


def court(canvas: Canvas) -> None:
    """Columns in hard light, a pair of scales in the gable."""
    canvas.sky((40, 78, 104), (120, 160, 166), (226, 220, 190), bottom=832)
    sun(canvas, (1290, 220), 74, CREAM)
    cloud(canvas, (110, 130), 440, MIST, alpha=0.5)
    coconut_palm(canvas, (130, 850), 500, lean=0.08, colour=FOREST)
    coconut_palm(canvas, (1470, 850), 420, lean=-0.1, colour=FOREST)
    canvas.sky((206, 190, 156), (150, 130, 108), top=830)
    canvas.rect((240, 420, 1360, 850), (226, 212, 180))
    for x in (300, 420, 1110, 1230):
        canvas.rect((x, 500, x + 74, 700), GLASS, radius=36)
        canvas.rect((x, 560, x + 74, 700), darker(GLASS, 0.2))
    canvas.rect((500, 420, 1100, 830), darker(STONE, 0.45))
    canvas.rect((740, 560, 860, 830), (70, 48, 44))
    canvas.rect((797, 560, 803, 830), GOLD)
    columns(canvas, (540, 430, 1060, 800), count=6)
    canvas.rect((460, 378, 1140, 432), CREAM)
    canvas.polygon([(430, 380), (800, 190), (1170, 380)], CREAM)
    canvas.polygon([(500, 366), (800, 214), (1100, 366)], (204, 182, 140))
    _scales(canvas, (800, 250))
    canvas.rect((220, 400, 470, 424), (156, 88, 66))
    canvas.rect((1130, 400, 1380, 424), (156, 88, 66))
    steps(canvas, (480, 800, 1120), count=6)
    canvas.polygon([(480, 884), (1290, 884), (1560, 1000), (700, 1000)], INK, alpha=0.2)
    for x, shirt, veil in ((620, (70, 84, 110), None), (690, (150, 84, 72), GOLD), (1010, INK, None)):
        person(canvas, (x, 916), 150, shirt, veil=veil)
    flag(canvas, (290, 930), 330)
    canvas.vignette(strength=0.28)


def _scales(canvas: Canvas, top: Point) -> None:
    x, y = top
    canvas.rect((x - 5, y, x + 5, y + 104), DEEP)
    canvas.rect((x - 40, y + 98, x + 40, y + 108), DEEP)
    canvas.rect((x - 88, y + 12, x + 88, y + 20), DEEP)
    for side in (-84, 84):
        for reach in (-26, 26):
            canvas.line([(x + side, y + 18), (x + side + reach, y + 66)], DEEP, 2.5)
        canvas.polygon(
            [
                (x + side - 32, y + 66),
                (x + side + 32, y + 66),
                (x + side + 16, y + 82),
                (x + side - 16, y + 82),
            ],
            DEEP,
        )


def police_station(canvas: Canvas) -> None:
    """A ceremony in the yard of a brown and grey building."""
    canvas.sky((112, 166, 192), (206, 220, 206), (250, 232, 196), bottom=700)
    sun(canvas, (270, 210), 64, CREAM)
    cloud(canvas, (900, 110), 480)
    canvas.hills(640, 90, (132, 168, 150), waves=1.3)
    for x, height in ((80.0, 300), (1500, 340), (1380, 240)):
        tree(canvas, (x, 700), height, LEAF)
    canvas.sky((190, 178, 160), (136, 126, 118), top=690)
    canvas.rect((230, 430, 1370, 700), (210, 196, 172))
    canvas.rect((230, 560, 1370, 574), (122, 92, 66))
    windows(canvas, (260, 460, 600, 540), columns=6)
    windows(canvas, (1000, 460, 1340, 540), columns=6)
    windows(canvas, (260, 600, 600, 680), columns=6)
    windows(canvas, (1000, 600, 1340, 680), columns=6)
    canvas.rect((200, 404, 1400, 436), (96, 74, 60))
    canvas.rect((620, 340, 980, 700), (122, 92, 66))
    canvas.polygon([(590, 344), (800, 236), (1010, 344)], (74, 58, 50))
    canvas.rect((660, 520, 940, 700), (54, 44, 42))
    columns(canvas, (640, 500, 960, 700), count=4)
    canvas.circle((800, 420), 54, GOLD)
    canvas.circle((800, 420), 40, (122, 92, 66))
    canvas.polygon(
        [
            (800, 392),
            (808, 412),
            (828, 412),
            (812, 424),
            (818, 446),
            (800, 434),
            (782, 446),
            (788, 424),
            (772, 412),
            (792, 412),
        ],
        GOLD,
    )
    flag(canvas, (150, 800), 470)
    for row, (y, height, count) in enumerate(((800, 130, 11), (870, 155, 10), (960, 185, 9))):
        for index in range(count):
            x = 250 + 1100 * (index + 0.5 * (row % 2)) / (count - 0.5)
            canvas.ellipse((x + 30, y), height * 0.4, 7, INK, alpha=0.16)
            person(canvas, (x, y), height, (132, 112, 88), cloth=(82, 70, 62))
    canvas.vignette(strength=0.25)


def police_tape(canvas: Canvas) -> None:
    """Tape across a boat shed at night, outboard engines behind it."""
    canvas.sky((18, 28, 54), (40, 58, 84), (84, 92, 108), bottom=692)
    canvas.glow((1270, 150), 220, (210, 222, 226), strength=0.4)
    canvas.circle((1270, 150), 44, (226, 232, 226))
    coconut_palm(canvas, (120, 720), 520, lean=0.1, colour=(24, 52, 58))
    canvas.sky((54, 60, 74), (26, 30, 44), top=690)
    canvas.rect((280, 330, 1340, 740), (72, 66, 72))
    for index in range(27):
        x = 280 + index * 40
        canvas.line([(x, 330), (x, 740)], (50, 46, 56), 2.5)
    canvas.gradient([(220, 340), (380, 210), (1240, 210), (1400, 340)], (92, 70, 70), (58, 46, 54))
    canvas.rect((480, 420, 1140, 740), (20, 22, 34))
    canvas.polygon([(640, 420), (980, 420), (1120, 740), (500, 740)], (255, 214, 140), alpha=0.28)
    canvas.glow((810, 430), 260, (255, 214, 140), strength=0.75)
    canvas.circle((810, 430), 15, (255, 244, 214))
    for index, colour in enumerate((RED, (52, 92, 130), STONE, (44, 110, 96), RED)):
        _engine(canvas, (560 + index * 125, 740), colour)
    hull(canvas, (1380, 800), 360, (50, 82, 104), stripe=GOLD)
    for start, end in (((-20, 600), (1620, 790)), ((-20, 900), (1620, 700))):
        _tape(canvas, start, end)
    canvas.vignette(strength=0.5)


def _engine(canvas: Canvas, foot: Point, colour: Colour) -> None:
    x, y = foot
    canvas.rect((x - 38, y - 200, x + 38, y - 122), colour, radius=18)
    canvas.rect((x - 38, y - 150, x + 38, y - 140), CREAM)
    canvas.polygon(
        [(x - 22, y - 122), (x + 22, y - 122), (x + 12, y - 40), (x - 10, y - 40)], darker(colour, 0.35)
    )
    canvas.polygon([(x - 14, y - 44), (x + 16, y - 44), (x + 10, y - 6), (x - 4, y - 6)], (70, 74, 84))
    for side in (-1, 1):
        canvas.ellipse((x - 18 + side * 3, y - 26 + side * 13), 7, 13, (150, 150, 150))
    canvas.line([(x + 34, y - 160), (x + 82, y - 176)], (60, 62, 72), 8)


def _tape(canvas: Canvas, start: Point, end: Point) -> None:
    slope = (end[1] - start[1]) / (end[0] - start[0])
    deep = 58
    canvas.polygon([start, end, (end[0], end[1] + deep), (start[0], start[1] + deep)], (252, 204, 44))
    x = start[0]
    while x < end[0]:
        y = start[1] + (x - start[0]) * slope
        canvas.polygon(
            [
                (x, y),
                (x + 44, y + 44 * slope),
                (x + 8, y + deep + 8 * slope),
                (x - 36, y + deep - 36 * slope),
            ],
            INK,
        )
        x += 104
    canvas.line([start, end], lighter((252, 204, 44), 0.5), 3)
