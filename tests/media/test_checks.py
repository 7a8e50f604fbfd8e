import contextlib
import hashlib
import io
import struct
import zlib
from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import ImageCms

from articles.media.checks import checked_image, read_upload
from articles.media.limits import LIBRARY
from tests.pictures import picture_bytes, upload


def code_of(content, name="foto.jpg"):
    with pytest.raises(ValidationError) as refused:
        checked_image(upload(content, name))
    assert len(refused.value.messages) == 1
    return refused.value.code


def stored(content):
    return Pillow.open(io.BytesIO(checked_image(upload(content)).encoded()))


@pytest.mark.parametrize(
    ("format_", "mode", "expected"),
    [
        ("JPEG", "RGB", "JPEG"),
        ("JPEG", "CMYK", "JPEG"),
        ("JPEG", "L", "JPEG"),
        ("PNG", "RGBA", "PNG"),
        ("PNG", "LA", "PNG"),
        ("PNG", "P", "PNG"),
        ("PNG", "1", "PNG"),
        ("PNG", "I;16", "PNG"),
        ("WEBP", "RGB", "JPEG"),
        ("WEBP", "RGBA", "PNG"),
        ("GIF", "P", "PNG"),
    ],
)
def test_pictures_of_every_make_are_stored_plain(format_, mode, expected):
    kept = stored(picture_bytes(format_, mode=mode))

    assert kept.format == expected
    assert kept.mode in ("RGB", "RGBA")
    assert kept.size == (64, 48)


def test_type_is_judged_by_content_not_by_name():
    checked = checked_image(upload(picture_bytes("PNG"), "foto.jpg"))

    assert checked.format == "PNG"
    assert checked.name.endswith(".png")


def test_checksum_is_that_of_the_upload():
    content = picture_bytes()

    assert checked_image(upload(content)).checksum == hashlib.sha256(content).hexdigest()


def test_metadata_does_not_survive():
    exif = Pillow.Exif()
    exif[0x010E] = "alamat rumah korban"
    exif.get_ifd(0x8825)[2] = (2.0, 59.0, 0.0)
    content = picture_bytes(exif=exif.tobytes(), comment=b"rahasia", xmp=b"<x:xmpmeta>rahasia</x:xmpmeta>")

    encoded = checked_image(upload(content)).encoded()

    assert b"rahasia" in content
    assert not any(word in encoded for word in (b"rahasia", b"alamat", b"Exif", b"ICC_PROFILE"))


@pytest.mark.parametrize("format_", ["PNG", "WEBP"])
def test_metadata_of_other_formats_does_not_survive(format_):
    exif = Pillow.Exif()
    exif[0x010E] = "alamat rumah korban"
    content = picture_bytes(format_, exif=exif.tobytes())

    encoded = checked_image(upload(content)).encoded()

    assert b"alamat" in content
    assert b"alamat" not in encoded


def test_picture_taken_with_a_turned_phone_stands_upright():
    exif = Pillow.Exif()
    exif[0x0112] = 6

    checked = checked_image(upload(picture_bytes(size=(64, 48), exif=exif.tobytes())))

    assert checked.picture.size == (48, 64)


def test_colours_are_converted_to_srgb():
    lab_like = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ"))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    same = stored(picture_bytes("PNG", icc_profile=srgb)).convert("RGB").getpixel((0, 0))
    useless = stored(picture_bytes("PNG", icc_profile=lab_like.tobytes())).convert("RGB").getpixel((0, 0))
    broken = stored(picture_bytes("PNG", icc_profile=b"no profile")).convert("RGB").getpixel((0, 0))

    assert same == useless == broken == (255, 0, 0)


def test_deep_grey_keeps_its_tones():
    picture = Pillow.new("I;16", (40, 40), 0x8000)
    out = io.BytesIO()
    picture.save(out, "PNG")

    assert 126 <= stored(out.getvalue()).getpixel((5, 5))[0] <= 129


def test_transparency_is_kept_where_there_is_any():
    assert stored(picture_bytes("PNG", mode="RGBA")).mode == "RGBA"
    opaque = io.BytesIO()
    Pillow.new("RGBA", (10, 10), (1, 2, 3, 255)).save(opaque, "PNG")
    assert stored(opaque.getvalue()).mode == "RGB"


@pytest.mark.parametrize(
    "content",
    [
        b"GIF89a",
        b"hello",
        b"%PDF-1.7 ...",
        b"\x00" * 100,
        b"RIFF\x00\x00\x00\x00WEBP",
        b"BM" + b"\x00" * 60,
        b"II*\x00" + b"\x00" * 60,
    ],
)
def test_what_is_no_picture_is_refused(content):
    assert code_of(content) in {"not_a_picture", "damaged"}


@pytest.mark.parametrize(
    "content",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!DOCTYPE html><p>x",
        b"\xef\xbb\xbf<SVG onload=alert(1)>",
        picture_bytes("GIF") + b"<script>alert(1)</script>",
        picture_bytes("JPEG", comment=b"<?php system($_GET[0]); ?>"),
    ],
)
def test_web_page_in_disguise_is_refused(content):
    assert code_of(content) == "hidden_page"


def test_what_hangs_behind_a_picture_is_not_stored():
    encoded = checked_image(upload(picture_bytes() + b"PK\x03\x04 archive of secrets")).encoded()

    assert b"secrets" not in encoded


def test_empty_file_is_refused():
    with pytest.raises(ValidationError) as refused:
        checked_image(ContentFile(b"", name="foto.jpg"))

    assert refused.value.code == "empty"


def test_heavy_file_is_refused_unread():
    heavy = upload(picture_bytes() + b"\x00" * 1000)
    limits = replace(LIBRARY, bytes=1000)

    for judge in (read_upload, checked_image):
        with pytest.raises(ValidationError) as refused:
            judge(heavy, limits)
        assert refused.value.code == "too_heavy"


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
def test_cut_off_picture_is_refused(format_):
    content = picture_bytes(format_, size=(400, 300), mode="RGB")

    assert code_of(content[: len(content) // 2]) in {"damaged", "not_a_picture"}


def png_header(width, height):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(8000, 5001), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_decompression_bomb_is_refused_by_its_header(size):
    assert code_of(png_header(*size)) == "too_large"


@pytest.mark.parametrize("format_", ["GIF", "WEBP", "PNG"])
def test_moving_picture_is_refused(format_):
    frames = [Pillow.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, format_, save_all=True, append_images=frames[1:], duration=100)

    assert code_of(out.getvalue()) == "moves"


def test_phone_picture_with_a_second_one_inside_is_taken():
    frames = [Pillow.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "MPO", save_all=True, append_images=frames[1:])

    kept = stored(out.getvalue())

    assert kept.format == "JPEG"
    assert getattr(kept, "n_frames", 1) == 1


@settings(deadline=None)
@given(st.binary(max_size=200), st.integers(min_value=0, max_value=400))
def test_broken_bytes_never_raise_anything_else(noise, place):
    content = picture_bytes("PNG")
    for original in (content, picture_bytes("GIF"), picture_bytes("JPEG")):
        broken = original[:place] + noise + original[place + len(noise) :]
        with contextlib.suppress(ValidationError):
            checked_image(upload(broken))
