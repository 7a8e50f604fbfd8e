"""Pictures of any make in the colours of the web, without anything that rides along in the file."""

import io

from PIL import Image as Pillow
from PIL import ImageCms

_SRGB = ImageCms.createProfile("sRGB")


def in_srgb(picture: Pillow.Image) -> Pillow.Image:
    """The picture as plain RGB or RGBA in sRGB, its metadata gone."""
    profile = picture.info.get("icc_profile")
    alpha = _transparency(picture)
    plain = _eight_bits(picture)
    converted = _through_profile(plain, profile) if profile else None
    result = converted or (plain if plain.mode == "RGB" else plain.convert("RGB"))
    if alpha is not None:
        result.putalpha(alpha)
    result.info = {}
    return result


def on_white(picture: Pillow.Image) -> Pillow.Image:
    """The picture on white paper, for formats that know no transparency."""
    if picture.mode != "RGBA":
        return picture.convert("RGB")
    paper = Pillow.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def _transparency(picture: Pillow.Image) -> Pillow.Image | None:
    """How transparent the picture is where, or None for one that covers everything."""
    if not picture.has_transparency_data:
        return None
    alpha = (picture if "A" in picture.getbands() else picture.convert("RGBA")).getchannel("A")
    return alpha if alpha.getextrema()[0] != 255 else None


def _eight_bits(picture: Pillow.Image) -> Pillow.Image:
    """Palettes resolved, deep greys brought to 256 steps, transparency left out."""
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L")
    if picture.mode == "P":
        picture.info.pop("transparency", None)  # it has been read already
        return picture.convert("RGB")
    if picture.mode in ("LA", "La"):
        return picture.convert("L")
    if picture.mode in ("RGBA", "RGBa"):
        return picture.convert("RGB")
    return picture


def _through_profile(picture: Pillow.Image, profile: bytes) -> Pillow.Image | None:
    """The picture converted from its own colour profile; None where the profile is of no use."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if picture.mode != "RGB":
            return ImageCms.profileToProfile(picture, source, _SRGB, outputMode="RGB")
        ImageCms.profileToProfile(picture, source, _SRGB, inPlace=True)
        return picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
