"""What a picture costs at the limits: the worker stays below 400 MB, web processes far below that."""

import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone
from PIL import Image as Pillow
from PIL import ImageCms

from articles.media.limits import LIBRARY, MOST_CLEAN_BYTES
from articles.media.models import Upload
from articles.media.parts import keep_content
from articles.media.queue import ask_for_check
from newsroom.run import worker
from tests.factories import UploadFactory
from tests.people import staff
from tests.pictures import picture_bytes

MOST_OF_A_WORKER = 400  # MB, all of the process
MOST_OF_A_REQUEST = 100  # MB above what the process held before
STATUS = Path("/proc/self/status")
PROCESS = """
import os, re, sys
from pathlib import Path
import django
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
settings.DATABASES["default"]["OPTIONS"].pop("pool")
django.setup()
from django.core.files.base import File
from django.core.management import call_command
from django.utils import timezone
from articles.core.models import User
from articles.media.models import Upload
from articles.media.services import receive_upload, take_from_text

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1)) // 1024

User.objects.first()
before = peak()
"""
WORK = """
call_command("procrastinate", "worker", "--one-shot", "--queues=media")
print(peak())
"""
RECEIVE = """
with open(sys.argv[2], "rb") as file:
    receive_upload(File(file), token=sys.argv[3], by=User.objects.get(), at=timezone.now())
print(peak() - before)
"""
TAKE = """
take_from_text(Upload.objects.get(), by=User.objects.get(), at=timezone.now())
print(peak() - before)
"""
pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(not STATUS.exists(), reason="this system does not tell how much memory was used"),
]


def waiting(content: bytes, **fields: Any) -> Upload:
    upload = UploadFactory(size=len(content), **fields)
    keep_content(upload, content)
    return upload


def told_by(act: str, *arguments: object) -> int:
    """What a process of its own says that does it, in the worker's environment."""
    command = [sys.executable, "-c", PROCESS + act, str(connection.settings_dict["NAME"])]
    told = subprocess.run(  # noqa: S603
        [*command, *map(str, arguments)],
        env=worker().popen["env"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return int(told.stdout.split()[-1])


def rotated_photo(path: Path) -> None:
    picture = Pillow.new("RGB", sides(LIBRARY.pixels), "teal")
    orientation = Pillow.Exif()
    orientation[0x0112] = 6
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture.save(path, "JPEG", exif=orientation, icc_profile=profile)


def progressive_photo(path: Path) -> None:
    Pillow.new("RGB", sides(LIBRARY.pixels), "teal").save(path, "JPEG", progressive=True)


def deep_grey(path: Path) -> None:
    Pillow.new("I;16", sides(LIBRARY.pixels), 777).save(path, "PNG")


def printing_colours(path: Path) -> None:
    Pillow.new("CMYK", sides(LIBRARY.pixels_of_four_bands), "teal").save(path, "JPEG")


def transparent_grey(path: Path) -> None:
    Pillow.new("LA", sides(LIBRARY.pixels_of_four_bands), (90, 40)).save(path, "PNG", compress_level=1)


def transparent_webp(path: Path) -> None:
    Pillow.new("RGBA", sides(LIBRARY.pixels_of_webp), (9, 9, 9, 40)).save(path, "WEBP", method=0)


def sides(pixels: int) -> tuple[int, int]:
    """Width and height of the largest picture of four by three with so many points."""
    height = int((pixels * 3 / 4) ** 0.5)
    return pixels // height, height


def grain_of_a_camera(path: Path) -> None:
    """A photo as heavy as a file may be, nearly."""
    grain = Pillow.effect_noise(sides(LIBRARY.pixels), 40)
    mirrored = grain.transpose(Pillow.Transpose.FLIP_LEFT_RIGHT)
    Pillow.merge("RGB", (grain, mirrored, grain)).save(path, "JPEG", quality=77)


MAKES = (
    rotated_photo,
    progressive_photo,
    grain_of_a_camera,
    deep_grey,
    printing_colours,
    transparent_grey,
    transparent_webp,
)


def test_the_worker_takes_in_the_largest_picture_of_each_make_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    for make in MAKES:
        make(path)
        assert path.stat().st_size <= LIBRARY.bytes
        ask_for_check(waiting(path.read_bytes(), received_at=timezone.now()).pk)

    used = told_by(WORK)

    assert [upload.format for upload in Upload.objects.order_by("pk")] == [
        "JPEG",
        "JPEG",
        "JPEG",
        "PNG",
        "JPEG",
        "PNG",
        "PNG",
    ]
    assert used < MOST_OF_A_WORKER


def test_a_request_that_receives_the_heaviest_file_needs_little_memory(tmp_path: Path) -> None:
    staff("rina", "wartawan")
    path = tmp_path / "picture"
    rotated_photo(path)
    with path.open("ab") as file:
        file.write(bytes(LIBRARY.bytes - path.stat().st_size))

    assert told_by(RECEIVE, path, uuid4()) < MOST_OF_A_REQUEST


def test_a_request_that_takes_the_heaviest_picture_needs_little_memory() -> None:
    content = picture_bytes("PNG", size=(1, 1)).ljust(MOST_CLEAN_BYTES, b"\0")
    clean = {"format": "PNG", "width": 1, "height": 1, "fingerprint": 0}
    waiting(content, owner=staff("rina", "wartawan"), **clean)

    assert told_by(TAKE) < MOST_OF_A_REQUEST
