<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>GeoLoupe</name>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” does not show the place that was asked about: choose imagery of the same place.</source>
            <translation>“{}”没有显示所询问的地点：请选择同一地点的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same imagery and area</source>
            <translation>相同的影像和区域</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The same area of</source>
            <translation>相同区域，影像为</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>“{}” and the imagery asked about before do not both have a coordinate system: set it first.</source>
            <translation>“{}”与之前询问的影像并非都有坐标系：请先设置坐标系。</translation>
        </message>
        <message>
            <location filename="../plugin/again.py" />
            <source>The area cannot be expressed in the coordinates of “{}”: choose imagery of the same place.</source>
            <translation>该区域无法用“{}”的坐标表示：请选择同一地点的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/answer_text.py" />
            <location filename="../plugin/evidence_strip.py" />
            <source>Tile {}: zoom to it</source>
            <translation>瓦片 {}：缩放到此处</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw the area on the map first.</source>
            <translation>请先在地图上绘制区域。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Add a polygon layer whose features are the area.</source>
            <translation>请添加一个以其要素作为区域的多边形图层。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Layer</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The whole layer</source>
            <translation>整个图层</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>What the map shows</source>
            <translation>地图所显示的范围</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drawn</source>
            <translation>绘制</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>An area drawn on the map</source>
            <translation>在地图上绘制的区域</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Features</source>
            <translation>要素</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>The selected features of a polygon layer</source>
            <translation>多边形图层的所选要素</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a rectangle on the map</source>
            <translation>在地图上绘制矩形</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Draw a polygon on the map</source>
            <translation>在地图上绘制多边形</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Forget what was drawn</source>
            <translation>清除已绘制的内容</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Polygon layer whose selected features are the area</source>
            <translation>以所选要素作为区域的多边形图层</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Drag the rectangle on the map, or click two corners. Esc cancels.</source>
            <translation>在地图上拖出矩形，或单击两个角点。Esc 取消。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>Click the corners on the map; a right click ends. Backspace takes one back.</source>
            <translation>在地图上单击各角点；右键结束。Backspace 撤回一个。</translation>
        </message>
        <message>
            <location filename="../plugin/area_box.py" />
            <source>{} selected</source>
            <translation>已选 {} 个</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The map does not show “{}”: zoom to it, or ask about the whole layer.</source>
            <translation>地图上没有显示“{}”：请缩放到该图层，或就整个图层提问。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The area cannot be expressed in the coordinates of “{}”.</source>
            <translation>该区域无法用“{}”的坐标表示。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>“{}” has no imagery there: choose another area, or other imagery.</source>
            <translation>“{}”在那里没有影像：请选择其他区域或其他影像。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>At most {} features make an area, and {} are selected: select fewer, or ask about each feature.</source>
            <translation>区域最多由 {} 个要素组成，而已选 {} 个：请减少选择，或就每个要素提问。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>Select features of “{}” on the map first.</source>
            <translation>请先在地图上选择“{}”的要素。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no imagery to ask about.</source>
            <translation>“{}”没有可供询问的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/areas.py" />
            <source>The visible map cannot be expressed in the coordinates of “{}”: ask about the whole layer.</source>
            <translation>可见地图范围无法用“{}”的坐标表示：请就整个图层提问。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited now.</source>
            <translation>“{}”现在无法编辑。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answer: {}</source>
            <translation>回答：{}</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” could not be added to the layer.</source>
            <translation>无法将字段“{}”添加到图层。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>A feature of “{}” could not be changed.</source>
            <translation>无法修改“{}”的某个要素。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>“{}” cannot be edited: choose another layer, or add a finding.</source>
            <translation>“{}”无法编辑：请选择其他图层，或添加为发现。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <location filename="../plugin/review/edits.py" />
            <source>“{}” can have no new field: choose one that it has.</source>
            <translation>“{}”不能添加新字段：请选择已有字段。</translation>
        </message>
        <message>
            <location filename="../plugin/attributes.py" />
            <source>The field “{}” cannot hold this answer: choose another one.</source>
            <translation>字段“{}”无法容纳此回答：请选择其他字段。</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The Python chosen for the model backend is not there any more: {}</source>
            <translation>为模型后端选择的 Python 已不存在：{}</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>The model backend is not set up yet: set it up in the GeoLoupe panel.</source>
            <translation>模型后端尚未安装：请在 GeoLoupe 面板中安装。</translation>
        </message>
        <message>
            <location filename="../plugin/backend.py" />
            <source>“{}” is no address of a server: it is a host and a port, as in gpu.example.org:8765.</source>
            <translation>“{}”不是服务器地址：地址由主机和端口组成，例如 gpu.example.org:8765。</translation>
        </message>
        <message>
            <location filename="../plugin/background.py" />
            <source>GeoLoupe: writing {}</source>
            <translation>GeoLoupe：正在写入 {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Progress of this question</source>
            <translation>此问题的进度</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>{} · {} · {}</source>
            <translation>{} · {} · {}</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Source layer removed.</source>
            <translation>源图层已移除。</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Waiting for its turn…</source>
            <translation>正在排队等候…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Drawing on the map where it looked…</source>
            <translation>正在地图上绘制观察过的位置…</translation>
        </message>
        <message>
            <location filename="../plugin/card.py" />
            <source>Looking at the whole area…</source>
            <translation>正在查看整个区域…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map how much attention each place got</source>
            <translation>在地图上显示每处受到的关注度</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Show on the map the tiles that were looked at</source>
            <translation>在地图上显示查看过的瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>How strong the overlays are</source>
            <translation>叠加图层的强度</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Opacity of the overlays in percent</source>
            <translation>叠加图层的不透明度（百分比）</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Copy question and answer</source>
            <translation>复制问题和回答</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Ask again, about the imagery and area chosen above</source>
            <translation>就上方选择的影像和区域再次提问</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Keep this answer when older ones are deleted</source>
            <translation>删除较早的回答时保留此回答</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>More for this answer</source>
            <translation>此回答的更多操作</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Write into selected features…</source>
            <translation>写入所选要素…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Add to the findings</source>
            <translation>添加到发现</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As the area asked about</source>
            <translation>作为所询问的区域</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>As a point where it looked most</source>
            <translation>作为关注度最高处的点</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Export this answer…</source>
            <translation>导出此回答…</translation>
        </message>
        <message>
            <location filename="../plugin/card_actions.py" />
            <source>Delete this answer</source>
            <translation>删除此回答</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend sent something that is not GeoLoupe's protocol.</source>
            <translation>模型后端发送了不属于 GeoLoupe 协议的内容。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend is of another version ({}): update it or GeoLoupe.</source>
            <translation>模型后端的版本不同（{}）：请更新后端或 GeoLoupe。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend does not answer any more, so it was ended.</source>
            <translation>模型后端不再响应，已将其终止。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not become ready in time.</source>
            <translation>模型后端未能及时就绪。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>The model backend did not react to Stop and was started again.</source>
            <translation>模型后端对“停止”没有反应，已重新启动。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>GeoLoupe connects again: ask once more.</source>
            <translation>GeoLoupe 正在重新连接：请再次提问。</translation>
        </message>
        <message>
            <location filename="../plugin/client.py" />
            <source>It is being started again: ask once more.</source>
            <translation>正在重新启动：请再次提问。</translation>
        </message>
        <message>
            <location filename="../plugin/dialogs.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}: zoom to the tiles that were picked</source>
            <translation>第 {0} 级，共 {1} 级：缩放到所选瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Level {} of {}, {}</source>
            <translation>第 {0} 级，共 {1} 级，{2}</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>Show each of them on the map, and zoom there</source>
            <translation>在地图上逐一显示并缩放至该处</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>What the model saw of tile {}. Click to zoom there.</source>
            <translation>模型所见的瓦片 {}。单击可缩放到该处。</translation>
        </message>
        <message>
            <location filename="../plugin/evidence_strip.py" />
            <source>level {}</source>
            <translation>第 {} 级</translation>
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
            <translation>带图片的报告</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoPackage with everything</source>
            <translation>包含全部内容的 GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../plugin/export.py" />
            <source>The answers could not be written to {}.</source>
            <translation>无法将回答写入 {}。</translation>
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
            <translation>ask_raster 的第二个值是问题文本。</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <location filename="../plugin/processing/answers.py" />
            <source>The type of answer is one of {}.</source>
            <translation>回答类型为以下之一：{}。</translation>
        </message>
        <message>
            <location filename="../plugin/expression.py" />
            <source>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;Asks GeoLoupe about a raster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;: name or id of a raster layer. &lt;b&gt;question&lt;/b&gt;: in plain English. &lt;b&gt;geometry&lt;/b&gt;: where to look, as &lt;i&gt;$geometry&lt;/i&gt;; the whole layer without one. &lt;b&gt;type&lt;/b&gt;: 'text' (the default), 'yes-no' or 'number'.&lt;/p&gt;&lt;p&gt;Maps do not wait for a model: until it has answered, the value is NULL, and then the map is drawn again. Algorithms of Processing, such as the field calculator there, wait for each answer. Answers are remembered until QGIS ends or the raster's style changes.&lt;/p&gt;&lt;p&gt;Example: &lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</source>
            <translation>&lt;h3&gt;ask_raster(layer, question, [geometry], [type])&lt;/h3&gt;&lt;p&gt;就栅格向 GeoLoupe 提问。&lt;/p&gt;&lt;p&gt;&lt;b&gt;layer&lt;/b&gt;：栅格图层的名称或 ID。&lt;b&gt;question&lt;/b&gt;：用简单英语。&lt;b&gt;geometry&lt;/b&gt;：查看的位置，如 &lt;i&gt;$geometry&lt;/i&gt;；省略则为整个图层。&lt;b&gt;type&lt;/b&gt;：'text'（默认）、'yes-no' 或 'number'。&lt;/p&gt;&lt;p&gt;地图不会等待模型：在模型回答之前值为 NULL，之后地图会重新绘制。处理算法（如其中的字段计算器）会等待每个回答。回答会被记住，直到 QGIS 退出或栅格样式改变。&lt;/p&gt;&lt;p&gt;示例：&lt;code&gt;ask_raster('ortho', 'Are there buildings?', $geometry, 'yes-no')&lt;/code&gt;&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>The model backend is not ready: open the panel of GeoLoupe to see why.</source>
            <translation>模型后端尚未就绪：请打开 GeoLoupe 面板查看原因。</translation>
        </message>
        <message>
            <location filename="../plugin/expression_answers.py" />
            <source>There is no raster layer “{}” in the project.</source>
            <translation>工程中没有栅格图层“{}”。</translation>
        </message>
        <message>
            <location filename="../plugin/expression_task.py" />
            <source>GeoLoupe: answers for expressions</source>
            <translation>GeoLoupe：表达式的回答</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../plugin/failure.py" />
            <location filename="../plugin/setup/here_form.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The finding could not be written to {}.</source>
            <translation>无法将发现写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>“{}” has no coordinate system: give it one to note findings.</source>
            <translation>“{}”没有坐标系：请为其设置坐标系以记录发现。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/tables.py" />
            <source>The answers of this project have no GeoPackage any more.</source>
            <translation>此工程的回答已没有 GeoPackage。</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Question</source>
            <translation>问题</translation>
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
            <translation>置信度（0 到 1）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Answered at</source>
            <translation>回答时间</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/styles.py" />
            <source>Imagery</source>
            <translation>影像</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/styles.py" />
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (areas)</source>
            <translation>发现（区域）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>Findings (points)</source>
            <translation>发现（点）</translation>
        </message>
        <message>
            <location filename="../plugin/findings.py" />
            <source>The layer of findings could not be opened: {}</source>
            <translation>无法打开发现图层：{}</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>Picture of what the model will see</source>
            <translation>模型将看到的图片</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>What the model will see</source>
            <translation>模型将看到的内容</translation>
        </message>
        <message>
            <location filename="../plugin/glimpse.py" />
            <source>GeoLoupe: preview of {}</source>
            <translation>GeoLoupe：{} 的预览</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/scope.py" />
            <source>Add a raster layer to ask about.</source>
            <translation>请添加要询问的栅格图层。</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Add raster layer…</source>
            <translation>添加栅格图层…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Try the sample</source>
            <translation>试用示例</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>GeoLoupe answers with a model that runs in a Python of its own, which is not ready.</source>
            <translation>GeoLoupe 使用运行在独立 Python 中的模型作答，而该 Python 尚未就绪。</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor_page.py" />
            <location filename="../plugin/status.py" />
            <source>Set up…</source>
            <translation>安装…</translation>
        </message>
        <message>
            <location filename="../plugin/guidance.py" />
            <source>Ask whether something is there, how many there are, or where.</source>
            <translation>请（用英语）询问是否有某物、有多少或在哪里。</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Added to “{}”.</source>
            <translation>已添加到“{}”。</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>Export this answer</source>
            <translation>导出此回答</translation>
        </message>
        <message>
            <location filename="../plugin/handover.py" />
            <source>The answers were written to {}.</source>
            <translation>回答已写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <source>GeoLoupe: user's guide</source>
            <translation>GeoLoupe：用户指南</translation>
        </message>
        <message>
            <location filename="../plugin/help.py" />
            <location filename="../plugin/plugin.py" />
            <source>User's guide</source>
            <translation>用户指南</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>What is here?</source>
            <translation>这里是什么？</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>There is no imagery here to ask about: add a raster layer, or click on one that is shown.</source>
            <translation>此处没有可询问的影像：请添加栅格图层，或单击已显示的栅格图层。</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” cannot be placed on the map here.</source>
            <translation>无法在此处将“{}”定位到地图上。</translation>
        </message>
        <message>
            <location filename="../plugin/here.py" />
            <source>“{}” has no imagery here.</source>
            <translation>“{}”在此处没有影像。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The model asked for a piece of imagery of {} × {} px, which is more than it may.</source>
            <translation>模型请求了 {} × {} px 的影像块，超出了允许范围。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The file of “{}” was replaced while a question about it was being answered: ask again.</source>
            <translation>在回答有关“{}”的问题时其文件被替换：请再次提问。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>“{}” did not answer within {} seconds.</source>
            <translation>“{}”在 {} 秒内没有响应。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery.py" />
            <source>The imagery of “{}” could not be read.</source>
            <translation>无法读取“{}”的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>How the imagery is shown to the model</source>
            <translation>影像如何展示给模型</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>As displayed</source>
            <translation>按显示</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Stretched, 2 to 98 %</source>
            <translation>拉伸，2 至 98 %</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Chosen bands, stretched</source>
            <translation>所选波段，拉伸</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Red</source>
            <translation>红</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>A map service sends finished pictures.</source>
            <translation>地图服务发送的是成品图片。</translation>
        </message>
        <message>
            <location filename="../plugin/imagery_options.py" />
            <source>The same band three times is shown in grey</source>
            <translation>三次选择同一波段将显示为灰度</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Save project</source>
            <translation>保存工程</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>These answers are only kept for now: save the project to keep them beside it.</source>
            <translation>这些回答只是暂存：请保存工程，以便将其保存在工程旁边。</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>QGIS ended before a project with answers was saved. They are still here.</source>
            <translation>QGIS 在含有回答的工程保存之前退出了。这些回答仍在。</translation>
        </message>
        <message>
            <location filename="../plugin/keeping.py" />
            <source>Delete the answers of the project that was not saved?</source>
            <translation>删除未保存工程的回答吗？</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Tiles</source>
            <translation>瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <location filename="../plugin/review/bar.py" />
            <source>Attention</source>
            <translation>关注度</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>Counted</source>
            <translation>已计数</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Levels</source>
            <translation>级别</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <source>{} (source layer removed)</source>
            <translation>{}（源图层已移除）</translation>
        </message>
        <message>
            <location filename="../plugin/legend.py" />
            <location filename="../plugin/report.py" />
            <source>Q{} {}</source>
            <translation>问{} {}</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not be started with {}.</source>
            <translation>无法使用 {} 启动模型后端。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <location filename="../plugin/setup/models.py" />
            <source>The model backend ended unexpectedly.</source>
            <translation>模型后端意外退出。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The Python {} lacks what the model needs ({}): set it up, or choose another one.</source>
            <translation>Python {} 缺少模型所需的内容（{}）：请安装，或选择另一个 Python。</translation>
        </message>
        <message>
            <location filename="../plugin/link.py" />
            <source>The model backend could not start: {}</source>
            <translation>模型后端无法启动：{}</translation>
        </message>
        <message>
            <location filename="../plugin/messages.py" />
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend could not answer.</source>
            <translation>模型后端无法回答。</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Open the panel when QGIS starts</source>
            <translation>QGIS 启动时打开面板</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/status.py" />
            <source>Doctor…</source>
            <translation>诊断…</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/setup/doctor.py" />
            <location filename="../plugin/setup/setup_page.py" />
            <source>Model backend</source>
            <translation>模型后端</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>The model leaves &amp;memory when not asked for</source>
            <translation>无提问时模型释放内存(&amp;M)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Answers &amp;kept in a project</source>
            <translation>工程中保留的回答数(&amp;K)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Questions with &amp;overlays in the layer tree</source>
            <translation>图层树中保留叠加图层的问题数(&amp;O)</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <source>Ask about the active raster</source>
            <translation>就当前栅格提问</translation>
        </message>
        <message>
            <location filename="../plugin/native.py" />
            <location filename="../plugin/question_box.py" />
            <source>Ask: {}</source>
            <translation>提问：{}</translation>
        </message>
        <message>
            <location filename="../plugin/panel.py" />
            <source>The model backend was started again by hand: ask once more.</source>
            <translation>模型后端已被手动重新启动：请再次提问。</translation>
        </message>
        <message>
            <location filename="../plugin/pictures.py" />
            <source>A picture of a tile could not be written to {}.</source>
            <translation>无法将瓦片图片写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about the imagery</source>
            <translation>就影像提问</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about this raster</source>
            <translation>就此栅格提问</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask about each feature…</source>
            <translation>就每个要素提问…</translation>
        </message>
        <message>
            <location filename="../plugin/plugin.py" />
            <source>Ask a question for each feature of a layer and review the answers</source>
            <translation>就图层的每个要素提问并复核回答</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <location filename="../plugin/review/wish.py" />
            <source>Name at least two categories, separated by commas.</source>
            <translation>请至少列出两个类别，用逗号分隔。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The model says that it cannot tell.</source>
            <translation>模型表示无法判断。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The answer is not of the wanted type.</source>
            <translation>回答不是所需的类型。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/answers.py" />
            <source>The number is approximate.</source>
            <translation>该数字为近似值。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Ask about each feature</source>
            <translation>就每个要素提问</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature of a layer and writes the answers into its fields.</source>
            <translation>就图层的每个要素提问，并将回答写入其字段。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Asks a question for each feature about the imagery in its bounding box, and adds the fields “answer” (of the chosen type), “confidence” (from 0 to 1), “answered_at” (UTC), “model”, “raster” (the one that was looked at), “evidence” (names this answer's tiles in the evidence layer), “said” (the model's own words) and “note” (why there is no answer, or what to know about it).

Of several rasters, each feature is asked about on the one that covers most of it.

Features without imagery, and those whose question fails, are reported and keep an answer of NULL. After Cancel the output holds the features that were asked; write to a file to keep them. A layer that already has the field “answer” can be edited in place.</source>
            <translation>就每个要素外接矩形内的影像提问，并添加字段“answer”（所选类型）、“confidence”（0 到 1）、“answered_at”（UTC）、“model”、“raster”（所查看的栅格）、“evidence”（指明证据图层中此回答的瓦片）、“said”（模型的原话）和“note”（没有回答的原因，或关于回答的说明）。

若有多个栅格，每个要素使用覆盖其大部分的那个栅格。

没有影像的要素以及提问失败的要素会被报告，其回答保持为 NULL。取消之后，输出中包含已询问过的要素；要保留它们，请写入文件。已有“answer”字段的图层可以就地编辑。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>question,answer,ask,each,feature,parcel,classify,count,imagery,vision,model,AI,attribute</source>
            <translation>问题,回答,提问,每个,要素,地块,分类,计数,影像,视觉,模型,AI,属性</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features to ask about, in any CRS; points and lines too.</source>
            <translation>要询问的要素，可为任意 CRS；点和线也可以。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The features with the answers.</source>
            <translation>带有回答的要素。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/processing/described.py" />
            <source>Raster</source>
            <translation>栅格</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>A question in plain English. Expressions between [% and %] are filled in for each feature: “Is there a pool in parcel [% "id" %]?”</source>
            <translation>用简单英语提出的问题。[% 与 %] 之间的表达式会按每个要素填入：“Is there a pool in parcel [% "id" %]?”</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Buffer</source>
            <translation>缓冲区</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>How far around each feature the model looks, in units of the features' CRS.</source>
            <translation>模型查看每个要素周围多远，以要素 CRS 的单位计。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <location filename="../plugin/review/form.py" />
            <source>Minimum size in pixels</source>
            <translation>最小尺寸（像素）</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Smaller features are asked about with their surroundings: so many pixels of the raster a side.</source>
            <translation>较小的要素会连同其周围一起询问：每边为这么多栅格像素。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>The tiles that the model looked at; their field “evidence” is that of the answered feature.</source>
            <translation>模型查看过的瓦片；其“evidence”字段与所回答要素的一致。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>{} of {} features have no answer.</source>
            <translation>{1} 个要素中有 {0} 个没有回答。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Cancelled: the output holds the {} features that were asked.</source>
            <translation>已取消：输出包含已询问的 {} 个要素。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_features.py" />
            <source>Feature {}: {}</source>
            <translation>要素 {}：{}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Ask about a raster</source>
            <translation>就栅格提问</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question about imagery and shows where the model looked.</source>
            <translation>回答有关影像的问题，并显示模型看了哪里。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Answers a question in plain words about a raster or a part of it. The model zooms in from coarse to fine, so the size of the raster hardly matters.

The answer is a text that models can use further on. The heat map shows how much attention each place got (1 is the average, no data where the model did not look); the tiles are what it looked at, level by level.</source>
            <translation>回答用日常语言提出的、关于栅格或其一部分的问题。模型由粗到细逐级放大，因此栅格大小几乎没有影响。

回答是可供模型后续步骤使用的文本。热力图显示每个位置受到的关注度（1 为平均值，模型未查看处为无数据）；瓦片则是模型逐级查看的内容。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>question,answer,ask,imagery,vision,language,model,AI,attention,heatmap,detect,count</source>
            <translation>问题,回答,提问,影像,视觉,语言,模型,AI,关注度,热力图,检测,计数</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The part of the raster that the question is about; empty for all of it.</source>
            <translation>问题所涉及的栅格部分；留空表示全部。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of the raster.</source>
            <translation>模型看了哪里：采用栅格 CRS 的 GeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>The tiles that the model looked at, with level, score, and whether it zoomed in on them.</source>
            <translation>模型查看过的瓦片，含级别、得分以及是否放大查看。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <source>Confidence, from 0 to 1</source>
            <translation>置信度，0 到 1</translation>
        </message>
        <message>
            <location filename="../plugin/processing/ask_raster.py" />
            <location filename="../plugin/styles.py" />
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend ended {} times in a row: {}</source>
            <translation>模型后端连续 {} 次退出：{}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Connecting to {}…</source>
            <translation>正在连接 {}…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Starting the model backend…</source>
            <translation>正在启动模型后端…</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model could not be loaded.</source>
            <translation>无法加载模型。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The program {} is not GeoLoupe's backend.</source>
            <translation>程序 {} 不是 GeoLoupe 的后端。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>Model {} on {}.</source>
            <translation>模型 {}，运行于 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/backend.py" />
            <source>The model backend was silent for too long.</source>
            <translation>模型后端长时间没有响应。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Ask about two rasters and compare</source>
            <translation>就两个栅格提问并比较</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area on two dates and says whether the answers differ.</source>
            <translation>就两个日期的同一区域提出相同问题，并说明回答是否不同。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Asks the same question about the same area of two rasters, such as two dates, and gives both answers, both heat maps, and whether the answers differ.

Choose the type of answer so that “Yes, two ships” and “Yes.” count as the same. Where one of the answers does not say, nobody can tell whether they differ, and the output is empty.</source>
            <translation>就两个栅格（例如两个日期）的同一区域提出相同问题，给出两个回答、两幅热力图，以及回答是否不同。

请选择合适的回答类型，使“Yes, two ships”与“Yes.”视为相同。若其中一个回答没有说明，则无法判断是否不同，输出为空。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>change,compare,difference,before,after,dates,question,answer,imagery,vision,model,AI</source>
            <translation>变化,比较,差异,之前,之后,日期,问题,回答,影像,视觉,模型,AI</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster before</source>
            <translation>之前的栅格</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Raster after</source>
            <translation>之后的栅格</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The area that the question is about; empty for where both rasters overlap.</source>
            <translation>问题所涉及的区域；留空表示两个栅格的重叠处。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention before</source>
            <translation>之前的关注度</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Attention after</source>
            <translation>之后的关注度</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Where the model looked: a GeoTIFF in the CRS of this raster.</source>
            <translation>模型看了哪里：采用此栅格 CRS 的 GeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer before</source>
            <translation>之前的回答</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Answer after</source>
            <translation>之后的回答</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>Whether the answers differ</source>
            <translation>回答是否不同</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <location filename="../plugin/processing/described.py" />
            <source>The area lies outside “{}”.</source>
            <translation>该区域位于“{}”之外。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers differ.</source>
            <translation>回答不同。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>The answers are the same.</source>
            <translation>回答相同。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the answers does not say, so nobody can tell whether they differ.</source>
            <translation>其中一个回答没有说明，因此无法判断是否不同。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>One of the rasters has no CRS: choose an area, or set its CRS first.</source>
            <translation>其中一个栅格没有 CRS：请选择一个区域，或先设置其 CRS。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/compare_rasters.py" />
            <source>“{}” and “{}” do not overlap.</source>
            <translation>“{}”与“{}”不重叠。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The imagery to ask about. The model sees it exactly as it is displayed: bands, stretch, colours.</source>
            <translation>要询问的影像。模型看到的与显示的完全一致：波段、拉伸、颜色。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Further rasters</source>
            <translation>更多栅格</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>The other rasters of a mosaic. Each feature is asked about on the raster that covers most of it; where several cover the same, on the finest.</source>
            <translation>镶嵌的其他栅格。每个要素使用覆盖其大部分的栅格；若多个栅格覆盖相同，则用最精细的。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>A question in plain English, such as “Are there ships in the harbour?”.</source>
            <translation>用简单英语提出的问题，例如“Are there ships in the harbour?”。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/scope.py" />
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Type of answer</source>
            <translation>回答类型</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>What the answer is read as. “yes-no” gives true or false, “number” a number, “category” one of the categories; an answer that does not say gives NULL, which is never the same as no or 0.</source>
            <translation>回答的解读方式。“yes-no”给出真或假，“number”给出数字，“category”给出类别之一；未作说明的回答给出 NULL，它绝不等同于否或 0。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/review/form.py" />
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>For the type “category”: what to choose from, separated by commas.</source>
            <translation>对于“category”类型：可选内容，用逗号分隔。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Pixel size</source>
            <translation>像素大小</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>Only for imagery without pixels of its own, such as web maps: how finely to look, in units of its coordinates.</source>
            <translation>仅用于没有自身像素的影像（如网络地图）：查看的精细程度，以其坐标单位计。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <source>“{}” is no raster.</source>
            <translation>“{}”不是栅格。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/described.py" />
            <location filename="../plugin/processing/question.py" />
            <source>Ask a question.</source>
            <translation>请提出一个问题。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Either the raster or the features have no CRS: set it first.</source>
            <translation>栅格或要素没有 CRS：请先设置。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It has no geometry.</source>
            <translation>它没有几何。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>Its place cannot be expressed in the coordinates of the raster.</source>
            <translation>其位置无法用栅格的坐标表示。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside “{}”.</source>
            <translation>它位于“{}”之外。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/feature_asker.py" />
            <source>It lies outside all {} rasters.</source>
            <translation>它位于全部 {} 个栅格之外。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Attention heat map</source>
            <translation>关注度热力图</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps where the model looks for what a question asks for.</source>
            <translation>绘制模型在何处寻找问题所问的内容。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>Maps how much attention the model gives to each place for a question, without its answer: a raster in which 1 is the average and places where the model did not look have no data.

It is a raster like any other: compare, threshold or vectorise it in further steps.</source>
            <translation>绘制模型针对某个问题对每个位置的关注度，而不作回答：在该栅格中 1 为平均值，模型未查看处为无数据。

它与其他栅格一样：可在后续步骤中比较、设阈值或矢量化。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>attention,heatmap,focus,saliency,question,imagery,vision,model,AI,find,where</source>
            <translation>关注度,热力图,聚焦,显著性,问题,影像,视觉,模型,AI,查找,哪里</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The part of the raster to look at; empty for all of it.</source>
            <translation>要查看的栅格部分；留空表示全部。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>How many levels to zoom in: 1 looks at the whole area once, coarsely; 0 goes to the finest.</source>
            <translation>放大多少级：1 表示粗略查看整个区域一次；0 表示直到最精细。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/focus_heatmap.py" />
            <source>The heat map: a GeoTIFF in the CRS of the raster.</source>
            <translation>热力图：采用栅格 CRS 的 GeoTIFF。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/frozen.py" />
            <source>“{}” has no pixels of its own: say with “Pixel size” how finely to look.</source>
            <translation>“{}”没有自身的像素：请用“像素大小”指定查看的精细程度。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/outputs.py" />
            <source>The heat map could not be written to {}.</source>
            <translation>无法将热力图写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} features asked</source>
            <translation>已询问 {} 个要素</translation>
        </message>
        <message>
            <location filename="../plugin/processing/pace.py" />
            <source>{} of {} features asked, about {} left</source>
            <translation>已询问 {1} 个要素中的 {0} 个，约剩 {2}</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The question's expression [% {} %] cannot be understood.</source>
            <translation>无法理解问题中的表达式 [% {} %]。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The features have no field “{}”, which the question asks for.</source>
            <translation>要素没有问题所需的字段“{}”。</translation>
        </message>
        <message>
            <location filename="../plugin/processing/question.py" />
            <source>The expression [% {} %] has no value here.</source>
            <translation>表达式 [% {} %] 在此没有值。</translation>
        </message>
        <message>
            <location filename="../plugin/query.py" />
            <source>The answer could not be kept; the log of Python errors has the details.</source>
            <translation>无法保存回答；详情见 Python 错误日志。</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Question about the imagery</source>
            <translation>有关影像的问题</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask about this imagery…</source>
            <translation>用英语就此影像提问…</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask this</source>
            <translation>提出此问题</translation>
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
            <translation>提问</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Stop (Esc)</source>
            <translation>停止 (Esc)</translation>
        </message>
        <message>
            <location filename="../plugin/question_box.py" />
            <source>Ask (Ctrl+Enter)</source>
            <translation>提问 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>Type a question first.</source>
            <translation>请先输入问题。</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>GeoLoupe was switched off.</source>
            <translation>GeoLoupe 已关闭。</translation>
        </message>
        <message>
            <location filename="../plugin/questions.py" />
            <source>“{}” was removed while a question about it was being answered, so that was stopped.</source>
            <translation>在回答有关“{}”的问题时该图层被移除，因此已停止回答。</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped before the first level was read.</source>
            <translation>在读取第一级之前停止。</translation>
        </message>
        <message>
            <location filename="../plugin/record.py" />
            <source>Stopped at level {} of {}.</source>
            <translation>在第 {0} 级（共 {1} 级）停止。</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Answers of GeoLoupe</source>
            <translation>GeoLoupe 的回答</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most, and what was counted</source>
            <translation>权重最大的瓦片，以及计数的对象</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>The tiles that weighed most</source>
            <translation>权重最大的瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Where the model looked: the brighter, the more</source>
            <translation>模型看了哪里：越亮表示越关注</translation>
        </message>
        <message>
            <location filename="../plugin/report.py" />
            <source>Tile {}</source>
            <translation>瓦片 {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the selected features once more</source>
            <translation>就所选要素再次提问</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask again</source>
            <translation>再次提问</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Show on the map where the model looked (H)</source>
            <translation>在地图上显示模型看了哪里 (H)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Take back the last verdict (Ctrl+Z)</source>
            <translation>撤回上一个判定 (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save the edits of the layer</source>
            <translation>保存图层的编辑</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Save in layer</source>
            <translation>保存到图层</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Write question, answer, right answer and geometry to a file</source>
            <translation>将问题、回答、正确答案和几何写入文件</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels…</source>
            <translation>导出标签…</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Close review</source>
            <translation>关闭复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Nothing gets lost</source>
            <translation>不会丢失任何内容</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>What is done stays</source>
            <translation>已完成的保留</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Ask about the features that wait</source>
            <translation>就等待中的要素提问</translation>
        </message>
        <message>
            <location filename="../plugin/review/bar.py" />
            <source>Export labels</source>
            <translation>导出标签</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>There is no review {} any more.</source>
            <translation>复核 {} 已不存在。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is of a newer GeoLoupe: update this one.</source>
            <translation>{} 来自较新的 GeoLoupe：请更新当前版本。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is no review of GeoLoupe.</source>
            <translation>{} 不是 GeoLoupe 的复核。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>无法将复核保存在 {}：请在那里腾出空间，或将工程保存到别处。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>{} is damaged.</source>
            <translation>{} 已损坏。</translation>
        </message>
        <message>
            <location filename="../plugin/review/book.py" />
            <source>The review cannot be written to {}.</source>
            <translation>无法将复核写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Choose a feature in the table.</source>
            <translation>请在表格中选择一个要素。</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The model's answer: {}</source>
            <translation>模型的回答：{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>In the model's words: {}</source>
            <translation>模型的原话：{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>What the model was shown</source>
            <translation>展示给模型的内容</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>The answer is right (Enter or A)</source>
            <translation>回答正确（Enter 或 A）</translation>
        </message>
        <message>
            <location filename="../plugin/review/detail.py" />
            <source>Enter: accept · J K: next, previous · U: take back · H: attention</source>
            <translation>Enter：接受 · J K：下一个、上一个 · U：撤回 · H：关注度</translation>
        </message>
        <message>
            <location filename="../plugin/review/dock.py" />
            <source>GeoLoupe review</source>
            <translation>GeoLoupe 复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>digits: the right number</source>
            <translation>数字键：正确的数字</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>E: write the right answer</source>
            <translation>E：写下正确答案</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>1–{}: the right answer · 0: cannot tell</source>
            <translation>1–{}：正确答案 · 0：无法判断</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>The right answer</source>
            <translation>正确答案</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <location filename="../plugin/review/editor.py" />
            <source>This is the right answer (Enter)</source>
            <translation>这是正确答案 (Enter)</translation>
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
            <translation>正确答案是：{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited: leave the field empty, and export the labels instead.</source>
            <translation>“{}”无法编辑：请将字段留空，改为导出标签。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The field “{}” cannot hold such answers: choose another one.</source>
            <translation>字段“{}”无法容纳此类回答：请选择其他字段。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The layer was removed: verdicts are only kept in the review.</source>
            <translation>图层已移除：判定仅保存在复核中。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>“{}” cannot be edited now: verdicts are only kept in the review.</source>
            <translation>“{}”现在无法编辑：判定仅保存在复核中。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>Feature {} is not in the layer any more.</source>
            <translation>要素 {} 已不在图层中。</translation>
        </message>
        <message>
            <location filename="../plugin/review/edits.py" />
            <source>The edits of “{}” could not be saved.</source>
            <translation>无法保存“{}”的编辑。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Add a layer with the features to ask about.</source>
            <translation>请添加包含要询问要素的图层。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only selected features</source>
            <translation>仅所选要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Only the {} selected features</source>
            <translation>仅所选的 {} 个要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>First feature: {}</source>
            <translation>第一个要素：{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Field for the answer</source>
            <translation>回答字段</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Earlier review</source>
            <translation>先前的复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Open the earlier review</source>
            <translation>打开先前的复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>category</source>
            <translation>类别</translation>
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
            <translation>选择一个或多个栅格</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>none: leave the layer as it is</source>
            <translation>无：保持图层不变</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Accepted and corrected answers go here, with how sure the model was and a mark.</source>
            <translation>已接受和已更正的回答写入此处，并附模型的置信度和标记。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Smaller features are asked about with their surroundings.</source>
            <translation>较小的要素会连同其周围一起询问。</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>ε</source>
            <translation>ε</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression that is filled in for each feature</source>
            <translation>插入按每个要素填入的表达式</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>Insert an expression</source>
            <translation>插入表达式</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Features</source>
            <translation>要素(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <location filename="../plugin/scope.py" />
            <source>&amp;Imagery</source>
            <translation>影像(&amp;I)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Question</source>
            <translation>问题(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Type of answer</source>
            <translation>回答类型(&amp;T)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Categories</source>
            <translation>类别(&amp;C)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Write into field</source>
            <translation>写入字段(&amp;W)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>What the model looks at</source>
            <translation>模型查看的内容</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Buffer</source>
            <translation>缓冲区(&amp;B)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Minimum size in pixels</source>
            <translation>最小尺寸（像素）(&amp;M)</translation>
        </message>
        <message>
            <location filename="../plugin/review/form.py" />
            <source>&amp;Earlier review</source>
            <translation>先前的复核(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>Table with geometries as text</source>
            <translation>几何以文本表示的表格</translation>
        </message>
        <message>
            <location filename="../plugin/review/labels.py" />
            <source>The labels could not be written to {}.</source>
            <translation>无法将标签写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Accept answers</source>
            <translation>接受回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>There is no answer to accept: say what is right, or ask again.</source>
            <translation>没有可接受的回答：请说明正确答案，或再次提问。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Correct answers</source>
            <translation>更正回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Take back verdicts</source>
            <translation>撤回判定</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>The labels were written to {}.</source>
            <translation>标签已写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} of {} asked</source>
            <translation>已询问 {0}/{1}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>about {} left</source>
            <translation>约剩 {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} reviewed</source>
            <translation>已复核 {}</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>{} without an answer</source>
            <translation>{} 个没有回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>All features</source>
            <translation>全部要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>To review</source>
            <translation>待复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Reviewed</source>
            <translation>已复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Without an answer</source>
            <translation>没有回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Which features are shown</source>
            <translation>显示哪些要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/page.py" />
            <source>Features asked</source>
            <translation>已询问的要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/review.py" />
            <source>{} — {}, {} of {} asked</source>
            <translation>{} — {}，已询问 {}/{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>cannot tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✓ accepted</source>
            <translation>✓ 已接受</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>✎ corrected</source>
            <translation>✎ 已更正</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>no answer</source>
            <translation>没有回答</translation>
        </message>
        <message>
            <location filename="../plugin/review/row.py" />
            <source>to review</source>
            <translation>待复核</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Feature</source>
            <translation>要素</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <location filename="../plugin/review/table.py" />
            <source>Features, their answers and how far their review is</source>
            <translation>要素、其回答及复核进度</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <location filename="../plugin/task.py" />
            <source>GeoLoupe: {}</source>
            <translation>GeoLoupe：{}</translation>
        </message>
        <message>
            <location filename="../plugin/review/task.py" />
            <source>It is not in the layer any more.</source>
            <translation>它已不在图层中。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The layer “{}” is not in the project: add it again.</source>
            <translation>图层“{}”不在工程中：请重新添加。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>Choose the imagery to ask about.</source>
            <translation>请选择要询问的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/review/wish.py" />
            <source>The raster “{}” is not in the project: add it again.</source>
            <translation>栅格“{}”不在工程中：请重新添加。</translation>
        </message>
        <message>
            <location filename="../plugin/samples.py" />
            <source>Eastern Shore (sample)</source>
            <translation>Eastern Shore（示例）</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>I cannot tell.</source>
            <translation>我无法判断。</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>perhaps none</source>
            <translation>可能没有</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>about {}</source>
            <translation>约 {}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>Counted one by one: {}</source>
            <translation>逐个计数：{}</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>read directly</source>
            <translation>直接读取</translation>
        </message>
        <message>
            <location filename="../plugin/saying.py" />
            <source>rendered by QGIS</source>
            <translation>由 QGIS 渲染</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Imagery to ask about</source>
            <translation>要询问的影像</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Follow the active layer</source>
            <translation>跟随当前图层</translation>
        </message>
        <message>
            <location filename="../plugin/scope.py" />
            <source>Bands and stretch, and what the model will see</source>
            <translation>波段与拉伸，以及模型将看到的内容</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>This QGIS was built without encryption, so it cannot reach a server by TLS.</source>
            <translation>此 QGIS 构建时未包含加密功能，因此无法通过 TLS 连接服务器。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The connection to {} was lost.</source>
            <translation>与 {} 的连接已断开。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} cannot be reached: check host and port, and that it is running.</source>
            <translation>无法连接服务器 {}：请检查主机和端口，以及它是否在运行。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} does not answer by TLS: switch TLS off, or have it switched on there.</source>
            <translation>服务器 {} 不通过 TLS 响应：请关闭 TLS，或让服务器启用它。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The server {} hung up without a word: the token is wrong, or it is no GeoLoupe server.</source>
            <translation>服务器 {} 未作说明就断开了：令牌错误，或它不是 GeoLoupe 服务器。</translation>
        </message>
        <message>
            <location filename="../plugin/server_link.py" />
            <source>The certificate of {} is not trusted: choose its file, or ask who runs the server. ({})</source>
            <translation>{} 的证书不受信任：请选择其文件，或询问服务器管理者。（{}）</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>Changes of answers could not be written to {}.</source>
            <translation>无法将回答的更改写入 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answer could not be deleted from {}.</source>
            <translation>无法从 {} 删除回答。</translation>
        </message>
        <message>
            <location filename="../plugin/session.py" />
            <source>The answers could not be copied beside the project; they stay in {}.</source>
            <translation>无法将回答复制到工程旁边；它们仍在 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>works, but look at it</source>
            <translation>可用，但请检查</translation>
        </message>
        <message>
            <location filename="../plugin/setup/check_list.py" />
            <source>does not work</source>
            <translation>不可用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>none was found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Install Python 3.10 or newer.</source>
            <translation>请安装 Python 3.10 或更新版本。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Verify the model on the page of models.</source>
            <translation>请在模型页面校验该模型。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>It is of another version than GeoLoupe: update the older one.</source>
            <translation>它与 GeoLoupe 版本不同：请更新较旧的一方。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>not started</source>
            <translation>未启动</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>What is marked below says why; else start it again.</source>
            <translation>下方标记处说明了原因；否则请重新启动。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set it up again to have the releases that this GeoLoupe is tested with.</source>
            <translation>请重新安装，以获得此 GeoLoupe 所测试的版本。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Set-up</source>
            <translation>安装</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>made for another version of GeoLoupe</source>
            <translation>为另一版本的 GeoLoupe 而设</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>Choose another Python.</source>
            <translation>请选择另一个 Python。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor.py" />
            <source>it ended</source>
            <translation>已退出</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Doctor</source>
            <translation>诊断</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Look again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Without your home folder, name, passwords and tokens</source>
            <translation>不含您的主文件夹、姓名、密码和令牌</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Something does not work: follow the arrows.</source>
            <translation>有些项目不可用：请按箭头操作。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>It works; some things could be better.</source>
            <translation>可用；有些地方可以更好。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>All is in order.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/doctor_page.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages from a folder of wheels</source>
            <translation>来自 wheel 文件夹的软件包</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>the network (PyPI)</source>
            <translation>网络 (PyPI)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>A folder of wheels (pip download) installs without a network</source>
            <translation>使用 wheel 文件夹（pip download）可离线安装</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Made &amp;from</source>
            <translation>创建自(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Runs &amp;on</source>
            <translation>运行于(&amp;O)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Packages f&amp;rom</source>
            <translation>软件包来源(&amp;R)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up again</source>
            <translation>重新安装</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>What the set-up prints</source>
            <translation>安装输出</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Installs PyTorch and what reads imagery into {}: about {} to load, {} on the disk, some minutes. Nothing is installed into QGIS.</source>
            <translation>将 PyTorch 和影像读取组件安装到 {}：需下载约 {}，占用磁盘 {}，需几分钟。不会在 QGIS 中安装任何内容。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}.</source>
            <translation>已安装于 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up in {}, for another version of GeoLoupe.</source>
            <translation>已安装于 {}，用于另一版本的 GeoLoupe。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/models_page.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up</source>
            <translation>安装</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <location filename="../plugin/setup/python_form.py" />
            <location filename="../plugin/setup/server_form.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Looking for a Python from 3.10 to 3.14…</source>
            <translation>正在查找 3.10 至 3.14 的 Python…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>GPU ({}) and CPU</source>
            <translation>GPU（{}）和 CPU</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Cancelled. What has come is kept: go on whenever you like.</source>
            <translation>已取消。已下载的内容会保留：可随时继续。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/here_form.py" />
            <source>Set up.</source>
            <translation>已安装。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>{} cannot be made: {}</source>
            <translation>无法创建 {}：{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Another QGIS is setting the backend up: wait until that is done.</source>
            <translation>另一个 QGIS 正在安装后端：请等待其完成。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The set-up needs about {} and {} has {} free: make room first.</source>
            <translation>安装约需 {}，而 {} 只有 {} 可用：请先腾出空间。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>There are no wheels (*.whl) in {}.</source>
            <translation>{} 中没有 wheel 文件（*.whl）。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>Looking whether everything works</source>
            <translation>正在检查是否一切可用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The environment is there but does not work: {}</source>
            <translation>环境已存在但不可用：{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>it does not say why.</source>
            <translation>未说明原因。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/installer.py" />
            <source>The model backend was set up in {}.</source>
            <translation>模型后端已安装于 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/job.py" />
            <source>{} could not be started.</source>
            <translation>无法启动 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Questions go to a server, which has a model of its own. These are for this computer.</source>
            <translation>问题会发送到拥有自己模型的服务器。此处为本机使用的模型。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Looking which models there are…</source>
            <translation>正在查看有哪些模型…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Delete the files of {}? They can be downloaded again.</source>
            <translation>删除 {} 的文件吗？之后可以重新下载。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Deleted.</source>
            <translation>已删除。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>It is here, and whole.</source>
            <translation>已在本机，且完整。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Its files are whole and fit together.</source>
            <translation>其文件完整且相互匹配。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>comes with GeoLoupe</source>
            <translation>随 GeoLoupe 提供</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>on this computer</source>
            <translation>在本机上</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>partly downloaded</source>
            <translation>已部分下载</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>not downloaded</source>
            <translation>未下载</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} · runs on {}</source>
            <translation>{} · 运行于 {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>Licence: {}</source>
            <translation>许可证：{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/models_page.py" />
            <source>{} of {}</source>
            <translation>{} / {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/page.py" />
            <source>Back to the conversation</source>
            <translation>返回对话</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pages.py" />
            <source>The model backend is being set up.</source>
            <translation>正在安装模型后端。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>{}: {} of {}</source>
            <translation>{}：{} / {}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>Unpacking, which takes a while</source>
            <translation>正在解包，需要一些时间</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The disk is full: make room, then go on.</source>
            <translation>磁盘已满：请腾出空间后继续。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>This Python cannot make environments: install python3-venv, or choose another Python.</source>
            <translation>此 Python 无法创建环境：请安装 python3-venv，或选择另一个 Python。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The proxy refused: check proxy, user and password in QGIS's options, Network, then go on.</source>
            <translation>代理拒绝了请求：请在 QGIS 选项的“网络”中检查代理、用户名和密码，然后继续。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The network replaces certificates: set PIP_CERT to your organisation's file, or use a folder.</source>
            <translation>网络会替换证书：请将 PIP_CERT 设为贵单位的证书文件，或使用文件夹。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The packages could not be loaded: check the network and QGIS's proxy, or use a folder of wheels. What has come is kept: go on later.</source>
            <translation>无法下载软件包：请检查网络和 QGIS 的代理，或使用 wheel 文件夹。已下载的内容会保留：可稍后继续。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>A file cannot be written there: {}</source>
            <translation>无法在那里写入文件：{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>There is no {} for this Python: choose another Python.</source>
            <translation>没有适用于此 Python 的 {}：请选择另一个 Python。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The set-up failed: {}</source>
            <translation>安装失败：{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/pip_output.py" />
            <source>The folder has no wheel of {} for this Python: add it, then go on.</source>
            <translation>文件夹中没有适用于此 Python 的 {} wheel：请添加后继续。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>One with the packages of model_backend/requirements.txt, as a conda environment of yours.</source>
            <translation>含有 model_backend/requirements.txt 中软件包的 Python，例如您的 conda 环境。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Python of the model backend</source>
            <translation>模型后端的 Python</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>bin/python or python.exe</source>
            <translation>bin/python 或 python.exe</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>There is no such file.</source>
            <translation>没有此文件。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>Looking at it: loading PyTorch may take a moment…</source>
            <translation>正在检查：加载 PyTorch 可能需要片刻…</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It has all that the model needs.</source>
            <translation>它具备模型所需的一切。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>It lacks what the model needs: choose another one, or set one up.</source>
            <translation>它缺少模型所需的内容：请选择另一个，或安装一个。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/python_form.py" />
            <source>This is no Python that can run the model: choose another one.</source>
            <translation>这不是能运行模型的 Python：请选择另一个。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Making the environment</source>
            <translation>正在创建环境</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing from the folder</source>
            <translation>正在从文件夹安装</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Updating pip</source>
            <translation>正在更新 pip</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing PyTorch</source>
            <translation>正在安装 PyTorch</translation>
        </message>
        <message>
            <location filename="../plugin/setup/recipe.py" />
            <source>Installing the packages</source>
            <translation>正在安装软件包</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Your imagery is sent there, window by window as it is asked for. Ask who runs it for the token.</source>
            <translation>您的影像会按请求逐窗口发送到那里。请向管理者索取令牌。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>gpu.example.org:{}</source>
            <translation>gpu.example.org:{}</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>kept in QGIS's authentication store</source>
            <translation>保存在 QGIS 的认证存储中</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Encrypted (TLS)</source>
            <translation>加密 (TLS)(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>证书 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>File of a certificate to trust</source>
            <translation>要信任的证书文件</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>those that QGIS trusts</source>
            <translation>QGIS 所信任的证书</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Host and port</source>
            <translation>主机和端口(&amp;H)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Tok&amp;en</source>
            <translation>令牌(&amp;E)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>&amp;Certificate</source>
            <translation>证书(&amp;C)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../plugin/setup/server_form.py" />
            <source>It answers: {} on {}, version {}.</source>
            <translation>已响应：{}，运行于 {}，版本 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>GeoLoupe answers with a model that runs beside QGIS, in a Python of its own. The small model is part of GeoLoupe; its Python is not, and can come in three ways.</source>
            <translation>GeoLoupe 使用在 QGIS 之外、独立 Python 中运行的模型作答。小模型随 GeoLoupe 提供，其 Python 则不然，可通过三种方式获得。</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Set it up &amp;here</source>
            <translation>在此安装(&amp;H)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Use an existing &amp;Python</source>
            <translation>使用现有 Python(&amp;P)</translation>
        </message>
        <message>
            <location filename="../plugin/setup/setup_page.py" />
            <source>Connect to a &amp;server</source>
            <translation>连接到服务器(&amp;S)</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Answers and model backend</source>
            <translation>回答与模型后端</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Menu of answers and model backend</source>
            <translation>回答与模型后端菜单</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Model backend…</source>
            <translation>模型后端…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start the model again</source>
            <translation>重新启动模型</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers…</source>
            <translation>导出回答…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers…</source>
            <translation>删除全部回答…</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>ready, but what it says is no language: see the doctor</source>
            <translation>就绪，但其输出不成语言：请查看诊断</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>{} rests to leave memory free: your next question wakes it.</source>
            <translation>{} 正在休眠以释放内存：您的下一个问题会将其唤醒。</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Start again</source>
            <translation>重新启动</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>The model is starting: you can already ask.</source>
            <translation>模型正在启动：您已可以提问。</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Export answers</source>
            <translation>导出回答</translation>
        </message>
        <message>
            <location filename="../plugin/status.py" />
            <source>Delete all answers of this project, with their overlays and files?</source>
            <translation>删除此工程的全部回答及其叠加图层和文件吗？</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The project was closed before the answer could be kept.</source>
            <translation>工程在回答保存之前被关闭。</translation>
        </message>
        <message>
            <location filename="../plugin/store.py" />
            <source>The answer could not be kept in {}: make room there, or save the project elsewhere.</source>
            <translation>无法将回答保存在 {}：请在那里腾出空间，或将工程保存到别处。</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>no more than elsewhere</source>
            <translation>不比别处多</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>little attention</source>
            <translation>关注少</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>some</source>
            <translation>一些</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>more</source>
            <translation>较多</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>much attention</source>
            <translation>关注多</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level (0 is the coarsest)</source>
            <translation>级别（0 为最粗）</translation>
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
            <translation>关注度（占比）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Picked</source>
            <translation>已选</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Looked at</source>
            <translation>已查看</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>answered from</source>
            <translation>据此回答</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>picked</source>
            <translation>已选</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>looked closer</source>
            <translation>进一步查看</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Attention (1 is the mean)</source>
            <translation>关注度（1 为平均）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked</source>
            <translation>提问时间</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Data source</source>
            <translation>数据源</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area</source>
            <translation>影像、样式和区域的指纹</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Coordinate system</source>
            <translation>坐标系</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Metres per pixel</source>
            <translation>每像素米数</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Everything, for GeoLoupe</source>
            <translation>全部内容，供 GeoLoupe 使用</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Where a model looked to answer “{}”: {}</source>
            <translation>模型为回答“{}”看了哪里：{}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Model: {}</source>
            <translation>模型：{}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Asked: {}</source>
            <translation>提问时间：{}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Imagery: {} ({})</source>
            <translation>影像：{}（{}）</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Fingerprint of imagery, style and area: {}</source>
            <translation>影像、样式和区域的指纹：{}</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>Level {}</source>
            <translation>第 {} 级</translation>
        </message>
        <message>
            <location filename="../plugin/styles.py" />
            <source>{}: {}</source>
            <translation>{}：{}</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>The server's token could not be read from QGIS's authentication store: enter it again.</source>
            <translation>无法从 QGIS 的认证存储中读取服务器令牌：请重新输入。</translation>
        </message>
        <message>
            <location filename="../plugin/token_store.py" />
            <source>QGIS's authentication store did not take the token: its master password is needed for that.</source>
            <translation>QGIS 的认证存储未接受该令牌：需要其主密码。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Imagery was missing or blank for {} of {} tiles.</source>
            <translation>{1} 块瓦片中有 {0} 块影像缺失或空白。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Level {} has {} tiles of interest; the best {} were read.</source>
            <translation>第 {} 级有 {} 块值得关注的瓦片；读取了最好的 {} 块。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The prompt had room for {} of {} tokens; the best were kept.</source>
            <translation>输入只能容纳 {1} 个片段中的 {0} 个；保留了最好的。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery is too coarse to be sure: {} m a pixel, {} m is needed.</source>
            <translation>影像过粗，无法确定：每像素 {} m，需要 {} m。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no imagery in the area asked about.</source>
            <translation>所询问的区域没有影像。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>No imagery came back: {}.</source>
            <translation>未返回影像：{}。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Read as “{}”</source>
            <translation>理解为“{}”</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to show {}: use imagery of {} m or finer.</source>
            <translation>{} m 的像素过粗，无法显示 {}：请使用 {} m 或更精细的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Pixels of {} m are too coarse to count: use imagery of {} m or finer.</source>
            <translation>{} m 的像素过粗，无法计数：请使用 {} m 或更精细的影像。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This model can only count some things ({}): ask whether there are any, or where they are.</source>
            <translation>此模型只能统计某些事物（{}）：请询问是否存在或在哪里。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model is not sure of it here: ask about a smaller area, or ask in other words.</source>
            <translation>模型在此处不能确定：请就更小的区域提问，或换种说法。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model was not trained for this question: it knows land use, water, vegetation, roads, buildings, ships, airplanes, storage tanks and courts.</source>
            <translation>模型未针对此问题训练：它了解土地利用、水体、植被、道路、建筑、船舶、飞机、储罐和球场。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model does not know the word {}; use another.</source>
            <translation>模型不认识 {} 这个词；请换一个。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no preset {}; choose one of {}.</source>
            <translation>没有模型 {}；请从 {} 中选择。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question took more than the {} seconds that this server gives to one.</source>
            <translation>该问题超过了此服务器给每个问题的 {} 秒。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The imagery was asked for, but nothing came within {} seconds.</source>
            <translation>已请求影像，但 {} 秒内没有收到任何内容。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no CUDA device that PyTorch can use; choose the cpu.</source>
            <translation>没有 PyTorch 可用的 CUDA 设备；请选择 CPU。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster holds complex numbers (radar phase), which cannot be shown as a picture.</source>
            <translation>该栅格包含复数（雷达相位），无法显示为图片。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The raster has no band {}; it has {}.</source>
            <translation>该栅格没有波段 {}；它有 {} 个。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} has no bands.</source>
            <translation>{} 没有波段。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} holds several rasters; ask about one of them, such as {}.</source>
            <translation>{} 包含多个栅格；请就其中之一提问，例如 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Part of {} cannot be read: the file is damaged or out of reach.</source>
            <translation>无法读取 {} 的一部分：文件已损坏或无法访问。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>{} is not a raster that can be read.</source>
            <translation>{} 不是可读取的栅格。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>There is no file {}.</source>
            <translation>没有文件 {}。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens no files: send it the imagery instead.</source>
            <translation>此服务器不打开文件：请改为向其发送影像。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>This server opens only the files in its own folders: send it the imagery instead.</source>
            <translation>此服务器只打开其自身文件夹中的文件：请改为向其发送影像。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The device ran out of memory: ask with a smaller tile budget, or about a smaller area.</source>
            <translation>设备内存不足：请减少瓦片数量，或就更小的区域提问。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many of your questions are waiting; try again when some are answered.</source>
            <translation>您等待中的问题过多；请在部分问题得到回答后重试。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Too many questions are waiting; try again in a moment.</source>
            <translation>等待中的问题过多；请稍后重试。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Something went wrong inside GeoLoupe; the log of the backend has the details.</source>
            <translation>GeoLoupe 内部出错；详情见后端日志。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model ran out of memory; ask about a smaller area, lower the tile budget, or close other programs.</source>
            <translation>模型内存不足；请就更小的区域提问、减少瓦片数量，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The Python {} lacks what the model needs ({}): set it up again.</source>
            <translation>Python {} 缺少模型所需的内容（{}）：请重新安装。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The question, its history and the overview take {} of the {} tokens that the model reads; ask a shorter question or start a new conversation.</source>
            <translation>问题、历史和总览占用了模型可读 {1} 个单位中的 {0} 个；请缩短问题，或开始新的对话。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>On a plain picture the model says {}, which is no language: check its files.</source>
            <translation>面对纯色图片，模型输出 {}，不成语言：请检查其文件。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set the backend up, or choose another Python.</source>
            <translation>请安装后端，或选择另一个 Python。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Only downloads of models need it: check the network, and the proxy in QGIS's options.</source>
            <translation>仅下载模型时需要：请检查网络和 QGIS 选项中的代理。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs Python {} or newer: choose another one.</source>
            <translation>模型需要 Python {} 或更新版本：请选择另一个。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The model needs a 64-bit Python: choose another one.</source>
            <translation>模型需要 64 位 Python：请选择另一个。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install NVIDIA's driver again, then restart.</source>
            <translation>请重新安装 NVIDIA 驱动，然后重启。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU.</source>
            <translation>请更新 NVIDIA 驱动，或改为 CPU 重新安装。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Update NVIDIA's driver, or set up again for the CPU: this PyTorch cannot use this card.</source>
            <translation>请更新 NVIDIA 驱动，或改为 CPU 重新安装：此 PyTorch 无法使用此显卡。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The card or its driver is faulty.</source>
            <translation>显卡或其驱动有故障。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set GEOLOUPE_MODELS to a folder that can.</source>
            <translation>请将 GEOLOUPE_MODELS 设为可写的文件夹。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Make room, or set GEOLOUPE_MODELS to a folder on a larger disk.</source>
            <translation>请腾出空间，或将 GEOLOUPE_MODELS 设为更大磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Install Microsoft's Visual C++ Redistributable, then restart QGIS.</source>
            <translation>请安装 Microsoft Visual C++ Redistributable，然后重启 QGIS。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Set up again and choose the GPU.</source>
            <translation>请重新安装并选择 GPU。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>The network replaces certificates: set SSL_CERT_FILE to the file of its own authority.</source>
            <translation>网络会替换证书：请将 SSL_CERT_FILE 设为其证书颁发机构的文件。</translation>
        </message>
        <message>
            <location filename="../plugin/told.py" />
            <source>Choose one of the list of models.</source>
            <translation>请从模型列表中选择一个。</translation>
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
            <translation>比例未知</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} per pixel</source>
            <translation>每像素 {}</translation>
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
            <translation>约 {} 秒</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>about {} min</source>
            <translation>约 {} 分钟</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 level</source>
            <translation>1 级</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} levels</source>
            <translation>{} 级</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence high</source>
            <translation>置信度高</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence low</source>
            <translation>置信度低</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>confidence medium</source>
            <translation>置信度中</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tile</source>
            <translation>1 块瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tiles</source>
            <translation>{} 块瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 airplane</source>
            <translation>1 架飞机</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} airplanes</source>
            <translation>{} 架飞机</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 storage tank</source>
            <translation>1 个储罐</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} storage tanks</source>
            <translation>{} 个储罐</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 tennis court</source>
            <translation>1 个网球场</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} tennis courts</source>
            <translation>{} 个网球场</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>1 feature</source>
            <translation>1 个要素</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} features</source>
            <translation>{} 个要素</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <location filename="../plugin/write_dialog.py" />
            <source>Write</source>
            <translation>写入</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Write into {}</source>
            <translation>写入 {}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>{} of {} tiles</source>
            <translation>{0}/{1} 块瓦片</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {}</source>
            <translation>第 {0}/{1} 级：{2}</translation>
        </message>
        <message>
            <location filename="../plugin/words.py" />
            <source>Level {} of {}: {} at {}</source>
            <translation>第 {0}/{1} 级：{2}，{3}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Write the answer into features</source>
            <translation>将回答写入要素</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Also confidence, model, time and evidence</source>
            <translation>同时写入置信度、模型、时间和证据</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Layer</source>
            <translation>图层(&amp;L)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;Field</source>
            <translation>字段(&amp;F)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>&amp;As</source>
            <translation>作为(&amp;A)</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Add a vector layer to write into.</source>
            <translation>请添加要写入的矢量图层。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Select the features of “{}” on the map that the answer is for.</source>
            <translation>请在地图上选择该回答所对应的“{}”要素。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>The field is already there.</source>
            <translation>该字段已存在。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>A new field is added.</source>
            <translation>将添加新字段。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Undo takes all of it back; it is saved with the edits of the layer.</source>
            <translation>撤销可全部撤回；它随图层编辑一起保存。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Written into {} of “{}”; save the edits of the layer to keep it.</source>
            <translation>已写入“{1}”的 {0}；请保存图层编辑以保留。</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Yes or no: {}</source>
            <translation>是或否：{}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Number: {}</source>
            <translation>数字：{}</translation>
        </message>
        <message>
            <location filename="../plugin/write_dialog.py" />
            <source>Text: {}</source>
            <translation>文本：{}</translation>
        </message>
    </context>
</TS>
