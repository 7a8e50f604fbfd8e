"""Draws the demo newsroom's illustrations and banners, the same every time."""
