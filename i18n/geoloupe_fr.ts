<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation>« {} » ne montre pas le lieu sur lequel portait la question : choisissez une imagerie du même lieu.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation>La même imagerie et la même zone</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation>La même zone de</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation>« {} » et l'imagerie de la question précédente n'ont pas toutes deux un système de coordonnées : définissez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation>La zone ne peut pas être exprimée dans les coordonnées de « {} » : choisissez une imagerie du même lieu.</translation>
        </message>
        <message>
            <location filename="../plugin/answer_text.py" />
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation>Tuile {} : zoomer dessus</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw the area on the map first.</source>
            <translation>Dessinez d'abord la zone sur la carte.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Add a polygon layer whose features are the area.</source>
            <translation>Ajoutez une couche de polygones dont les entités forment la zone.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The whole layer</source>
            <translation>Toute la couche</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>What the map shows</source>
            <translation>Ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drawn</source>
            <translation>Dessinée</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>An area drawn on the map</source>
            <translation>Une zone dessinée sur la carte</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation>Entités</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The selected features of a polygon layer</source>
            <translation>Les entités sélectionnées d'une couche de polygones</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Rectangle</source>
            <translation>Rectangle</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a rectangle on the map</source>
            <translation>Dessiner un rectangle sur la carte</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a polygon on the map</source>
            <translation>Dessiner un polygone sur la carte</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Forget what was drawn</source>
            <translation>Oublier ce qui a été dessiné</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon layer whose selected features are the area</source>
            <translation>Couche de polygones dont les entités sélectionnées forment la zone</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drag the rectangle on the map, or click two corners. Esc cancels.</source>
            <translation>Tracez le rectangle sur la carte, ou cliquez deux coins. Échap annule.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Click the corners on the map; a right click ends. Backspace takes one back.</source>
            <translation>Cliquez les sommets sur la carte ; un clic droit termine. Retour arrière en retire un.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>{} selected</source>
            <translation>{} sélectionnées</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation>La carte ne montre pas « {} » : zoomez dessus, ou interrogez toute la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The area cannot be expressed in the coordinates of “{}”.</source>
            <translation>La zone ne peut pas être exprimée dans les coordonnées de « {} ».</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>“{}” has no imagery there: choose another area, or other imagery.</source>
            <translation>« {} » n'a pas d'imagerie à cet endroit : choisissez une autre zone ou une autre imagerie.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>At most {} features make an area, and {} are selected: select fewer, or ask about each feature.</source>
            <translation>Une zone compte au plus {} entités, et {} sont sélectionnées : sélectionnez-en moins, ou interrogez chaque entité.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>Select features of “{}” on the map first.</source>
            <translation>Sélectionnez d'abord des entités de « {} » sur la carte.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation>« {} » n'a pas d'imagerie à interroger.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation>La carte visible ne peut pas être exprimée dans les coordonnées de « {} » : interrogez toute la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited now.</source>
            <translation>« {} » n'est pas modifiable actuellement.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation>Réponse : {}</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation>Le champ « {} » n'a pas pu être ajouté à la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>A feature of “{}” could not be changed.</source>
            <translation>Une entité de « {} » n'a pas pu être modifiée.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited: choose another layer, or add a finding.</source>
            <translation>« {} » ne peut pas être modifiée : choisissez une autre couche, ou ajoutez un constat.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation>« {} » n'accepte pas de nouveau champ : choisissez-en un existant.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>The field “{}” cannot hold this answer: choose another one.</source>
            <translation>Le champ « {} » ne peut pas contenir cette réponse : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation>Le Python choisi pour le moteur du modèle n'existe plus : {}</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation>Le moteur du modèle n'est pas encore installé : installez-le dans le panneau GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation>« {} » n'est pas une adresse de serveur : il faut un hôte et un port, comme gpu.example.org:8765.</translation>
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation>GeoLoupe : écriture de {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation>Progression de cette question</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation>{} · {} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation>Couche source supprimée.</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation>En attente de son tour…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation>Dessine sur la carte où il a regardé…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation>Examine toute la zone…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map how much attention each place got</source>
            <translation>Montrer sur la carte l'attention portée à chaque lieu</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map the tiles that were looked at</source>
            <translation>Montrer sur la carte les tuiles examinées</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation>Intensité des superpositions</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation>Opacité des superpositions en pourcentage</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation>Copier la question et la réponse</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation>Reposer la question, sur l'imagerie et la zone choisies ci-dessus</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Keep this answer when older ones are deleted</source>
            <translation>Conserver cette réponse quand les plus anciennes sont supprimées</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>More for this answer</source>
            <translation>Plus d'actions pour cette réponse</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Write into selected features…</source>
            <translation>Écrire dans les entités sélectionnées…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Add to the findings</source>
            <translation>Ajouter aux constats</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As the area asked about</source>
            <translation>Comme la zone interrogée</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As a point where it looked most</source>
            <translation>Comme le point le plus regardé</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Export this answer…</source>
            <translation>Exporter cette réponse…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer</source>
            <translation>Supprimer cette réponse</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation>Le moteur du modèle a envoyé quelque chose d'étranger au protocole de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation>Le moteur du modèle est d'une autre version ({}) : mettez-le à jour, ou GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation>Le moteur du modèle ne répondait plus : il a été arrêté.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation>Le moteur du modèle n'a pas été prêt à temps.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation>Le moteur du modèle n'a pas réagi à « Arrêter » et a été redémarré.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation>GeoLoupe se reconnecte : reposez la question.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation>Il redémarre : reposez la question.</translation>
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation>Niveau {} sur {} : zoomer sur les tuiles retenues</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation>Niveau {} sur {}, {}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Show each of them on the map, and zoom there</source>
            <translation>Montrer chacun sur la carte et zoomer dessus</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation>Ce que le modèle a vu de la tuile {}. Cliquez pour y zoomer.</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation>niveau {}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <location filename="../plugin/styles.py" />
            <source>{} · {}</source>
            <translation>{} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Report with pictures</source>
            <translation>Rapport illustré</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation>GeoPackage complet</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation>Les réponses n'ont pas pu être écrites dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/layer_styles.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/panel.py" />
            <location filename="../plugin/plugin.py" />
            <source>GeoLoupe</source>
            <translation>GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>The second value of ask_raster is the question, as text.</source>
            <translation>La deuxième valeur de ask_raster est la question, sous forme de texte.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation>Le type de réponse est l'un de ceux-ci : {}.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Asks GeoLoupe about a raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: name or id of a raster layer. &lt;b&gt;question&lt;/b&gt;: in plain English. &lt;b&gt;geometry&lt;/b&gt;: where to look, as &lt;i&gt;$geometry&lt;/i&gt;; the whole layer without one. &lt;b&gt;type&lt;/b&gt;: 'text' (the default), 'yes-no' or 'number'.&lt;/p&gt;&lt;p&gt;Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered until QGIS ends or the raster's style changes.&lt;/p&gt;&lt;p&gt;Example: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</source>
            <translation>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Interroge GeoLoupe sur un raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt; : nom ou identifiant d'une couche raster. &lt;b&gt;question&lt;/b&gt; : en anglais simple. &lt;b&gt;geometry&lt;/b&gt; : où regarder, comme &lt;i&gt;$geometry&lt;/i&gt; ; sans elle, toute la couche. &lt;b&gt;type&lt;/b&gt; : 'text' (par défaut), 'yes-no' ou 'number'.&lt;/p&gt;&lt;p&gt;Les cartes n'attendent pas un modèle : jusqu'à sa réponse, la valeur est NULL, puis la carte est redessinée. Les algorithmes de Traitement, comme la calculatrice de champ, attendent chaque réponse. Les réponses sont mémorisées jusqu'à la fermeture de QGIS ou au changement du style du raster.&lt;/p&gt;&lt;p&gt;Exemple : &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>The model backend is not ready: open the panel of GeoLoupe to see why.</source>
            <translation>Le moteur du modèle n'est pas prêt : ouvrez le panneau de GeoLoupe pour savoir pourquoi.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>There is no raster layer “{}” in the project.</source>
            <translation>Il n'y a pas de couche raster « {} » dans le projet.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_task.py" />
            <source>GeoLoupe: answers for expressions</source>
            <translation>GeoLoupe : réponses pour les expressions</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <location filename="../plugin/setup/here_form.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The finding could not be written to {}.</source>
            <translation>Le constat n'a pas pu être écrit dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>“{}” has no coordinate system: give it one to note findings.</source>
            <translation>« {} » n'a pas de système de coordonnées : donnez-lui-en un pour noter des constats.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation>Les réponses de ce projet n'ont plus de GeoPackage.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/review/table.py" />
            <location filename="../plugin/styles.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/styles.py" />
            <source>Confidence (0 to 1)</source>
            <translation>Confiance (0 à 1)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Answered at</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation>Imagerie</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (areas)</source>
            <translation>Constats (zones)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (points)</source>
            <translation>Constats (points)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The layer of findings could not be opened: {}</source>
            <translation>La couche des constats n'a pas pu être ouverte : {}</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>Picture of what the model will see</source>
            <translation>Image de ce que le modèle verra</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>What the model will see</source>
            <translation>Ce que le modèle verra</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>GeoLoupe: preview of {}</source>
            <translation>GeoLoupe : aperçu de {}</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation>Ajoutez une couche raster à interroger.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Add raster layer…</source>
            <translation>Ajouter une couche raster…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Try the sample</source>
            <translation>Essayer l'exemple</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation>GeoLoupe répond grâce à un modèle qui s'exécute dans son propre Python, lequel n'est pas prêt.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor_page.py" />
            <location filename="../plugin/status.py" />
            <source>Set up…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation>Demandez (en anglais) si quelque chose est là, combien il y en a, ou où.</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Added to “{}”.</source>
            <translation>Ajouté à « {} ».</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Export this answer</source>
            <translation>Exporter cette réponse</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>The answers were written to {}.</source>
            <translation>Les réponses ont été écrites dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <source>GeoLoupe: user's guide</source>
            <translation>GeoLoupe : guide de l'utilisateur</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <location filename="../plugin/plugin.py" />
            <source>User's guide</source>
            <translation>Guide de l'utilisateur</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>What is here?</source>
            <translation>Qu'y a-t-il ici ?</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>There is no imagery here to ask about: add a raster layer, or click on one that is shown.</source>
            <translation>Il n'y a pas d'imagerie à interroger ici : ajoutez une couche raster, ou cliquez sur une couche affichée.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” cannot be placed on the map here.</source>
            <translation>« {} » ne peut pas être placée ici sur la carte.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” has no imagery here.</source>
            <translation>« {} » n'a pas d'imagerie ici.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation>Le modèle a demandé un morceau d'imagerie de {} × {} px, plus qu'il n'est permis.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The file of “{}” was replaced while a question about it was being answered: ask again.</source>
            <translation>Le fichier de « {} » a été remplacé pendant qu'une question à son sujet était traitée : reposez-la.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation>« {} » n'a pas répondu en {} secondes.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation>L'imagerie de « {} » n'a pas pu être lue.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>How the imagery is shown to the model</source>
            <translation>Comment l'imagerie est montrée au modèle</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>As displayed</source>
            <translation>Tel qu'affiché</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Stretched, 2 to 98 %</source>
            <translation>Étiré, 2 à 98 %</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Chosen bands, stretched</source>
            <translation>Bandes choisies, étirées</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>A map service sends finished pictures.</source>
            <translation>Un service cartographique envoie des images finies.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>The same band three times is shown in grey</source>
            <translation>Trois fois la même bande s'affiche en gris</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation>Enregistrer le projet</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Bring back</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation>Ces réponses sont provisoires : enregistrez le projet pour les conserver à côté de lui.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation>QGIS s'est arrêté avant l'enregistrement d'un projet contenant des réponses. Elles sont toujours là.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation>Supprimer les réponses du projet qui n'a pas été enregistré ?</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>Tuiles</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation>Conservés</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Counted</source>
            <translation>Comptés</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>{} (source layer removed)</source>
            <translation>{} (couche source supprimée)</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/report.py" />
            <source>Q{} {}</source>
            <translation>Q{} {}</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not be started with {}.</source>
            <translation>Le moteur du modèle n'a pas pu être démarré avec {}.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/setup/models.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation>Le moteur du modèle s'est arrêté de façon inattendue.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation>Il manque au Python {} ce dont le modèle a besoin ({}) : installez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not start: {}</source>
            <translation>Le moteur du modèle n'a pas pu démarrer : {}</translation>
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation>Le moteur du modèle n'a pas pu répondre.</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Open the panel when QGIS starts</source>
            <translation>Ouvrir le panneau au démarrage de QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Doctor…</source>
            <translation>Diagnostic…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor.py" />
            <location filename="../plugin/setup/setup_page.py" />
            <source>Model backend</source>
            <translation>Moteur du modèle</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>The model leaves &amp;memory when not asked for</source>
            <translation>Le modèle libère la &amp;mémoire sans question pendant</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation>Réponses &amp;conservées dans un projet</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation>Questions avec &amp;superpositions dans l'arbre des couches</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation>Interroger le raster actif</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation>Demander : {}</translation>
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation>Le moteur du modèle a été redémarré à la main : reposez la question.</translation>
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation>L'image d'une tuile n'a pas pu être écrite dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation>Interroger l'imagerie</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation>Interroger ce raster</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation>Interroger chaque entité…</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation>Poser une question pour chaque entité d'une couche et vérifier les réponses</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation>Indiquez au moins deux catégories, séparées par des virgules.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation>Le modèle dit qu'il ne peut pas le déterminer.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation>La réponse n'est pas du type voulu.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation>Le nombre est approximatif.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation>Interroger chaque entité</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation>Pose une question pour chaque entité d'une couche et écrit les réponses dans ses champs.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation>Pose pour chaque entité une question sur l'imagerie de son rectangle englobant et ajoute les champs « answer » (du type choisi), « confidence » (de 0 à 1), « answered_at » (UTC), « model », « raster » (celui qui a été examiné), « evidence » (désigne les tuiles de cette réponse dans la couche de preuves), « said » (les mots du modèle) et « note » (pourquoi il n'y a pas de réponse, ou ce qu'il faut en savoir).

Entre plusieurs rasters, chaque entité est examinée sur celui qui en couvre la plus grande partie.

Les entités sans imagerie, et celles dont la question échoue, sont signalées et gardent NULL comme réponse. Après « Annuler », la sortie contient les entités déjà interrogées ; écrivez dans un fichier pour les conserver. Une couche qui a déjà le champ « answer » peut être modifiée sur place.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation>question,réponse,demander,chaque,entité,parcelle,classer,compter,imagerie,vision,modèle,IA,attribut</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation>Les entités à interroger, dans n'importe quel SCR ; points et lignes aussi.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation>Les entités avec les réponses.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there a pool in parcel [% "id" %]?”</source>
            <translation>Une question en anglais simple. Les expressions entre [% et %] sont remplacées pour chaque entité : “Is there a pool in parcel [% "id" %]?”</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Buffer</source>
            <translation>Tampon</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>How far around each feature the model looks, in units of the features' CRS.</source>
            <translation>Jusqu'où le modèle regarde autour de chaque entité, en unités du SCR des entités.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation>Taille minimale en pixels</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation>Les entités plus petites sont interrogées avec leurs alentours : ce nombre de pixels du raster par côté.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation>Les tuiles examinées par le modèle ; leur champ « evidence » est celui de l'entité concernée.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation>{} entités sur {} n'ont pas de réponse.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation>Annulé : la sortie contient les {} entités interrogées.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation>Entité {} : {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>Interroger un raster</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation>Répond à une question sur l'imagerie et montre où le modèle a regardé.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation>Répond à une question en langage courant sur un raster ou une partie de celui-ci. Le modèle zoome du grossier au fin : la taille du raster importe donc peu.

La réponse est un texte que les modèles peuvent réutiliser. La carte de chaleur montre l'attention portée à chaque lieu (1 est la moyenne, pas de données là où le modèle n'a pas regardé) ; les tuiles sont ce qu'il a examiné, niveau par niveau.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation>question,réponse,demander,imagerie,vision,langage,modèle,IA,attention,carte de chaleur,détecter,compter</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation>La partie du raster sur laquelle porte la question ; vide pour la totalité.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation>Où le modèle a regardé : un GeoTIFF dans le SCR du raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation>Les tuiles examinées par le modèle, avec niveau, score et zoom ou non.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation>Confiance, de 0 à 1</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended {} times in a row: {}</source>
            <translation>Le moteur du modèle s'est arrêté {} fois de suite : {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Connecting to {}…</source>
            <translation>Connexion à {}…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation>Démarrage du moteur du modèle…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation>Le modèle n'a pas pu être chargé.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation>Le programme {} n'est pas le moteur de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation>Modèle {} sur {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation>Le moteur du modèle est resté silencieux trop longtemps.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation>Interroger deux rasters et comparer</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation>Pose la même question sur la même zone à deux dates et dit si les réponses diffèrent.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation>Pose la même question sur la même zone de deux rasters, par exemple à deux dates, et donne les deux réponses, les deux cartes de chaleur, et si les réponses diffèrent.

Choisissez le type de réponse de sorte que « Yes, two ships » et « Yes. » comptent comme identiques. Si l'une des réponses ne dit rien, nul ne peut savoir si elles diffèrent, et la sortie est vide.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation>changement,comparer,différence,avant,après,dates,question,réponse,imagerie,vision,modèle,IA</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation>Raster avant</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation>Raster après</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation>La zone concernée ; vide pour celle où les deux rasters se recouvrent.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation>Attention avant</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation>Attention après</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation>Où le modèle a regardé : un GeoTIFF dans le SCR de ce raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation>Réponse avant</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation>Réponse après</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation>Si les réponses diffèrent</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/described.py" />
            <source>The area lies outside “{}”.</source>
            <translation>La zone est en dehors de « {} ».</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation>Les réponses diffèrent.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation>Les réponses sont identiques.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation>L'une des réponses ne dit rien : nul ne peut savoir si elles diffèrent.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation>L'un des rasters n'a pas de SCR : choisissez une zone, ou définissez d'abord son SCR.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation>« {} » et « {} » ne se recouvrent pas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation>L'imagerie à interroger. Le modèle la voit exactement telle qu'elle est affichée : bandes, étirement, couleurs.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation>Autres rasters</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation>Les autres rasters d'une mosaïque. Chaque entité est examinée sur le raster qui en couvre la plus grande partie ; à couverture égale, sur le plus fin.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation>Une question en anglais simple, comme “Are there ships in the harbour?”.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/scope.py" />
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Type of answer</source>
            <translation>Type de réponse</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation>Comment la réponse est lue. « yes-no » donne vrai ou faux, « number » un nombre, « category » l'une des catégories ; une réponse qui ne dit rien donne NULL, ce qui n'est jamais pareil que non ou 0.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation>Pour le type « category » : les choix, séparés par des virgules.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation>Taille des pixels</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation>Seulement pour une imagerie sans pixels propres, comme les cartes web : finesse de l'examen, en unités de ses coordonnées.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation>« {} » n'est pas un raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation>Posez une question.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation>Le raster ou les entités n'ont pas de SCR : définissez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation>Elle n'a pas de géométrie.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation>Son emplacement ne peut pas être exprimé dans les coordonnées du raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation>Elle est en dehors de « {} ».</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation>Elle est en dehors des {} rasters.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation>Carte de chaleur de l'attention</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation>Cartographie où le modèle cherche ce que demande une question.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation>Cartographie l'attention que le modèle porte à chaque lieu pour une question, sans y répondre : un raster où 1 est la moyenne et où les lieux non examinés n'ont pas de données.

C'est un raster comme un autre : comparez-le, seuillez-le ou vectorisez-le dans les étapes suivantes.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation>attention,carte de chaleur,focus,saillance,question,imagerie,vision,modèle,IA,trouver,où</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation>La partie du raster à examiner ; vide pour la totalité.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation>Nombre de niveaux de zoom : 1 examine une fois toute la zone, grossièrement ; 0 va jusqu'au plus fin.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation>La carte de chaleur : un GeoTIFF dans le SCR du raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation>« {} » n'a pas de pixels propres : précisez par « Taille des pixels » la finesse de l'examen.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation>La carte de chaleur n'a pas pu être écrite dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation>{} entités interrogées</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation>{} entités interrogées sur {}, encore {} environ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation>L'expression [% {} %] de la question est incompréhensible.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation>Les entités n'ont pas le champ « {} » que demande la question.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation>L'expression [% {} %] n'a pas de valeur ici.</translation>
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation>La réponse n'a pas pu être conservée ; le journal des erreurs Python donne les détails.</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation>Question sur l'imagerie</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation>Interrogez cette imagerie, en anglais…</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation>Poser cette question</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation>Arrêter (Échap)</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation>Demander (Ctrl+Entrée)</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>Type a question first.</source>
            <translation>Saisissez d'abord une question.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>GeoLoupe was switched off.</source>
            <translation>GeoLoupe a été désactivé.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation>« {} » a été supprimée pendant qu'une question à son sujet était traitée ; celle-ci a donc été arrêtée.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation>Arrêtée avant la lecture du premier niveau.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation>Arrêtée au niveau {} sur {}.</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation>Réponses de GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most, and what was counted</source>
            <translation>Les tuiles qui ont le plus compté, et ce qui a été dénombré</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation>Les tuiles qui ont le plus compté</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation>Où le modèle a regardé : plus c'est clair, plus il a regardé</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation>Tuile {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation>Interroger à nouveau les entités sélectionnées</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation>Montrer sur la carte où le modèle a regardé (H)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation>Retirer le dernier verdict (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation>Enregistrer les modifications de la couche</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation>Enregistrer dans la couche</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation>Écrire question, réponse, bonne réponse et géométrie dans un fichier</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation>Exporter les étiquettes…</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation>Fermer la vérification</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation>Rien n'est perdu</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation>Ce qui est fait reste</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation>Interroger les entités en attente</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation>Exporter les étiquettes</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation>Il n'y a plus de vérification {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation>{} provient d'un GeoLoupe plus récent : mettez celui-ci à jour.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation>{} n'est pas une vérification de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>La vérification ne peut pas être conservée dans {} : libérez-y de la place, ou enregistrez le projet ailleurs.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation>{} est endommagé.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation>La vérification ne peut pas être écrite dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation>Choisissez une entité dans la table.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation>Réponse du modèle : {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation>Selon les mots du modèle : {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation>Ce qui a été montré au modèle</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation>La réponse est juste (Entrée ou A)</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation>Entrée : accepter · J K : suivant, précédent · U : retirer · H : attention</translation>
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation>Vérification GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation>chiffres : le bon nombre</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation>E : écrire la bonne réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation>1–{} : la bonne réponse · 0 : impossible à dire</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation>La bonne réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation>C'est la bonne réponse (Entrée)</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>{} {}</source>
            <translation>{} {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer is: {}</source>
            <translation>La bonne réponse est : {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation>« {} » ne peut pas être modifiée : laissez le champ vide et exportez plutôt les étiquettes.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation>Le champ « {} » ne peut pas contenir de telles réponses : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation>La couche a été supprimée : les verdicts ne sont conservés que dans la vérification.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation>« {} » n'est pas modifiable actuellement : les verdicts ne sont conservés que dans la vérification.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation>L'entité {} n'est plus dans la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation>Les modifications de « {} » n'ont pas pu être enregistrées.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation>Ajoutez une couche contenant les entités à interroger.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation>Seulement les entités sélectionnées</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation>Seulement les {} entités sélectionnées</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation>Première entité : {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation>Champ de la réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation>Vérification antérieure</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation>Ouvrir la vérification antérieure</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation>catégorie</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Is there a pool in parcel [% "id" %]?</source>
            <translation>Is there a pool in parcel [% "id" %]?</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>forest, farmland, water</source>
            <translation>forest, farmland, water</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>choose one or several rasters</source>
            <translation>choisissez un ou plusieurs rasters</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation>aucun : laisser la couche telle quelle</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation>Ici vont les réponses acceptées et corrigées, avec la confiance du modèle et une marque.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation>Les entités plus petites sont interrogées avec leurs alentours.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation>ε</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation>Insérer une expression remplacée pour chaque entité</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation>Insérer une expression</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation>&amp;Entités</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation>&amp;Imagerie</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation>&amp;Type de réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation>&amp;Catégories</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation>É&amp;crire dans le champ</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation>Ce que le modèle regarde</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation>Ta&amp;mpon</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation>Taille &amp;minimale en pixels</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation>Vérification &amp;antérieure</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation>Table avec géométries en texte</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation>Les étiquettes n'ont pas pu être écrites dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation>Accepter des réponses</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation>Il n'y a pas de réponse à accepter : dites ce qui est juste, ou redemandez.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation>Corriger des réponses</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation>Retirer des verdicts</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation>Les étiquettes ont été écrites dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation>{} sur {} interrogées</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation>encore {} environ</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation>{} vérifiées</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation>{} sans réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation>Toutes les entités</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation>Vérifiées</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation>Quelles entités sont affichées</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation>Entités interrogées</translation>
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation>{} — {}, {} sur {} interrogées</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation>impossible à dire</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation>✓ acceptée</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation>✎ corrigée</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation>Entité</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation>Entités, leurs réponses et l'avancement de leur vérification</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <location filename="../plugin/task.py" />
            <source>GeoLoupe: {}</source>
            <translation>GeoLoupe : {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <source>It is not in the layer any more.</source>
            <translation>Elle n'est plus dans la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation>La couche « {} » n'est pas dans le projet : ajoutez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation>Choisissez l'imagerie à interroger.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation>Le raster « {} » n'est pas dans le projet : ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../plugin/samples.py" />
            <source>Eastern Shore (sample)</source>
            <translation>Eastern Shore (exemple)</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>I cannot tell.</source>
            <translation>Je ne peux pas le déterminer.</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>perhaps none</source>
            <translation>peut-être aucun</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>about {}</source>
            <translation>environ {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>Counted one by one: {}</source>
            <translation>Comptés un à un : {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>read directly</source>
            <translation>lu directement</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>rendered by QGIS</source>
            <translation>rendu par QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation>Imagerie à interroger</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>Suivre la couche active</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Bands and stretch, and what the model will see</source>
            <translation>Bandes et étirement, et ce que le modèle verra</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation>Ce QGIS a été compilé sans chiffrement : il ne peut pas joindre un serveur en TLS.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation>La connexion à {} a été perdue.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation>Le serveur {} est injoignable : vérifiez l'hôte et le port, et qu'il fonctionne.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation>Le serveur {} ne répond pas en TLS : désactivez TLS, ou faites-le activer là-bas.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation>Le serveur {} a raccroché sans un mot : le jeton est faux, ou ce n'est pas un serveur GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation>Le certificat de {} n'est pas approuvé : choisissez son fichier, ou adressez-vous à l'exploitant du serveur. ({})</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation>Les modifications des réponses n'ont pas pu être écrites dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation>La réponse n'a pas pu être supprimée de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation>Les réponses n'ont pas pu être copiées à côté du projet ; elles restent dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>works, but look at it</source>
            <translation>fonctionne, mais à vérifier</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>does not work</source>
            <translation>ne fonctionne pas</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>none was found</source>
            <translation>aucun n'a été trouvé</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Install Python 3.10 or newer.</source>
            <translation>Installez Python 3.10 ou plus récent.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Verify the model on the page of models.</source>
            <translation>Vérifiez le modèle sur la page des modèles.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>It is of another version than GeoLoupe: update the older one.</source>
            <translation>Sa version diffère de celle de GeoLoupe : mettez à jour la plus ancienne.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>starting</source>
            <translation>démarre</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>not started</source>
            <translation>non démarré</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>What is marked below says why; else start it again.</source>
            <translation>Ce qui est marqué ci-dessous dit pourquoi ; sinon, redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set it up again to have the releases that this GeoLoupe is tested with.</source>
            <translation>Réinstallez-le pour avoir les versions avec lesquelles ce GeoLoupe est testé.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set-up</source>
            <translation>Installation</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>made for another version of GeoLoupe</source>
            <translation>faite pour une autre version de GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Choose another Python.</source>
            <translation>Choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>it ended</source>
            <translation>il s'est arrêté</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Doctor</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Look again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Without your home folder, name, passwords and tokens</source>
            <translation>Sans votre dossier personnel, nom, mots de passe et jetons</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Looking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Something does not work: follow the arrows.</source>
            <translation>Quelque chose ne fonctionne pas : suivez les flèches.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>It works; some things could be better.</source>
            <translation>Cela fonctionne ; certaines choses pourraient être meilleures.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>All is in order.</source>
            <translation>Tout est en ordre.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages from a folder of wheels</source>
            <translation>Paquets d'un dossier de wheels</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>the network (PyPI)</source>
            <translation>le réseau (PyPI)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>A folder of wheels (pip download) installs without a network</source>
            <translation>Un dossier de wheels (pip download) installe sans réseau</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Made &amp;from</source>
            <translation>&amp;Créé à partir de</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Runs &amp;on</source>
            <translation>S'e&amp;xécute sur</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages f&amp;rom</source>
            <translation>Paq&amp;uets depuis</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up again</source>
            <translation>Réinstaller</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>What the set-up prints</source>
            <translation>Ce qu'affiche l'installation</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Installs PyTorch and what reads imagery into {}: about {} to load, {} on the disk, some minutes. Nothing is installed into QGIS.</source>
            <translation>Installe PyTorch et de quoi lire l'imagerie dans {} : environ {} à télécharger, {} sur le disque, quelques minutes. Rien n'est installé dans QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}.</source>
            <translation>Installé dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}, for another version of GeoLoupe.</source>
            <translation>Installé dans {}, pour une autre version de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Go on</source>
            <translation>Poursuivre</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up</source>
            <translation>Installer</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/python_form.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Use it</source>
            <translation>L'utiliser</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Looking for a Python from 3.10 to 3.14…</source>
            <translation>Recherche d'un Python de 3.10 à 3.14…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>GPU ({}) and CPU</source>
            <translation>GPU ({}) et CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Cancelled. What has come is kept: go on whenever you like.</source>
            <translation>Annulé. Ce qui est arrivé est conservé : poursuivez quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up.</source>
            <translation>Installé.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>{} cannot be made: {}</source>
            <translation>{} ne peut pas être créé : {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Another QGIS is setting the backend up: wait until that is done.</source>
            <translation>Un autre QGIS installe le moteur : attendez qu'il ait fini.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The set-up needs about {} and {} has {} free: make room first.</source>
            <translation>L'installation demande environ {}, et {} a {} de libre : libérez d'abord de la place.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>There are no wheels (*.whl) in {}.</source>
            <translation>Il n'y a pas de wheels (*.whl) dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Looking whether everything works</source>
            <translation>Vérifie que tout fonctionne</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The environment is there but does not work: {}</source>
            <translation>L'environnement est là mais ne fonctionne pas : {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>it does not say why.</source>
            <translation>il ne dit pas pourquoi.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The model backend was set up in {}.</source>
            <translation>Le moteur du modèle a été installé dans {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/job.py" />
            <source>{} could not be started.</source>
            <translation>{} n'a pas pu être démarré.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Questions go to a server, which has a model of its own. These are for this computer.</source>
            <translation>Les questions vont à un serveur, qui a son propre modèle. Ceux-ci sont pour cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Looking which models there are…</source>
            <translation>Recherche des modèles disponibles…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete the files of {}? They can be downloaded again.</source>
            <translation>Supprimer les fichiers de {} ? Ils peuvent être téléchargés à nouveau.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>It is here, and whole.</source>
            <translation>Il est là, et complet.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Its files are whole and fit together.</source>
            <translation>Ses fichiers sont complets et concordent.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>comes with GeoLoupe</source>
            <translation>fourni avec GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>on this computer</source>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>partly downloaded</source>
            <translation>téléchargé en partie</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>not downloaded</source>
            <translation>non téléchargé</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} · runs on {}</source>
            <translation>{} · s'exécute sur {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Licence: {}</source>
            <translation>Licence : {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/page.py" />
            <source>Back to the conversation</source>
            <translation>Retour à la conversation</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pages.py" />
            <source>The model backend is being set up.</source>
            <translation>Le moteur du modèle est en cours d'installation.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>{}: {} of {}</source>
            <translation>{} : {} sur {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>Unpacking, which takes a while</source>
            <translation>Décompression, ce qui prend un moment</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The disk is full: make room, then go on.</source>
            <translation>Le disque est plein : libérez de la place, puis poursuivez.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>This Python cannot make environments: install python3-venv, or choose another Python.</source>
            <translation>Ce Python ne peut pas créer d'environnements : installez python3-venv, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The proxy refused: check proxy, user and password in QGIS's options, Network, then go on.</source>
            <translation>Le proxy a refusé : vérifiez proxy, utilisateur et mot de passe dans les options de QGIS, Réseau, puis poursuivez.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder.</source>
            <translation>Le réseau remplace les certificats : réglez PIP_CERT sur le fichier de votre organisation, ou utilisez un dossier.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What has come is kept: go on later.</source>
            <translation>Les paquets n'ont pas pu être téléchargés : vérifiez le réseau et le proxy de QGIS, ou utilisez un dossier de wheels. Ce qui est arrivé est conservé : poursuivez plus tard.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>A file cannot be written there: {}</source>
            <translation>Un fichier ne peut pas y être écrit : {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>There is no {} for this Python: choose another Python.</source>
            <translation>Il n'y a pas de {} pour ce Python : choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The set-up failed: {}</source>
            <translation>L'installation a échoué : {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The folder has no wheel of {} for this Python: add it, then go on.</source>
            <translation>Le dossier n'a pas de wheel de {} pour ce Python : ajoutez-le, puis poursuivez.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>One with the packages of model_backend/requirements.txt, as a conda environment of yours.</source>
            <translation>Un Python doté des paquets de model_backend/requirements.txt, par exemple un environnement conda à vous.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Python of the model backend</source>
            <translation>Python du moteur du modèle</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>bin/python or python.exe</source>
            <translation>bin/python ou python.exe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>There is no such file.</source>
            <translation>Ce fichier n'existe pas.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Looking at it: loading PyTorch may take a moment…</source>
            <translation>Examen en cours : charger PyTorch peut prendre un moment…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It has all that the model needs.</source>
            <translation>Il a tout ce dont le modèle a besoin.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It lacks what the model needs: choose another one, or set one up.</source>
            <translation>Il lui manque ce dont le modèle a besoin : choisissez-en un autre, ou installez-en un.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>This is no Python that can run the model: choose another one.</source>
            <translation>Ce n'est pas un Python capable d'exécuter le modèle : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Making the environment</source>
            <translation>Création de l'environnement</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing from the folder</source>
            <translation>Installation depuis le dossier</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Updating pip</source>
            <translation>Mise à jour de pip</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Installation de PyTorch</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing the packages</source>
            <translation>Installation des paquets</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token.</source>
            <translation>Votre imagerie y est envoyée, fenêtre par fenêtre, à la demande. Demandez le jeton à son exploitant.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>gpu.example.org:{}</source>
            <translation>gpu.example.org:{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>kept in QGIS's authentication store</source>
            <translation>conservé dans le magasin d'authentification de QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Encrypted (TLS)</source>
            <translation>Chiffr&amp;é (TLS)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificats (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>File of a certificate to trust</source>
            <translation>Fichier d'un certificat à approuver</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>those that QGIS trusts</source>
            <translation>ceux qu'approuve QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Host and port</source>
            <translation>&amp;Hôte et port</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Tok&amp;en</source>
            <translation>J&amp;eton</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Certificate</source>
            <translation>&amp;Certificat</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>It answers: {} on {}, version {}.</source>
            <translation>Il répond : {} sur {}, version {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part of GeoLoupe; its Python is not, and can come in three ways.</source>
            <translation>GeoLoupe répond grâce à un modèle qui s'exécute à côté de QGIS, dans son propre Python. Le petit modèle fait partie de GeoLoupe ; son Python non, et il peut venir de trois façons.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Set it up &amp;here</source>
            <translation>L'installer &amp;ici</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Use an existing &amp;Python</source>
            <translation>Utiliser un &amp;Python existant</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Connect to a &amp;server</source>
            <translation>Se connecter à un &amp;serveur</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation>Réponses et moteur du modèle</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation>Menu des réponses et du moteur du modèle</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Model backend…</source>
            <translation>Moteur du modèle…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation>Redémarrer le modèle</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation>Exporter les réponses…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation>Supprimer toutes les réponses…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready, but what it says is no language: see the doctor</source>
            <translation>prêt, mais ce qu'il dit n'est pas du langage : voir le diagnostic</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation>{} se repose pour laisser la mémoire libre : votre prochaine question le réveille.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start again</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation>Le modèle démarre : vous pouvez déjà poser une question.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation>Exporter les réponses</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation>Supprimer toutes les réponses de ce projet, avec leurs superpositions et fichiers ?</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation>Le projet a été fermé avant que la réponse ait pu être conservée.</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>La réponse n'a pas pu être conservée dans {} : libérez-y de la place, ou enregistrez le projet ailleurs.</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation>pas plus qu'ailleurs</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation>peu d'attention</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation>un peu plus</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation>davantage</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation>beaucoup d'attention</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation>Niveau (0 est le plus grossier)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (share)</source>
            <translation>Attention (part)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation>Retenue</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation>Examinée</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation>réponse tirée d'ici</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>picked</source>
            <translation>retenue</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation>regardé de plus près</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation>Attention (1 est la moyenne)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked</source>
            <translation>Posée le</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation>Source de données</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation>Empreinte de l'imagerie, du style et de la zone</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Metres per pixel</source>
            <translation>Mètres par pixel</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation>Tout, pour GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation>Où un modèle a regardé pour répondre à « {} » : {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation>Modèle : {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation>Posée le : {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation>Imagerie : {} ({})</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation>Empreinte de l'imagerie, du style et de la zone : {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation>Niveau {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation>Le jeton du serveur n'a pas pu être lu dans le magasin d'authentification de QGIS : saisissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation>Le magasin d'authentification de QGIS n'a pas accepté le jeton : son mot de passe principal est nécessaire.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Imagery was missing or blank for {} of {} tiles.</source>
            <translation>L'imagerie manquait ou était vide pour {} tuiles sur {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Level {} has {} tiles of interest; the best {} were read.</source>
            <translation>Le niveau {} compte {} tuiles intéressantes ; les {} meilleures ont été lues.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The prompt had room for {} of {} tokens; the best were kept.</source>
            <translation>L'entrée avait de la place pour {} fragments sur {} ; les meilleurs ont été gardés.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery is too coarse to be sure: {} m a pixel, {} m is needed.</source>
            <translation>L'imagerie est trop grossière pour être sûr : {} m par pixel, il faut {} m.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no imagery in the area asked about.</source>
            <translation>Il n'y a pas d'imagerie dans la zone interrogée.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>No imagery came back: {}.</source>
            <translation>Aucune imagerie n'est revenue : {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Read as “{}”</source>
            <translation>Lu comme « {} »</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to show {}: use imagery of {} m or finer.</source>
            <translation>Des pixels de {} m sont trop grossiers pour montrer {} : utilisez une imagerie de {} m ou plus fine.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to count: use imagery of {} m or finer.</source>
            <translation>Des pixels de {} m sont trop grossiers pour compter : utilisez une imagerie de {} m ou plus fine.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This model can only count some things ({}): ask whether there are any, or where they are.</source>
            <translation>Ce modèle ne peut compter que certaines choses ({}) : demandez s'il y en a, ou où.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model is not sure of it here: ask about a smaller area, or ask in other words.</source>
            <translation>Le modèle n'en est pas sûr ici : interrogez une zone plus petite, ou autrement.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, airplanes, storage tanks and courts.</source>
            <translation>Le modèle n'a pas été entraîné pour cette question : il connaît l'occupation du sol, l'eau, la végétation, les routes, les bâtiments, les navires, les avions, les réservoirs et les courts.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model does not know the word {}; use another.</source>
            <translation>Le modèle ne connaît pas le mot {} ; utilisez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no preset {}; choose one of {}.</source>
            <translation>Il n'y a pas de modèle {} ; choisissez parmi {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question took more than the {} seconds that this server gives to one.</source>
            <translation>La question a dépassé les {} secondes que ce serveur accorde.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery was asked for, but nothing came within {} seconds.</source>
            <translation>L'imagerie a été demandée, mais rien n'est venu en {} secondes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no CUDA device that PyTorch can use; choose the cpu.</source>
            <translation>Il n'y a pas de carte CUDA utilisable par PyTorch ; choisissez le CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster holds complex numbers (radar phase), which cannot be shown as a picture.</source>
            <translation>Le raster contient des nombres complexes (phase radar), qui ne peuvent être montrés en image.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster has no band {}; it has {}.</source>
            <translation>Le raster n'a pas de bande {} ; il en a {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} has no bands.</source>
            <translation>{} n'a pas de bandes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} holds several rasters; ask about one of them, such as {}.</source>
            <translation>{} contient plusieurs rasters ; interrogez l'un d'eux, comme {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Part of {} cannot be read: the file is damaged or out of reach.</source>
            <translation>Une partie de {} est illisible : le fichier est endommagé ou hors d'atteinte.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} is not a raster that can be read.</source>
            <translation>{} n'est pas un raster lisible.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no file {}.</source>
            <translation>Il n'y a pas de fichier {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens no files: send it the imagery instead.</source>
            <translation>Ce serveur n'ouvre aucun fichier : envoyez-lui plutôt l'imagerie.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens only the files in its own folders: send it the imagery instead.</source>
            <translation>Ce serveur n'ouvre que les fichiers de ses propres dossiers : envoyez-lui plutôt l'imagerie.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The device ran out of memory: ask with a smaller tile budget, or about a smaller area.</source>
            <translation>L'appareil n'a plus de mémoire : interrogez avec moins de tuiles, ou une zone plus petite.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many of your questions are waiting; try again when some are answered.</source>
            <translation>Trop de vos questions attendent ; réessayez quand quelques-unes auront une réponse.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many questions are waiting; try again in a moment.</source>
            <translation>Trop de questions attendent ; réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Something went wrong inside GeoLoupe; the log of the backend has the details.</source>
            <translation>Quelque chose s'est mal passé dans GeoLoupe ; le journal du moteur donne les détails.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs.</source>
            <translation>Le modèle n'a plus de mémoire ; interrogez une zone plus petite, avec moins de tuiles, ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The Python {} lacks what the model needs ({}): set it up again.</source>
            <translation>Il manque au Python {} ce dont le modèle a besoin ({}) : réinstallez-le.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter question or start a new conversation.</source>
            <translation>La question, son historique et la vue d'ensemble prennent {} des {} unités que lit le modèle ; posez une question plus courte, ou commencez une nouvelle conversation.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>On a plain picture the model says {}, which is no language: check its files.</source>
            <translation>Devant une image unie, le modèle dit {}, ce qui n'est pas du langage : vérifiez ses fichiers.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set the backend up, or choose another Python.</source>
            <translation>Installez le moteur, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Only downloads of models need it: check the network, and the proxy in QGIS's options.</source>
            <translation>Seul le téléchargement de modèles en a besoin : vérifiez le réseau et le proxy dans les options de QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs Python {} or newer: choose another one.</source>
            <translation>Le modèle demande Python {} ou plus récent : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs a 64-bit Python: choose another one.</source>
            <translation>Le modèle demande un Python 64 bits : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install NVIDIA's driver again, then restart.</source>
            <translation>Réinstallez le pilote NVIDIA, puis redémarrez.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU.</source>
            <translation>Mettez à jour le pilote NVIDIA, ou réinstallez pour le CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card.</source>
            <translation>Mettez à jour le pilote NVIDIA, ou réinstallez pour le CPU : ce PyTorch ne peut pas utiliser cette carte.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The card or its driver is faulty.</source>
            <translation>La carte ou son pilote est défectueux.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set GEOLOUPE_MODELS to a folder that can.</source>
            <translation>Réglez GEOLOUPE_MODELS sur un dossier accessible en écriture.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.</source>
            <translation>Libérez de la place, ou réglez GEOLOUPE_MODELS sur un dossier d'un disque plus grand.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install Microsoft's Visual C++ Redistributable, then restart QGIS.</source>
            <translation>Installez Visual C++ Redistributable de Microsoft, puis redémarrez QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set up again and choose the GPU.</source>
            <translation>Réinstallez et choisissez le GPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The network replaces certificates: set SSL_CERT_FILE to the file of its own authority.</source>
            <translation>Le réseau remplace les certificats : réglez SSL_CERT_FILE sur le fichier de sa propre autorité.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Choose one of the list of models.</source>
            <translation>Choisissez-en un dans la liste des modèles.</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} cm</source>
            <translation>{} cm</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} m</source>
            <translation>{} m</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} km</source>
            <translation>{} km</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} × {} px</source>
            <translation>{} × {} px</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>scale unknown</source>
            <translation>échelle inconnue</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation>{} par pixel</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} MB</source>
            <translation>{} Mo</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} GB</source>
            <translation>{} Go</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} min {} s</source>
            <translation>{} min {} s</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} s</source>
            <translation>environ {} s</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} min</source>
            <translation>environ {} min</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 level</source>
            <translation>1 niveau</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} levels</source>
            <translation>{} niveaux</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>confiance élevée</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation>confiance faible</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation>confiance moyenne</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 tuile</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} tuiles</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 airplane</source>
            <translation>1 avion</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} airplanes</source>
            <translation>{} avions</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 storage tank</source>
            <translation>1 réservoir</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} storage tanks</source>
            <translation>{} réservoirs</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tennis court</source>
            <translation>1 court de tennis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tennis courts</source>
            <translation>{} courts de tennis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 feature</source>
            <translation>1 entité</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} features</source>
            <translation>{} entités</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Write into {}</source>
            <translation>Écrire dans {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation>{} sur {} tuiles</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation>Niveau {} sur {} : {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation>Niveau {} sur {} : {} à {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Write the answer into features</source>
            <translation>Écrire la réponse dans des entités</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Also confidence, model, time and evidence</source>
            <translation>Aussi confiance, modèle, heure et preuves</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Layer</source>
            <translation>&amp;Couche</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Field</source>
            <translation>C&amp;hamp</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;As</source>
            <translation>C&amp;omme</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Add a vector layer to write into.</source>
            <translation>Ajoutez une couche vecteur dans laquelle écrire.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Select the features of “{}” on the map that the answer is for.</source>
            <translation>Sélectionnez sur la carte les entités de « {} » que concerne la réponse.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>The field is already there.</source>
            <translation>Le champ existe déjà.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>A new field is added.</source>
            <translation>Un nouveau champ est ajouté.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Undo takes all of it back; it is saved with the edits of the layer.</source>
            <translation>Annuler retire tout ; l'enregistrement se fait avec les modifications de la couche.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Written into {} of “{}”; save the edits of the layer to keep it.</source>
            <translation>Écrit dans {} de « {} » ; enregistrez les modifications de la couche pour le conserver.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Yes or no: {}</source>
            <translation>Oui ou non : {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Number: {}</source>
            <translation>Nombre : {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Text: {}</source>
            <translation>Texte : {}</translation>
        </message>
    </context>
</TS>
