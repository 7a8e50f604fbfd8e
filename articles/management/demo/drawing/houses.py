"""Houses on posts, and the flag."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.palette import GOLD, WOOD, Colour, darker, lighter


def stilt_house(
    canvas: Canvas,
    left: Point,
    width: float,
    *,
    wall: Colour = WOOD,
    roof: Colour = (150, 70, 52),
    stilts: float = 0.34,
) -> None:
    """A plank house on posts under a broad hipped roof; `left` is the foot of its first post."""
    x, y = left
    floor = y - width * stilts
    eaves = floor - width * 0.36
    ridge = eaves - width * 0.3
    for index in range(6):
        post = x + width * (0.06 + 0.176 * index)
        canvas.rect((post - width * 0.014, floor, post + width * 0.014, y), darker(wall, 0.45))
    canvas.rect((x, eaves, x + width, floor), wall)
    for index in range(1, 14):
        plank = x + width * index / 14
        canvas.line([(plank, eaves), (plank, floor)], darker(wall, 0.22), 1.4, alpha=0.7)
    canvas.rect((x, eaves, x + width, eaves + width * 0.06), darker(wall, 0.4), alpha=0.55)
    for centre in (0.2, 0.8):
        _window(canvas, (x + width * centre, (eaves + floor) / 2 + width * 0.02), width * 0.085)
    canvas.rect((x + width * 0.43, eaves + width * 0.09, x + width * 0.57, floor), darker(wall, 0.55))
    canvas.rect((x - width * 0.03, floor, x + width * 1.03, floor + width * 0.03), darker(wall, 0.35))
    _stairs(canvas, (x + width * 0.5, floor), y - floor, width * 0.1, darker(wall, 0.2))
    canvas.gradient(
        [
            (x - width * 0.1, eaves),
            (x + width * 0.2, ridge),
            (x + width * 0.8, ridge),
            (x + width * 1.1, eaves),
        ],
        lighter(roof, 0.18),
        roof,
        darker(roof, 0.18),
    )
    canvas.polygon(
        [
            (x + width * 0.18, ridge),
            (x + width * 0.13, ridge - width * 0.06),
            (x + width * 0.24, ridge),
            (x + width * 0.76, ridge),
            (x + width * 0.87, ridge - width * 0.06),
            (x + width * 0.82, ridge + width * 0.02),
            (x + width * 0.18, ridge + width * 0.02),
        ],
        darker(roof, 0.35),
    )


def _window(canvas: Canvas, centre: Point, half: float) -> None:
    x, y = centre
    canvas.rect((x - half, y - half, x + half, y + half), darker(WOOD, 0.6))
    canvas.rect((x - half * 0.82, y - half * 0.82, x + half * 0.82, y + half * 0.82), GOLD, alpha=0.85)
    canvas.rect((x - half * 0.07, y - half, x + half * 0.07, y + half), darker(WOOD, 0.6))
    canvas.rect((x - half, y - half * 0.07, x + half, y + half * 0.07), darker(WOOD, 0.6))


def _stairs(canvas: Canvas, top: Point, drop: float, width: float, colour: Colour) -> None:
    x, y = top
    for side in (-0.5, 0.5):
        canvas.line([(x + width * side, y), (x + width * side * 1.5, y + drop)], colour, width * 0.12)
    for step in range(1, 6):
        level, spread = y + drop * step / 6, 1 + 0.5 * step / 6
        canvas.line(
            [(x - width * 0.5 * spread, level), (x + width * 0.5 * spread, level)],
            lighter(colour, 0.1),
            width * 0.1,
        )


def flag(canvas: Canvas, foot: Point, height: float) -> None:
    """Red and white on a pole."""
    x, y = foot
    canvas.rect((x - 2.5, y - height, x + 2.5, y), (226, 222, 212))
    wide, half = height * 0.34, height * 0.11
    top = curve(
        [
            (x, y - height),
            (x + wide * 0.33, y - height + half * 0.3),
            (x + wide * 0.66, y - height - half * 0.15),
            (x + wide, y - height + half * 0.2),
        ]
    )
    mid = [(px, py + half) for px, py in top]
    low = [(px, py + half) for px, py in mid]
    canvas.polygon([*top, *reversed(mid)], (204, 44, 44))
    canvas.polygon([*mid, *reversed(low)], (250, 248, 244))
