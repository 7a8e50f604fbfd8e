"""What a body may hold, in its one form."""

import re

import pytest

from articles.core.embeds import FRAME_SOURCES, PROVIDERS, embed_of
from articles.core.html import clean_body, draw_embeds, draw_photos, photos_in, plain_text

ATTACK = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
EMBED = '<figure data-embed="youtube:dQw4w9WgXcQ"></figure>'
PHOTO = '<figure data-photo="7"></figure>'
EXAMPLES = {
    "youtube": (
        "https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ&t=3",
        "https://youtu.be/dQw4w9WgXcQ?si=x",
        "https://m.youtube.com/shorts/dQw4w9WgXcQ",
    ),
    "instagram": (
        "https://www.instagram.com/p/C0abc-_9/?img_index=1",
        "https://www.instagram.com/harianmusi/reel/C0abc-_9/",
    ),
    "tiktok": ("https://www.tiktok.com/@harian.musi/video/7310000000000000001?lang=id",),
    "x": ("https://twitter.com/harianmusi/status/1733300000000000000", "https://x.com/a_b/status/17333"),
    "facebook": (
        "https://www.facebook.com/watch/?v=1234567890",
        "https://m.facebook.com/harian.musi/videos/pasar-pagi/1234567890/",
        "https://www.facebook.com/reel/1234567890",
    ),
    "maps": ("https://www.google.com/maps/place/Pasar+Pagi/@-2.8912345,104.3912345,17.5z/data=x",),
}


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        (
            "<blockquote><p>Siap.</p><cite>Bupati <b>X</b></cite></blockquote>",
            "<blockquote><p>Siap.</p><cite>Bupati X</cite></blockquote>",
        ),
        (
            "<blockquote><cite>Bupati</cite><p>Siap.</p></blockquote>",
            "<blockquote><p>Siap.</p><cite>Bupati</cite></blockquote>",
        ),
        ("<blockquote><p> </p><cite>Bupati</cite></blockquote>", "<p>Bupati</p>"),
        ("<p>Kata <cite>Bupati</cite></p>", "<p>Kata Bupati</p>"),
        (
            '<figure data-photo="07" class="x"><figcaption>Apel <a href="/x">pagi</a></figcaption></figure>',
            '<figure data-photo="7"><figcaption>Apel pagi</figcaption></figure>',
        ),
        (
            "<table><tr><td><p>Kecamatan</p><td><b>Warga</b><tr><td>Betung<td><strong>12</strong></table>",
            "<table><thead><tr><th>Kecamatan</th><th>Warga</th></tr></thead>"
            "<tbody><tr><td>Betung</td><td><strong>12</strong></td></tr></tbody></table>",
        ),
        (
            "<table><caption>Harga</caption><tr><th>A<p>B</table>",
            "<table><caption>Harga</caption><thead><tr><th>A<br>B</th></tr></thead></table>",
        ),
        ("<table><tr><td> </td></tr></table><p>a</p>", "<p>a</p>"),
        ("<td>lepas</td><figcaption>juga</figcaption>", "lepas<p>juga</p>"),
    ],
)
def test_a_block_has_one_form(html: str, kept: str) -> None:
    assert clean_body(html) == kept
    assert clean_body(kept) == kept


@pytest.mark.parametrize("inside", [PHOTO, EMBED, "<table><thead><tr><th>a</th></tr></thead></table>"])
@pytest.mark.parametrize(
    "around",
    [
        ("<ul><li>satu", "</li></ul>"),
        ("<blockquote><p>satu</p>", "</blockquote>"),
        ("<table><thead><tr><th>satu", "</th></tr></thead></table>"),
        ("<p><strong>satu</strong></p>", ""),
    ],
)
def test_pictures_embeds_and_tables_stand_at_the_top(inside: str, around: tuple[str, str]) -> None:
    assert clean_body(inside.join(around)) == f"{''.join(around)}{inside}"


@pytest.mark.parametrize(
    "html",
    [
        f"<figure data-photo='{ATTACK}'>a</figure>",
        '<figure data-photo="-1">a</figure>',
        f"<figure data-photo='{'9' * 40}'>a</figure>",
        '<figure data-embed="youtube:dQw4w9WgXcQ&quot;onload=x">a</figure>',
        '<figure data-embed="youtube:../../../x">a</figure>',
        '<figure data-embed="evil:dQw4w9WgXcQ">a</figure>',
        '<figure data-embed="https://evil.example/">a</figure>',
        "<figure data-photo='1' data-embed='youtube:dQw4w9WgXcQ'>a</figure>",
        '<figure onclick="alert(1)" style="x" class="y">a</figure>',
        '<figure data-photo-waiting="1">a</figure>',
        f"<figure data-photo-waiting='{ATTACK}'>a</figure>",
        '<table onclick="x" style="y" background="z"></table>a<iframe src="https://evil.example/"></iframe>',
    ],
)
def test_what_names_no_picture_and_no_provider_loses_its_frame(html: str) -> None:
    assert clean_body(html) == "a"


@pytest.mark.parametrize("tag", ["figcaption", "caption", "cite", "th"])
def test_markup_within_the_new_blocks_is_words(tag: str) -> None:
    whole = {
        "figcaption": f'<figure data-photo="1"><figcaption>{ATTACK}x</figcaption></figure>',
        "caption": f"<table><caption>{ATTACK}x</caption><tr><td>1</td></tr></table>",
        "cite": f"<blockquote><p>a</p><cite>{ATTACK}x</cite></blockquote>",
        "th": f"<table><tr><td>{ATTACK}x</td></tr></table>",
    }

    kept = clean_body(whole[tag])

    assert f'<{tag}>"&gt;x</{tag}>' in kept
    assert "<script" not in kept
    assert "<img" not in kept


def test_a_very_deep_text_keeps_its_words() -> None:
    assert plain_text(clean_body("<ul><li>" * 4000 + "kata")) == "kata"


def test_words_of_every_block_are_in_the_plain_text() -> None:
    body = clean_body(
        "<blockquote><p>Siap.</p><cite>Bupati</cite></blockquote>"
        '<figure data-photo="1"><figcaption>Apel</figcaption></figure>'
        "<table><caption>Harga</caption><tr><td>Cabai<td>Rp 9.000<tr><td>Beras<td>Rp 15.000</table>"
    )

    assert plain_text(body).split("\n") == [
        "Siap.",
        "Bupati",
        "Apel",
        "Harga",
        "Cabai Rp 9.000",
        "Beras Rp 15.000",
    ]


def test_pictures_are_named_once_in_the_order_of_the_text() -> None:
    assert photos_in(clean_body(f'{PHOTO}<figure data-photo="2"></figure>{PHOTO}')) == (7, 2)


def test_captions_are_drawn_as_the_words_they_are() -> None:
    body = clean_body('<figure data-photo="7"><figcaption>A &amp; B &lt;i&gt;</figcaption></figure>')

    assert draw_photos(body, lambda number, caption: f"{number} {caption}") == "7 A & B <i>"


def test_an_embed_whose_provider_is_gone_leaves_its_caption() -> None:
    body = '<figure data-embed="lama:1"><figcaption>Video &lt;b&gt;</figcaption></figure>'

    assert draw_embeds(body, lambda embed, caption: "?") == "<p>Video &lt;b&gt;</p>"


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.key)
def test_a_pasted_address_becomes_an_embed_of_known_hosts(provider) -> None:
    for address in EXAMPLES[provider.key]:
        (found,) = {m[1] for each in provider.addresses if (m := re.search(each, address))}
        embed = embed_of(f"{provider.key}:{found}")

        assert embed is not None
        assert embed.frame.startswith(tuple(f"{source}/" for source in FRAME_SOURCES))
        assert "{" not in embed.page + embed.frame


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.key)
@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/?x=instagram.com/p/C0abc-_9/",
        "javascript:https://x.com/a/status/12345",
        "https://vm.tiktok.com/ZM123/",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQxx",
    ],
)
def test_an_address_of_elsewhere_is_no_embed(provider, address: str) -> None:
    assert not any(re.search(pattern, address) for pattern in provider.addresses)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("www.musiraya.go.id/anggaran?tahun=2026", "https://www.musiraya.go.id/anggaran?tahun=2026"),
        ("musiraya.go.id", "https://musiraya.go.id"),
        (" Musiraya.go.id/#a ", "https://Musiraya.go.id/#a"),
        ("humas@musiraya.go.id", "mailto:humas@musiraya.go.id"),
        ("https://musiraya.go.id", "https://musiraya.go.id"),
        ("tel:+62711", "tel:+62711"),
        ("/tag/sungai-musi", "/tag/sungai-musi"),
        ("#jadwal", "#jadwal"),
    ],
)
def test_an_address_typed_without_its_scheme_leads_where_it_says(typed, kept):
    clean = clean_body(f'<p><a href="{typed}">di sini</a></p>')

    assert f'href="{kept}"' in clean
    assert clean_body(clean) == clean
