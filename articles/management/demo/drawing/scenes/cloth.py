"""Woven cloth with gold thread."""

import math

from articles.management.demo.drawing.canvas import Canvas, Point
from articles.management.demo.drawing.palette import CREAM, INK, RED, Colour, lighter

GILT = (238, 194, 98)


def songket(canvas: Canvas) -> None:
    """Two folded lengths of cloth with gold flowers of eight petals."""
    canvas.grain = 3
    canvas.sky((92, 22, 40), (128, 32, 48), (74, 16, 34))
    for row in range(6):
        for column in range(9):
            x, y = column * 200.0 + 100 * (row % 2) - 20, row * 200.0 - 10
            _diamond(canvas, (x, y), 96)
            _flower(canvas, (x, y), 62, GILT)
    canvas.polygon([(0, 690), (1600, 520), (1600, 1000), (0, 1000)], INK, alpha=0.35)
    canvas.gradient([(0, 720), (1600, 550), (1600, 1000), (0, 1000)], (24, 84, 92), (10, 48, 60))
    _border(canvas, (0, 734), (1600, 564), 74)
    for row in range(3):
        for column in range(13):
            x = column * 136.0 + 68 * (row % 2)
            y = 868 + row * 96 - x * 0.106
            _star(canvas, (x, y), 24, GILT if (row + column) % 2 else lighter(GILT, 0.4))
    for _ in range(200):
        x, y = canvas.chance.uniform(0, 1600), canvas.chance.uniform(0, 1000)
        _thread(canvas, (x, y))
    canvas.vignette(strength=0.45)


def _thread(canvas: Canvas, at: Point) -> None:
    """A glint of gold thread."""
    x, y = at
    canvas.rect((x, y, x + canvas.chance.uniform(4, 12), y + 1.5), (255, 226, 150))


def _diamond(canvas: Canvas, middle: Point, reach: float) -> None:
    x, y = middle
    for size, colour in ((1, GILT), (0.92, (104, 26, 44)), (0.84, (210, 154, 70)), (0.79, (120, 30, 48))):
        half = reach * size
        canvas.polygon([(x - half, y), (x, y - half), (x + half, y), (x, y + half)], colour)


def _flower(canvas: Canvas, middle: Point, reach: float, colour: Colour) -> None:
    x, y = middle
    for index in range(8):
        angle = math.pi * index / 4
        far = reach if index % 2 == 0 else reach * 0.72
        tip = (x + math.cos(angle) * far, y + math.sin(angle) * far)
        left = (x + math.cos(angle - 0.3) * far * 0.55, y + math.sin(angle - 0.3) * far * 0.55)
        right = (x + math.cos(angle + 0.3) * far * 0.55, y + math.sin(angle + 0.3) * far * 0.55)
        canvas.polygon([(x, y), left, tip, right], colour if index % 2 == 0 else lighter(colour, 0.35))
    canvas.circle(middle, reach * 0.17, RED)
    canvas.circle(middle, reach * 0.09, CREAM)


def _star(canvas: Canvas, middle: Point, reach: float, colour: Colour) -> None:
    x, y = middle
    points = []
    for index in range(16):
        angle = math.pi * index / 8
        far = reach if index % 2 == 0 else reach * 0.5
        points.append((x + math.cos(angle) * far, y + math.sin(angle) * far))
    canvas.polygon(points, colour)
    canvas.circle(middle, reach * 0.2, (14, 58, 70))


def _border(canvas: Canvas, start: Point, end: Point, deep: float) -> None:
    slope = (end[1] - start[1]) / (end[0] - start[0])
    for shift, width in ((0, 6), (deep, 6), (deep + 14, 3)):
        canvas.line([(start[0], start[1] + shift), (end[0], end[1] + shift)], GILT, width)
    for index in range(40):
        x = index * 42.0
        y = start[1] + x * slope + deep / 2
        canvas.polygon(
            [(x, y + deep * 0.4), (x + 21, y - deep * 0.4), (x + 42, y + deep * 0.4 + 42 * slope)],
            GILT if index % 2 else (206, 70, 54),
        )
