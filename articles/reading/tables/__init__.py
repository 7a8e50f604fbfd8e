"""Facts the reading stands on: ranks, degrees, posts, regions, page furniture."""
