"""Labelled imagery as scenes with questions: readers of the data folder, a composer of large scenes, a question generator."""
