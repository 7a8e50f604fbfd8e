"""What taking a picture in costs at the limits: a process of 110 MB stays below 400 MB."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from articles.media import checks

ROOM = 290  # MB above what the process held before
STATUS = Path("/proc/self/status")
TAKE_IN = """
import re, sys
from pathlib import Path
from django.conf import settings
settings.configure(USE_I18N=False)
from django.core.files.base import ContentFile
from articles.media.checks import checked_image

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1)) // 1024

before = peak()
checked_image(ContentFile(Path(sys.argv[1]).read_bytes())).encoded()
print(peak() - before)
"""


def rotated_photo(path: Path) -> None:
    picture = Pillow.new("RGB", sides(checks.MAX_PIXELS), "teal")
    orientation = Pillow.Exif()
    orientation[0x0112] = 6
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture.save(path, "JPEG", exif=orientation, icc_profile=profile)


def progressive_photo(path: Path) -> None:
    Pillow.new("RGB", sides(checks.MAX_PIXELS), "teal").save(path, "JPEG", progressive=True)


def deep_grey(path: Path) -> None:
    Pillow.new("I;16", sides(checks.MAX_PIXELS), 777).save(path, "PNG")


def printing_colours(path: Path) -> None:
    Pillow.new("CMYK", sides(checks.MAX_PIXELS_OF_FOUR_BANDS), "teal").save(path, "JPEG")


def transparent_grey(path: Path) -> None:
    Pillow.new("LA", sides(checks.MAX_PIXELS_OF_FOUR_BANDS), (90, 40)).save(path, "PNG", compress_level=1)


def transparent_webp(path: Path) -> None:
    Pillow.new("RGBA", sides(checks.MAX_PIXELS_OF_WEBP), (9, 9, 9, 40)).save(path, "WEBP", method=0)


def sides(pixels: int) -> tuple[int, int]:
    """Width and height of the largest picture of four by three with so many points."""
    height = int((pixels * 3 / 4) ** 0.5)
    return pixels // height, height


@pytest.mark.skipif(not STATUS.exists(), reason="this system does not tell how much memory was used")
@pytest.mark.parametrize(
    "make",
    [rotated_photo, progressive_photo, deep_grey, printing_colours, transparent_grey, transparent_webp],
)
def test_the_largest_picture_of_each_make_fits_into_the_memory_of_a_process(
    make: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / "picture"
    make(path)

    told = subprocess.run(  # noqa: S603
        [sys.executable, "-c", TAKE_IN, path], capture_output=True, text=True, check=True
    )

    assert int(told.stdout) < ROOM
