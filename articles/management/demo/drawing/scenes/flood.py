"""Houses on posts: in high water, and after it has gone."""

from articles.management.demo.drawing.canvas import Canvas, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.houses import stilt_house
from articles.management.demo.drawing.nature import birds, cloud, coconut_palm, sun, tree
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    FOREST,
    GOLD,
    INK,
    LEAF,
    ORANGE,
    RED,
    RIVER,
    ROSE,
    SAND,
    STONE,
    WOOD,
    darker,
    lighter,
    mix,
)

GREY = (92, 112, 124)


def high_water(canvas: Canvas) -> None:
    """Rain, a drowned village, an orange rescue boat."""
    canvas.sky((66, 84, 102), (112, 132, 142), (188, 190, 180), bottom=640)
    for x, y, length in ((80, 90, 520), (620, 60, 620), (1080, 150, 520), (320, 190, 460)):
        cloud(canvas, (x, y), length, (58, 72, 90), alpha=0.55)
    canvas.hills(520, 120, (96, 120, 124), waves=1.2)
    canvas.hills(580, 80, (70, 98, 102), waves=2.1)
    for x, height in ((60, 250), (240, 190), (1330, 230), (1500, 300)):
        tree(canvas, (x, 640), height, mix(FOREST, GREY, 0.25))
    coconut_palm(canvas, (1170, 650), 400, lean=-0.1, colour=mix(LEAF, GREY, 0.35))
    stilt_house(canvas, (150, 730), 380, wall=mix(WOOD, GREY, 0.2), stilts=0.3)
    stilt_house(canvas, (1010, 700), 300, wall=mix(SAND, WOOD, 0.6), roof=(88, 96, 104), stilts=0.28)
    stilt_house(canvas, (610, 680), 240, wall=mix(WOOD, GREY, 0.45), roof=(128, 74, 62), stilts=0.26)
    canvas.mirror(640, ((150, 142, 118), (116, 104, 82), (74, 66, 56)), strength=0.38)
    canvas.shimmer(650, 990, (214, 206, 184), count=120)
    _rescue_boat(canvas)
    _rain(canvas)
    canvas.vignette()


def _rescue_boat(canvas: Canvas) -> None:
    people = ((690, RED, None), (760, (52, 92, 130), GOLD), (830, ROSE, None), (905, (240, 196, 70), None))
    for x, shirt, veil in people:
        person(canvas, (x, 872), 190, shirt, veil=veil)
    person(canvas, (1000, 868), 200, ORANGE, cloth=INK)
    canvas.line([(1032, 760), (1100, 905)], BARK, 7)
    canvas.polygon(
        curve([(580, 826), (640, 800), (1050, 800), (1120, 790), (1090, 880), (660, 884), (600, 870)]), ORANGE
    )
    canvas.line(curve([(588, 832), (650, 826), (1050, 826), (1110, 806)]), CREAM, 9)
    canvas.ellipse((850, 890), 290, 16, INK, alpha=0.35)


def _rain(canvas: Canvas) -> None:
    for _ in range(170):
        x, y = canvas.chance.uniform(-40, 1640), canvas.chance.uniform(-20, 980)
        length = canvas.chance.uniform(26, 64)
        canvas.line([(x, y), (x - length * 0.22, y + length)], (232, 238, 236), 1.5, alpha=0.34)


def after_the_water(canvas: Canvas) -> None:
    """Morning: mats on a line, a mark on the wall, people sweeping."""
    canvas.sky((130, 190, 204), (232, 222, 184), (252, 226, 176), bottom=620)
    sun(canvas, (1240, 250), 78, (255, 240, 198))
    cloud(canvas, (160, 120), 420)
    cloud(canvas, (700, 200), 300, alpha=0.5)
    birds(canvas, (640, 160), 7)
    canvas.hills(560, 130, (150, 182, 150), waves=1.3)
    canvas.hills(610, 70, (104, 152, 110), waves=2.4)
    canvas.sky((198, 168, 122), (168, 132, 92), (128, 96, 70), top=640)
    for _ in range(34):
        x, y = canvas.chance.uniform(0, 1600), canvas.chance.uniform(665, 985)
        canvas.ellipse(
            (x, y), canvas.chance.uniform(30, 150), canvas.chance.uniform(3, 10), (226, 206, 164), alpha=0.45
        )
    tree(canvas, (120, 660), 330, LEAF)
    coconut_palm(canvas, (1480, 690), 520, lean=-0.16)
    stilt_house(canvas, (300, 800), 600, stilts=0.36)
    canvas.rect((300, 556, 900, 586), (110, 80, 52), alpha=0.5)
    stilt_house(canvas, (1010, 700), 290, wall=(190, 150, 96), roof=(70, 108, 112), stilts=0.34)
    canvas.line(curve([(880, 690), (1060, 716), (1250, 690)]), BARK, 3)
    for x, colour in ((910, RED), (1000, CREAM), (1090, RIVER), (1175, GOLD)):
        canvas.gradient(
            [(x, 700), (x + 66, 702), (x + 62, 812), (x + 4, 806)],
            lighter(colour, 0.25),
            darker(colour, 0.15),
        )
    person(canvas, (240, 905), 270, (204, 96, 70), cloth=(58, 62, 96), veil=(240, 214, 160))
    canvas.line([(280, 780), (350, 906)], BARK, 7)
    canvas.polygon([(330, 890), (368, 880), (392, 930), (340, 934)], GOLD)
    person(canvas, (830, 930), 280, (70, 122, 132), cloth=(62, 52, 52))
    canvas.ellipse((905, 900), 46, 16, darker(STONE, 0.2))
    canvas.polygon([(862, 846), (948, 846), (934, 906), (876, 906)], STONE)
    canvas.vignette(strength=0.25)
