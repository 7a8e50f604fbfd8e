"""People without faces."""

from articles.management.demo.drawing.canvas import Canvas, Point, curve
from articles.management.demo.drawing.palette import INK, Colour, darker


def person(
    canvas: Canvas,
    foot: Point,
    height: float,
    shirt: Colour,
    *,
    cloth: Colour = INK,
    skin: Colour = (124, 80, 58),
    hat: Colour | None = None,
    veil: Colour | None = None,
    helmet: Colour | None = None,
) -> None:
    """A standing figure without a face."""
    x, y = foot
    head, neck = y - height * 0.88, y - height * 0.77
    hip = y - height * 0.42
    wide = height * 0.13
    canvas.polygon(
        [
            (x - wide * 0.9, hip),
            (x + wide * 0.9, hip),
            (x + wide * 0.75, y),
            (x + wide * 0.1, y),
            (x, hip + height * 0.12),
            (x - wide * 0.1, y),
            (x - wide * 0.75, y),
        ],
        cloth,
    )
    canvas.polygon(
        curve(
            [
                (x - wide * 0.9, hip),
                (x - wide * 1.15, neck + height * 0.08),
                (x - wide * 0.4, neck),
                (x + wide * 0.4, neck),
                (x + wide * 1.15, neck + height * 0.08),
                (x + wide * 0.9, hip),
            ]
        ),
        shirt,
    )
    canvas.line(
        [(x - wide, neck + height * 0.08), (x - wide * 1.35, hip + height * 0.02)],
        darker(shirt, 0.16),
        height * 0.06,
    )
    canvas.line(
        [(x + wide, neck + height * 0.08), (x + wide * 1.35, hip + height * 0.02)],
        darker(shirt, 0.16),
        height * 0.06,
    )
    canvas.ellipse((x, head), height * 0.072, height * 0.088, skin)
    if veil:
        canvas.polygon(
            curve(
                [
                    (x - wide * 0.95, neck + height * 0.12),
                    (x - wide * 0.72, head),
                    (x, head - height * 0.115),
                    (x + wide * 0.72, head),
                    (x + wide * 0.95, neck + height * 0.12),
                    (x, neck + height * 0.16),
                ]
            ),
            veil,
        )
        canvas.ellipse((x, head + height * 0.005), height * 0.048, height * 0.062, skin)
    else:
        canvas.polygon(
            curve(
                [
                    (x - height * 0.076, head - height * 0.005),
                    (x - height * 0.05, head - height * 0.088),
                    (x + height * 0.05, head - height * 0.088),
                    (x + height * 0.076, head - height * 0.005),
                    (x, head - height * 0.04),
                ]
            ),
            (34, 26, 30),
        )
    if helmet:
        crown_of_helmet = curve(
            [
                (x - height * 0.085, head - height * 0.02),
                (x - height * 0.07, head - height * 0.09),
                (x, head - height * 0.125),
                (x + height * 0.07, head - height * 0.09),
                (x + height * 0.085, head - height * 0.02),
            ]
        )
        canvas.polygon(crown_of_helmet, helmet)
        canvas.rect(
            (x - height * 0.105, head - height * 0.035, x + height * 0.105, head - height * 0.015),
            darker(helmet, 0.25),
            radius=2,
        )
    if hat:
        canvas.polygon(
            [
                (x - height * 0.19, head - height * 0.035),
                (x, head - height * 0.15),
                (x + height * 0.19, head - height * 0.035),
            ],
            hat,
        )
