"""The colours of the illustrations; a colour is three numbers, mixed by share."""

type Colour = tuple[int, int, int]

INK: Colour = (18, 38, 52)
DEEP: Colour = (16, 62, 76)
RIVER: Colour = (34, 112, 122)
SHALLOW: Colour = (104, 170, 166)
MIST: Colour = (206, 226, 219)
SAND: Colour = (245, 229, 198)
CREAM: Colour = (252, 243, 224)
GOLD: Colour = (236, 180, 76)
ORANGE: Colour = (240, 138, 60)
RED: Colour = (199, 66, 48)
WINE: Colour = (112, 34, 48)
ROSE: Colour = (240, 176, 150)
LEAF: Colour = (74, 138, 84)
LIME: Colour = (150, 186, 92)
FOREST: Colour = (28, 76, 62)
DUSK: Colour = (74, 66, 112)
NIGHT: Colour = (24, 28, 58)
WOOD: Colour = (132, 86, 54)
BARK: Colour = (82, 54, 42)
STONE: Colour = (196, 196, 186)
WHITE: Colour = (255, 255, 255)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour that lies the given share of the way from the first to the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def lighter(colour: Colour, share: float = 0.2) -> Colour:
    """The colour with light on it."""
    return mix(colour, CREAM, share)


def darker(colour: Colour, share: float = 0.2) -> Colour:
    """The colour in shade."""
    return mix(colour, INK, share)
