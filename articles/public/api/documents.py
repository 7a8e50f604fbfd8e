"""Answers with a mark of what they hold, short for whoever holds it already."""

import hashlib
import json
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date


def document(
    request: HttpRequest,
    data: Any,
    *,
    content_type: str = "application/json",
    changed_at: datetime | None = None,
) -> HttpResponse:
    """The data as JSON, or "not modified" for whoever holds this very answer."""
    content = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    etag = f'W/"{hashlib.blake2b(content, digest_size=12).hexdigest()}"'
    response = HttpResponse(content, content_type=content_type, headers={"ETag": etag})
    seconds = int(changed_at.timestamp()) if changed_at else None
    if seconds is not None:
        response.headers["Last-Modified"] = http_date(seconds)
    answer = get_conditional_response(request, etag=etag, last_modified=seconds, response=response)
    return answer or response
