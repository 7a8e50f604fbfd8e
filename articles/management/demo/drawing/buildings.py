"""Parts of public buildings: roofs, columns, windows, steps."""

from articles.management.demo.drawing.canvas import Canvas
from articles.management.demo.drawing.palette import CREAM, STONE, WHITE, darker, lighter

TILE = (154, 74, 56)
GLASS = (70, 104, 128)


def horned_roof(canvas: Canvas, box: tuple[float, float, float, float]) -> None:
    left, eaves, right, ridge = box
    inset, high = (right - left) * 0.2, eaves - ridge
    middle = (left + right) / 2
    canvas.gradient(
        [
            (left, eaves),
            (left + inset, ridge + high * 0.2),
            (middle, ridge + high * 0.34),
            (right - inset, ridge + high * 0.2),
            (right, eaves),
        ],
        lighter(TILE, 0.2),
        TILE,
        darker(TILE, 0.2),
    )
    dark = darker(TILE, 0.45)
    canvas.polygon(
        [
            (left + inset * 0.72, ridge - high * 0.1),
            (left + inset * 1.12, ridge + high * 0.17),
            (middle, ridge + high * 0.28),
            (right - inset * 1.12, ridge + high * 0.17),
            (right - inset * 0.72, ridge - high * 0.1),
            (right - inset, ridge + high * 0.26),
            (middle, ridge + high * 0.38),
            (left + inset, ridge + high * 0.26),
        ],
        dark,
    )


def columns(canvas: Canvas, box: tuple[float, float, float, float], *, count: int) -> None:
    left, top, right, bottom = box
    wide = (right - left) / count * 0.34
    for index in range(count):
        x = left + (right - left) * index / (count - 1)
        canvas.rect((x - wide / 2, top, x + wide / 2, bottom), WHITE)
        canvas.rect((x + wide * 0.1, top, x + wide / 2, bottom), STONE, alpha=0.7)
        canvas.rect((x - wide * 0.75, top, x + wide * 0.75, top + 14), CREAM)
        canvas.rect((x - wide * 0.75, bottom - 14, x + wide * 0.75, bottom), CREAM)


def windows(canvas: Canvas, box: tuple[float, float, float, float], *, columns: int) -> None:
    left, top, right, bottom = box
    cell = (right - left) / columns
    for index in range(columns):
        x = left + cell * index
        canvas.rect((x + 6, top, x + cell - 14, bottom), darker(GLASS, 0.25), radius=4)
        canvas.rect((x + 12, top + 6, x + cell - 20, (top + bottom) / 2), lighter(GLASS, 0.35))


def steps(canvas: Canvas, span: tuple[float, float, float], *, count: int) -> None:
    left, top, right = span
    for index in range(count):
        y = top + index * 14
        grow = index * 22
        canvas.rect((left - grow, y, right + grow, y + 14), lighter(STONE, 0.5 - index * 0.12))
