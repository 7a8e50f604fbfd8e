"""Students and a writer."""

import math

from articles.management.demo.drawing.boats import hull
from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.nature import birds, coconut_palm, sun
from articles.management.demo.drawing.palette import (
    CREAM,
    DEEP,
    GOLD,
    INK,
    NIGHT,
    ORANGE,
    RED,
    RIVER,
    ROSE,
    WINE,
    Colour,
    darker,
    lighter,
)


def graduation(canvas: Canvas) -> None:
    """Caps fly over a row of students."""
    canvas.sky((46, 106, 150), (140, 190, 196), (252, 232, 184))
    sun(canvas, (800, 700), 190, (255, 244, 206))
    tones = (RIVER, (150, 74, 92), (60, 84, 132), (196, 122, 60), (74, 122, 92), (112, 80, 130))
    for row, (y, size, count) in enumerate(((960, 430, 9), (1150, 600, 6))):
        for index in range(count):
            x = (index + 0.5 + 0.18 * row) * 1660 / count - 30
            _student(canvas, (x, y), size, tones[(index + row * 2) % 6], veil=(index + row) % 2 == 0)
    for index in range(11):
        x = 130 + index * 136 + canvas.chance.uniform(-30, 30)
        _cap(
            canvas,
            (x, canvas.chance.uniform(90, 380)),
            canvas.chance.uniform(0.7, 1.25),
            canvas.chance.uniform(-0.5, 0.5),
        )
    for _ in range(120):
        at = (canvas.chance.uniform(0, 1600), canvas.chance.uniform(0, 700))
        canvas.circle(
            at, canvas.chance.uniform(3, 7), canvas.chance.choice((RED, GOLD, CREAM, ROSE)), alpha=0.85
        )
    canvas.vignette(strength=0.3)


def _student(canvas: Canvas, foot: Point, height: float, tone: Colour, *, veil: bool) -> None:
    x, y = foot
    head, wide = y - height * 0.78, height * 0.25
    side = -1 if veil else 1
    canvas.line(
        curve(
            [
                (x + side * wide * 0.8, y - height * 0.48),
                (x + side * wide * 1.1, y - height * 0.68),
                (x + side * wide * 0.95, y - height * 0.9),
            ]
        ),
        (28, 50, 66),
        height * 0.08,
    )
    canvas.circle((x + side * wide * 0.94, y - height * 0.93), height * 0.04, (142, 94, 70))
    canvas.polygon(
        curve(
            [
                (x - wide * 1.2, y),
                (x - wide * 0.9, y - height * 0.5),
                (x, y - height * 0.63),
                (x + wide * 0.9, y - height * 0.5),
                (x + wide * 1.2, y),
            ]
        ),
        INK,
    )
    canvas.polygon(
        [
            (x - wide * 0.5, y - height * 0.58),
            (x, y - height * 0.3),
            (x + wide * 0.5, y - height * 0.58),
            (x, y - height * 0.44),
        ],
        tone,
    )
    if veil:
        canvas.ellipse((x, head + height * 0.02), height * 0.12, height * 0.15, lighter(tone, 0.3))
    else:
        canvas.ellipse((x, head - height * 0.02), height * 0.098, height * 0.11, (34, 26, 30))
    canvas.ellipse((x, head + height * 0.015), height * 0.076, height * 0.096, (142, 94, 70))


def _cap(canvas: Canvas, middle: Point, size: float, tilt: float) -> None:
    x, y = middle

    def turned(dx: float, dy: float) -> Point:
        return (
            x + (dx * math.cos(tilt) - dy * math.sin(tilt)) * size,
            y + (dx * math.sin(tilt) + dy * math.cos(tilt)) * size,
        )

    canvas.polygon([turned(-30, 4), turned(30, 4), turned(24, 36), turned(-24, 36)], darker(INK, 0.2))
    canvas.polygon([turned(-66, 0), turned(0, -26), turned(66, 0), turned(0, 26)], INK)
    canvas.line([turned(0, 0), turned(52, 10), turned(54, 44)], GOLD, 4 * size)
    canvas.circle(turned(54, 50), 7 * size, GOLD)


def writer(canvas: Canvas) -> None:
    """A woman's profile filled with a river landscape."""
    canvas.sky((246, 228, 196), (240, 206, 160))
    canvas.circle((800, 500), 430, (250, 238, 212))
    outline = curve(
        [
            (520, 1010),
            (540, 860),
            (640, 790),
            (690, 730),
            (600, 640),
            (552, 520),
            (470, 500),
            (432, 400),
            (490, 312),
            (590, 322),
            (660, 262),
            (780, 210),
            (940, 240),
            (1020, 340),
            (1030, 420),
            (1070, 500),
            (1030, 530),
            (1040, 580),
            (1020, 630),
            (960, 660),
            (900, 670),
            (900, 750),
            (1010, 820),
            (1090, 900),
            (1110, 1010),
        ]
    )
    canvas.gradient(outline, (30, 86, 104), (70, 140, 140), (240, 176, 106))
    inside = Canvas("writer-inside")
    inside.sky((22, 62, 86), (70, 138, 142), (250, 196, 120), bottom=640)
    sun(inside, (820, 480), 74, (255, 236, 190))
    inside.hills(590, 130, (60, 112, 116), waves=1.6)
    inside.hills(640, 70, (34, 82, 92), waves=2.8)
    coconut_palm(inside, (640, 680), 260, lean=0.12, colour=(16, 58, 66))
    birds(inside, (840, 330), 7, CREAM)
    inside.mirror(650, ((236, 170, 112), (60, 112, 120), NIGHT), strength=0.4)
    inside.shimmer(656, 990, CREAM, count=80, middle=820)
    hull(inside, (880, 790), 220, WINE, stripe=GOLD)
    canvas.fill_from(outline, inside)
    for index in range(7):
        y = 250 + index * 70
        canvas.line([(1180, y), (1180 + 260 - 30 * (index % 3), y)], DEEP, 7, alpha=0.22)
    canvas.circle((1200, 180), 16, RED)
    for index, dx in enumerate((0, 42)):
        canvas.ellipse((226 + dx * 1.6, 240), 24, 28, RED if index == 0 else ORANGE)
        canvas.polygon(
            curve(
                [
                    (204 + dx * 1.6, 246),
                    (214 + dx * 1.6, 310),
                    (262 + dx * 1.6, 322),
                    (236 + dx * 1.6, 286),
                    (250 + dx * 1.6, 246),
                ]
            ),
            RED if index == 0 else ORANGE,
        )
    canvas.vignette(strength=0.2)
