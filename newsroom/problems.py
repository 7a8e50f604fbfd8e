"""What keeps the newsroom from starting, said in one sentence."""


class SetUpError(Exception):
    """Something about this machine that its owner can mend; the message says what to do."""
