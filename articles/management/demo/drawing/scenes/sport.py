"""The stadium under floodlights, and its stand."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.palette import (
    CREAM,
    GOLD,
    INK,
    NIGHT,
    RED,
    WHITE,
    Colour,
    darker,
    lighter,
    mix,
)

CLUB = (0, 132, 122)
PITCH = (60, 140, 78)


def stadium(canvas: Canvas) -> None:
    """A header at the far post, the last minute."""
    canvas.sky((14, 20, 48), (42, 52, 96), (96, 90, 120), bottom=420)
    _stand(canvas, 250, 560)
    for x in (120, 1480):
        _floodlight(canvas, (x, 90))
    canvas.sky(lighter(PITCH, 0.15), PITCH, darker(PITCH, 0.35), top=560)
    for index in range(8):
        left, right = 800 + (index * 200 - 800) * 0.8, 800 + (index * 200 - 700) * 0.8
        if index % 2:
            canvas.polygon(
                [
                    (left, 560),
                    (right, 560),
                    (800 + (right - 800) * 2.6, 1000),
                    (800 + (left - 800) * 2.6, 1000),
                ],
                WHITE,
                alpha=0.06,
            )
    canvas.line([(0, 640), (1600, 640)], WHITE, 4, alpha=0.7)
    canvas.line([(760, 640), (560, 880), (1700, 880)], WHITE, 6, alpha=0.7)
    _goal(canvas)
    _header(canvas)
    canvas.vignette(strength=0.45)


def _stand(canvas: Canvas, top: float, bottom: float) -> None:
    canvas.polygon([(0, top + 60), (1600, top - 10), (1600, bottom), (0, bottom)], (30, 32, 62))
    for row in range(13):
        y = top + 66 + row * 19
        for index in range(110):
            x = index * 15 + (row % 2) * 7 + canvas.chance.uniform(-3, 3)
            rise = y - x * 0.03
            tone = mix(canvas.chance.choice((CLUB, CLUB, CREAM, GOLD, (70, 84, 130))), NIGHT, 0.25)
            _spectator(canvas, (x, rise), tone)
    canvas.polygon([(0, top - 20), (1600, top - 90), (1600, top - 30), (0, top + 50)], (58, 64, 104))


def _spectator(canvas: Canvas, at: Point, tone: Colour) -> None:
    """One spectator: a head over a shirt."""
    x, y = at
    canvas.rect((x - 5, y, x + 5, y + 12), tone, radius=4)
    canvas.circle((x, y - 3), 4, (150, 108, 86))


def _floodlight(canvas: Canvas, top: Point) -> None:
    x, y = top
    canvas.rect((x - 7, y, x + 7, y + 480), (70, 76, 110))
    canvas.rect((x - 84, y - 40, x + 84, y + 36), (48, 54, 88))
    for row in range(2):
        for column in range(4):
            lamp = (x - 60 + column * 40, y - 20 + row * 36)
            canvas.circle(lamp, 14, (255, 250, 226))
    canvas.glow((x, y), 320, (255, 248, 216), strength=0.55)


def _goal(canvas: Canvas) -> None:
    for index in range(13):
        x = 1050 + index * 36
        canvas.line([(x, 470), (x + 70, 770)], WHITE, 1.6, alpha=0.4)
    for index in range(9):
        y = 476 + index * 36
        canvas.line([(1040 + index * 8, y), (1500 + index * 8, y)], WHITE, 1.6, alpha=0.4)
    canvas.line([(1040, 780), (1040, 466), (1500, 466), (1500, 780)], WHITE, 12)


def _header(canvas: Canvas) -> None:
    _player(canvas, (760, 700), CLUB, WHITE, size=1.1, jump=True)
    _player(canvas, (600, 830), RED, INK, size=0.95, jump=False)
    _player(canvas, (930, 800), RED, INK, size=0.9, jump=True)
    person(canvas, (1290, 800), 270, GOLD, cloth=INK)
    canvas.line([(1246, 600), (1190, 520)], darker(GOLD, 0.16), 17)
    canvas.line([(1332, 600), (1386, 530)], darker(GOLD, 0.16), 17)
    path = curve([(60, 520), (330, 300), (610, 290), (800, 350)])
    for index in range(0, len(path) - 1, 2):
        canvas.line(path[index : index + 2], CREAM, 3, alpha=0.25 + 0.5 * index / len(path))
    canvas.circle((838, 366), 27, WHITE)
    canvas.polygon([(838, 352), (852, 362), (847, 378), (829, 378), (824, 362)], INK)
    for dx, dy in ((-22, -8), (22, -10), (-12, 22), (14, 22)):
        canvas.circle((838 + dx, 366 + dy), 5, INK)


def _player(canvas: Canvas, hip: Point, shirt: Colour, shorts: Colour, *, size: float, jump: bool) -> None:
    x, y = hip
    skin = (116, 74, 54)
    bend = 60 if jump else 8
    for foot, knee in (
        ((x - 46 * size, y + 150 * size - bend), (x - 42 * size, y + 66 * size)),
        ((x + 58 * size, y + 138 * size - bend * 0.5), (x + 40 * size, y + 62 * size)),
    ):
        canvas.line([(x, y), knee], skin, 26 * size)
        canvas.line([knee, foot], shirt, 21 * size)
        canvas.ellipse((foot[0] + 10 * size, foot[1] + 6 * size), 22 * size, 10 * size, INK)
    canvas.line(
        [(x - 26 * size, y - 150 * size), (x - 92 * size, y - 110 * size), (x - 120 * size, y - 168 * size)],
        skin,
        19 * size,
    )
    canvas.line(
        [(x + 32 * size, y - 156 * size), (x + 96 * size, y - 130 * size), (x + 116 * size, y - 78 * size)],
        skin,
        19 * size,
    )
    canvas.polygon(
        curve(
            [
                (x - 40 * size, y + 4),
                (x - 46 * size, y - 150 * size),
                (x + 4 * size, y - 180 * size),
                (x + 54 * size, y - 150 * size),
                (x + 42 * size, y + 4),
            ]
        ),
        shirt,
    )
    canvas.polygon(
        [
            (x - 44 * size, y - 14 * size),
            (x + 46 * size, y - 14 * size),
            (x + 62 * size, y + 58 * size),
            (x + 10 * size, y + 50 * size),
            (x - 56 * size, y + 58 * size),
        ],
        shorts,
    )
    canvas.ellipse((x + 16 * size, y - 216 * size), 29 * size, 36 * size, skin)
    canvas.polygon(
        curve(
            [
                (x - 16 * size, y - 214 * size),
                (x - 4 * size, y - 254 * size),
                (x + 34 * size, y - 256 * size),
                (x + 46 * size, y - 224 * size),
                (x + 14 * size, y - 236 * size),
            ]
        ),
        (30, 24, 28),
    )


def supporters(canvas: Canvas) -> None:
    """Scarves and flags in the east stand."""
    canvas.sky((8, 44, 66), (16, 110, 112), (232, 190, 110))
    canvas.glow((800, 900), 900, GOLD, strength=0.4)
    for x, y, colour, size in (
        (300.0, 130, CLUB, 1.2),
        (1000, 90, GOLD, 1.4),
        (660, 230, CREAM, 0.9),
        (1340, 280, CLUB, 1),
    ):
        _banner(canvas, (x, y), colour, size)
    for row in range(6):
        base, height = 560 + row * 92, 250 + row * 40
        tone = mix((56, 150, 136), (8, 28, 46), (row + 0.6) / 5.6)
        for index in range(13 - row):
            x = (index + 0.5 * (row % 2)) * 1700 / (12 - row) - 30 + canvas.chance.uniform(-22, 22)
            _fan(
                canvas,
                (x, base + height),
                height,
                mix(tone, canvas.chance.choice((CLUB, GOLD, INK)), 0.16),
                canvas.chance.random(),
            )
    for _ in range(150):
        at = (canvas.chance.uniform(0, 1600), canvas.chance.uniform(0, 760))
        canvas.circle(at, canvas.chance.uniform(2, 6), canvas.chance.choice((GOLD, CREAM, CLUB)), alpha=0.8)
    canvas.vignette(strength=0.4)


def _banner(canvas: Canvas, top: Point, colour: Colour, size: float) -> None:
    x, y = top
    canvas.line([(x, y), (x - 60 * size, y + 560 * size)], (60, 46, 44), 9 * size)
    upper = curve(
        [
            (x, y),
            (x + 110 * size, y + 34 * size),
            (x + 220 * size, y - 16 * size),
            (x + 330 * size, y + 26 * size),
        ]
    )
    lower = [(px - 16 * size, py + 190 * size) for px, py in upper]
    canvas.polygon([*upper, *reversed(lower)], colour)
    stripe = [(px - 6 * size, py + 70 * size) for px, py in upper]
    below = [(px - 4 * size, py + 46 * size) for px, py in stripe]
    canvas.polygon([*stripe, *reversed(below)], lighter(colour, 0.5), alpha=0.8)


def _fan(canvas: Canvas, foot: Point, height: float, tone: Colour, mood: float) -> None:
    x, y = foot
    shoulder, head = y - height * 0.62, y - height * 0.82
    wide = height * 0.2
    canvas.polygon(
        curve(
            [
                (x - wide, y),
                (x - wide, shoulder + height * 0.05),
                (x, shoulder - height * 0.06),
                (x + wide, shoulder + height * 0.05),
                (x + wide, y),
            ]
        ),
        tone,
    )
    canvas.circle((x, head), height * 0.1, tone)
    if mood < 0.55:
        for side in (-1, 1):
            canvas.line(
                [
                    (x + wide * side * 0.9, shoulder + height * 0.06),
                    (x + wide * side * 1.2, head - height * 0.12),
                ],
                tone,
                height * 0.07,
            )
        if mood < 0.25:
            scarf = curve(
                [
                    (x - wide * 1.25, head - height * 0.14),
                    (x, head - height * 0.2),
                    (x + wide * 1.25, head - height * 0.14),
                ]
            )
            canvas.line(scarf, CLUB if mood < 0.12 else GOLD, height * 0.07)
