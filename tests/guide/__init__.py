"""The pictures of the editors' guide, made anew from the demo newsroom."""
