from tests.public.conftest import at_noon

__all__ = ["at_noon"]
