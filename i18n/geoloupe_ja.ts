<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation>「{}」には質問した場所が写っていません。同じ場所の画像を選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation>同じ画像と範囲</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation>同じ範囲、別の画像</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation>「{}」と前に質問した画像の両方に座標系が設定されている必要があります。先に設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation>この範囲は「{}」の座標で表せません。同じ場所の画像を選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/answer_text.py" />
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation>タイル {}：ここにズーム</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw the area on the map first.</source>
            <translation>先に地図上に範囲を描いてください。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Add a polygon layer whose features are the area.</source>
            <translation>範囲となる地物のあるポリゴンレイヤを追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Layer</source>
            <translation>レイヤ</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The whole layer</source>
            <translation>レイヤ全体</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Map</source>
            <translation>地図</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>What the map shows</source>
            <translation>地図に表示されている範囲</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drawn</source>
            <translation>描画</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>An area drawn on the map</source>
            <translation>地図上に描いた範囲</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation>地物</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The selected features of a polygon layer</source>
            <translation>ポリゴンレイヤの選択した地物</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Rectangle</source>
            <translation>長方形</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a rectangle on the map</source>
            <translation>地図上に長方形を描く</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a polygon on the map</source>
            <translation>地図上にポリゴンを描く</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Forget what was drawn</source>
            <translation>描いた範囲を消す</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon layer whose selected features are the area</source>
            <translation>選択した地物が範囲となるポリゴンレイヤ</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drag the rectangle on the map, or click two corners. Esc cancels.</source>
            <translation>地図上で長方形をドラッグするか、2つの角をクリックします。Escで中止。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Click the corners on the map; a right click ends. Backspace takes one back.</source>
            <translation>地図上で頂点をクリックし、右クリックで終了。Backspaceで1つ戻ります。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>{} selected</source>
            <translation>{} 件選択</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation>地図に「{}」が表示されていません。そこにズームするか、レイヤ全体について質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The area cannot be expressed in the coordinates of “{}”.</source>
            <translation>範囲を「{}」の座標で表せません。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>“{}” has no imagery there: choose another area, or other imagery.</source>
            <translation>「{}」にはそこの画像がありません。別の範囲か別の画像を選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>At most {} features make an area, and {} are selected: select fewer, or ask about each feature.</source>
            <translation>範囲にできる地物は {} 件までですが、{} 件選択されています。選択を減らすか、各地物について質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>Select features of “{}” on the map first.</source>
            <translation>先に地図上で「{}」の地物を選択してください。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation>「{}」には質問できる画像がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation>表示中の地図の範囲は「{}」の座標で表せません。レイヤ全体について質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited now.</source>
            <translation>「{}」は現在編集できません。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation>回答: {}</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation>フィールド「{}」をレイヤに追加できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>A feature of “{}” could not be changed.</source>
            <translation>「{}」の地物を変更できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited: choose another layer, or add a finding.</source>
            <translation>「{}」は編集できません。別のレイヤを選ぶか、所見として追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation>「{}」には新しいフィールドを追加できません。既存のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>The field “{}” cannot hold this answer: choose another one.</source>
            <translation>フィールド「{}」にはこの回答を入れられません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation>モデルバックエンド用に選んだPythonが見つかりません: {}</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation>モデルバックエンドがまだ準備されていません。GeoLoupeパネルで準備してください。</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation>「{}」はサーバーのアドレスではありません。gpu.example.org:8765 のようにホストとポートで指定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation>GeoLoupe: {} を書き込み中</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation>この質問の進行状況</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation>{} · {} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation>元のレイヤは削除されました。</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation>順番を待っています…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation>見た場所を地図に描いています…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation>範囲全体を見ています…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map how much attention each place got</source>
            <translation>各場所の注目度を地図に表示</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map the tiles that were looked at</source>
            <translation>見たタイルを地図に表示</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation>オーバーレイの濃さ</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation>オーバーレイの不透明度（パーセント）</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation>質問と回答をコピー</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation>上で選んだ画像と範囲についてもう一度質問する</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Keep this answer when older ones are deleted</source>
            <translation>古い回答が削除されてもこの回答を残す</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>More for this answer</source>
            <translation>この回答のその他の操作</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Write into selected features…</source>
            <translation>選択した地物に書き込む…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Add to the findings</source>
            <translation>所見に追加</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As the area asked about</source>
            <translation>質問した範囲として</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As a point where it looked most</source>
            <translation>最も注目した地点として</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Export this answer…</source>
            <translation>この回答をエクスポート…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer</source>
            <translation>この回答を削除</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation>モデルバックエンドからGeoLoupeのプロトコルではないデータが届きました。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation>モデルバックエンドのバージョンが異なります（{}）。バックエンドかGeoLoupeを更新してください。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation>モデルバックエンドが応答しなくなったため、終了しました。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation>モデルバックエンドの準備が時間内に終わりませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation>モデルバックエンドが「停止」に反応しなかったため、再起動しました。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation>GeoLoupeが再接続します。もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation>再起動しています。もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation>レベル {0}/{1}：選ばれたタイルにズーム</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation>レベル {0}/{1}、{2}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Show each of them on the map, and zoom there</source>
            <translation>それぞれを地図に表示し、そこへズーム</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation>モデルが見たタイル {} の画像。クリックするとそこにズームします。</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation>レベル {}</translation>
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
            <translation>画像付きレポート</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation>すべてを含むGeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation>テーブル</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation>回答を {} に書き込めませんでした。</translation>
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
            <translation>ask_raster の2番目の値は質問（テキスト）です。</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation>回答の種類は次のいずれかです: {}。</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Asks GeoLoupe about a raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: name or id of a raster layer. &lt;b&gt;question&lt;/b&gt;: in plain English. &lt;b&gt;geometry&lt;/b&gt;: where to look, as &lt;i&gt;$geometry&lt;/i&gt;; the whole layer without one. &lt;b&gt;type&lt;/b&gt;: 'text' (the default), 'yes-no' or 'number'.&lt;/p&gt;&lt;p&gt;Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered until QGIS ends or the raster's style changes.&lt;/p&gt;&lt;p&gt;Example: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</source>
            <translation>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;ラスタについてGeoLoupeに質問します。&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: ラスタレイヤの名前またはID。&lt;b&gt;question&lt;/b&gt;: 平易な英語。&lt;b&gt;geometry&lt;/b&gt;: 見る場所。例えば &lt;i&gt;$geometry&lt;/i&gt;。省略時はレイヤ全体。&lt;b&gt;type&lt;/b&gt;: 'text'（既定）、'yes-no'、'number'。&lt;/p&gt;&lt;p&gt;地図はモデルを待ちません。回答があるまで値は NULL で、その後に地図が再描画されます。フィールド計算機などのプロセシングのアルゴリズムは各回答を待ちます。回答はQGISの終了またはラスタのスタイル変更まで記憶されます。&lt;/p&gt;&lt;p&gt;例: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>The model backend is not ready: open the panel of GeoLoupe to see why.</source>
            <translation>モデルバックエンドの準備ができていません。GeoLoupeのパネルを開いて理由を確認してください。</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>There is no raster layer “{}” in the project.</source>
            <translation>プロジェクトにラスタレイヤ「{}」がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/expression_task.py" />
            <source>GeoLoupe: answers for expressions</source>
            <translation>GeoLoupe: 式への回答</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <location filename="../plugin/setup/here_form.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The finding could not be written to {}.</source>
            <translation>所見を {} に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>“{}” has no coordinate system: give it one to note findings.</source>
            <translation>「{}」に座標系がありません。所見を記録するには設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation>このプロジェクトの回答のGeoPackageがなくなっています。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/review/table.py" />
            <location filename="../plugin/styles.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/styles.py" />
            <source>Confidence (0 to 1)</source>
            <translation>確信度（0〜1）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Answered at</source>
            <translation>回答日時</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation>根拠</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (areas)</source>
            <translation>所見（範囲）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (points)</source>
            <translation>所見（点）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The layer of findings could not be opened: {}</source>
            <translation>所見のレイヤを開けませんでした: {}</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>Picture of what the model will see</source>
            <translation>モデルが見る画像</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>What the model will see</source>
            <translation>モデルが見るもの</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>GeoLoupe: preview of {}</source>
            <translation>GeoLoupe: {} のプレビュー</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation>質問するラスタレイヤを追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Add raster layer…</source>
            <translation>ラスタレイヤを追加…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Try the sample</source>
            <translation>サンプルを試す</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation>GeoLoupeは専用のPythonで動くモデルで回答しますが、まだ準備ができていません。</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor_page.py" />
            <location filename="../plugin/status.py" />
            <source>Set up…</source>
            <translation>準備…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation>何かがあるか、いくつあるか、どこにあるかを（英語で）質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Added to “{}”.</source>
            <translation>「{}」に追加しました。</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Export this answer</source>
            <translation>この回答をエクスポート</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>The answers were written to {}.</source>
            <translation>回答を {} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <source>GeoLoupe: user's guide</source>
            <translation>GeoLoupe: ユーザーガイド</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <location filename="../plugin/plugin.py" />
            <source>User's guide</source>
            <translation>ユーザーガイド</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>What is here?</source>
            <translation>ここには何がある？</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>There is no imagery here to ask about: add a raster layer, or click on one that is shown.</source>
            <translation>ここには質問できる画像がありません。ラスタレイヤを追加するか、表示中のものをクリックしてください。</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” cannot be placed on the map here.</source>
            <translation>「{}」をこの地図上の位置に対応させられません。</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” has no imagery here.</source>
            <translation>「{}」にはここの画像がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation>モデルが許容量を超える {} × {} px の画像を要求しました。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The file of “{}” was replaced while a question about it was being answered: ask again.</source>
            <translation>質問への回答中に「{}」のファイルが置き換えられました。もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation>「{}」は {} 秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation>「{}」の画像を読み込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>How the imagery is shown to the model</source>
            <translation>モデルへの画像の見せ方</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>As displayed</source>
            <translation>表示どおり</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Stretched, 2 to 98 %</source>
            <translation>ストレッチ（2〜98 %）</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Chosen bands, stretched</source>
            <translation>選択したバンド（ストレッチ）</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Red</source>
            <translation>赤</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>A map service sends finished pictures.</source>
            <translation>地図サービスは完成した画像を送ります。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>The same band three times is shown in grey</source>
            <translation>同じバンドを3つ選ぶとグレーで表示されます</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation>プロジェクトを保存</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Bring back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation>これらの回答は一時的なものです。プロジェクトを保存すると、その隣に保存されます。</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation>回答のあるプロジェクトを保存する前にQGISが終了しました。回答はまだ残っています。</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation>保存されなかったプロジェクトの回答を削除しますか？</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>タイル</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation>採用</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>注目度</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Counted</source>
            <translation>計数</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Levels</source>
            <translation>レベル</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>{} (source layer removed)</source>
            <translation>{}（元のレイヤは削除されました）</translation>
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
            <translation>{} でモデルバックエンドを起動できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/setup/models.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation>モデルバックエンドが予期せず終了しました。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation>Python {} にはモデルに必要なもの（{}）がありません。準備するか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not start: {}</source>
            <translation>モデルバックエンドを起動できませんでした: {}</translation>
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation>モデルバックエンドは回答できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>never</source>
            <translation>しない</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>all</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Open the panel when QGIS starts</source>
            <translation>QGISの起動時にパネルを開く</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Doctor…</source>
            <translation>診断…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor.py" />
            <location filename="../plugin/setup/setup_page.py" />
            <source>Model backend</source>
            <translation>モデルバックエンド</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>The model leaves &amp;memory when not asked for</source>
            <translation>質問がないときモデルをメモリから外すまで(&amp;M)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation>プロジェクトに残す回答の数(&amp;K)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation>レイヤツリーにオーバーレイを残す質問の数(&amp;O)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation>アクティブなラスタについて質問</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation>質問: {}</translation>
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation>モデルバックエンドが手動で再起動されました。もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation>タイルの画像を {} に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation>画像について質問する</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation>このラスタについて質問</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation>各地物について質問…</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation>レイヤの各地物について質問し、回答を確認する</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation>カテゴリをカンマ区切りで2つ以上指定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation>モデルは判断できないと答えました。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation>回答が指定した種類ではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation>数値はおおよその値です。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation>各地物について質問</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation>レイヤの各地物について質問し、回答をフィールドに書き込みます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation>各地物の外接矩形内の画像について質問し、フィールド「answer」（選んだ種類）、「confidence」（0〜1）、「answered_at」（UTC）、「model」、「raster」（見たラスタ）、「evidence」（根拠レイヤ内のこの回答のタイルを示す）、「said」（モデル自身の言葉）、「note」（回答がない理由、または回答についての注意）を追加します。

ラスタが複数ある場合、各地物を最も広く覆うラスタについて質問します。

画像のない地物や質問に失敗した地物は報告され、回答は NULL のままになります。キャンセルした場合、出力には質問済みの地物が含まれます。残すにはファイルに書き込んでください。すでにフィールド「answer」があるレイヤはその場で編集できます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation>質問,回答,尋ねる,各,地物,区画,分類,数える,画像,視覚,モデル,AI,属性</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation>質問する地物。座標参照系は問いません。点やラインも可。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation>回答の付いた地物。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <source>Raster</source>
            <translation>ラスタ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there a pool in parcel [% "id" %]?”</source>
            <translation>平易な英語の質問。[% と %] の間の式は地物ごとに置き換えられます: “Is there a pool in parcel [% "id" %]?”</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Buffer</source>
            <translation>バッファ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>How far around each feature the model looks, in units of the features' CRS.</source>
            <translation>モデルが各地物の周囲をどこまで見るか（地物のCRSの単位）。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation>最小サイズ（ピクセル）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation>これより小さい地物は周囲を含めて質問します（一辺あたりのラスタのピクセル数）。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation>モデルが見たタイル。フィールド「evidence」は回答された地物のものと同じです。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation>{1} 件中 {0} 件の地物に回答がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation>キャンセルしました。出力には質問済みの {} 件の地物が含まれます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation>地物 {}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>ラスタについて質問</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation>画像についての質問に答え、モデルが見た場所を示します。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation>ラスタまたはその一部についての、普通の言葉での質問に答えます。モデルは粗いレベルから細かいレベルへズームするので、ラスタの大きさはほとんど問題になりません。

回答はモデルの後続の処理で使えるテキストです。ヒートマップは各場所がどれだけ注目されたかを示します（1が平均、モデルが見なかった場所はデータなし）。タイルはモデルがレベルごとに見たものです。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation>質問,回答,尋ねる,画像,視覚,言語,モデル,AI,注目度,ヒートマップ,検出,数える</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation>質問の対象となるラスタの部分。空欄なら全体。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation>モデルが見た場所: ラスタのCRSのGeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation>モデルが見たタイル（レベル、スコア、ズームしたかどうか）。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation>確信度（0〜1）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Notes</source>
            <translation>注記</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended {} times in a row: {}</source>
            <translation>モデルバックエンドが {} 回続けて終了しました: {}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Connecting to {}…</source>
            <translation>{} に接続しています…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation>モデルバックエンドを起動しています…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation>モデルを読み込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation>プログラム {} はGeoLoupeのバックエンドではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation>モデル {}（{}）。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation>モデルバックエンドから長時間応答がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation>2つのラスタについて質問して比較</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation>2つの時点の同じ範囲について同じ質問をし、回答が異なるかどうかを示します。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation>2つの時点など、2つのラスタの同じ範囲について同じ質問をし、両方の回答、両方のヒートマップ、回答が異なるかどうかを返します。

「Yes, two ships」と「Yes.」が同じとみなされるように回答の種類を選んでください。どちらかの回答が何も述べていない場合、異なるかどうかは判断できず、出力は空になります。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation>変化,比較,差分,前,後,日付,質問,回答,画像,視覚,モデル,AI</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation>変化前のラスタ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation>変化後のラスタ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation>質問の対象範囲。空欄なら両ラスタの重なる部分。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation>注目度（前）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation>注目度（後）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation>モデルが見た場所: このラスタのCRSのGeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation>回答（前）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation>回答（後）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation>回答が異なるかどうか</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/described.py" />
            <source>The area lies outside “{}”.</source>
            <translation>範囲が「{}」の外にあります。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation>回答は異なります。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation>回答は同じです。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation>片方の回答が何も述べていないため、異なるかどうか判断できません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation>CRSのないラスタがあります。範囲を選ぶか、先にCRSを設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation>「{}」と「{}」は重なっていません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation>質問する画像。モデルは表示どおり（バンド、ストレッチ、色）に見ます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation>その他のラスタ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation>モザイクの他のラスタ。各地物は最も広く覆うラスタで質問します。同じ場合は最も細かいもの。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation>平易な英語の質問。例: “Are there ships in the harbour?”。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/scope.py" />
            <source>Area</source>
            <translation>範囲</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Type of answer</source>
            <translation>回答の種類</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation>回答をどう読むか。「yes-no」は真または偽、「number」は数値、「category」はカテゴリの1つ。何も述べていない回答は NULL になり、「いいえ」や 0 とは区別されます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation>種類「category」の場合: 選択肢をカンマ区切りで。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation>ピクセルサイズ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation>ウェブ地図のように固有のピクセルがない画像のみ: どれだけ細かく見るか（座標の単位）。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation>「{}」はラスタではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation>質問を入力してください。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation>ラスタまたは地物にCRSがありません。先に設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation>ジオメトリがありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation>位置をラスタの座標で表せません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation>「{}」の外にあります。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation>{} 個のラスタすべての外にあります。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation>注目度ヒートマップ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation>質問の対象をモデルがどこで探すかを地図にします。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation>質問に対してモデルが各場所にどれだけ注目するかを、回答なしで地図にします。1が平均で、モデルが見なかった場所はデータなしのラスタです。

普通のラスタなので、以降の処理で比較、しきい値処理、ベクタ化ができます。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation>注目度,ヒートマップ,フォーカス,顕著性,質問,画像,視覚,モデル,AI,探す,どこ</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation>見るラスタの部分。空欄なら全体。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation>何レベルまでズームするか: 1 は範囲全体を粗く一度だけ見ます。0 は最も細かいレベルまで。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation>ヒートマップ: ラスタのCRSのGeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation>「{}」には固有のピクセルがありません。「ピクセルサイズ」でどれだけ細かく見るかを指定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation>ヒートマップを {} に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation>{} 件の地物を質問済み</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation>{1} 件中 {0} 件の地物を質問済み、残り約 {2}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation>質問の式 [% {} %] を解釈できません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation>質問に使われているフィールド「{}」が地物にありません。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation>式 [% {} %] はここでは値がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation>回答を保存できませんでした。詳細はPythonエラーのログにあります。</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation>画像についての質問</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation>この画像について英語で質問…</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation>これを質問する</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask</source>
            <translation>質問</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation>停止 (Esc)</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation>質問 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>Type a question first.</source>
            <translation>先に質問を入力してください。</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>GeoLoupe was switched off.</source>
            <translation>GeoLoupeは無効になりました。</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation>質問への回答中に「{}」が削除されたため、回答を中止しました。</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation>最初のレベルを読む前に停止しました。</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation>レベル {0}/{1} で停止しました。</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation>GeoLoupeの回答</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most, and what was counted</source>
            <translation>最も重視されたタイルと、数えたもの</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation>最も重視されたタイル</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation>モデルが見た場所: 明るいほど注目</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation>タイル {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation>選択した地物についてもう一度質問</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation>もう一度質問</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation>モデルが見た場所を地図に表示 (H)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation>直前の判定を取り消す (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation>レイヤの編集を保存</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation>レイヤに保存</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation>質問、回答、正しい回答、ジオメトリをファイルに書き込む</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation>ラベルをエクスポート…</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation>レビューを閉じる</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation>何も失われません</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation>済んだものは残ります</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation>待機中の地物について質問</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation>ラベルをエクスポート</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation>レビュー {} はもうありません。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation>{} は新しいGeoLoupeのものです。GeoLoupeを更新してください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation>{} はGeoLoupeのレビューではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>レビューを {} に保存できません。空きを作るか、プロジェクトを別の場所に保存してください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation>{} は破損しています。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation>レビューを {} に書き込めません。</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation>表から地物を選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation>モデルの回答: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation>モデルの言葉: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation>モデルに見せたもの</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation>回答は正しい (Enter または A)</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation>Enter: 承認 · J K: 次、前 · U: 取り消し · H: 注目度</translation>
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation>GeoLoupeレビュー</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation>数字キー: 正しい数</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation>E: 正しい回答を書く</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation>1–{}: 正しい回答 · 0: 判断できない</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation>正しい回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation>訂正</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation>これが正しい回答 (Enter)</translation>
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
            <translation>正しい回答: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation>「{}」は編集できません。フィールドを空のままにして、ラベルをエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation>フィールド「{}」にはこの種類の回答を入れられません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation>レイヤが削除されたため、判定はレビューにのみ保存されます。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation>「{}」は現在編集できないため、判定はレビューにのみ保存されます。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation>地物 {} はもうレイヤにありません。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation>「{}」の編集を保存できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation>質問する地物のあるレイヤを追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation>選択した地物のみ</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation>選択した {} 件の地物のみ</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation>最初の地物: {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation>回答のフィールド</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation>以前のレビュー</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation>以前のレビューを開く</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation>はい／いいえ</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation>数値</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation>カテゴリ</translation>
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
            <translation>ラスタを1つ以上選択</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation>なし: レイヤを変更しない</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation>承認・訂正された回答がここに入ります。モデルの確信度と印も付きます。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation>これより小さい地物は周囲を含めて質問します。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation>ε</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation>地物ごとに置き換えられる式を挿入</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation>式を挿入</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation>地物(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation>画像(&amp;I)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation>質問(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation>回答の種類(&amp;T)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation>カテゴリ(&amp;C)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation>書き込むフィールド(&amp;W)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation>モデルが見る範囲</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation>バッファ(&amp;B)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation>最小サイズ（ピクセル）(&amp;M)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation>以前のレビュー(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation>ジオメトリをテキストで含むテーブル</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation>ラベルを {} に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation>回答を承認</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation>承認する回答がありません。正しい回答を入力するか、もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation>回答を訂正</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation>判定を取り消す</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation>ラベルを {} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation>{1} 件中 {0} 件を質問済み</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation>残り約 {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation>{} 件をレビュー済み</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation>{} 件は回答なし</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation>すべての地物</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation>レビュー待ち</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation>レビュー済み</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation>回答なし</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation>表示する地物</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation>質問済みの地物</translation>
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation>{0} — {1}、{3} 件中 {2} 件を質問済み</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation>判断できない</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation>✓ 承認</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation>✎ 訂正</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation>回答なし</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation>レビュー待ち</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation>地物</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation>確信度</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation>地物、その回答、レビューの進み具合</translation>
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
            <translation>もうレイヤにありません。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation>レイヤ「{}」がプロジェクトにありません。もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation>質問する画像を選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation>ラスタ「{}」がプロジェクトにありません。もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/samples.py" />
            <source>Eastern Shore (sample)</source>
            <translation>Eastern Shore（サンプル）</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>I cannot tell.</source>
            <translation>判断できません。</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>perhaps none</source>
            <translation>おそらくなし</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>about {}</source>
            <translation>約 {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>Counted one by one: {}</source>
            <translation>1つずつ数えた結果: {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>read directly</source>
            <translation>直接読み込み</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>rendered by QGIS</source>
            <translation>QGISがレンダリング</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation>質問する画像</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>アクティブレイヤに追従</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Bands and stretch, and what the model will see</source>
            <translation>バンドとストレッチ、モデルが見るもの</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation>このQGISは暗号化なしでビルドされているため、TLSでサーバーに接続できません。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation>{} との接続が切れました。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation>サーバー {} に接続できません。ホストとポート、稼働状況を確認してください。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation>サーバー {} はTLSで応答しません。TLSをオフにするか、サーバー側で有効にしてもらってください。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation>サーバー {} が何も返さずに切断しました。トークンが違うか、GeoLoupeのサーバーではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation>{} の証明書は信頼されていません。証明書のファイルを選ぶか、サーバーの管理者に確認してください。（{}）</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation>回答の変更を {} に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation>回答を {} から削除できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation>回答をプロジェクトの隣にコピーできませんでした。{} に残っています。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>works, but look at it</source>
            <translation>動作するが要確認</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>does not work</source>
            <translation>動作しない</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>none was found</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Install Python 3.10 or newer.</source>
            <translation>Python 3.10以降をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Verify the model on the page of models.</source>
            <translation>モデルのページでモデルを検証してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>It is of another version than GeoLoupe: update the older one.</source>
            <translation>GeoLoupeとバージョンが異なります。古い方を更新してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>starting</source>
            <translation>起動中</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>not started</source>
            <translation>未起動</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>What is marked below says why; else start it again.</source>
            <translation>下の印の付いた項目に理由があります。なければ再起動してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set it up again to have the releases that this GeoLoupe is tested with.</source>
            <translation>このGeoLoupeでテスト済みのバージョンにするため、もう一度準備してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set-up</source>
            <translation>準備</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>made for another version of GeoLoupe</source>
            <translation>別のバージョンのGeoLoupe用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Choose another Python.</source>
            <translation>別のPythonを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>it ended</source>
            <translation>終了しました</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Doctor</source>
            <translation>診断</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Look again</source>
            <translation>もう一度調べる</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Without your home folder, name, passwords and tokens</source>
            <translation>ホームフォルダ、名前、パスワード、トークンは含まれません</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Something does not work: follow the arrows.</source>
            <translation>動作しないものがあります。矢印に従ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>It works; some things could be better.</source>
            <translation>動作しますが、改善できる点があります。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>All is in order.</source>
            <translation>すべて正常です。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages from a folder of wheels</source>
            <translation>wheelのフォルダからのパッケージ</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>the network (PyPI)</source>
            <translation>ネットワーク (PyPI)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>A folder of wheels (pip download) installs without a network</source>
            <translation>wheelのフォルダ（pip download）ならネットワークなしでインストールできます</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Made &amp;from</source>
            <translation>作成元(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Runs &amp;on</source>
            <translation>実行先(&amp;O)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages f&amp;rom</source>
            <translation>パッケージの入手元(&amp;R)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up again</source>
            <translation>もう一度準備</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>What the set-up prints</source>
            <translation>準備の出力</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Installs PyTorch and what reads imagery into {}: about {} to load, {} on the disk, some minutes. Nothing is installed into QGIS.</source>
            <translation>PyTorchと画像を読むものを {} にインストールします。ダウンロード約 {}、ディスク {}、数分。QGISには何もインストールされません。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}.</source>
            <translation>{} に準備済み。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}, for another version of GeoLoupe.</source>
            <translation>{} に準備済み（別のバージョンのGeoLoupe用）。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Go on</source>
            <translation>続行</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up</source>
            <translation>準備</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/python_form.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Use it</source>
            <translation>使用する</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Looking for a Python from 3.10 to 3.14…</source>
            <translation>Python 3.10〜3.14 を探しています…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>GPU ({}) and CPU</source>
            <translation>GPU（{}）とCPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Cancelled. What has come is kept: go on whenever you like.</source>
            <translation>キャンセルしました。届いたものは残ります。いつでも続行できます。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up.</source>
            <translation>準備できました。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>{} cannot be made: {}</source>
            <translation>{} を作成できません: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Another QGIS is setting the backend up: wait until that is done.</source>
            <translation>別のQGISがバックエンドを準備中です。終わるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The set-up needs about {} and {} has {} free: make room first.</source>
            <translation>準備には約 {} 必要ですが、{} の空きは {} です。先に空きを作ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>There are no wheels (*.whl) in {}.</source>
            <translation>{} にwheel（*.whl）がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Looking whether everything works</source>
            <translation>すべて動作するか確認しています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The environment is there but does not work: {}</source>
            <translation>環境はありますが動作しません: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>it does not say why.</source>
            <translation>理由は示されていません。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The model backend was set up in {}.</source>
            <translation>モデルバックエンドを {} に準備しました。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/job.py" />
            <source>{} could not be started.</source>
            <translation>{} を起動できませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Questions go to a server, which has a model of its own. These are for this computer.</source>
            <translation>質問は独自のモデルを持つサーバーに送られます。ここにあるのはこのコンピュータ用です。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Looking which models there are…</source>
            <translation>利用できるモデルを調べています…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete the files of {}? They can be downloaded again.</source>
            <translation>{} のファイルを削除しますか？ 再度ダウンロードできます。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Deleted.</source>
            <translation>削除しました。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancelled.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>It is here, and whole.</source>
            <translation>揃っています。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Its files are whole and fit together.</source>
            <translation>ファイルは揃っており、整合しています。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>comes with GeoLoupe</source>
            <translation>GeoLoupeに付属</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>on this computer</source>
            <translation>このコンピュータにあります</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>partly downloaded</source>
            <translation>一部ダウンロード済み</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>not downloaded</source>
            <translation>未ダウンロード</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} · runs on {}</source>
            <translation>{} · {} で動作</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Licence: {}</source>
            <translation>ライセンス: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} of {}</source>
            <translation>{} / {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/page.py" />
            <source>Back to the conversation</source>
            <translation>会話に戻る</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pages.py" />
            <source>The model backend is being set up.</source>
            <translation>モデルバックエンドを準備しています。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>{}: {} of {}</source>
            <translation>{}: {} / {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>Unpacking, which takes a while</source>
            <translation>展開しています（しばらくかかります）</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The disk is full: make room, then go on.</source>
            <translation>ディスクがいっぱいです。空きを作ってから続行してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>This Python cannot make environments: install python3-venv, or choose another Python.</source>
            <translation>このPythonは環境を作れません。python3-venvをインストールするか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The proxy refused: check proxy, user and password in QGIS's options, Network, then go on.</source>
            <translation>プロキシに拒否されました。QGISオプションの「ネットワーク」でプロキシ、ユーザー、パスワードを確認してから続行してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder.</source>
            <translation>ネットワークが証明書を差し替えています。PIP_CERTに組織のファイルを設定するか、フォルダを使ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What has come is kept: go on later.</source>
            <translation>パッケージを取得できませんでした。ネットワークとQGISのプロキシを確認するか、wheelのフォルダを使ってください。届いたものは残ります。後で続行できます。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>A file cannot be written there: {}</source>
            <translation>そこにファイルを書き込めません: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>There is no {} for this Python: choose another Python.</source>
            <translation>このPython用の {} がありません。別のPythonを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The set-up failed: {}</source>
            <translation>準備に失敗しました: {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The folder has no wheel of {} for this Python: add it, then go on.</source>
            <translation>フォルダにこのPython用の {} のwheelがありません。追加してから続行してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>One with the packages of model_backend/requirements.txt, as a conda environment of yours.</source>
            <translation>model_backend/requirements.txt のパッケージがあるもの。例えばお使いのconda環境。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Python of the model backend</source>
            <translation>モデルバックエンドのPython</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>bin/python or python.exe</source>
            <translation>bin/python または python.exe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>There is no such file.</source>
            <translation>そのようなファイルはありません。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Looking at it: loading PyTorch may take a moment…</source>
            <translation>確認しています。PyTorchの読み込みに少し時間がかかることがあります…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It has all that the model needs.</source>
            <translation>モデルに必要なものが揃っています。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It lacks what the model needs: choose another one, or set one up.</source>
            <translation>モデルに必要なものがありません。別のものを選ぶか、準備してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>This is no Python that can run the model: choose another one.</source>
            <translation>モデルを実行できるPythonではありません。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Making the environment</source>
            <translation>環境を作成しています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing from the folder</source>
            <translation>フォルダからインストールしています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Updating pip</source>
            <translation>pipを更新しています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>PyTorchをインストールしています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing the packages</source>
            <translation>パッケージをインストールしています</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token.</source>
            <translation>画像は要求に応じて少しずつそこへ送られます。トークンは運用者に確認してください。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>gpu.example.org:{}</source>
            <translation>gpu.example.org:{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>kept in QGIS's authentication store</source>
            <translation>QGISの認証ストアに保存されます</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Encrypted (TLS)</source>
            <translation>暗号化（TLS）(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>証明書 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>File of a certificate to trust</source>
            <translation>信頼する証明書のファイル</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>those that QGIS trusts</source>
            <translation>QGISが信頼するもの</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Host and port</source>
            <translation>ホストとポート(&amp;H)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Tok&amp;en</source>
            <translation>トークン(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Certificate</source>
            <translation>証明書(&amp;C)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>It answers: {} on {}, version {}.</source>
            <translation>応答あり: {}（{}）、バージョン {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part of GeoLoupe; its Python is not, and can come in three ways.</source>
            <translation>GeoLoupeは、QGISとは別の専用Pythonで動くモデルで回答します。小さなモデルはGeoLoupeに含まれますが、Pythonは含まれず、3つの方法で用意できます。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Set it up &amp;here</source>
            <translation>ここに準備(&amp;H)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Use an existing &amp;Python</source>
            <translation>既存のPythonを使う(&amp;P)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Connect to a &amp;server</source>
            <translation>サーバーに接続(&amp;S)</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation>回答とモデルバックエンド</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation>回答とモデルバックエンドのメニュー</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Model backend…</source>
            <translation>モデルバックエンド…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation>モデルを再起動</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation>回答をエクスポート…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation>すべての回答を削除…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready, but what it says is no language: see the doctor</source>
            <translation>準備完了ですが、出力が言語になっていません。診断を見てください</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation>{} はメモリを空けるために休止中です。次の質問で再開します。</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start again</source>
            <translation>再起動</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation>モデルを起動しています。すでに質問できます。</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation>回答をエクスポート</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation>このプロジェクトのすべての回答を、オーバーレイとファイルごと削除しますか？</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation>回答を保存する前にプロジェクトが閉じられました。</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>回答を {} に保存できませんでした。空きを作るか、プロジェクトを別の場所に保存してください。</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation>他と同程度</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation>注目度 低</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation>やや</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation>より高い</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation>注目度 高</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation>レベル（0が最も粗い）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (share)</source>
            <translation>注目度（割合）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation>選択</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation>見たタイル</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation>回答の根拠</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>picked</source>
            <translation>選択</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation>さらに詳しく見た</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation>注目度（1が平均）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked</source>
            <translation>質問日時</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation>データソース</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation>画像・スタイル・範囲のフィンガープリント</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Coordinate system</source>
            <translation>座標系</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Metres per pixel</source>
            <translation>ピクセルあたりのメートル</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation>全情報（GeoLoupe用）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation>「{}」に答えるためにモデルが見た場所: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation>モデル: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation>質問日時: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation>画像: {}（{}）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation>画像・スタイル・範囲のフィンガープリント: {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation>レベル {}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation>サーバーのトークンをQGISの認証ストアから読めませんでした。もう一度入力してください。</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation>QGISの認証ストアがトークンを受け付けませんでした。マスターパスワードが必要です。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Imagery was missing or blank for {} of {} tiles.</source>
            <translation>{1} 枚中 {0} 枚のタイルで画像が欠けているか空白でした。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Level {} has {} tiles of interest; the best {} were read.</source>
            <translation>レベル {} には注目タイルが {} 枚あり、上位 {} 枚を読みました。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The prompt had room for {} of {} tokens; the best were kept.</source>
            <translation>入力には {1} 個中 {0} 個分の余地しかなく、上位のものを残しました。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery is too coarse to be sure: {} m a pixel, {} m is needed.</source>
            <translation>画像が粗すぎて確実ではありません: 1ピクセル {} m、必要なのは {} m。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no imagery in the area asked about.</source>
            <translation>質問した範囲に画像がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>No imagery came back: {}.</source>
            <translation>画像が得られませんでした: {}。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Read as “{}”</source>
            <translation>「{}」として解釈しました</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to show {}: use imagery of {} m or finer.</source>
            <translation>{} m のピクセルは {} を見るには粗すぎます。{} m 以下の画像を使ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to count: use imagery of {} m or finer.</source>
            <translation>{} m のピクセルは数えるには粗すぎます。{} m 以下の画像を使ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This model can only count some things ({}): ask whether there are any, or where they are.</source>
            <translation>このモデルが数えられるものは限られています（{}）。あるかどうか、どこにあるかを質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model is not sure of it here: ask about a smaller area, or ask in other words.</source>
            <translation>モデルはここでは確信がありません。範囲を小さくするか、別の言い方で質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, airplanes, storage tanks and courts.</source>
            <translation>モデルはこの質問用に訓練されていません。土地利用、水域、植生、道路、建物、船舶、飛行機、貯蔵タンク、コートを知っています。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model does not know the word {}; use another.</source>
            <translation>モデルは {} という語を知りません。別の語を使ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no preset {}; choose one of {}.</source>
            <translation>モデル {} はありません。{} から選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question took more than the {} seconds that this server gives to one.</source>
            <translation>質問がこのサーバーの制限時間 {} 秒を超えました。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery was asked for, but nothing came within {} seconds.</source>
            <translation>画像を要求しましたが、{} 秒以内に何も届きませんでした。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no CUDA device that PyTorch can use; choose the cpu.</source>
            <translation>PyTorchが使えるCUDAデバイスがありません。CPUを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster holds complex numbers (radar phase), which cannot be shown as a picture.</source>
            <translation>ラスタが複素数（レーダー位相）を含み、画像として表示できません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster has no band {}; it has {}.</source>
            <translation>ラスタにバンド {} はありません（{} 個あります）。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} has no bands.</source>
            <translation>{} にはバンドがありません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} holds several rasters; ask about one of them, such as {}.</source>
            <translation>{} には複数のラスタがあります。{} のように1つを選んで質問してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Part of {} cannot be read: the file is damaged or out of reach.</source>
            <translation>{} の一部を読めません。ファイルが破損しているか、アクセスできません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} is not a raster that can be read.</source>
            <translation>{} は読み込めるラスタではありません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no file {}.</source>
            <translation>ファイル {} がありません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens no files: send it the imagery instead.</source>
            <translation>このサーバーはファイルを開きません。代わりに画像を送ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens only the files in its own folders: send it the imagery instead.</source>
            <translation>このサーバーは自身のフォルダのファイルのみ開きます。代わりに画像を送ってください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The device ran out of memory: ask with a smaller tile budget, or about a smaller area.</source>
            <translation>デバイスのメモリが足りません。タイル数を減らすか、範囲を小さくしてください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many of your questions are waiting; try again when some are answered.</source>
            <translation>待機中のあなたの質問が多すぎます。いくつか回答されてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many questions are waiting; try again in a moment.</source>
            <translation>待機中の質問が多すぎます。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Something went wrong inside GeoLoupe; the log of the backend has the details.</source>
            <translation>GeoLoupe内部で問題が起きました。詳細はバックエンドのログにあります。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs.</source>
            <translation>モデルのメモリが足りません。範囲を小さくするか、タイル数を減らすか、他のプログラムを閉じてください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The Python {} lacks what the model needs ({}): set it up again.</source>
            <translation>Python {} にはモデルに必要なもの（{}）がありません。もう一度準備してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter question or start a new conversation.</source>
            <translation>質問、履歴、概観でモデルが読める {1} 単位のうち {0} を使います。質問を短くするか、新しい会話を始めてください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>On a plain picture the model says {}, which is no language: check its files.</source>
            <translation>無地の画像に対するモデルの出力 {} は言語ではありません。ファイルを検証してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set the backend up, or choose another Python.</source>
            <translation>バックエンドを準備するか、別のPythonを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Only downloads of models need it: check the network, and the proxy in QGIS's options.</source>
            <translation>モデルのダウンロードにのみ必要です。ネットワークとQGISオプションのプロキシを確認してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs Python {} or newer: choose another one.</source>
            <translation>モデルにはPython {} 以降が必要です。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs a 64-bit Python: choose another one.</source>
            <translation>モデルには64ビットのPythonが必要です。別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install NVIDIA's driver again, then restart.</source>
            <translation>NVIDIAドライバを再インストールし、再起動してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU.</source>
            <translation>NVIDIAドライバを更新するか、CPU用に準備し直してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card.</source>
            <translation>NVIDIAドライバを更新するか、CPU用に準備し直してください。このPyTorchはこのカードを使えません。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The card or its driver is faulty.</source>
            <translation>カードまたはドライバに問題があります。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set GEOLOUPE_MODELS to a folder that can.</source>
            <translation>GEOLOUPE_MODELSに書き込み可能なフォルダを設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.</source>
            <translation>空きを作るか、GEOLOUPE_MODELSに大きなディスクのフォルダを設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install Microsoft's Visual C++ Redistributable, then restart QGIS.</source>
            <translation>MicrosoftのVisual C++再頒布可能パッケージをインストールし、QGISを再起動してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set up again and choose the GPU.</source>
            <translation>もう一度準備し、GPUを選んでください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The network replaces certificates: set SSL_CERT_FILE to the file of its own authority.</source>
            <translation>ネットワークが証明書を差し替えています。SSL_CERT_FILEにその認証局のファイルを設定してください。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Choose one of the list of models.</source>
            <translation>モデルの一覧から選んでください。</translation>
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
            <translation>縮尺不明</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation>1ピクセル {}</translation>
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
            <translation>{} 秒</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} min {} s</source>
            <translation>{} 分 {} 秒</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} s</source>
            <translation>約 {} 秒</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} min</source>
            <translation>約 {} 分</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 level</source>
            <translation>1 レベル</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} levels</source>
            <translation>{} レベル</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>確信度 高</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation>確信度 低</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation>確信度 中</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 タイル</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} タイル</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 airplane</source>
            <translation>飛行機1機</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} airplanes</source>
            <translation>飛行機{}機</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 storage tank</source>
            <translation>貯蔵タンク1基</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} storage tanks</source>
            <translation>貯蔵タンク{}基</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tennis court</source>
            <translation>テニスコート1面</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tennis courts</source>
            <translation>テニスコート{}面</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 feature</source>
            <translation>1 件の地物</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} features</source>
            <translation>{} 件の地物</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>Write</source>
            <translation>書き込む</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Write into {}</source>
            <translation>{} に書き込む</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation>{0}/{1} タイル</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation>レベル {0}/{1}: {2}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation>レベル {0}/{1}: {2}（{3}）</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Write the answer into features</source>
            <translation>回答を地物に書き込む</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Also confidence, model, time and evidence</source>
            <translation>確信度、モデル、日時、根拠も</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Layer</source>
            <translation>レイヤ(&amp;L)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Field</source>
            <translation>フィールド(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;As</source>
            <translation>形式(&amp;A)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Add a vector layer to write into.</source>
            <translation>書き込むベクタレイヤを追加してください。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Select the features of “{}” on the map that the answer is for.</source>
            <translation>地図上で、回答の対象となる「{}」の地物を選択してください。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>The field is already there.</source>
            <translation>このフィールドはすでにあります。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>A new field is added.</source>
            <translation>新しいフィールドを追加します。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Undo takes all of it back; it is saved with the edits of the layer.</source>
            <translation>元に戻すとすべて取り消されます。レイヤの編集とともに保存されます。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Written into {} of “{}”; save the edits of the layer to keep it.</source>
            <translation>「{1}」の {0} に書き込みました。残すにはレイヤの編集を保存してください。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Yes or no: {}</source>
            <translation>はい／いいえ: {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Number: {}</source>
            <translation>数値: {}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Text: {}</source>
            <translation>テキスト: {}</translation>
        </message>
    </context>
</TS>
