"""The burning market."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.figures import person
from articles.management.demo.drawing.palette import CREAM, INK, RED


def market_fire(canvas: Canvas) -> None:
    """Flames over the roofs, two jets of water."""
    canvas.sky((20, 16, 34), (78, 26, 34), (214, 84, 40), bottom=720)
    canvas.glow((900, 560), 760, (255, 120, 40), strength=0.75)
    for _ in range(26):
        at = (canvas.chance.gauss(980, 330), canvas.chance.uniform(0, 330))
        canvas.circle(at, canvas.chance.uniform(60, 150), (34, 22, 34), alpha=0.28)
    for x, width, height in (
        (380, 190, 320),
        (560, 240, 470),
        (790, 280, 560),
        (1030, 260, 470),
        (1240, 200, 330),
    ):
        _flame(canvas, (x, 700), width, height)
    canvas.polygon(
        [
            (220, 700),
            (220, 590),
            (330, 530),
            (520, 600),
            (560, 540),
            (760, 620),
            (820, 560),
            (1010, 610),
            (1100, 540),
            (1280, 600),
            (1360, 570),
            (1380, 700),
        ],
        (26, 14, 22),
    )
    for index in range(11):
        x = 250 + index * 104
        canvas.rect((x, 640, x + 62, 720), (255, 172, 66) if index % 3 else (110, 34, 30))
    canvas.sky((60, 30, 38), (22, 16, 30), top=718)
    for _ in range(90):
        at = (canvas.chance.gauss(840, 320), canvas.chance.uniform(90, 640))
        canvas.circle(at, canvas.chance.uniform(1.5, 4.5), (255, 210, 120), alpha=0.9)
    _engine(canvas, (110, 900))
    for nozzle, target, figure in (((620, 800), (860, 420), 590), ((1330, 800), (1080, 450), 1370)):
        for spread in (-16, 0, 16):
            middle = ((nozzle[0] + target[0]) / 2, target[1] - 30 + spread)
            canvas.line(
                curve([nozzle, middle, (target[0] + spread, target[1] + 60)]), (206, 232, 240), 7, alpha=0.55
            )
        person(canvas, (figure, 930), 220, (226, 160, 48), cloth=(70, 56, 40), helmet=RED)
        canvas.line([(figure + (20 if figure < 900 else -20), 806), nozzle], INK, 10)
    canvas.line(curve([(440, 900), (520, 960), (580, 850)]), (200, 180, 140), 9)
    canvas.vignette(strength=0.45)


def _flame(canvas: Canvas, foot: Point, width: float, height: float) -> None:
    x, y = foot
    layers = ((1, (226, 74, 34)), (0.74, (250, 142, 44)), (0.48, (255, 206, 92)), (0.26, (255, 244, 200)))
    lean = canvas.chance.uniform(-0.15, 0.15)
    for share, colour in layers:
        w, h = width * share * 0.62, height * share
        canvas.polygon(
            curve(
                [
                    (x - w, y),
                    (x - w * 1.1, y - h * 0.35),
                    (x - w * 0.45, y - h * 0.55),
                    (x - w * 0.5 + w * lean, y - h * 0.82),
                    (x + w * lean * 2, y - h),
                    (x + w * 0.3, y - h * 0.68),
                    (x + w * 0.62, y - h * 0.74),
                    (x + w * 1.05, y - h * 0.32),
                    (x + w, y),
                ]
            ),
            colour,
        )


def _engine(canvas: Canvas, left: Point) -> None:
    x, y = left
    canvas.rect((x - 60, y - 190, x + 250, y - 20), (200, 40, 38), radius=10)
    canvas.rect((x + 244, y - 150, x + 350, y - 20), (200, 40, 38), radius=14)
    canvas.rect((x + 276, y - 136, x + 340, y - 80), (168, 206, 214), radius=6)
    canvas.rect((x - 60, y - 108, x + 350, y - 88), CREAM)
    canvas.rect((x - 40, y - 216, x + 220, y - 204), (196, 190, 180))
    for index in range(8):
        canvas.rect((x - 36 + index * 34, y - 216, x - 30 + index * 34, y - 190), (196, 190, 180))
    canvas.rect((x + 290, y - 172, x + 326, y - 150), (90, 160, 230), radius=6)
    canvas.glow((x + 308, y - 162), 90, (110, 180, 255), strength=0.8)
    for wheel in (x + 20, x + 280):
        canvas.circle((wheel, y - 16), 40, (18, 16, 22))
        canvas.circle((wheel, y - 16), 17, (150, 146, 140))
