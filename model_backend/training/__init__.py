"""Training of `mini` and of a Region Focus Module for any checkpoint in the released layout."""
