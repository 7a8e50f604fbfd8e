"""Whose posts, videos and maps may stand in a text: the address of a frame is built here, from an id."""

import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit


@dataclass(frozen=True, kw_only=True)
class Provider:
    """A service, what its ids look like, and the addresses that are built from one.

    `addresses` find the id in what a writer pastes; the editor uses them too, so they are written in the
    words that Python's and the browser's expressions share. `page` is the plain link, `frame` what a click
    loads.
    """

    key: str
    label: str
    id: str
    addresses: tuple[str, ...]
    page: str
    frame: str
    shape: str

    @cached_property
    def frame_source(self) -> str:
        """Scheme and host of the frame, for the content policy."""
        parts = urlsplit(self.frame)
        return f"{parts.scheme}://{parts.netloc}"


PROVIDERS = (
    Provider(
        key="youtube",
        label="YouTube",
        id=r"[A-Za-z0-9_-]{11}",
        addresses=(
            r"^https?://(?:www\.|m\.)?youtube\.com/watch\?(?:[^#]*&)?v=([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])",
            r"^https?://(?:www\.|m\.)?youtube(?:-nocookie)?\.com/(?:shorts|live|embed)/([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])",
            r"^https?://youtu\.be/([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])",
        ),
        page="https://www.youtube.com/watch?v={id}",
        frame="https://www.youtube-nocookie.com/embed/{id}",
        shape="wide",
    ),
    Provider(
        key="instagram",
        label="Instagram",
        id=r"[A-Za-z0-9_-]{5,40}",
        addresses=(
            r"^https?://(?:www\.)?instagram\.com/(?:[A-Za-z0-9_.]+/)?(?:p|reel|tv)/([A-Za-z0-9_-]{5,40})(?![A-Za-z0-9_-])",
        ),
        page="https://www.instagram.com/p/{id}/",
        frame="https://www.instagram.com/p/{id}/embed/",
        shape="post",
    ),
    Provider(
        key="tiktok",
        label="TikTok",
        id=r"(?P<name>[A-Za-z0-9_.]{2,24})/video/(?P<number>[0-9]{10,20})",
        addresses=(
            r"^https?://(?:www\.|m\.)?tiktok\.com/@([A-Za-z0-9_.]{2,24}/video/[0-9]{10,20})(?![0-9])",
        ),
        page="https://www.tiktok.com/@{id}",
        frame="https://www.tiktok.com/player/v1/{number}",
        shape="tall",
    ),
    Provider(
        key="x",
        label="X",
        id=r"[0-9]{5,20}",
        addresses=(
            r"^https?://(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com/[A-Za-z0-9_]+(?:/web)?/status/([0-9]{5,20})(?![0-9])",
        ),
        page="https://x.com/i/status/{id}",
        frame="https://platform.twitter.com/embed/Tweet.html?id={id}&dnt=true&lang=id",
        shape="post",
    ),
    Provider(
        key="facebook",
        label="Facebook",
        id=r"[0-9]{5,20}",
        addresses=(
            r"^https?://(?:www\.|m\.|web\.)?facebook\.com/watch/?\?(?:[^#]*&)?v=([0-9]{5,20})(?![0-9])",
            r"^https?://(?:www\.|m\.|web\.)?facebook\.com/[A-Za-z0-9_.-]+/videos/(?:[^/?#]+/)?([0-9]{5,20})(?![0-9])",
            r"^https?://(?:www\.|m\.|web\.)?facebook\.com/reel/([0-9]{5,20})(?![0-9])",
        ),
        page="https://www.facebook.com/watch/?v={id}",
        frame="https://www.facebook.com/plugins/video.php?show_text=false"
        "&href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D{id}",
        shape="wide",
    ),
    Provider(
        key="maps",
        label="Google Maps",
        id=r"(?P<place>-?[0-9]{1,2}\.[0-9]{1,12},-?[0-9]{1,3}\.[0-9]{1,12}),(?P<zoom>[0-9]{1,2})",
        addresses=(
            r"^https?://(?:www\.)?google\.(?:com|co\.id)/maps/[^?#]*@"
            r"(-?[0-9]{1,2}\.[0-9]{1,12},-?[0-9]{1,3}\.[0-9]{1,12},[0-9]{1,2})(?:\.[0-9]+)?z",
        ),
        page="https://www.google.com/maps?q={place}&z={zoom}",
        frame="https://www.google.com/maps?q={place}&z={zoom}&output=embed",
        shape="wide",
    ),
)
PROVIDERS_BY_KEY = {provider.key: provider for provider in PROVIDERS}
FRAME_SOURCES = tuple(sorted({provider.frame_source for provider in PROVIDERS}))


@dataclass(frozen=True, kw_only=True)
class Embed:
    """One post, video or map; as a value of the text it is written `youtube:dQw4w9WgXcQ`."""

    provider: Provider
    page: str
    frame: str


def embed_of(value: str) -> Embed | None:
    """What a text's `youtube:…` stands for; nothing where provider or id is not of the table."""
    key, _colon, written = value.partition(":")
    provider = PROVIDERS_BY_KEY.get(key)
    match = re.fullmatch(provider.id, written) if provider else None
    if provider is None or match is None:
        return None
    parts = {"id": written, **match.groupdict()}
    return Embed(provider=provider, page=provider.page.format(**parts), frame=provider.frame.format(**parts))
