import json

import pytest
from django.template import Context, Template

PAGE = Template("{% load robots %}{% json_ld data %}")
OPENING, CLOSING = '<script type="application/ld+json">', "</script>"


@pytest.mark.parametrize(
    "words",
    [
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]>",
        "A & B",
        "Kata “kutip” – é",
        'a "quoted" \\ word',
        "baris\u2028baru\u2029\n",
        "",
    ],
)
def test_no_words_leave_their_script_element(words):
    html = PAGE.render(Context({"data": {"headline": words}}))

    body = html.removeprefix(OPENING).removesuffix(CLOSING)
    assert not set("<>&\u2028\u2029") & set(body)
    assert json.loads(body) == {"headline": words}
