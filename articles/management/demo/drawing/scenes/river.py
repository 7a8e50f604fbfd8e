"""Boats on the river, at sea, at the landing."""

from articles.management.demo.drawing.boats import hull
from articles.management.demo.drawing.canvas import Canvas, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.houses import stilt_house
from articles.management.demo.drawing.nature import birds, cloud, coconut_palm, sun
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    DEEP,
    GOLD,
    INK,
    LEAF,
    NIGHT,
    ORANGE,
    RED,
    RIVER,
    ROSE,
    SAND,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)


def floating_clinic(canvas: Canvas) -> None:
    """A white boat with a green cross before an evening sky."""
    canvas.sky((88, 92, 138), (214, 136, 120), (250, 196, 130), (254, 226, 170), bottom=600)
    sun(canvas, (470, 470), 92, (255, 236, 190))
    cloud(canvas, (860, 130), 480, ROSE, alpha=0.55)
    cloud(canvas, (120, 220), 320, ROSE, alpha=0.4)
    birds(canvas, (900, 260), 8, DEEP)
    canvas.hills(560, 110, (150, 112, 128), waves=1.2)
    canvas.hills(596, 60, (96, 84, 104), waves=2.7)
    for x, height in ((60, 260), (200, 190), (1420, 240), (1560, 320)):
        coconut_palm(canvas, (x, 612), height, lean=0.1, colour=(62, 82, 82))
    stilt_house(canvas, (1180, 640), 190, wall=(112, 78, 74), roof=(84, 54, 66))
    canvas.mirror(604, ((236, 168, 116), (150, 104, 116), (58, 58, 96)), strength=0.45)
    canvas.shimmer(612, 985, (255, 232, 190), count=120, middle=470)
    _clinic(canvas)
    canvas.vignette()


def _clinic(canvas: Canvas) -> None:
    canvas.rect((520, 520, 1110, 660), CREAM)
    canvas.rect((520, 520, 1110, 552), (228, 214, 190))
    canvas.rect((490, 496, 1140, 524), (46, 122, 126), radius=8)
    canvas.rect((930, 420, 1080, 498), CREAM)
    canvas.rect((915, 402, 1098, 424), (46, 122, 126), radius=6)
    canvas.rect((954, 440, 1056, 478), (74, 104, 124))
    for x in (568, 676, 784):
        canvas.rect((x, 566, x + 76, 622), (74, 104, 124), radius=8)
        canvas.rect((x + 6, 572, x + 34, 590), (176, 204, 204), radius=3)
    canvas.circle((950, 596), 46, WHITE)
    canvas.rect((939, 566, 961, 626), LEAF)
    canvas.rect((920, 585, 980, 607), LEAF)
    canvas.polygon(
        curve(
            [
                (420, 624),
                (520, 660),
                (820, 668),
                (1080, 660),
                (1210, 606),
                (1150, 744),
                (820, 764),
                (500, 744),
            ]
        ),
        (38, 92, 104),
    )
    canvas.line(curve([(432, 648), (520, 682), (820, 692), (1080, 684), (1196, 636)]), GOLD, 8)
    canvas.ellipse((815, 764), 340, 15, NIGHT, alpha=0.35)
    canvas.line([(1150, 640), (1150, 470)], BARK, 5)
    canvas.polygon([(1152, 474), (1214, 486), (1152, 504)], RED)
    person(canvas, (1090, 668), 120, WHITE, cloth=RIVER, veil=(150, 202, 196))
    person(canvas, (490, 676), 118, (60, 96, 140))


def electric_ferry(canvas: Canvas) -> None:
    """A small roofed boat crosses towards a city."""
    canvas.sky((98, 182, 196), (184, 220, 206), (250, 236, 196), bottom=560)
    sun(canvas, (1230, 220), 66, CREAM)
    cloud(canvas, (140, 140), 430)
    cloud(canvas, (720, 90), 360, alpha=0.55)
    canvas.hills(520, 70, (150, 190, 180), waves=1.5)
    _skyline(canvas)
    canvas.mirror(560, ((140, 196, 186), (54, 138, 144), (18, 86, 102)), strength=0.4)
    canvas.shimmer(570, 985, CREAM, count=140, middle=1100)
    colours = (RED, GOLD, (82, 110, 160), ROSE, (92, 150, 110))
    for index, shirt in enumerate(colours):
        person(canvas, (545 + index * 112, 800), 190, shirt, veil=lighter(shirt, 0.3) if index % 2 else None)
    for x in (440, 660, 880, 1100):
        canvas.rect((x - 5, 566, x + 5, 790), WOOD)
    canvas.polygon(curve([(360, 574), (520, 530), (800, 518), (1060, 530), (1190, 574), (780, 566)]), ORANGE)
    canvas.gradient([(560, 526), (980, 524), (1010, 546), (530, 548)], (46, 70, 110), (26, 44, 78))
    hull(canvas, (780, 836), 1010, (28, 84, 98), stripe=GOLD, rise=0.06)
    canvas.polygon([(830, 776), (792, 826), (822, 826), (806, 866), (858, 808), (826, 808)], GOLD)
    canvas.line([(180, 870), (370, 846)], CREAM, 4, alpha=0.6)
    canvas.line([(140, 900), (420, 872)], CREAM, 3, alpha=0.5)
    canvas.vignette(strength=0.22)


def _skyline(canvas: Canvas) -> None:
    x = -20.0
    while x < 1640:
        width, height = canvas.chance.uniform(46, 104), canvas.chance.uniform(50, 170)
        tone = mix((108, 158, 158), (66, 118, 128), canvas.chance.random())
        canvas.rect((x, 562 - height, x + width, 562), tone)
        canvas.polygon(
            [
                (x - 6, 562 - height),
                (x + width / 2, 562 - height - width * 0.4),
                (x + width + 6, 562 - height),
            ],
            darker(tone, 0.15),
        )
        for row in range(int(height // 34)):
            canvas.rect(
                (x + 12, 574 - height + row * 34, x + width - 12, 584 - height + row * 34), CREAM, alpha=0.35
            )
        x += width + canvas.chance.uniform(-2, 14)
    canvas.ellipse((980, 404), 54, 50, (224, 184, 92))
    canvas.rect((926, 404, 1034, 562), (232, 218, 184))
    canvas.line([(980, 356), (980, 312)], GOLD, 5)
    for tower in (896, 1064):
        canvas.rect((tower - 10, 356, tower + 10, 562), (232, 218, 184))
        canvas.polygon([(tower - 15, 358), (tower, 306), (tower + 15, 358)], (224, 184, 92))


def open_sea(canvas: Canvas) -> None:
    """A search light over dark waves, an empty horizon."""
    canvas.sky((16, 26, 48), (40, 62, 84), (96, 116, 126), bottom=520)
    canvas.glow((1180, 250), 330, (200, 214, 214), strength=0.35)
    canvas.circle((1180, 250), 52, (228, 234, 224))
    for x, y, length in ((60, 120, 640), (760, 190, 700), (1120, 300, 420), (300, 300, 480)):
        cloud(canvas, (x, y), length, (34, 48, 70), alpha=0.6)
    canvas.sky((70, 98, 110), (22, 58, 76), (8, 30, 48), top=518)
    canvas.polygon([(0, 520), (90, 470), (210, 500), (300, 520)], (18, 34, 48))
    canvas.rect((86, 360, 118, 478), CREAM)
    canvas.rect((86, 390, 118, 416), RED)
    canvas.rect((80, 340, 124, 364), INK)
    canvas.polygon([(104, 350), (1600, 250), (1600, 420)], (255, 240, 190), alpha=0.16)
    canvas.polygon([(104, 350), (1600, 300), (1600, 372)], (255, 240, 190), alpha=0.2)
    canvas.glow((104, 350), 90, (255, 240, 190), strength=0.9)
    for level, colour in ((560, (44, 82, 98)), (640, (30, 68, 88)), (740, (20, 52, 74))):
        _swell(canvas, level, colour)
    hull(canvas, (930, 752), 430, (40, 104, 140), stripe=WHITE, rise=0.13)
    canvas.rect((1000, 640, 1090, 712), CREAM)
    canvas.rect((990, 624, 1100, 644), RED)
    canvas.line([(860, 712), (860, 520)], (196, 190, 174), 6)
    canvas.line([(860, 530), (760, 690)], (196, 190, 174), 2.5)
    canvas.line([(860, 530), (1050, 626)], (196, 190, 174), 2.5)
    canvas.glow((860, 516), 60, ORANGE, strength=0.9)
    for level, colour in ((800, (14, 44, 64)), (905, (9, 32, 50))):
        _swell(canvas, level, colour)
    canvas.vignette(strength=0.5)


def _swell(canvas: Canvas, level: float, colour: Colour) -> None:
    start = canvas.chance.uniform(-160, 0)
    crest = [(start, level)]
    while crest[-1][0] < 1700:
        x = crest[-1][0]
        crest += [(x + 70, level - canvas.chance.uniform(20, 44)), (x + 190, level + 12)]
    smooth = curve(crest, steps=10)
    canvas.polygon([*smooth, (1700, 1000), (-200, 1000)], colour)
    canvas.line(smooth, lighter(colour, 0.35), 3, alpha=0.6)


def landing(canvas: Canvas) -> None:
    """A wooden landing at dusk with moored boats."""
    canvas.sky((58, 56, 104), (156, 98, 128), (240, 156, 116), (252, 206, 142), bottom=560)
    sun(canvas, (1120, 470), 84, (255, 226, 170))
    cloud(canvas, (180, 150), 520, (238, 170, 150), alpha=0.5)
    birds(canvas, (620, 240), 6, NIGHT)
    canvas.hills(540, 90, (126, 84, 112), waves=1.4)
    canvas.hills(566, 44, (80, 62, 92), waves=3)
    canvas.mirror(566, ((240, 164, 118), (126, 84, 112), (38, 38, 76)), strength=0.4)
    canvas.shimmer(574, 985, (255, 222, 170), count=120, middle=1120)
    for x, y, length, colour in ((1180, 690, 420, (60, 92, 108)), (1330, 780, 480, (150, 66, 56))):
        hull(canvas, (x, y), length, colour, stripe=GOLD)
    canvas.polygon([(0, 760), (760, 706), (900, 722), (420, 1000), (0, 1000)], (92, 64, 60))
    for index in range(16):
        x = index * 62
        canvas.line([(x, 762 - x * 0.062), (x * 0.56 - 130, 1000)], (62, 42, 46), 3.5, alpha=0.8)
    for x, y in ((760, 712), (880, 730), (640, 850), (500, 960)):
        canvas.rect((x - 12, y - 120, x + 12, y + 60), (62, 42, 46))
        canvas.ellipse((x, y - 120), 12, 5, (140, 104, 92))
    canvas.line(curve([(760, 610), (900, 690), (1010, 650)]), SAND, 4)
    canvas.ellipse((300, 800), 84, 20, (180, 138, 92))
    canvas.ellipse((300, 792), 84, 20, (210, 168, 112))
    for x in (252, 284, 318, 350):
        canvas.ellipse((x, 780), 20, 13, (236, 206, 140))
    canvas.vignette(strength=0.4)
