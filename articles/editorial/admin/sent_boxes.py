"""What a browser keeps of a box until it is sent, and how it learns that it has arrived."""


def sent_box(article_id: int, name: str) -> str:
    """The mark of a message by which the browser forgets the words of that box."""
    return f"sent-{article_id}-{name}"
