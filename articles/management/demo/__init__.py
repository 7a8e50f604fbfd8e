"""The demo newsroom: invented people, stories, pictures and banners, as data."""
