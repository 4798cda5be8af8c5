<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation>“{}” não mostra o local da pergunta: escolha imagens do mesmo local.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation>As mesmas imagens e a mesma área</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation>A mesma área de</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation>“{}” e as imagens da pergunta anterior não têm ambas um sistema de coordenadas: defina-o primeiro.</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation>A área não pode ser expressa nas coordenadas de “{}”: escolha imagens do mesmo local.</translation>
        </message>
        <message>
            <location filename="../plugin/answer_text.py" />
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation>Bloco {}: aproximar</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw the area on the map first.</source>
            <translation>Desenhe primeiro a área no mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Add a polygon layer whose features are the area.</source>
            <translation>Adicione uma camada de polígonos cujas feições sejam a área.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Layer</source>
            <translation>Camada</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The whole layer</source>
            <translation>A camada inteira</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>What the map shows</source>
            <translation>O que o mapa mostra</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drawn</source>
            <translation>Desenhada</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>An area drawn on the map</source>
            <translation>Uma área desenhada no mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation>Feições</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The selected features of a polygon layer</source>
            <translation>As feições selecionadas de uma camada de polígonos</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Rectangle</source>
            <translation>Retângulo</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a rectangle on the map</source>
            <translation>Desenhar um retângulo no mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a polygon on the map</source>
            <translation>Desenhar um polígono no mapa</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Forget what was drawn</source>
            <translation>Descartar o que foi desenhado</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon layer whose selected features are the area</source>
            <translation>Camada de polígonos cujas feições selecionadas são a área</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drag the rectangle on the map, or click two corners. Esc cancels.</source>
            <translation>Arraste o retângulo no mapa ou clique em dois cantos. Esc cancela.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Click the corners on the map; a right click ends. Backspace takes one back.</source>
            <translation>Clique nos vértices no mapa; o botão direito encerra. Backspace desfaz um.</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>{} selected</source>
            <translation>{} selecionadas</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation>O mapa não mostra “{}”: aproxime-se dela ou pergunte sobre a camada inteira.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The area cannot be expressed in the coordinates of “{}”.</source>
            <translation>A área não pode ser expressa nas coordenadas de “{}”.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>“{}” has no imagery there: choose another area, or other imagery.</source>
            <translation>“{}” não tem imagens ali: escolha outra área ou outras imagens.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>At most {} features make an area, and {} are selected: select fewer, or ask about each feature.</source>
            <translation>Uma área tem no máximo {} feições, e {} estão selecionadas: selecione menos ou pergunte sobre cada feição.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>Select features of “{}” on the map first.</source>
            <translation>Selecione primeiro feições de “{}” no mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation>“{}” não tem imagens sobre as quais perguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation>O mapa visível não pode ser expresso nas coordenadas de “{}”: pergunte sobre a camada inteira.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited now.</source>
            <translation>“{}” não pode ser editada agora.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation>Resposta: {}</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation>O campo “{}” não pôde ser adicionado à camada.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>A feature of “{}” could not be changed.</source>
            <translation>Uma feição de “{}” não pôde ser alterada.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited: choose another layer, or add a finding.</source>
            <translation>“{}” não pode ser editada: escolha outra camada ou adicione um achado.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation>“{}” não aceita um campo novo: escolha um existente.</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>The field “{}” cannot hold this answer: choose another one.</source>
            <translation>O campo “{}” não comporta esta resposta: escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation>O Python escolhido para o servidor do modelo não existe mais: {}</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation>O servidor do modelo ainda não foi configurado: configure-o no painel do GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation>“{}” não é o endereço de um servidor: informe host e porta, como em gpu.example.org:8765.</translation>
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation>GeoLoupe: gravando {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation>Progresso desta pergunta</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation>{} · {} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation>Camada de origem removida.</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation>Aguardando a vez…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation>Desenhando no mapa onde olhou…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation>Olhando toda a área…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map how much attention each place got</source>
            <translation>Mostrar no mapa quanta atenção cada lugar recebeu</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map the tiles that were looked at</source>
            <translation>Mostrar no mapa os blocos olhados</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation>Intensidade das sobreposições</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation>Opacidade das sobreposições em porcentagem</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation>Copiar pergunta e resposta</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation>Perguntar de novo, sobre as imagens e a área escolhidas acima</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Keep this answer when older ones are deleted</source>
            <translation>Manter esta resposta quando as antigas forem excluídas</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>More for this answer</source>
            <translation>Mais para esta resposta</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Write into selected features…</source>
            <translation>Gravar nas feições selecionadas…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Add to the findings</source>
            <translation>Adicionar aos achados</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As the area asked about</source>
            <translation>Como a área perguntada</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As a point where it looked most</source>
            <translation>Como ponto onde mais olhou</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Export this answer…</source>
            <translation>Exportar esta resposta…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer</source>
            <translation>Excluir esta resposta</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation>O servidor do modelo enviou algo que não faz parte do protocolo do GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation>O servidor do modelo é de outra versão ({}): atualize-o, ou o GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation>O servidor do modelo parou de responder e por isso foi encerrado.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation>O servidor do modelo não ficou pronto a tempo.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation>O servidor do modelo não reagiu a “Parar” e foi reiniciado.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation>O GeoLoupe está se reconectando: pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation>Está sendo reiniciado: pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation>Nível {} de {}: aproximar dos blocos escolhidos</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation>Nível {} de {}, {}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Show each of them on the map, and zoom there</source>
            <translation>Mostrar cada um no mapa e aproximar</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation>O que o modelo viu do bloco {}. Clique para aproximar.</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation>nível {}</translation>
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
            <translation>Relatório com imagens</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation>GeoPackage com tudo</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation>As respostas não puderam ser gravadas em {}.</translation>
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
            <translation>O segundo valor de ask_raster é a pergunta, como texto.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation>O tipo de resposta é um de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Asks GeoLoupe about a raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: name or id of a raster layer. &lt;b&gt;question&lt;/b&gt;: in plain English. &lt;b&gt;geometry&lt;/b&gt;: where to look, as &lt;i&gt;$geometry&lt;/i&gt;; the whole layer without one. &lt;b&gt;type&lt;/b&gt;: 'text' (the default), 'yes-no' or 'number'.&lt;/p&gt;&lt;p&gt;Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered until QGIS ends or the raster's style changes.&lt;/p&gt;&lt;p&gt;Example: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</source>
            <translation>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Pergunta ao GeoLoupe sobre um raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: nome ou id de uma camada raster. &lt;b&gt;question&lt;/b&gt;: em inglês simples. &lt;b&gt;geometry&lt;/b&gt;: onde olhar, como &lt;i&gt;$geometry&lt;/i&gt;; sem ela, a camada inteira. &lt;b&gt;type&lt;/b&gt;: 'text' (o padrão), 'yes-no' ou 'number'.&lt;/p&gt;&lt;p&gt;Os mapas não esperam por um modelo: até ele responder, o valor é NULL, e depois o mapa é redesenhado. Algoritmos de Processamento, como a calculadora de campo, esperam cada resposta. As respostas são lembradas até o QGIS terminar ou o estilo do raster mudar.&lt;/p&gt;&lt;p&gt;Exemplo: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>The model backend is not ready: open the panel of GeoLoupe to see why.</source>
            <translation>O servidor do modelo não está pronto: abra o painel do GeoLoupe para ver por quê.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>There is no raster layer “{}” in the project.</source>
            <translation>Não há camada raster “{}” no projeto.</translation>
        </message>
        <message>
            <location filename="../plugin/expression_task.py" />
            <source>GeoLoupe: answers for expressions</source>
            <translation>GeoLoupe: respostas para expressões</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <location filename="../plugin/setup/here_form.py" />
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The finding could not be written to {}.</source>
            <translation>O achado não pôde ser gravado em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>“{}” has no coordinate system: give it one to note findings.</source>
            <translation>“{}” não tem sistema de coordenadas: defina um para anotar achados.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation>As respostas deste projeto não têm mais um GeoPackage.</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/review/table.py" />
            <location filename="../plugin/styles.py" />
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/styles.py" />
            <source>Confidence (0 to 1)</source>
            <translation>Confiança (0 a 1)</translation>
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
            <translation>Respondida em</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation>Evidências</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Remark</source>
            <translation>Observação</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (areas)</source>
            <translation>Achados (áreas)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (points)</source>
            <translation>Achados (pontos)</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The layer of findings could not be opened: {}</source>
            <translation>A camada de achados não pôde ser aberta: {}</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>Picture of what the model will see</source>
            <translation>Imagem do que o modelo verá</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>What the model will see</source>
            <translation>O que o modelo verá</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>GeoLoupe: preview of {}</source>
            <translation>GeoLoupe: prévia de {}</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation>Adicione uma camada raster sobre a qual perguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Add raster layer…</source>
            <translation>Adicionar camada raster…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Try the sample</source>
            <translation>Experimentar o exemplo</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation>O GeoLoupe responde com um modelo que roda em um Python próprio, que não está pronto.</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor_page.py" />
            <location filename="../plugin/status.py" />
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation>Pergunte (em inglês) se há algo, quantos há ou onde.</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Added to “{}”.</source>
            <translation>Adicionado a “{}”.</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Export this answer</source>
            <translation>Exportar esta resposta</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>The answers were written to {}.</source>
            <translation>As respostas foram gravadas em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <source>GeoLoupe: user's guide</source>
            <translation>GeoLoupe: guia do usuário</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <location filename="../plugin/plugin.py" />
            <source>User's guide</source>
            <translation>Guia do usuário</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>What is here?</source>
            <translation>O que há aqui?</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>There is no imagery here to ask about: add a raster layer, or click on one that is shown.</source>
            <translation>Não há imagens aqui sobre as quais perguntar: adicione uma camada raster ou clique em uma que esteja visível.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” cannot be placed on the map here.</source>
            <translation>“{}” não pode ser posicionada aqui no mapa.</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” has no imagery here.</source>
            <translation>“{}” não tem imagens aqui.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation>O modelo pediu um pedaço de imagem de {} × {} px, mais do que é permitido.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The file of “{}” was replaced while a question about it was being answered: ask again.</source>
            <translation>O arquivo de “{}” foi substituído enquanto uma pergunta sobre ela era respondida: pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation>“{}” não respondeu em {} segundos.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation>As imagens de “{}” não puderam ser lidas.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>How the imagery is shown to the model</source>
            <translation>Como as imagens são mostradas ao modelo</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>As displayed</source>
            <translation>Como exibido</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Stretched, 2 to 98 %</source>
            <translation>Realçado, 2 a 98 %</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Chosen bands, stretched</source>
            <translation>Bandas escolhidas, realçadas</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Red</source>
            <translation>Vermelho</translation>
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
            <translation>Um serviço de mapas envia imagens prontas.</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>The same band three times is shown in grey</source>
            <translation>A mesma banda três vezes é mostrada em cinza</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation>Salvar projeto</translation>
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
            <translation>Excluir…</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation>Estas respostas são provisórias: salve o projeto para guardá-las junto dele.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation>O QGIS terminou antes de um projeto com respostas ser salvo. Elas ainda estão aqui.</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation>Excluir as respostas do projeto que não foi salvo?</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>Blocos</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation>Mantidos</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>Atenção</translation>
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
            <translation>Níveis</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>{} (source layer removed)</source>
            <translation>{} (camada de origem removida)</translation>
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
            <translation>O servidor do modelo não pôde ser iniciado com {}.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/setup/models.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation>O servidor do modelo terminou inesperadamente.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation>Ao Python {} falta o que o modelo precisa ({}): configure-o ou escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not start: {}</source>
            <translation>O servidor do modelo não pôde iniciar: {}</translation>
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation>O servidor do modelo não pôde responder.</translation>
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
            <translation>Abrir o painel quando o QGIS iniciar</translation>
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
            <translation>Servidor do modelo</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>The model leaves &amp;memory when not asked for</source>
            <translation>O modelo libera a &amp;memória sem perguntas por</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation>Respostas &amp;mantidas em um projeto</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation>Perguntas com &amp;sobreposições na árvore de camadas</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation>Perguntar sobre o raster ativo</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation>Perguntar: {}</translation>
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation>O servidor do modelo foi reiniciado manualmente: pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation>A imagem de um bloco não pôde ser gravada em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation>Perguntar sobre as imagens</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation>Perguntar sobre este raster</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation>Perguntar sobre cada feição…</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation>Fazer uma pergunta para cada feição de uma camada e revisar as respostas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation>Informe ao menos duas categorias, separadas por vírgulas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation>O modelo diz que não consegue determinar.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation>A resposta não é do tipo desejado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation>O número é aproximado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation>Perguntar sobre cada feição</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation>Faz uma pergunta para cada feição de uma camada e grava as respostas em seus campos.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation>Faz para cada feição uma pergunta sobre as imagens em seu retângulo envolvente e adiciona os campos “answer” (do tipo escolhido), “confidence” (de 0 a 1), “answered_at” (UTC), “model”, “raster” (o que foi olhado), “evidence” (identifica os blocos desta resposta na camada de evidências), “said” (as palavras do modelo) e “note” (por que não há resposta, ou o que saber sobre ela).

Entre vários rasters, pergunta-se sobre cada feição no que cobre a maior parte dela.

Feições sem imagens, e aquelas cuja pergunta falha, são relatadas e ficam com NULL como resposta. Depois de “Cancelar”, a saída contém as feições já perguntadas; grave em um arquivo para guardá-las. Uma camada que já tem o campo “answer” pode ser editada no local.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation>pergunta,resposta,perguntar,cada,feição,parcela,classificar,contar,imagens,visão,modelo,IA,atributo</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation>As feições sobre as quais perguntar, em qualquer SRC; também pontos e linhas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation>As feições com as respostas.</translation>
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
            <translation>Uma pergunta em inglês simples. As expressões entre [% e %] são preenchidas para cada feição: “Is there a pool in parcel [% "id" %]?”</translation>
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
            <translation>Até onde o modelo olha ao redor de cada feição, em unidades do SRC das feições.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation>Tamanho mínimo em pixels</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation>Sobre feições menores pergunta-se com o entorno: este número de pixels do raster por lado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation>Os blocos que o modelo olhou; seu campo “evidence” é o da feição respondida.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation>{} de {} feições não têm resposta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation>Cancelado: a saída contém as {} feições perguntadas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation>Feição {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>Perguntar sobre um raster</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation>Responde a uma pergunta sobre as imagens e mostra onde o modelo olhou.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation>Responde a uma pergunta em palavras simples sobre um raster ou parte dele. O modelo se aproxima do geral ao detalhe, de modo que o tamanho do raster pouco importa.

A resposta é um texto que os modelos podem usar adiante. O mapa de calor mostra quanta atenção cada lugar recebeu (1 é a média, sem dados onde o modelo não olhou); os blocos são o que ele olhou, nível por nível.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation>pergunta,resposta,perguntar,imagens,visão,linguagem,modelo,IA,atenção,mapa de calor,detectar,contar</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation>A parte do raster de que trata a pergunta; vazio para todo ele.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation>Onde o modelo olhou: um GeoTIFF no SRC do raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation>Os blocos que o modelo olhou, com nível, pontuação e se aproximou-se deles.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation>Confiança, de 0 a 1</translation>
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
            <translation>O servidor do modelo terminou {} vezes seguidas: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Connecting to {}…</source>
            <translation>Conectando a {}…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation>Iniciando o servidor do modelo…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation>O modelo não pôde ser carregado.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation>O programa {} não é o servidor do GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation>Modelo {} em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation>O servidor do modelo ficou em silêncio por tempo demais.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation>Perguntar sobre dois rasters e comparar</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation>Faz a mesma pergunta sobre a mesma área em duas datas e diz se as respostas diferem.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation>Faz a mesma pergunta sobre a mesma área de dois rasters, como de duas datas, e dá ambas as respostas, ambos os mapas de calor e se as respostas diferem.

Escolha o tipo de resposta de modo que “Yes, two ships” e “Yes.” contem como iguais. Se uma das respostas nada diz, ninguém pode saber se diferem, e a saída fica vazia.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation>mudança,comparar,diferença,antes,depois,datas,pergunta,resposta,imagens,visão,modelo,IA</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation>Raster anterior</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation>Raster posterior</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation>A área da pergunta; vazio para onde os dois rasters se sobrepõem.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation>Atenção antes</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation>Atenção depois</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation>Onde o modelo olhou: um GeoTIFF no SRC deste raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation>Resposta antes</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation>Resposta depois</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation>Se as respostas diferem</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/described.py" />
            <source>The area lies outside “{}”.</source>
            <translation>A área fica fora de “{}”.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation>As respostas diferem.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation>As respostas são iguais.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation>Uma das respostas nada diz, então ninguém pode saber se diferem.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation>Um dos rasters não tem SRC: escolha uma área ou defina primeiro o SRC.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation>“{}” e “{}” não se sobrepõem.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation>As imagens sobre as quais perguntar. O modelo as vê exatamente como são exibidas: bandas, realce, cores.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation>Mais rasters</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation>Os outros rasters de um mosaico. Pergunta-se sobre cada feição no raster que cobre a maior parte dela; se vários cobrem o mesmo, no mais fino.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation>Uma pergunta em inglês simples, como “Are there ships in the harbour?”.</translation>
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
            <translation>Tipo de resposta</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation>Como a resposta é lida. “yes-no” dá verdadeiro ou falso, “number” um número, “category” uma das categorias; uma resposta que nada diz dá NULL, que nunca é o mesmo que não ou 0.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation>Categorias</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation>Para o tipo “category”: entre o que escolher, separado por vírgulas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation>Tamanho do pixel</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation>Somente para imagens sem pixels próprios, como mapas da web: com que detalhe olhar, em unidades de suas coordenadas.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation>“{}” não é um raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation>Faça uma pergunta.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation>O raster ou as feições não têm SRC: defina-o primeiro.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation>Não tem geometria.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation>Seu local não pode ser expresso nas coordenadas do raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation>Fica fora de “{}”.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation>Fica fora de todos os {} rasters.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation>Mapa de calor da atenção</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation>Mapeia onde o modelo procura o que uma pergunta pede.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation>Mapeia quanta atenção o modelo dá a cada lugar para uma pergunta, sem respondê-la: um raster em que 1 é a média e os lugares onde o modelo não olhou não têm dados.

É um raster como outro qualquer: compare, aplique limiares ou vetorize em passos seguintes.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation>atenção,mapa de calor,foco,saliência,pergunta,imagens,visão,modelo,IA,encontrar,onde</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation>A parte do raster a olhar; vazio para todo ele.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation>Quantos níveis aproximar: 1 olha toda a área uma vez, grosseiramente; 0 vai até o mais fino.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation>O mapa de calor: um GeoTIFF no SRC do raster.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation>“{}” não tem pixels próprios: diga em “Tamanho do pixel” com que detalhe olhar.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation>O mapa de calor não pôde ser gravado em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation>{} feições perguntadas</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation>{} de {} feições perguntadas, faltam cerca de {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation>A expressão [% {} %] da pergunta não pode ser entendida.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation>As feições não têm o campo “{}” que a pergunta pede.</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation>A expressão [% {} %] não tem valor aqui.</translation>
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation>A resposta não pôde ser guardada; o registro de erros do Python tem os detalhes.</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation>Pergunta sobre as imagens</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation>Pergunte sobre estas imagens, em inglês…</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation>Perguntar isto</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation>Parar (Esc)</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation>Perguntar (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>Type a question first.</source>
            <translation>Digite primeiro uma pergunta.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>GeoLoupe was switched off.</source>
            <translation>O GeoLoupe foi desativado.</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation>“{}” foi removida enquanto uma pergunta sobre ela era respondida; por isso a pergunta foi interrompida.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation>Interrompida antes de o primeiro nível ser lido.</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation>Interrompida no nível {} de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation>Respostas do GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most, and what was counted</source>
            <translation>Os blocos de maior peso e o que foi contado</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation>Os blocos de maior peso</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation>Onde o modelo olhou: quanto mais claro, mais</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation>Bloco {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation>Perguntar de novo sobre as feições selecionadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation>Perguntar de novo</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation>Mostrar no mapa onde o modelo olhou (H)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation>Desfazer o último veredito (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation>Salvar as edições da camada</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation>Salvar na camada</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation>Gravar pergunta, resposta, resposta certa e geometria em um arquivo</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation>Exportar rótulos…</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation>Fechar a revisão</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation>Nada se perde</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation>O que está feito permanece</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation>Perguntar sobre as feições em espera</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation>Exportar rótulos</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation>A revisão {} não existe mais.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation>{} é de um GeoLoupe mais novo: atualize este.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation>{} não é uma revisão do GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>A revisão não pode ser guardada em {}: libere espaço ali ou salve o projeto em outro lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation>{} está danificado.</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation>A revisão não pode ser gravada em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation>Escolha uma feição na tabela.</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation>Resposta do modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation>Nas palavras do modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation>O que foi mostrado ao modelo</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation>A resposta está certa (Enter ou A)</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation>Enter: aceitar · J K: próxima, anterior · U: desfazer · H: atenção</translation>
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation>Revisão do GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation>dígitos: o número certo</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation>E: escrever a resposta certa</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation>1–{}: a resposta certa · 0: não dá para saber</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation>A resposta certa</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation>Corrigir</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation>Esta é a resposta certa (Enter)</translation>
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
            <translation>A resposta certa é: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation>“{}” não pode ser editada: deixe o campo vazio e exporte os rótulos.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation>O campo “{}” não comporta tais respostas: escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation>A camada foi removida: os vereditos ficam guardados somente na revisão.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation>“{}” não pode ser editada agora: os vereditos ficam guardados somente na revisão.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation>A feição {} não está mais na camada.</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation>As edições de “{}” não puderam ser salvas.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation>Adicione uma camada com as feições sobre as quais perguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation>Somente feições selecionadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation>Somente as {} feições selecionadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation>Primeira feição: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation>Campo para a resposta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation>Revisão anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation>Abrir a revisão anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation>sim ou não</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation>categoria</translation>
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
            <translation>escolha um ou vários rasters</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation>nenhum: deixar a camada como está</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation>Aqui vão as respostas aceitas e corrigidas, com a segurança do modelo e uma marca.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation>Sobre feições menores pergunta-se com o entorno.</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation>ε</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation>Inserir uma expressão preenchida para cada feição</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation>Inserir uma expressão</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation>&amp;Feições</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation>&amp;Imagens</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation>&amp;Pergunta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation>&amp;Tipo de resposta</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation>&amp;Categorias</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation>&amp;Gravar no campo</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation>O que o modelo olha</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation>&amp;Buffer</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation>Tamanho &amp;mínimo em pixels</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation>Revisão &amp;anterior</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation>Tabela com geometrias como texto</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation>Os rótulos não puderam ser gravados em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation>Aceitar respostas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation>Não há resposta a aceitar: diga o que está certo ou pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation>Corrigir respostas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation>Desfazer vereditos</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation>Os rótulos foram gravados em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation>{} de {} perguntadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation>faltam cerca de {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation>{} revisadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation>{} sem resposta</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation>Todas as feições</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation>A revisar</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation>Revisadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation>Quais feições são mostradas</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation>Feições perguntadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation>{} — {}, {} de {} perguntadas</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation>não dá para saber</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation>✓ aceita</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation>✎ corrigida</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation>a revisar</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation>Feição</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation>Feições, suas respostas e o andamento da revisão</translation>
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
            <translation>Não está mais na camada.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation>A camada “{}” não está no projeto: adicione-a de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation>Escolha as imagens sobre as quais perguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation>O raster “{}” não está no projeto: adicione-o de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/samples.py" />
            <source>Eastern Shore (sample)</source>
            <translation>Eastern Shore (exemplo)</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>I cannot tell.</source>
            <translation>Não consigo determinar.</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>perhaps none</source>
            <translation>talvez nenhum</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>about {}</source>
            <translation>cerca de {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>Counted one by one: {}</source>
            <translation>Contados um a um: {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>read directly</source>
            <translation>lido diretamente</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>rendered by QGIS</source>
            <translation>renderizado pelo QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation>Imagens sobre as quais perguntar</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>Seguir a camada ativa</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Bands and stretch, and what the model will see</source>
            <translation>Bandas e realce, e o que o modelo verá</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation>Este QGIS foi compilado sem criptografia, então não pode acessar um servidor por TLS.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation>A conexão com {} foi perdida.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation>O servidor {} não pode ser acessado: verifique host e porta, e se ele está rodando.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation>O servidor {} não responde por TLS: desative o TLS ou peça que o ativem lá.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation>O servidor {} desligou sem dizer nada: o token está errado ou não é um servidor do GeoLoupe.</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation>O certificado de {} não é confiável: escolha o arquivo dele ou pergunte a quem opera o servidor. ({})</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation>As alterações das respostas não puderam ser gravadas em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation>A resposta não pôde ser excluída de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation>As respostas não puderam ser copiadas para junto do projeto; continuam em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>in order</source>
            <translation>em ordem</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>works, but look at it</source>
            <translation>funciona, mas verifique</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>does not work</source>
            <translation>não funciona</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>none was found</source>
            <translation>nenhum foi encontrado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Install Python 3.10 or newer.</source>
            <translation>Instale o Python 3.10 ou mais novo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Verify the model on the page of models.</source>
            <translation>Verifique o modelo na página de modelos.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>It is of another version than GeoLoupe: update the older one.</source>
            <translation>É de outra versão que o GeoLoupe: atualize o mais antigo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>starting</source>
            <translation>iniciando</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>not started</source>
            <translation>não iniciado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>What is marked below says why; else start it again.</source>
            <translation>O que está marcado abaixo diz por quê; senão, reinicie-o.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set it up again to have the releases that this GeoLoupe is tested with.</source>
            <translation>Configure de novo para ter as versões com que este GeoLoupe foi testado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set-up</source>
            <translation>Configuração</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>made for another version of GeoLoupe</source>
            <translation>feita para outra versão do GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Choose another Python.</source>
            <translation>Escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>it ended</source>
            <translation>ele terminou</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Doctor</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Look again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Without your home folder, name, passwords and tokens</source>
            <translation>Sem sua pasta pessoal, nome, senhas e tokens</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Looking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Something does not work: follow the arrows.</source>
            <translation>Algo não funciona: siga as setas.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>It works; some things could be better.</source>
            <translation>Funciona; algumas coisas poderiam ser melhores.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>All is in order.</source>
            <translation>Tudo está em ordem.</translation>
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
            <translation>Pacotes de uma pasta de wheels</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>the network (PyPI)</source>
            <translation>a rede (PyPI)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>A folder of wheels (pip download) installs without a network</source>
            <translation>Uma pasta de wheels (pip download) instala sem rede</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Made &amp;from</source>
            <translation>Criado &amp;a partir de</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Runs &amp;on</source>
            <translation>Roda &amp;em</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages f&amp;rom</source>
            <translation>Pacotes &amp;de</translation>
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
            <translation>Configurar de novo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>What the set-up prints</source>
            <translation>O que a configuração imprime</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Installs PyTorch and what reads imagery into {}: about {} to load, {} on the disk, some minutes. Nothing is installed into QGIS.</source>
            <translation>Instala o PyTorch e o que lê imagens em {}: cerca de {} para baixar, {} no disco, alguns minutos. Nada é instalado no QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}.</source>
            <translation>Configurado em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}, for another version of GeoLoupe.</source>
            <translation>Configurado em {}, para outra versão do GeoLoupe.</translation>
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
            <translation>Configurar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/python_form.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Update</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Looking for a Python from 3.10 to 3.14…</source>
            <translation>Procurando um Python de 3.10 a 3.14…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>GPU ({}) and CPU</source>
            <translation>GPU ({}) e CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Cancelled. What has come is kept: go on whenever you like.</source>
            <translation>Cancelado. O que chegou é mantido: continue quando quiser.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up.</source>
            <translation>Configurado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>{} cannot be made: {}</source>
            <translation>{} não pode ser criado: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Another QGIS is setting the backend up: wait until that is done.</source>
            <translation>Outro QGIS está configurando o servidor: espere até terminar.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The set-up needs about {} and {} has {} free: make room first.</source>
            <translation>A configuração precisa de cerca de {}, e em {} há {} livres: libere espaço primeiro.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>There are no wheels (*.whl) in {}.</source>
            <translation>Não há wheels (*.whl) em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Looking whether everything works</source>
            <translation>Verificando se tudo funciona</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The environment is there but does not work: {}</source>
            <translation>O ambiente existe, mas não funciona: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>it does not say why.</source>
            <translation>ele não diz por quê.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The model backend was set up in {}.</source>
            <translation>O servidor do modelo foi configurado em {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/job.py" />
            <source>{} could not be started.</source>
            <translation>{} não pôde ser iniciado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Questions go to a server, which has a model of its own. These are for this computer.</source>
            <translation>As perguntas vão para um servidor, que tem seu próprio modelo. Estes são para este computador.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Looking which models there are…</source>
            <translation>Verificando quais modelos existem…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete the files of {}? They can be downloaded again.</source>
            <translation>Excluir os arquivos de {}? Eles podem ser baixados de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Deleted.</source>
            <translation>Excluído.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>It is here, and whole.</source>
            <translation>Está aqui e completo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Its files are whole and fit together.</source>
            <translation>Seus arquivos estão completos e combinam entre si.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>in use</source>
            <translation>em uso</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>comes with GeoLoupe</source>
            <translation>vem com o GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>on this computer</source>
            <translation>neste computador</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>partly downloaded</source>
            <translation>baixado em parte</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>not downloaded</source>
            <translation>não baixado</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} · runs on {}</source>
            <translation>{} · roda em {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Licence: {}</source>
            <translation>Licença: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} of {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/page.py" />
            <source>Back to the conversation</source>
            <translation>Voltar à conversa</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pages.py" />
            <source>The model backend is being set up.</source>
            <translation>O servidor do modelo está sendo configurado.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>{}: {} of {}</source>
            <translation>{}: {} de {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>Unpacking, which takes a while</source>
            <translation>Descompactando, o que demora um pouco</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The disk is full: make room, then go on.</source>
            <translation>O disco está cheio: libere espaço e continue.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>This Python cannot make environments: install python3-venv, or choose another Python.</source>
            <translation>Este Python não consegue criar ambientes: instale o python3-venv ou escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The proxy refused: check proxy, user and password in QGIS's options, Network, then go on.</source>
            <translation>O proxy recusou: verifique proxy, usuário e senha nas opções do QGIS, Rede, e continue.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder.</source>
            <translation>A rede substitui certificados: defina PIP_CERT com o arquivo da sua organização ou use uma pasta.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What has come is kept: go on later.</source>
            <translation>Os pacotes não puderam ser baixados: verifique a rede e o proxy do QGIS, ou use uma pasta de wheels. O que chegou é mantido: continue depois.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>A file cannot be written there: {}</source>
            <translation>Um arquivo não pode ser gravado ali: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>There is no {} for this Python: choose another Python.</source>
            <translation>Não há {} para este Python: escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The set-up failed: {}</source>
            <translation>A configuração falhou: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The folder has no wheel of {} for this Python: add it, then go on.</source>
            <translation>A pasta não tem um wheel de {} para este Python: adicione-o e continue.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>One with the packages of model_backend/requirements.txt, as a conda environment of yours.</source>
            <translation>Um com os pacotes de model_backend/requirements.txt, como um ambiente conda seu.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Python of the model backend</source>
            <translation>Python do servidor do modelo</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>bin/python or python.exe</source>
            <translation>bin/python ou python.exe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>There is no such file.</source>
            <translation>Não existe tal arquivo.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Looking at it: loading PyTorch may take a moment…</source>
            <translation>Verificando: carregar o PyTorch pode demorar um momento…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It has all that the model needs.</source>
            <translation>Tem tudo o que o modelo precisa.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It lacks what the model needs: choose another one, or set one up.</source>
            <translation>Falta o que o modelo precisa: escolha outro ou configure um.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>This is no Python that can run the model: choose another one.</source>
            <translation>Este não é um Python capaz de rodar o modelo: escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Making the environment</source>
            <translation>Criando o ambiente</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing from the folder</source>
            <translation>Instalando da pasta</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Updating pip</source>
            <translation>Atualizando o pip</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>Instalando o PyTorch</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing the packages</source>
            <translation>Instalando os pacotes</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token.</source>
            <translation>Suas imagens são enviadas para lá, janela a janela, conforme pedidas. Peça o token a quem o opera.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>gpu.example.org:{}</source>
            <translation>gpu.example.org:{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>kept in QGIS's authentication store</source>
            <translation>guardado no armazenamento de autenticação do QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Encrypted (TLS)</source>
            <translation>&amp;Criptografado (TLS)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>File of a certificate to trust</source>
            <translation>Arquivo de um certificado confiável</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>those that QGIS trusts</source>
            <translation>os confiados pelo QGIS</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Host and port</source>
            <translation>&amp;Host e porta</translation>
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
            <translation>Testar</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>It answers: {} on {}, version {}.</source>
            <translation>Ele responde: {} em {}, versão {}.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part of GeoLoupe; its Python is not, and can come in three ways.</source>
            <translation>O GeoLoupe responde com um modelo que roda ao lado do QGIS, em um Python próprio. O modelo pequeno faz parte do GeoLoupe; seu Python não, e pode vir de três formas.</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Set it up &amp;here</source>
            <translation>Configurar &amp;aqui</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Use an existing &amp;Python</source>
            <translation>Usar um &amp;Python existente</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Connect to a &amp;server</source>
            <translation>Conectar a um &amp;servidor</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation>Respostas e servidor do modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation>Menu de respostas e servidor do modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Model backend…</source>
            <translation>Servidor do modelo…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation>Reiniciar o modelo</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation>Exportar respostas…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation>Excluir todas as respostas…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready</source>
            <translation>pronto</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready, but what it says is no language: see the doctor</source>
            <translation>pronto, mas o que diz não é linguagem: veja o diagnóstico</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation>{} descansa para deixar a memória livre: sua próxima pergunta o acorda.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start again</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation>O modelo está iniciando: você já pode perguntar.</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation>Exportar respostas</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation>Excluir todas as respostas deste projeto, com suas sobreposições e arquivos?</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation>O projeto foi fechado antes de a resposta poder ser guardada.</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>A resposta não pôde ser guardada em {}: libere espaço ali ou salve o projeto em outro lugar.</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation>não mais que em outros lugares</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation>pouca atenção</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation>alguma</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation>mais</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation>muita atenção</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation>Nível (0 é o mais geral)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Row</source>
            <translation>Linha</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (share)</source>
            <translation>Atenção (parcela)</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation>Escolhido</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation>Posição</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation>Olhado</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation>respondido a partir daqui</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>picked</source>
            <translation>escolhido</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation>olhado mais de perto</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation>Atenção (1 é a média)</translation>
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
            <translation>Perguntada em</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation>Fonte de dados</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation>Impressão digital de imagens, estilo e área</translation>
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
            <translation>Metros por pixel</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation>Tudo, para o GeoLoupe</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation>Onde um modelo olhou para responder a “{}”: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation>Modelo: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation>Perguntada em: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation>Imagens: {} ({})</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation>Impressão digital de imagens, estilo e área: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation>Nível {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation>O token do servidor não pôde ser lido do armazenamento de autenticação do QGIS: informe-o de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation>O armazenamento de autenticação do QGIS não aceitou o token: é necessária a senha mestra.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Imagery was missing or blank for {} of {} tiles.</source>
            <translation>Faltavam imagens ou estavam em branco em {} de {} blocos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Level {} has {} tiles of interest; the best {} were read.</source>
            <translation>O nível {} tem {} blocos de interesse; os {} melhores foram lidos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The prompt had room for {} of {} tokens; the best were kept.</source>
            <translation>A entrada tinha espaço para {} de {} fragmentos; os melhores foram mantidos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery is too coarse to be sure: {} m a pixel, {} m is needed.</source>
            <translation>As imagens são grosseiras demais para ter certeza: {} m por pixel, são necessários {} m.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no imagery in the area asked about.</source>
            <translation>Não há imagens na área perguntada.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>No imagery came back: {}.</source>
            <translation>Não vieram imagens: {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Read as “{}”</source>
            <translation>Lido como “{}”</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to show {}: use imagery of {} m or finer.</source>
            <translation>Pixels de {} m são grosseiros demais para mostrar {}: use imagens de {} m ou mais finas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to count: use imagery of {} m or finer.</source>
            <translation>Pixels de {} m são grosseiros demais para contar: use imagens de {} m ou mais finas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This model can only count some things ({}): ask whether there are any, or where they are.</source>
            <translation>Este modelo só consegue contar algumas coisas ({}): pergunte se há alguma ou onde estão.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model is not sure of it here: ask about a smaller area, or ask in other words.</source>
            <translation>O modelo não tem certeza aqui: pergunte sobre uma área menor ou com outras palavras.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, airplanes, storage tanks and courts.</source>
            <translation>O modelo não foi treinado para esta pergunta: ele conhece uso do solo, água, vegetação, estradas, edifícios, navios, aviões, tanques e quadras.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model does not know the word {}; use another.</source>
            <translation>O modelo não conhece a palavra {}; use outra.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no preset {}; choose one of {}.</source>
            <translation>Não há o modelo {}; escolha um de {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question took more than the {} seconds that this server gives to one.</source>
            <translation>A pergunta levou mais que os {} segundos que este servidor concede.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery was asked for, but nothing came within {} seconds.</source>
            <translation>As imagens foram pedidas, mas nada chegou em {} segundos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no CUDA device that PyTorch can use; choose the cpu.</source>
            <translation>Não há dispositivo CUDA que o PyTorch possa usar; escolha a CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster holds complex numbers (radar phase), which cannot be shown as a picture.</source>
            <translation>O raster contém números complexos (fase de radar), que não podem ser mostrados como imagem.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster has no band {}; it has {}.</source>
            <translation>O raster não tem a banda {}; tem {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} has no bands.</source>
            <translation>{} não tem bandas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} holds several rasters; ask about one of them, such as {}.</source>
            <translation>{} contém vários rasters; pergunte sobre um deles, como {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Part of {} cannot be read: the file is damaged or out of reach.</source>
            <translation>Parte de {} não pode ser lida: o arquivo está danificado ou fora de alcance.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} is not a raster that can be read.</source>
            <translation>{} não é um raster que possa ser lido.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no file {}.</source>
            <translation>Não há o arquivo {}.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens no files: send it the imagery instead.</source>
            <translation>Este servidor não abre arquivos: envie-lhe as imagens.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens only the files in its own folders: send it the imagery instead.</source>
            <translation>Este servidor só abre arquivos de suas próprias pastas: envie-lhe as imagens.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The device ran out of memory: ask with a smaller tile budget, or about a smaller area.</source>
            <translation>O dispositivo ficou sem memória: pergunte com menos blocos ou sobre uma área menor.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many of your questions are waiting; try again when some are answered.</source>
            <translation>Há perguntas suas demais em espera; tente de novo quando algumas forem respondidas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many questions are waiting; try again in a moment.</source>
            <translation>Há perguntas demais em espera; tente de novo em um momento.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Something went wrong inside GeoLoupe; the log of the backend has the details.</source>
            <translation>Algo deu errado dentro do GeoLoupe; o registro do servidor tem os detalhes.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs.</source>
            <translation>O modelo ficou sem memória; pergunte sobre uma área menor, com menos blocos, ou feche outros programas.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The Python {} lacks what the model needs ({}): set it up again.</source>
            <translation>Ao Python {} falta o que o modelo precisa ({}): configure-o de novo.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter question or start a new conversation.</source>
            <translation>A pergunta, seu histórico e a visão geral ocupam {} das {} unidades que o modelo lê; faça uma pergunta mais curta ou comece outra conversa.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>On a plain picture the model says {}, which is no language: check its files.</source>
            <translation>Diante de uma imagem lisa o modelo diz {}, o que não é linguagem: verifique seus arquivos.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set the backend up, or choose another Python.</source>
            <translation>Configure o servidor ou escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Only downloads of models need it: check the network, and the proxy in QGIS's options.</source>
            <translation>Somente downloads de modelos precisam dela: verifique a rede e o proxy nas opções do QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs Python {} or newer: choose another one.</source>
            <translation>O modelo precisa do Python {} ou mais novo: escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs a 64-bit Python: choose another one.</source>
            <translation>O modelo precisa de um Python de 64 bits: escolha outro.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install NVIDIA's driver again, then restart.</source>
            <translation>Reinstale o driver da NVIDIA e reinicie.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU.</source>
            <translation>Atualize o driver da NVIDIA ou configure de novo para a CPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card.</source>
            <translation>Atualize o driver da NVIDIA ou configure de novo para a CPU: este PyTorch não pode usar esta placa.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The card or its driver is faulty.</source>
            <translation>A placa ou seu driver está com defeito.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set GEOLOUPE_MODELS to a folder that can.</source>
            <translation>Defina GEOLOUPE_MODELS com uma pasta gravável.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.</source>
            <translation>Libere espaço ou defina GEOLOUPE_MODELS com uma pasta em um disco maior.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install Microsoft's Visual C++ Redistributable, then restart QGIS.</source>
            <translation>Instale o Visual C++ Redistributable da Microsoft e reinicie o QGIS.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set up again and choose the GPU.</source>
            <translation>Configure de novo e escolha a GPU.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The network replaces certificates: set SSL_CERT_FILE to the file of its own authority.</source>
            <translation>A rede substitui certificados: defina SSL_CERT_FILE com o arquivo da própria autoridade.</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Choose one of the list of models.</source>
            <translation>Escolha um da lista de modelos.</translation>
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
            <translation>escala desconhecida</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation>{} por pixel</translation>
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
            <translation>cerca de {} s</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} min</source>
            <translation>cerca de {} min</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 level</source>
            <translation>1 nível</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} levels</source>
            <translation>{} níveis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>confiança alta</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation>confiança baixa</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation>confiança média</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 bloco</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} blocos</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 airplane</source>
            <translation>1 avião</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} airplanes</source>
            <translation>{} aviões</translation>
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
            <translation>1 quadra de tênis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tennis courts</source>
            <translation>{} quadras de tênis</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 feature</source>
            <translation>1 feição</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} features</source>
            <translation>{} feições</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>Write</source>
            <translation>Gravar</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Write into {}</source>
            <translation>Gravar em {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation>{} de {} blocos</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation>Nível {} de {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation>Nível {} de {}: {} a {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Write the answer into features</source>
            <translation>Gravar a resposta em feições</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Also confidence, model, time and evidence</source>
            <translation>Também confiança, modelo, hora e evidências</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Layer</source>
            <translation>&amp;Camada</translation>
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
            <translation>Adicione uma camada vetorial onde gravar.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Select the features of “{}” on the map that the answer is for.</source>
            <translation>Selecione no mapa as feições de “{}” a que a resposta se refere.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>The field is already there.</source>
            <translation>O campo já existe.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>A new field is added.</source>
            <translation>Um campo novo é adicionado.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Undo takes all of it back; it is saved with the edits of the layer.</source>
            <translation>Desfazer reverte tudo; é salvo com as edições da camada.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Written into {} of “{}”; save the edits of the layer to keep it.</source>
            <translation>Gravado em {} de “{}”; salve as edições da camada para guardar.</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Yes or no: {}</source>
            <translation>Sim ou não: {}</translation>
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
