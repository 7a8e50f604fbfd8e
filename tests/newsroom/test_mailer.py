import pytest

from newsroom.mailer import PATIENCE, mailer


@pytest.mark.parametrize(
    ("url", "options"),
    [
        ("consolemail://", None),
        ("smtp://mail.example:25", {"host": "mail.example", "port": 25}),
        (
            "smtp+tls://redaksi:kata%40sandi@mail.example:587",
            {
                "host": "mail.example",
                "port": 587,
                "username": "redaksi",
                "password": "kata@sandi",
                "use_tls": True,
            },
        ),
    ],
)
def test_an_address_says_how_mail_leaves(url, options):
    made = mailer(url)

    assert made.get("OPTIONS") == (options and options | {"timeout": PATIENCE})
