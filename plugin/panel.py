"""The dock: which model, which imagery and area, the conversation, the question.

It can be driven from a script as an analyst drives it::

    plugin = qgis.utils.plugins["geoloupe"]
    panel = plugin.show_panel()            # opens the dock and starts the backend
    panel.set_layer(layer)                 # a QgsRasterLayer of the project
    panel.set_area("layer")                # or "map": the part that the map shows
    panel.answered.connect(on_answer)      # on_answer(result: Result)
    panel.failed.connect(on_failure)       # on_failure(sentence: str)
    panel.ask("Is there water?")           # a question asked before the backend is ready waits for it

`Result` (results.py) has text, heatmap_path, tiles_path, group (the QgsLayerTreeGroup added to the project),
confidence, seconds, model, notes.
"""
