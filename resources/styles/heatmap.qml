<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <pipe-data-defined-properties>
  <Option type="Map">
   <Option name="name" value="" type="QString"/>
   <Option name="properties"/>
   <Option name="type" value="collection" type="QString"/>
  </Option>
 </pipe-data-defined-properties>
 <pipe>
  <provider>
   <resampling zoomedInResamplingMethod="bilinear" enabled="true" zoomedOutResamplingMethod="average" maxOversampling="2"/>
  </provider>
  <rasterrenderer nodataColor="" band="1" classificationMax="1" classificationMin="0" opacity="1" alphaBand="-1" type="singlebandpseudocolor">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader labelPrecision="6" clip="0" colorRampType="INTERPOLATED" maximumValue="1" classificationMode="1" minimumValue="0">
     <colorramp name="[source]" type="gradient">
      <Option type="Map">
       <Option name="color1" value="13,8,135,0" type="QString"/>
       <Option name="color2" value="240,249,33,200" type="QString"/>
       <Option name="discrete" value="0" type="QString"/>
       <Option name="rampType" value="gradient" type="QString"/>
       <Option name="stops" value="0.08;70,3,159,0:0.25;140,10,165,105:0.5;204,71,120,150:0.75;248,149,64,180" type="QString"/>
      </Option>
      <prop k="color1" v="13,8,135,0"/>
      <prop k="color2" v="240,249,33,200"/>
      <prop k="discrete" v="0"/>
      <prop k="rampType" v="gradient"/>
      <prop k="stops" v="0.08;70,3,159,0:0.25;140,10,165,105:0.5;204,71,120,150:0.75;248,149,64,180"/>
     </colorramp>
     <item label="0" value="0" alpha="0" color="#0d0887"/>
     <item label="0.08" value="0.08" alpha="0" color="#46039f"/>
     <item label="0.25" value="0.25" alpha="105" color="#8c0aa5"/>
     <item label="0.5" value="0.5" alpha="150" color="#cc4778"/>
     <item label="0.75" value="0.75" alpha="180" color="#f89540"/>
     <item label="1" value="1" alpha="200" color="#f0f921"/>
     <rampLegendSettings maximumLabel="much attention" useContinuousLegend="1" minimumLabel="little attention" prefix="" direction="0" suffix="" orientation="1">
      <numericFormat id="basic">
       <Option type="Map">
        <Option name="decimal_separator" value="" type="QChar"/>
        <Option name="decimals" value="6" type="int"/>
        <Option name="rounding_type" value="0" type="int"/>
        <Option name="show_plus" value="false" type="bool"/>
        <Option name="show_thousand_separator" value="true" type="bool"/>
        <Option name="show_trailing_zeros" value="false" type="bool"/>
        <Option name="thousand_separator" value="" type="QChar"/>
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast contrast="0" gamma="1" brightness="0"/>
  <huesaturation colorizeBlue="128" colorizeStrength="100" colorizeGreen="128" saturation="0" colorizeRed="255" invertColors="0" grayscaleMode="0" colorizeOn="0"/>
  <rasterresampler maxOversampling="2"/>
  <resamplingStage>provider</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
