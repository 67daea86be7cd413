"""Searching everything that was ever written: the query, the index, the hits and their excerpts."""
