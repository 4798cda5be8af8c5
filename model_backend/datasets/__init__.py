"""Labelled imagery as scenes with questions: readers of the data folder, a composer of scenes, a question generator."""
