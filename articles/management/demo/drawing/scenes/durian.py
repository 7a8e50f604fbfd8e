"""The durian stand."""

import math

from articles.management.demo.drawing.canvas import Canvas, Point
from articles.management.demo.drawing.nature import sun
from articles.management.demo.drawing.palette import BARK, INK, WHITE, Colour, darker, lighter, mix


def durians(canvas: Canvas) -> None:
    """Fruit hung from a bamboo stand, one opened in front."""
    canvas.sky((90, 158, 132), (176, 206, 148), (246, 232, 176), bottom=620)
    sun(canvas, (260, 230), 78, (255, 246, 206))
    canvas.hills(560, 150, (96, 158, 118), waves=1.3)
    canvas.hills(610, 90, (60, 124, 94), waves=2.5)
    canvas.sky((196, 156, 104), (138, 100, 72), top=640)
    for x in (330, 1290):
        canvas.rect((x - 11, 200, x + 11, 800), (190, 158, 92))
        for knot in range(240, 800, 96):
            canvas.rect((x - 13, knot, x + 13, knot + 7), (142, 112, 64))
    canvas.gradient([(220, 250), (420, 120), (1200, 120), (1400, 250)], (206, 166, 96), (150, 110, 62))
    for index in range(30):
        x = 236 + index * 40
        canvas.line([(420 + (x - 236) * 0.664, 124), (x, 262)], (122, 88, 52), 2.5, alpha=0.6)
    for index in range(7):
        x = 420 + index * 125
        drop = 330 + 34 * math.sin(index * 1.9)
        canvas.line([(x, 250), (x, drop)], (226, 120, 110), 3)
        _durian(canvas, (x, drop + 62), 62, (132, 148, 62))
    canvas.gradient([(180, 700), (1440, 700), (1500, 800), (120, 800)], (206, 160, 100), (160, 114, 68))
    canvas.rect((120, 800, 1500, 830), (112, 76, 50))
    for x, y, radius in (
        (300, 660, 88),
        (470, 668, 80),
        (380, 560, 78),
        (1230, 660, 92),
        (1380, 676, 70),
        (1300, 560, 74),
        (1080, 672, 76),
    ):
        _durian(canvas, (x, y), radius, mix((128, 146, 60), (170, 150, 70), canvas.chance.random()))
    _open_durian(canvas, (770, 690))
    canvas.vignette(strength=0.35)


def _durian(canvas: Canvas, middle: Point, radius: float, colour: Colour) -> None:
    x, y = middle
    spikes = 30
    for ring, tone in ((1.16, darker(colour, 0.3)), (1.0, colour)):
        outline = []
        for index in range(spikes * 2):
            angle = math.pi * index / spikes
            reach = radius * ring * (1.0 if index % 2 else 0.88)
            outline.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach * 1.08))
        canvas.polygon(outline, tone)
    for row in range(-3, 4):
        for column in range(-3, 4):
            px = x + (column + 0.5 * (row % 2)) * radius * 0.27
            py = y + row * radius * 0.27
            if math.hypot(px - x, py - y) < radius * 0.78:
                size = radius * 0.11
                canvas.polygon(
                    [
                        (px - size, py + size * 0.7),
                        (px - size * 0.2, py - size),
                        (px + size, py + size * 0.7),
                    ],
                    lighter(colour, 0.3),
                )
                canvas.polygon(
                    [
                        (px - size * 0.2, py - size),
                        (px + size, py + size * 0.7),
                        (px + size * 0.1, py + size * 0.7),
                    ],
                    darker(colour, 0.22),
                )
    canvas.rect((x - radius * 0.06, y - radius * 1.36, x + radius * 0.06, y - radius * 0.96), BARK, radius=3)


def _open_durian(canvas: Canvas, middle: Point) -> None:
    x, y = middle
    _durian(canvas, (x - 10, y - 20), 140, (124, 142, 58))
    canvas.ellipse((x, y - 6), 132, 96, (150, 158, 82))
    canvas.ellipse((x, y - 4), 118, 82, (252, 240, 204))
    for dx, dy, rx, ry in ((-52, -18, 46, 34), (44, -28, 48, 32), (-6, 30, 54, 33)):
        canvas.ellipse((x + dx, y + dy + 5), rx, ry, (206, 148, 50))
        canvas.ellipse((x + dx, y + dy), rx, ry, (250, 200, 84))
        canvas.ellipse((x + dx - rx * 0.25, y + dy - ry * 0.3), rx * 0.4, ry * 0.26, WHITE, alpha=0.6)
    canvas.ellipse((x + 10, y + 112), 190, 16, INK, alpha=0.2)
