"""What a browser keeps of a box or a form until it is sent, and how it learns that it has arrived."""

from articles.editorial.services.buffers import Page


def sent_box(article_id: int, name: str) -> str:
    """The mark of a message by which the browser forgets the words of that box."""
    return f"sent-{article_id}-{name}"


def saved_page(page: Page | None) -> str:
    """The mark of a message by which the browser forgets the form, up to the text that was saved."""
    return f"saved-{page.number}-{page.token}" if page else ""
