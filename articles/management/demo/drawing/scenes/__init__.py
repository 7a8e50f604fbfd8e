"""The illustrations, one function each, by where they take place."""
