<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation>«{}» no muestra el lugar por el que se preguntó: elija imágenes del mismo lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation>Las mismas imágenes y la misma área</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation>La misma área de</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation>«{}» y las imágenes de la pregunta anterior no tienen ambas un sistema de coordenadas: defínalo primero.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation>El área no se puede expresar en las coordenadas de «{}»: elija imágenes del mismo lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/answer_text.py" />
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation>Tesela {}: acercarse a ella</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw the area on the map first.</source>
            <translation>Dibuje primero el área en el mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Add a polygon layer whose features are the area.</source>
            <translation>Añada una capa de polígonos cuyos objetos sean el área.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The whole layer</source>
            <translation>Toda la capa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>What the map shows</source>
            <translation>Lo que muestra el mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drawn</source>
            <translation>Dibujada</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>An area drawn on the map</source>
            <translation>Un área dibujada en el mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The selected features of a polygon layer</source>
            <translation>Los objetos seleccionados de una capa de polígonos</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a rectangle on the map</source>
            <translation>Dibujar un rectángulo en el mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a polygon on the map</source>
            <translation>Dibujar un polígono en el mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Forget what was drawn</source>
            <translation>Descartar lo dibujado</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon layer whose selected features are the area</source>
            <translation>Capa de polígonos cuyos objetos seleccionados son el área</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drag the rectangle on the map, or click two corners. Esc cancels.</source>
            <translation>Arrastre el rectángulo en el mapa o haga clic en dos esquinas. Esc cancela.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Click the corners on the map; a right click ends. Backspace takes one back.</source>
            <translation>Haga clic en los vértices en el mapa; un clic derecho termina. Retroceso quita uno.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>{} selected</source>
            <translation>{} seleccionados</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation>El mapa no muestra «{}»: acérquese a ella o pregunte sobre toda la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The area cannot be expressed in the coordinates of “{}”.</source>
            <translation>El área no se puede expresar en las coordenadas de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>“{}” has no imagery there: choose another area, or other imagery.</source>
            <translation>«{}» no tiene imágenes allí: elija otra área u otras imágenes.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>At most {} features make an area, and {} are selected: select fewer, or ask about each feature.</source>
            <translation>Un área se compone de {} objetos como máximo y hay {} seleccionados: seleccione menos o pregunte sobre cada objeto.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>Select features of “{}” on the map first.</source>
            <translation>Seleccione primero objetos de «{}» en el mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation>«{}» no tiene imágenes sobre las que preguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation>El mapa visible no se puede expresar en las coordenadas de «{}»: pregunte sobre toda la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited now.</source>
            <translation>«{}» no se puede editar ahora.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation>Respuesta: {}</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation>No se pudo añadir el campo «{}» a la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>A feature of “{}” could not be changed.</source>
            <translation>No se pudo modificar un objeto de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited: choose another layer, or add a finding.</source>
            <translation>«{}» no se puede editar: elija otra capa o añada un hallazgo.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation>«{}» no admite campos nuevos: elija uno existente.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>The field “{}” cannot hold this answer: choose another one.</source>
            <translation>El campo «{}» no admite esta respuesta: elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation>El Python elegido para el motor del modelo ya no existe: {}</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation>El motor del modelo aún no está instalado: instálelo en el panel de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation>«{}» no es la dirección de un servidor: consta de equipo y puerto, como gpu.example.org:8765.</translation>
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation>GeoLoupe: escribiendo {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation>Progreso de esta pregunta</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation>{} · {} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation>Capa de origen eliminada.</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation>Esperando su turno…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation>Dibujando en el mapa dónde ha mirado…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation>Mirando toda el área…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map how much attention each place got</source>
            <translation>Mostrar en el mapa cuánta atención recibió cada lugar</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map the tiles that were looked at</source>
            <translation>Mostrar en el mapa las teselas miradas</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation>Intensidad de las superposiciones</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation>Opacidad de las superposiciones en porcentaje</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation>Copiar pregunta y respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation>Preguntar de nuevo, sobre las imágenes y el área elegidas arriba</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Keep this answer when older ones are deleted</source>
            <translation>Conservar esta respuesta cuando se eliminen las antiguas</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>More for this answer</source>
            <translation>Más sobre esta respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Write into selected features…</source>
            <translation>Escribir en los objetos seleccionados…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Add to the findings</source>
            <translation>Añadir a los hallazgos</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As the area asked about</source>
            <translation>Como el área preguntada</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As a point where it looked most</source>
            <translation>Como punto donde más miró</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Export this answer…</source>
            <translation>Exportar esta respuesta…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer</source>
            <translation>Eliminar esta respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation>El motor del modelo envió algo que no pertenece al protocolo de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation>El motor del modelo es de otra versión ({}): actualícelo, o actualice GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation>El motor del modelo dejó de responder, así que se cerró.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation>El motor del modelo no estuvo listo a tiempo.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation>El motor del modelo no reaccionó a «Detener» y se reinició.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation>GeoLoupe se conecta de nuevo: pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation>Se está reiniciando: pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation>Nivel {} de {}: acercar a las teselas elegidas</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation>Nivel {} de {}, {}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Show each of them on the map, and zoom there</source>
            <translation>Mostrar cada uno en el mapa y acercarse</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation>Lo que el modelo vio de la tesela {}. Haga clic para acercarse.</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation>nivel {}</translation>
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
            <translation>Informe con imágenes</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation>GeoPackage con todo</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation>Las respuestas no se pudieron escribir en {}.</translation>
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
            <translation>El segundo valor de ask_raster es la pregunta, como texto.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation>El tipo de respuesta es uno de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Asks GeoLoupe about a raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: name or id of a raster layer. &lt;b&gt;question&lt;/b&gt;: in plain English. &lt;b&gt;geometry&lt;/b&gt;: where to look, as &lt;i&gt;$geometry&lt;/i&gt;; the whole layer without one. &lt;b&gt;type&lt;/b&gt;: 'text' (the default), 'yes-no' or 'number'.&lt;/p&gt;&lt;p&gt;Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered until QGIS ends or the raster's style changes.&lt;/p&gt;&lt;p&gt;Example: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</source>
            <translation>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Pregunta a GeoLoupe sobre un ráster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: nombre o id de una capa ráster. &lt;b&gt;question&lt;/b&gt;: en inglés sencillo. &lt;b&gt;geometry&lt;/b&gt;: dónde mirar, como &lt;i&gt;$geometry&lt;/i&gt;; sin ella, toda la capa. &lt;b&gt;type&lt;/b&gt;: 'text' (predeterminado), 'yes-no' o 'number'.&lt;/p&gt;&lt;p&gt;Los mapas no esperan a un modelo: hasta que responde, el valor es NULL, y después el mapa se vuelve a dibujar. Los algoritmos de Procesos, como la calculadora de campos, esperan cada respuesta. Las respuestas se recuerdan hasta que QGIS termina o cambia el estilo del ráster.&lt;/p&gt;&lt;p&gt;Ejemplo: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>The model backend is not ready: open the panel of GeoLoupe to see why.</source>
            <translation>El motor del modelo no está listo: abra el panel de GeoLoupe para ver por qué.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>There is no raster layer “{}” in the project.</source>
            <translation>No hay ninguna capa ráster «{}» en el proyecto.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_task.py" />
            <source>GeoLoupe: answers for expressions</source>
            <translation>GeoLoupe: respuestas para expresiones</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <location filename="../plugin/setup/here_form.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The finding could not be written to {}.</source>
            <translation>No se pudo escribir el hallazgo en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>“{}” has no coordinate system: give it one to note findings.</source>
            <translation>«{}» no tiene sistema de coordenadas: asígnele uno para anotar hallazgos.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation>Las respuestas de este proyecto ya no tienen GeoPackage.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/review/table.py" />
            <location filename="../plugin/styles.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/styles.py" />
            <source>Confidence (0 to 1)</source>
            <translation>Confianza (0 a 1)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Answered at</source>
            <translation>Respondida el</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (areas)</source>
            <translation>Hallazgos (áreas)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (points)</source>
            <translation>Hallazgos (puntos)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The layer of findings could not be opened: {}</source>
            <translation>No se pudo abrir la capa de hallazgos: {}</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>Picture of what the model will see</source>
            <translation>Imagen de lo que verá el modelo</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>What the model will see</source>
            <translation>Lo que verá el modelo</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>GeoLoupe: preview of {}</source>
            <translation>GeoLoupe: vista previa de {}</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation>Añada una capa ráster sobre la que preguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Add raster layer…</source>
            <translation>Añadir capa ráster…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation>GeoLoupe responde con un modelo que funciona en un Python propio, que no está listo.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor_page.py" />
            <location filename="../plugin/status.py" />
            <source>Set up…</source>
            <translation>Instalar…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation>Pregunte (en inglés) si hay algo, cuántos hay o dónde.</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Added to “{}”.</source>
            <translation>Añadido a «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Export this answer</source>
            <translation>Exportar esta respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>The answers were written to {}.</source>
            <translation>Las respuestas se escribieron en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <source>GeoLoupe: user's guide</source>
            <translation>GeoLoupe: guía del usuario</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <location filename="../plugin/plugin.py" />
            <source>User's guide</source>
            <translation>Guía del usuario</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>What is here?</source>
            <translation>¿Qué hay aquí?</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>There is no imagery here to ask about: add a raster layer, or click on one that is shown.</source>
            <translation>Aquí no hay imágenes sobre las que preguntar: añada una capa ráster o haga clic en una que se muestre.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” cannot be placed on the map here.</source>
            <translation>«{}» no se puede situar aquí en el mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” has no imagery here.</source>
            <translation>«{}» no tiene imágenes aquí.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation>El modelo pidió un trozo de imagen de {} × {} px, más de lo permitido.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The file of “{}” was replaced while a question about it was being answered: ask again.</source>
            <translation>El archivo de «{}» se reemplazó mientras se respondía una pregunta sobre ella: pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation>«{}» no respondió en {} segundos.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation>No se pudieron leer las imágenes de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>How the imagery is shown to the model</source>
            <translation>Cómo se muestran las imágenes al modelo</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>As displayed</source>
            <translation>Como se muestra</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Stretched, 2 to 98 %</source>
            <translation>Realzado, 2 a 98 %</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Chosen bands, stretched</source>
            <translation>Bandas elegidas, realzadas</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>A map service sends finished pictures.</source>
            <translation>Un servicio de mapas envía imágenes terminadas.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>The same band three times is shown in grey</source>
            <translation>La misma banda tres veces se muestra en gris</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation>Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation>Estas respuestas son provisionales: guarde el proyecto para conservarlas junto a él.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation>QGIS se cerró antes de guardar un proyecto con respuestas. Siguen aquí.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation>¿Eliminar las respuestas del proyecto que no se guardó?</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>Teselas</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation>Conservados</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Counted</source>
            <translation>Contados</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Levels</source>
            <translation>Niveles</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>{} (source layer removed)</source>
            <translation>{} (capa de origen eliminada)</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/report.py" />
            <source>Q{} {}</source>
            <translation>P{} {}</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not be started with {}.</source>
            <translation>El motor del modelo no se pudo iniciar con {}.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/setup/models.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation>El motor del modelo terminó inesperadamente.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation>Al Python {} le falta lo que el modelo necesita ({}): instálelo o elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not start: {}</source>
            <translation>El motor del modelo no pudo iniciarse: {}</translation>
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation>El motor del modelo no pudo responder.</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Open the panel when QGIS starts</source>
            <translation>Abrir el panel al iniciar QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Doctor…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor.py" />
            <location filename="../plugin/setup/setup_page.py" />
            <source>Model backend</source>
            <translation>Motor del modelo</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>The model leaves &amp;memory when not asked for</source>
            <translation>El modelo libera la &amp;memoria si no se pregunta durante</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation>Respuestas conservadas en un &amp;proyecto</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation>Preguntas con &amp;superposiciones en el árbol de capas</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation>Preguntar sobre el ráster activo</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation>Preguntar: {}</translation>
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation>El motor del modelo se reinició a mano: pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation>No se pudo escribir la imagen de una tesela en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation>Preguntar sobre las imágenes</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation>Preguntar sobre este ráster</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation>Preguntar sobre cada objeto…</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation>Hacer una pregunta para cada objeto de una capa y revisar las respuestas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation>Indique al menos dos categorías, separadas por comas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation>El modelo dice que no lo puede determinar.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation>La respuesta no es del tipo deseado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation>El número es aproximado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation>Preguntar sobre cada objeto</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation>Hace una pregunta para cada objeto de una capa y escribe las respuestas en sus campos.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation>Hace para cada objeto una pregunta sobre las imágenes de su rectángulo envolvente y añade los campos «answer» (del tipo elegido), «confidence» (de 0 a 1), «answered_at» (UTC), «model», «raster» (el que se miró), «evidence» (nombra las teselas de esta respuesta en la capa de pruebas), «said» (las palabras del modelo) y «note» (por qué no hay respuesta, o qué conviene saber de ella).

De varios rásteres, para cada objeto se pregunta sobre el que cubre la mayor parte.

Los objetos sin imágenes, y aquellos cuya pregunta falla, se notifican y conservan NULL como respuesta. Tras «Cancelar», la salida contiene los objetos por los que se preguntó; escriba en un archivo para conservarlos. Una capa que ya tiene el campo «answer» se puede editar in situ.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation>pregunta,respuesta,preguntar,cada,objeto,parcela,clasificar,contar,imágenes,visión,modelo,IA,atributo</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation>Los objetos sobre los que preguntar, en cualquier SRC; también puntos y líneas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation>Los objetos con las respuestas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <source>Raster</source>
            <translation>Ráster</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there a pool in parcel [% "id" %]?”</source>
            <translation>Una pregunta en inglés sencillo. Las expresiones entre [% y %] se rellenan para cada objeto: “Is there a pool in parcel [% "id" %]?”</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Buffer</source>
            <translation>Buffer</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>How far around each feature the model looks, in units of the features' CRS.</source>
            <translation>Hasta dónde mira el modelo alrededor de cada objeto, en unidades del SRC de los objetos.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation>Tamaño mínimo en píxeles</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation>Por los objetos más pequeños se pregunta con su entorno: tantos píxeles del ráster por lado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation>Las teselas que miró el modelo; su campo «evidence» es el del objeto respondido.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation>{} de {} objetos no tienen respuesta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation>Cancelado: la salida contiene los {} objetos por los que se preguntó.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation>Objeto {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>Preguntar sobre un ráster</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation>Responde una pregunta sobre las imágenes y muestra dónde miró el modelo.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation>Responde una pregunta en palabras sencillas sobre un ráster o una parte de él. El modelo se acerca de lo general a lo detallado, así que el tamaño del ráster apenas importa.

La respuesta es un texto que los modelos pueden seguir usando. El mapa de calor muestra cuánta atención recibió cada lugar (1 es la media, sin datos donde el modelo no miró); las teselas son lo que miró, nivel por nivel.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation>pregunta,respuesta,preguntar,imágenes,visión,lenguaje,modelo,IA,atención,mapa de calor,detectar,contar</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation>La parte del ráster sobre la que trata la pregunta; vacío para todo.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation>Dónde miró el modelo: un GeoTIFF en el SRC del ráster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation>Las teselas que miró el modelo, con nivel, puntuación y si se acercó a ellas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation>Confianza, de 0 a 1</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended {} times in a row: {}</source>
            <translation>El motor del modelo terminó {} veces seguidas: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Connecting to {}…</source>
            <translation>Conectando con {}…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation>Iniciando el motor del modelo…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation>No se pudo cargar el modelo.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation>El programa {} no es el motor de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation>Modelo {} en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation>El motor del modelo estuvo en silencio demasiado tiempo.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation>Preguntar sobre dos rásteres y comparar</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation>Hace la misma pregunta sobre la misma área en dos fechas y dice si las respuestas difieren.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation>Hace la misma pregunta sobre la misma área de dos rásteres, por ejemplo de dos fechas, y da ambas respuestas, ambos mapas de calor y si las respuestas difieren.

Elija el tipo de respuesta de modo que «Yes, two ships» y «Yes.» cuenten como iguales. Si una de las respuestas no dice nada, nadie puede saber si difieren, y la salida queda vacía.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation>cambio,comparar,diferencia,antes,después,fechas,pregunta,respuesta,imágenes,visión,modelo,IA</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation>Ráster anterior</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation>Ráster posterior</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation>El área de la pregunta; vacío para donde se solapan ambos rásteres.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation>Atención antes</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation>Atención después</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation>Dónde miró el modelo: un GeoTIFF en el SRC de este ráster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation>Respuesta antes</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation>Respuesta después</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation>Si las respuestas difieren</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/described.py" />
            <source>The area lies outside “{}”.</source>
            <translation>El área está fuera de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation>Las respuestas difieren.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation>Las respuestas son iguales.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation>Una de las respuestas no dice nada, así que nadie puede saber si difieren.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation>Uno de los rásteres no tiene SRC: elija un área o defina primero su SRC.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation>«{}» y «{}» no se solapan.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation>Las imágenes sobre las que preguntar. El modelo las ve exactamente como se muestran: bandas, realce, colores.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation>Más rásteres</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation>Los demás rásteres de un mosaico. Por cada objeto se pregunta en el ráster que cubre la mayor parte; si varios cubren lo mismo, en el más fino.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation>Una pregunta en inglés sencillo, como “Are there ships in the harbour?”.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/scope.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Type of answer</source>
            <translation>Tipo de respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation>Cómo se lee la respuesta. «yes-no» da verdadero o falso, «number» un número, «category» una de las categorías; una respuesta que no dice nada da NULL, que nunca es lo mismo que no o 0.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation>Para el tipo «category»: entre qué elegir, separado por comas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation>Tamaño de píxel</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation>Solo para imágenes sin píxeles propios, como mapas web: con qué detalle mirar, en unidades de sus coordenadas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation>«{}» no es un ráster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation>Haga una pregunta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation>El ráster o los objetos no tienen SRC: defínalo primero.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation>No tiene geometría.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation>Su lugar no se puede expresar en las coordenadas del ráster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation>Está fuera de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation>Está fuera de los {} rásteres.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation>Mapa de calor de la atención</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation>Cartografía dónde busca el modelo lo que pide una pregunta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation>Cartografía cuánta atención presta el modelo a cada lugar para una pregunta, sin responderla: un ráster en el que 1 es la media y los lugares donde el modelo no miró no tienen datos.

Es un ráster como cualquier otro: compárelo, aplique umbrales o vectorícelo en pasos posteriores.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation>atención,mapa de calor,foco,saliencia,pregunta,imágenes,visión,modelo,IA,encontrar,dónde</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation>La parte del ráster que mirar; vacío para todo.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation>Cuántos niveles acercarse: 1 mira toda el área una vez, a grandes rasgos; 0 llega hasta el más fino.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation>El mapa de calor: un GeoTIFF en el SRC del ráster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation>«{}» no tiene píxeles propios: indique con «Tamaño de píxel» con qué detalle mirar.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation>No se pudo escribir el mapa de calor en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation>{} objetos preguntados</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation>{} de {} objetos preguntados, quedan unos {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation>La expresión [% {} %] de la pregunta no se entiende.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation>Los objetos no tienen el campo «{}» que pide la pregunta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation>La expresión [% {} %] no tiene valor aquí.</translation>
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation>No se pudo conservar la respuesta; el registro de errores de Python tiene los detalles.</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation>Pregunta sobre las imágenes</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation>Pregunte sobre estas imágenes, en inglés…</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation>Preguntar esto</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation>Preguntar (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>Type a question first.</source>
            <translation>Escriba primero una pregunta.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>GeoLoupe was switched off.</source>
            <translation>GeoLoupe se desactivó.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation>«{}» se eliminó mientras se respondía una pregunta sobre ella, por lo que esta se detuvo.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation>Detenida antes de leer el primer nivel.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation>Detenida en el nivel {} de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation>Respuestas de GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most, and what was counted</source>
            <translation>Las teselas de mayor peso y lo que se contó</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation>Las teselas de mayor peso</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation>Dónde miró el modelo: cuanto más claro, más</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation>Tesela {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation>Preguntar otra vez sobre los objetos seleccionados</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation>Mostrar en el mapa dónde miró el modelo (H)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation>Retirar el último veredicto (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation>Guardar los cambios de la capa</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation>Guardar en la capa</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation>Escribir pregunta, respuesta, respuesta correcta y geometría en un archivo</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation>Exportar etiquetas…</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation>Cerrar la revisión</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation>No se pierde nada</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation>Lo hecho se conserva</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation>Preguntar sobre los objetos en espera</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation>Exportar etiquetas</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation>Ya no existe la revisión {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation>{} es de un GeoLoupe más reciente: actualice este.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation>{} no es una revisión de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>La revisión no se puede conservar en {}: haga sitio allí o guarde el proyecto en otro lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation>{} está dañado.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation>La revisión no se puede escribir en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation>Elija un objeto de la tabla.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation>Respuesta del modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation>En palabras del modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation>Lo que se mostró al modelo</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation>La respuesta es correcta (Intro o A)</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation>Intro: aceptar · J K: siguiente, anterior · U: retirar · H: atención</translation>
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation>Revisión de GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation>cifras: el número correcto</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation>E: escribir la respuesta correcta</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation>1–{}: la respuesta correcta · 0: no se puede saber</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation>La respuesta correcta</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation>Esta es la respuesta correcta (Intro)</translation>
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
            <translation>La respuesta correcta es: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation>«{}» no se puede editar: deje el campo vacío y exporte las etiquetas.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation>El campo «{}» no admite tales respuestas: elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation>La capa se eliminó: los veredictos solo se conservan en la revisión.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation>«{}» no se puede editar ahora: los veredictos solo se conservan en la revisión.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation>El objeto {} ya no está en la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation>No se pudieron guardar los cambios de «{}».</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation>Añada una capa con los objetos sobre los que preguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation>Solo los objetos seleccionados</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation>Solo los {} objetos seleccionados</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation>Primer objeto: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation>Campo para la respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation>Revisión anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation>Abrir la revisión anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation>categoría</translation>
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
            <translation>elija uno o varios rásteres</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation>ninguno: dejar la capa como está</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation>Aquí van las respuestas aceptadas y corregidas, con la seguridad del modelo y una marca.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation>Por los objetos más pequeños se pregunta con su entorno.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation>ε</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation>Insertar una expresión que se rellena para cada objeto</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation>Insertar una expresión</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation>&amp;Objetos</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation>&amp;Imágenes</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation>&amp;Pregunta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation>&amp;Tipo de respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation>&amp;Categorías</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation>&amp;Escribir en el campo</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation>Lo que mira el modelo</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation>&amp;Buffer</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation>Tamaño &amp;mínimo en píxeles</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation>Revisión &amp;anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation>Tabla con geometrías como texto</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation>No se pudieron escribir las etiquetas en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation>Aceptar respuestas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation>No hay respuesta que aceptar: diga cuál es la correcta o pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation>Corregir respuestas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation>Retirar veredictos</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation>Las etiquetas se escribieron en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation>{} de {} preguntados</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation>quedan unos {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation>{} revisados</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation>{} sin respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation>Todos los objetos</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation>Revisados</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation>Qué objetos se muestran</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation>Objetos preguntados</translation>
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation>{} — {}, {} de {} preguntados</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation>no se puede saber</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation>✓ aceptada</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation>✎ corregida</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation>por revisar</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation>Objetos, sus respuestas y el avance de su revisión</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <location filename="../plugin/task.py" />
            <source>GeoLoupe: {}</source>
            <translation>GeoLoupe: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <source>It is not in the layer any more.</source>
            <translation>Ya no está en la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation>La capa «{}» no está en el proyecto: añádala de nuevo.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation>Elija las imágenes sobre las que preguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation>El ráster «{}» no está en el proyecto: añádalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../plugin/samples.py" />
            <source>Eastern Shore (sample)</source>
            <translation>Eastern Shore (ejemplo)</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>I cannot tell.</source>
            <translation>No lo puedo determinar.</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>perhaps none</source>
            <translation>quizá ninguno</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>about {}</source>
            <translation>unos {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>Counted one by one: {}</source>
            <translation>Contados uno a uno: {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>read directly</source>
            <translation>leído directamente</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>rendered by QGIS</source>
            <translation>representado por QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation>Imágenes sobre las que preguntar</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>Seguir la capa activa</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Bands and stretch, and what the model will see</source>
            <translation>Bandas y realce, y lo que verá el modelo</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation>Este QGIS se compiló sin cifrado, así que no puede acceder a un servidor por TLS.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation>Se perdió la conexión con {}.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation>No se puede acceder al servidor {}: compruebe equipo y puerto, y que esté en marcha.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation>El servidor {} no responde por TLS: desactive TLS o pida que lo activen allí.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation>El servidor {} colgó sin decir nada: el token es incorrecto o no es un servidor de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation>El certificado de {} no es de confianza: elija su archivo o pregunte a quien administra el servidor. ({})</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation>No se pudieron escribir los cambios de las respuestas en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation>No se pudo eliminar la respuesta de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation>No se pudieron copiar las respuestas junto al proyecto; siguen en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>in order</source>
            <translation>en orden</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>works, but look at it</source>
            <translation>funciona, pero revíselo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>does not work</source>
            <translation>no funciona</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>none was found</source>
            <translation>no se encontró ninguno</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Install Python 3.10 or newer.</source>
            <translation>Instale Python 3.10 o posterior.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Verify the model on the page of models.</source>
            <translation>Verifique el modelo en la página de modelos.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>It is of another version than GeoLoupe: update the older one.</source>
            <translation>Es de otra versión que GeoLoupe: actualice el más antiguo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>starting</source>
            <translation>iniciándose</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>not started</source>
            <translation>no iniciado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>What is marked below says why; else start it again.</source>
            <translation>Lo marcado abajo dice por qué; si no, reinícielo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set it up again to have the releases that this GeoLoupe is tested with.</source>
            <translation>Instálelo de nuevo para tener las versiones con las que se probó este GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set-up</source>
            <translation>Instalación</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>made for another version of GeoLoupe</source>
            <translation>hecha para otra versión de GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Choose another Python.</source>
            <translation>Elija otro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>it ended</source>
            <translation>terminó</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Doctor</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Look again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Without your home folder, name, passwords and tokens</source>
            <translation>Sin su carpeta personal, nombre, contraseñas ni tokens</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Looking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Something does not work: follow the arrows.</source>
            <translation>Algo no funciona: siga las flechas.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>It works; some things could be better.</source>
            <translation>Funciona; algunas cosas podrían mejorar.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>All is in order.</source>
            <translation>Todo está en orden.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages from a folder of wheels</source>
            <translation>Paquetes de una carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>the network (PyPI)</source>
            <translation>la red (PyPI)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>A folder of wheels (pip download) installs without a network</source>
            <translation>Una carpeta de wheels (pip download) instala sin red</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Made &amp;from</source>
            <translation>Creado &amp;a partir de</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Runs &amp;on</source>
            <translation>Se ejecuta &amp;en</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages f&amp;rom</source>
            <translation>Paquetes &amp;de</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up again</source>
            <translation>Instalar de nuevo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>What the set-up prints</source>
            <translation>Lo que escribe la instalación</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Installs PyTorch and what reads imagery into {}: about {} to load, {} on the disk, some minutes. Nothing is installed into QGIS.</source>
            <translation>Instala PyTorch y lo que lee imágenes en {}: unos {} por descargar, {} en disco, unos minutos. No se instala nada en QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}.</source>
            <translation>Instalado en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}, for another version of GeoLoupe.</source>
            <translation>Instalado en {}, para otra versión de GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/python_form.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Looking for a Python from 3.10 to 3.14…</source>
            <translation>Buscando un Python de 3.10 a 3.14…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>GPU ({}) and CPU</source>
            <translation>GPU ({}) y CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Cancelled. What has come is kept: go on whenever you like.</source>
            <translation>Cancelado. Lo recibido se conserva: continúe cuando quiera.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up.</source>
            <translation>Instalado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>{} cannot be made: {}</source>
            <translation>No se puede crear {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Another QGIS is setting the backend up: wait until that is done.</source>
            <translation>Otro QGIS está instalando el motor: espere a que termine.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The set-up needs about {} and {} has {} free: make room first.</source>
            <translation>La instalación necesita unos {} y en {} hay {} libres: haga sitio primero.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>There are no wheels (*.whl) in {}.</source>
            <translation>No hay wheels (*.whl) en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Looking whether everything works</source>
            <translation>Comprobando que todo funciona</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The environment is there but does not work: {}</source>
            <translation>El entorno está, pero no funciona: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>it does not say why.</source>
            <translation>no dice por qué.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The model backend was set up in {}.</source>
            <translation>El motor del modelo se instaló en {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/job.py" />
            <source>{} could not be started.</source>
            <translation>No se pudo iniciar {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Questions go to a server, which has a model of its own. These are for this computer.</source>
            <translation>Las preguntas van a un servidor, que tiene su propio modelo. Estos son para este equipo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Looking which models there are…</source>
            <translation>Comprobando qué modelos hay…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete the files of {}? They can be downloaded again.</source>
            <translation>¿Eliminar los archivos de {}? Se pueden volver a descargar.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Deleted.</source>
            <translation>Eliminado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>It is here, and whole.</source>
            <translation>Está aquí y completo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Its files are whole and fit together.</source>
            <translation>Sus archivos están completos y encajan entre sí.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>comes with GeoLoupe</source>
            <translation>viene con GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>on this computer</source>
            <translation>en este equipo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>partly downloaded</source>
            <translation>descargado en parte</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>not downloaded</source>
            <translation>no descargado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} · runs on {}</source>
            <translation>{} · se ejecuta en {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Licence: {}</source>
            <translation>Licencia: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} of {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/page.py" />
            <source>Back to the conversation</source>
            <translation>Volver a la conversación</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pages.py" />
            <source>The model backend is being set up.</source>
            <translation>El motor del modelo se está instalando.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>{}: {} of {}</source>
            <translation>{}: {} de {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>Unpacking, which takes a while</source>
            <translation>Desempaquetando, lo que tarda un rato</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The disk is full: make room, then go on.</source>
            <translation>El disco está lleno: haga sitio y continúe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>This Python cannot make environments: install python3-venv, or choose another Python.</source>
            <translation>Este Python no puede crear entornos: instale python3-venv o elija otro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The proxy refused: check proxy, user and password in QGIS's options, Network, then go on.</source>
            <translation>El proxy lo rechazó: compruebe proxy, usuario y contraseña en las opciones de QGIS, Red, y continúe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder.</source>
            <translation>La red sustituye los certificados: defina PIP_CERT con el archivo de su organización o use una carpeta.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What has come is kept: go on later.</source>
            <translation>No se pudieron descargar los paquetes: compruebe la red y el proxy de QGIS, o use una carpeta de wheels. Lo recibido se conserva: continúe más tarde.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>A file cannot be written there: {}</source>
            <translation>No se puede escribir un archivo allí: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>There is no {} for this Python: choose another Python.</source>
            <translation>No hay {} para este Python: elija otro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The set-up failed: {}</source>
            <translation>La instalación falló: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The folder has no wheel of {} for this Python: add it, then go on.</source>
            <translation>La carpeta no tiene un wheel de {} para este Python: añádalo y continúe.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>One with the packages of model_backend/requirements.txt, as a conda environment of yours.</source>
            <translation>Uno con los paquetes de model_backend/requirements.txt, como un entorno conda suyo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Python of the model backend</source>
            <translation>Python del motor del modelo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>bin/python or python.exe</source>
            <translation>bin/python o python.exe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>There is no such file.</source>
            <translation>No existe tal archivo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Looking at it: loading PyTorch may take a moment…</source>
            <translation>Comprobándolo: cargar PyTorch puede tardar un momento…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It has all that the model needs.</source>
            <translation>Tiene todo lo que el modelo necesita.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It lacks what the model needs: choose another one, or set one up.</source>
            <translation>Le falta lo que el modelo necesita: elija otro o instale uno.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>This is no Python that can run the model: choose another one.</source>
            <translation>Este no es un Python que pueda ejecutar el modelo: elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Making the environment</source>
            <translation>Creando el entorno</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing from the folder</source>
            <translation>Instalando desde la carpeta</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Updating pip</source>
            <translation>Actualizando pip</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Instalando PyTorch</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing the packages</source>
            <translation>Instalando los paquetes</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token.</source>
            <translation>Sus imágenes se envían allí, ventana a ventana según se piden. Pida el token a quien lo administra.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>gpu.example.org:{}</source>
            <translation>gpu.example.org:{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>kept in QGIS's authentication store</source>
            <translation>se guarda en el almacén de autenticación de QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Encrypted (TLS)</source>
            <translation>&amp;Cifrado (TLS)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>File of a certificate to trust</source>
            <translation>Archivo de un certificado de confianza</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>those that QGIS trusts</source>
            <translation>aquellos en los que confía QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Host and port</source>
            <translation>&amp;Equipo y puerto</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Tok&amp;en</source>
            <translation>Tok&amp;en</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Certificate</source>
            <translation>Certi&amp;ficado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>It answers: {} on {}, version {}.</source>
            <translation>Responde: {} en {}, versión {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part of GeoLoupe; its Python is not, and can come in three ways.</source>
            <translation>GeoLoupe responde con un modelo que funciona junto a QGIS, en un Python propio. El modelo pequeño forma parte de GeoLoupe; su Python no, y puede venir de tres maneras.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Set it up &amp;here</source>
            <translation>Instalarlo &amp;aquí</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Use an existing &amp;Python</source>
            <translation>Usar un &amp;Python existente</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Connect to a &amp;server</source>
            <translation>Conectar a un &amp;servidor</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation>Respuestas y motor del modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation>Menú de respuestas y motor del modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Model backend…</source>
            <translation>Motor del modelo…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation>Reiniciar el modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation>Exportar respuestas…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation>Eliminar todas las respuestas…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready, but what it says is no language: see the doctor</source>
            <translation>listo, pero lo que dice no es lenguaje: vea el diagnóstico</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation>{} descansa para dejar memoria libre: su próxima pregunta lo despierta.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start again</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation>El modelo se está iniciando: ya puede preguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation>Exportar respuestas</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation>¿Eliminar todas las respuestas de este proyecto, con sus superposiciones y archivos?</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation>El proyecto se cerró antes de poder conservar la respuesta.</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>No se pudo conservar la respuesta en {}: haga sitio allí o guarde el proyecto en otro lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation>no más que en otros lugares</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation>poca atención</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation>algo</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation>mucha atención</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation>Nivel (0 es el más general)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (share)</source>
            <translation>Atención (proporción)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation>Elegida</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation>Mirada</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation>respondido a partir de aquí</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>picked</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation>mirado más de cerca</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation>Atención (1 es la media)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked</source>
            <translation>Preguntada</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation>Fuente de datos</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation>Huella de imágenes, estilo y área</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Coordinate system</source>
            <translation>Sistema de coordenadas</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Metres per pixel</source>
            <translation>Metros por píxel</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation>Todo, para GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation>Dónde miró un modelo para responder «{}»: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation>Modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation>Preguntada: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation>Imágenes: {} ({})</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation>Huella de imágenes, estilo y área: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation>Nivel {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation>No se pudo leer el token del servidor del almacén de autenticación de QGIS: introdúzcalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation>El almacén de autenticación de QGIS no aceptó el token: se necesita su contraseña maestra.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Imagery was missing or blank for {} of {} tiles.</source>
            <translation>Faltaban imágenes o estaban en blanco en {} de {} teselas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Level {} has {} tiles of interest; the best {} were read.</source>
            <translation>El nivel {} tiene {} teselas de interés; se leyeron las {} mejores.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The prompt had room for {} of {} tokens; the best were kept.</source>
            <translation>La entrada tenía sitio para {} de {} fragmentos; se conservaron los mejores.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery is too coarse to be sure: {} m a pixel, {} m is needed.</source>
            <translation>Las imágenes son demasiado gruesas para estar seguro: {} m por píxel, se necesitan {} m.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no imagery in the area asked about.</source>
            <translation>No hay imágenes en el área preguntada.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>No imagery came back: {}.</source>
            <translation>No llegaron imágenes: {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Read as “{}”</source>
            <translation>Leído como «{}»</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to show {}: use imagery of {} m or finer.</source>
            <translation>Píxeles de {} m son demasiado gruesos para mostrar {}: use imágenes de {} m o más finas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to count: use imagery of {} m or finer.</source>
            <translation>Píxeles de {} m son demasiado gruesos para contar: use imágenes de {} m o más finas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This model can only count some things ({}): ask whether there are any, or where they are.</source>
            <translation>Este modelo solo puede contar algunas cosas ({}): pregunte si hay alguna o dónde están.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model is not sure of it here: ask about a smaller area, or ask in other words.</source>
            <translation>El modelo no está seguro aquí: pregunte sobre un área menor o con otras palabras.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, airplanes, storage tanks and courts.</source>
            <translation>El modelo no se entrenó para esta pregunta: conoce usos del suelo, agua, vegetación, carreteras, edificios, barcos, aviones, tanques y pistas deportivas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model does not know the word {}; use another.</source>
            <translation>El modelo no conoce la palabra {}; use otra.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no preset {}; choose one of {}.</source>
            <translation>No hay ningún modelo {}; elija uno de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question took more than the {} seconds that this server gives to one.</source>
            <translation>La pregunta tardó más de los {} segundos que este servidor concede.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery was asked for, but nothing came within {} seconds.</source>
            <translation>Se pidieron las imágenes, pero no llegó nada en {} segundos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no CUDA device that PyTorch can use; choose the cpu.</source>
            <translation>No hay ningún dispositivo CUDA que PyTorch pueda usar; elija la CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster holds complex numbers (radar phase), which cannot be shown as a picture.</source>
            <translation>El ráster contiene números complejos (fase de radar), que no se pueden mostrar como imagen.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster has no band {}; it has {}.</source>
            <translation>El ráster no tiene la banda {}; tiene {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} has no bands.</source>
            <translation>{} no tiene bandas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} holds several rasters; ask about one of them, such as {}.</source>
            <translation>{} contiene varios rásteres; pregunte sobre uno de ellos, como {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Part of {} cannot be read: the file is damaged or out of reach.</source>
            <translation>No se puede leer parte de {}: el archivo está dañado o fuera de alcance.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} is not a raster that can be read.</source>
            <translation>{} no es un ráster que se pueda leer.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no file {}.</source>
            <translation>No existe el archivo {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens no files: send it the imagery instead.</source>
            <translation>Este servidor no abre archivos: envíele las imágenes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens only the files in its own folders: send it the imagery instead.</source>
            <translation>Este servidor solo abre archivos de sus propias carpetas: envíele las imágenes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The device ran out of memory: ask with a smaller tile budget, or about a smaller area.</source>
            <translation>El dispositivo se quedó sin memoria: pregunte con menos teselas o sobre un área menor.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many of your questions are waiting; try again when some are answered.</source>
            <translation>Hay demasiadas preguntas suyas en espera; inténtelo cuando se hayan respondido algunas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many questions are waiting; try again in a moment.</source>
            <translation>Hay demasiadas preguntas en espera; inténtelo dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Something went wrong inside GeoLoupe; the log of the backend has the details.</source>
            <translation>Algo falló dentro de GeoLoupe; el registro del motor tiene los detalles.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs.</source>
            <translation>El modelo se quedó sin memoria; pregunte sobre un área menor, con menos teselas, o cierre otros programas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The Python {} lacks what the model needs ({}): set it up again.</source>
            <translation>Al Python {} le falta lo que el modelo necesita ({}): instálelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter question or start a new conversation.</source>
            <translation>La pregunta, su historial y la vista general ocupan {} de las {} unidades que lee el modelo; haga una pregunta más corta o empiece otra conversación.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>On a plain picture the model says {}, which is no language: check its files.</source>
            <translation>Ante una imagen lisa el modelo dice {}, que no es lenguaje: verifique sus archivos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set the backend up, or choose another Python.</source>
            <translation>Instale el motor o elija otro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Only downloads of models need it: check the network, and the proxy in QGIS's options.</source>
            <translation>Solo lo necesitan las descargas de modelos: compruebe la red y el proxy en las opciones de QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs Python {} or newer: choose another one.</source>
            <translation>El modelo necesita Python {} o posterior: elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs a 64-bit Python: choose another one.</source>
            <translation>El modelo necesita un Python de 64 bits: elija otro.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install NVIDIA's driver again, then restart.</source>
            <translation>Reinstale el controlador de NVIDIA y reinicie.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU.</source>
            <translation>Actualice el controlador de NVIDIA o instale de nuevo para la CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card.</source>
            <translation>Actualice el controlador de NVIDIA o instale de nuevo para la CPU: este PyTorch no puede usar esta tarjeta.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The card or its driver is faulty.</source>
            <translation>La tarjeta o su controlador falla.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set GEOLOUPE_MODELS to a folder that can.</source>
            <translation>Defina GEOLOUPE_MODELS con una carpeta en la que se pueda escribir.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.</source>
            <translation>Haga sitio o defina GEOLOUPE_MODELS con una carpeta de un disco mayor.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install Microsoft's Visual C++ Redistributable, then restart QGIS.</source>
            <translation>Instale Visual C++ Redistributable de Microsoft y reinicie QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set up again and choose the GPU.</source>
            <translation>Instale de nuevo y elija la GPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The network replaces certificates: set SSL_CERT_FILE to the file of its own authority.</source>
            <translation>La red sustituye los certificados: defina SSL_CERT_FILE con el archivo de su propia autoridad.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Choose one of the list of models.</source>
            <translation>Elija uno de la lista de modelos.</translation>
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
            <translation>escala desconocida</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation>{} por píxel</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} GB</source>
            <translation>{} GB</translation>
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
            <translation>unos {} s</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} min</source>
            <translation>unos {} min</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 level</source>
            <translation>1 nivel</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} levels</source>
            <translation>{} niveles</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>confianza alta</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation>confianza baja</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation>confianza media</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 tesela</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} teselas</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 airplane</source>
            <translation>1 avión</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} airplanes</source>
            <translation>{} aviones</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 storage tank</source>
            <translation>1 tanque</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} storage tanks</source>
            <translation>{} tanques</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tennis court</source>
            <translation>1 pista de tenis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tennis courts</source>
            <translation>{} pistas de tenis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 feature</source>
            <translation>1 objeto</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} features</source>
            <translation>{} objetos</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Write into {}</source>
            <translation>Escribir en {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation>{} de {} teselas</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation>Nivel {} de {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation>Nivel {} de {}: {} a {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Write the answer into features</source>
            <translation>Escribir la respuesta en objetos</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Also confidence, model, time and evidence</source>
            <translation>También confianza, modelo, hora y pruebas</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Layer</source>
            <translation>&amp;Capa</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Field</source>
            <translation>C&amp;ampo</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;As</source>
            <translation>C&amp;omo</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Add a vector layer to write into.</source>
            <translation>Añada una capa vectorial en la que escribir.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Select the features of “{}” on the map that the answer is for.</source>
            <translation>Seleccione en el mapa los objetos de «{}» a los que se refiere la respuesta.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>The field is already there.</source>
            <translation>El campo ya existe.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>A new field is added.</source>
            <translation>Se añade un campo nuevo.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Undo takes all of it back; it is saved with the edits of the layer.</source>
            <translation>Deshacer lo revierte todo; se guarda con los cambios de la capa.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Written into {} of “{}”; save the edits of the layer to keep it.</source>
            <translation>Escrito en {} de «{}»; guarde los cambios de la capa para conservarlo.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Yes or no: {}</source>
            <translation>Sí o no: {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Number: {}</source>
            <translation>Número: {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Text: {}</source>
            <translation>Texto: {}</translation>
        </message>
    </context>
</TS>
