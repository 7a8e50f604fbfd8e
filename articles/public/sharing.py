"""Where a reader can share a story: plain links, no foreign script."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareTarget:
    """One service: its name, its icon below static/public/icons, and its address with two gaps."""

    key: str
    label: str | Promise
    pattern: str

    def address(self, *, url: str, title: str) -> str:
        """The address at which the service takes this story."""
        return self.pattern.format(url=quote(url, safe=""), title=quote(title, safe=""))


SHARE_TARGETS = (
    ShareTarget(key="whatsapp", label="WhatsApp", pattern="https://wa.me/?text={title}%20{url}"),
    ShareTarget(
        key="facebook", label="Facebook", pattern="https://www.facebook.com/sharer/sharer.php?u={url}"
    ),
    ShareTarget(key="x", label="X", pattern="https://x.com/intent/post?text={title}&url={url}"),
    ShareTarget(key="telegram", label="Telegram", pattern="https://t.me/share/url?url={url}&text={title}"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareLink:
    """A service with the address for one story."""

    key: str
    label: str | Promise
    url: str


def share_links(*, url: str, title: str) -> tuple[ShareLink, ...]:
    """The links below a story."""
    return tuple(
        ShareLink(key=target.key, label=target.label, url=target.address(url=url, title=title))
        for target in SHARE_TARGETS
    )
