<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
 <pipe-data-defined-properties>
  <Option type="Map">
   <Option name="name" value="" type="QString"/>
   <Option name="properties"/>
   <Option name="type" value="collection" type="QString"/>
  </Option>
 </pipe-data-defined-properties>
 <pipe>
  <provider>
   <resampling zoomedOutResamplingMethod="average" enabled="true" maxOversampling="2" zoomedInResamplingMethod="bilinear"/>
  </provider>
  <rasterrenderer opacity="1" alphaBand="-1" nodataColor="" band="1" classificationMin="0" type="singlebandpseudocolor" classificationMax="1">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader clip="0" minimumValue="0" labelPrecision="6" colorRampType="INTERPOLATED" classificationMode="1" maximumValue="1">
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
     <item alpha="0" label="0" color="#0d0887" value="0"/>
     <item alpha="0" label="0.08" color="#46039f" value="0.08"/>
     <item alpha="105" label="0.25" color="#8c0aa5" value="0.25"/>
     <item alpha="150" label="0.5" color="#cc4778" value="0.5"/>
     <item alpha="180" label="0.75" color="#f89540" value="0.75"/>
     <item alpha="200" label="1" color="#f0f921" value="1"/>
     <rampLegendSettings orientation="2" direction="0" prefix="" minimumLabel="little attention" maximumLabel="much attention" useContinuousLegend="1" suffix="">
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
  <brightnesscontrast contrast="0" brightness="0" gamma="1"/>
  <huesaturation colorizeOn="0" saturation="0" grayscaleMode="0" colorizeRed="255" colorizeBlue="128" invertColors="0" colorizeStrength="100" colorizeGreen="128"/>
  <rasterresampler maxOversampling="2"/>
  <resamplingStage>provider</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
