"""Who wrote an article, as words of the search index: so a writer's own are found by the index alone."""


def created_by(user_id: int) -> str:
    """The word of whoever began it."""
    return f"createdby{user_id}"


def credited_to(author_id: int) -> str:
    """The word of whoever signs it."""
    return f"creditedto{author_id}"
