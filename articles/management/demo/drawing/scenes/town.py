"""Public buildings: the council, the clinic, the school."""

from collections.abc import Sequence

from articles.management.demo.drawing.buildings import columns, horned_roof, steps, windows
from articles.management.demo.drawing.canvas import Canvas, Point
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.houses import flag
from articles.management.demo.drawing.nature import birds, cloud, sun, tree
from articles.management.demo.drawing.palette import (
    BARK,
    CREAM,
    DEEP,
    GOLD,
    INK,
    LEAF,
    ORANGE,
    RED,
    ROSE,
    SAND,
    WHITE,
    WOOD,
    Colour,
    darker,
    lighter,
)


def council(canvas: Canvas) -> None:
    """The seat of the regency at sunset, its roof like two horns."""
    canvas.sky((52, 84, 128), (190, 132, 136), (252, 200, 142), bottom=760)
    sun(canvas, (800, 520), 150, (255, 224, 168))
    cloud(canvas, (120, 150), 460, ROSE, alpha=0.45)
    cloud(canvas, (1040, 100), 440, ROSE, alpha=0.4)
    canvas.hills(700, 100, (142, 108, 124), waves=1.2)
    for x, height in ((60, 320), (190, 250), (1410, 260), (1540, 340)):
        tree(canvas, (x, 770), height, (58, 92, 84))
    _lawn(canvas, 760, (96, 130, 92), (44, 82, 70))
    canvas.rect((260, 560, 1340, 770), SAND)
    windows(canvas, (300, 600, 560, 720), columns=4)
    windows(canvas, (1040, 600, 1300, 720), columns=4)
    horned_roof(canvas, (220, 560, 600, 470))
    horned_roof(canvas, (1000, 560, 1380, 470))
    canvas.rect((560, 470, 1040, 770), lighter(SAND, 0.5))
    columns(canvas, (600, 500, 1000, 770), count=6)
    canvas.rect((720, 590, 880, 770), darker(WOOD, 0.4))
    canvas.rect((796, 590, 804, 770), GOLD)
    horned_roof(canvas, (500, 480, 1100, 300))
    canvas.rect((540, 476, 1060, 506), darker(SAND, 0.18))
    steps(canvas, (500, 770, 1100), count=4)
    flag(canvas, (800, 960), 270)
    for x, shirt in (
        (400, (84, 110, 90)),
        (450, (84, 110, 90)),
        (1160, (196, 110, 80)),
        (1220, (70, 100, 140)),
    ):
        person(canvas, (x, 920), 130, shirt, cloth=(50, 60, 70))
    canvas.vignette()


def _lawn(canvas: Canvas, top: float, light: Colour, dark: Colour) -> None:
    canvas.sky(light, dark, top=top)
    canvas.polygon([(700, top), (900, top), (1240, 1000), (360, 1000)], (224, 204, 166))
    canvas.polygon([(760, top), (840, top), (930, 1000), (670, 1000)], (240, 224, 190))


def clinic(canvas: Canvas) -> None:
    """The white health centre, people waiting in the shade."""
    canvas.sky((126, 200, 204), (214, 236, 220), (250, 244, 214), bottom=720)
    sun(canvas, (1330, 190), 60, CREAM)
    cloud(canvas, (160, 120), 420, WHITE)
    cloud(canvas, (760, 170), 320, WHITE, alpha=0.5)
    canvas.hills(650, 110, (150, 198, 170), waves=1.4)
    for x, height in ((90.0, 330), (1500, 360)):
        tree(canvas, (x, 740), height, LEAF)
    canvas.sky((222, 214, 186), (176, 166, 140), top=730)
    canvas.rect((220, 430, 1380, 740), WHITE)
    canvas.rect((220, 690, 1380, 740), (112, 176, 160))
    canvas.gradient([(180, 440), (290, 330), (1310, 330), (1420, 440)], (92, 164, 150), (46, 116, 112))
    windows(canvas, (260, 490, 580, 620), columns=4)
    windows(canvas, (1020, 490, 1340, 620), columns=4)
    canvas.rect((640, 400, 960, 740), (240, 248, 240))
    canvas.gradient([(600, 420), (800, 290), (1000, 420)], (74, 146, 134), (46, 116, 112))
    canvas.rect((690, 540, 910, 740), (132, 178, 186))
    canvas.rect((796, 540, 804, 740), WHITE)
    canvas.circle((800, 480), 44, LEAF)
    canvas.rect((791, 452, 809, 508), WHITE)
    canvas.rect((772, 471, 828, 489), WHITE)
    for x in (320, 520, 1080, 1280):
        canvas.rect((x - 60, 790, x + 60, 804), WOOD)
        canvas.rect((x - 48, 804, x - 40, 840), BARK)
        canvas.rect((x + 40, 804, x + 48, 840), BARK)
    queue: Sequence[tuple[float, Colour, Colour | None, int]] = (
        (420, RED, GOLD, 210),
        (476, ORANGE, None, 130),
        (640, (70, 110, 150), None, 215),
        (1000, (150, 96, 130), ROSE, 208),
        (1150, WHITE, (120, 190, 180), 212),
    )
    for x, shirt, veil, height in queue:
        canvas.ellipse((x + 24, 900), height * 0.3, 8, INK, alpha=0.18)
        person(canvas, (x, 900), height, shirt, veil=veil, cloth=(64, 74, 96))
    _mosquito(canvas, (1260, 250))
    canvas.vignette(strength=0.2)


def _mosquito(canvas: Canvas, at: Point) -> None:
    x, y = at
    canvas.circle(at, 104, RED)
    canvas.circle(at, 90, CREAM)
    canvas.line([(x - 44, y + 22), (x + 26, y - 12)], INK, 13)
    canvas.circle((x + 36, y - 18), 13, INK)
    canvas.line([(x + 44, y - 12), (x + 66, y + 20)], INK, 4)
    for reach in (-34, -10, 14):
        canvas.line([(x + reach * 0.6, y + 4), (x + reach, y + 34), (x + reach + 12, y + 56)], INK, 3.5)
    canvas.ellipse((x - 22, y - 26), 36, 13, DEEP, alpha=0.5)
    canvas.ellipse((x + 6, y - 36), 34, 12, DEEP, alpha=0.5)
    canvas.line([(x - 66, y - 66), (x + 66, y + 66)], RED, 14)


def school(canvas: Canvas) -> None:
    """A village school; books dry on a line in the yard."""
    canvas.sky((142, 204, 214), (236, 234, 202), (254, 230, 182), bottom=660)
    sun(canvas, (220, 210), 70, (255, 240, 190))
    cloud(canvas, (560, 120), 420)
    cloud(canvas, (1120, 190), 330, alpha=0.5)
    birds(canvas, (900, 250), 6)
    canvas.hills(600, 120, (140, 186, 152), waves=1.2)
    canvas.hills(640, 60, (96, 150, 108), waves=2.3)
    for x, height in ((1490, 380), (1360, 260), (60, 300)):
        tree(canvas, (x, 690), height, LEAF)
    canvas.sky((208, 178, 132), (160, 126, 92), top=680)
    canvas.rect((200, 430, 1240, 700), (248, 236, 206))
    canvas.rect((200, 640, 1240, 700), (196, 84, 66))
    canvas.rect((200, 610, 1240, 640), (190, 164, 122), alpha=0.7)
    canvas.gradient([(150, 440), (240, 320), (1200, 320), (1290, 440)], (206, 104, 78), (150, 66, 54))
    for x in (240, 560, 880):
        canvas.rect((x, 480, x + 70, 690), (110, 70, 56))
        for shift in (96, 186):
            canvas.rect((x + shift, 490, x + shift + 74, 600), (84, 128, 140))
            canvas.rect((x + shift + 33, 490, x + shift + 41, 600), CREAM)
    for x in range(200, 1260, 130):
        canvas.rect((x - 7, 440, x + 7, 720), CREAM)
    flag(canvas, (1330, 860), 420)
    line = [(180.0, 770.0), (560.0, 800.0), (900.0, 770.0)]
    for x in (180, 900):
        canvas.rect((x - 6, 740, x + 6, 920), BARK)
    canvas.line(line, BARK, 3)
    for index in range(9):
        x = 230 + index * 76
        y = 779 + 18 * (1 - abs(index - 4) / 4)
        colour = (RED, GOLD, (70, 120, 140), CREAM)[index % 4]
        canvas.polygon(
            [(x - 26, y - 2), (x, y + 8), (x + 26, y - 2), (x + 26, y + 52), (x, y + 62), (x - 26, y + 52)],
            colour,
        )
        canvas.line([(x, y + 8), (x, y + 62)], darker(colour, 0.3), 2.5)
    for x, y, height in ((1010, 900, 170), (1090, 920, 180), (1200, 900, 165)):
        canvas.ellipse((x + 20, y), height * 0.34, 7, INK, alpha=0.2)
        person(canvas, (x, y), height, WHITE, cloth=(190, 56, 52))
        canvas.rect((x - 22, y - height * 0.7, x + 22, y - height * 0.45), (70, 110, 150), radius=8)
    canvas.vignette(strength=0.25)
