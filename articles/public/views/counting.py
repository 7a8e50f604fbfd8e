from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from articles.public.counting import count_read
from articles.readership.visitors import is_reader


@csrf_exempt
@require_POST
def read(request: HttpRequest, article_id: int) -> HttpResponse:
    """A reader's browser says that the article is on its screen; whether it counted is not told."""
    origin = f"{request.scheme}://{request.get_host()}"
    if is_reader(request.headers, origin=origin):
        count_read(article_id, at=timezone.now())
    return HttpResponse(status=204, headers={"Cache-Control": "no-store"})
