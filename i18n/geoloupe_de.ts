<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map where it looked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer and its overlays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend could not start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <location filename="../plugin/scope.py" />
            <location filename="../plugin/styles.py" />
            <source>{} · {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Report with pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Source layer removed: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/report.py" />
            <source>Q{} {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not be started with {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not start: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>the one set up in the plugin's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Python of the model backend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Open the panel when QGIS starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>&amp;Python of the model backend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/panel.py" />
            <location filename="../plugin/plugin.py" />
            <location filename="../plugin/styles.py" />
            <source>GeoLoupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>GeoLoupe was switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>Type a question first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The answers were written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>Add raster layer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <location filename="../plugin/status.py" />
            <source>Choose its Python…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Raster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there a pool in parcel [% "id" %]?”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Buffer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>How far around each feature the model looks, in units of the features' CRS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>Zu einem Rasterlayer fragen</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/review/table.py" />
            <location filename="../plugin/styles.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The area lies outside “{}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended {} times in a row: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>it does not say why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/scope.py" />
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Type of answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>{} {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer is: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Is there a pool in parcel [% "id" %]?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>forest, farmland, water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>choose one or several rasters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <location filename="../plugin/task.py" />
            <source>GeoLoupe: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <source>It is not in the layer any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>Aktivem Layer folgen</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Whole layer</source>
            <translation>Ganzer Layer</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Visible map</source>
            <translation>Sichtbarer Kartenausschnitt</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} · {} · ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (share)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Confidence (0 to 1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Metres per pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} × {} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>scale unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} min {} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>Sicherheit hoch</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 Kachel</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} Kacheln</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
