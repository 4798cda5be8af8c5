<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
 <pipe-data-defined-properties>
  <Option type="Map">
   <Option type="QString" value="" name="name"/>
   <Option name="properties"/>
   <Option type="QString" value="collection" name="type"/>
  </Option>
 </pipe-data-defined-properties>
 <pipe>
  <provider>
   <resampling zoomedOutResamplingMethod="average" zoomedInResamplingMethod="bilinear" enabled="true" maxOversampling="2"/>
  </provider>
  <rasterrenderer alphaBand="-1" type="singlebandpseudocolor" classificationMax="1" nodataColor="" band="1" opacity="1" classificationMin="0">
   <minMaxOrigin>
    <limits>None</limits>
    <extent>WholeRaster</extent>
    <statAccuracy>Estimated</statAccuracy>
    <cumulativeCutLower>0.02</cumulativeCutLower>
    <cumulativeCutUpper>0.98</cumulativeCutUpper>
    <stdDevFactor>2</stdDevFactor>
   </minMaxOrigin>
   <rastershader>
    <colorrampshader clip="0" classificationMode="1" minimumValue="0" labelPrecision="6" maximumValue="1" colorRampType="INTERPOLATED">
     <colorramp type="gradient" name="[source]">
      <Option type="Map">
       <Option type="QString" value="84,2,163,0" name="color1"/>
       <Option type="QString" value="252,222,38,210" name="color2"/>
       <Option type="QString" value="0" name="discrete"/>
       <Option type="QString" value="gradient" name="rampType"/>
       <Option type="QString" value="0.15;126,3,168,70:0.4;188,55,133,140:0.7;240,125,76,185" name="stops"/>
      </Option>
      <prop v="84,2,163,0" k="color1"/>
      <prop v="252,222,38,210" k="color2"/>
      <prop v="0" k="discrete"/>
      <prop v="gradient" k="rampType"/>
      <prop v="0.15;126,3,168,70:0.4;188,55,133,140:0.7;240,125,76,185" k="stops"/>
     </colorramp>
     <item value="0" alpha="0" color="#5402a3" label="0"/>
     <item value="0.15" alpha="70" color="#7e03a8" label="0.15"/>
     <item value="0.4" alpha="140" color="#bc3785" label="0.4"/>
     <item value="0.7" alpha="185" color="#f07d4c" label="0.7"/>
     <item value="1" alpha="210" color="#fcde26" label="1"/>
     <rampLegendSettings useContinuousLegend="0" maximumLabel="much attention" suffix="" prefix="" minimumLabel="little attention" direction="0" orientation="2">
      <numericFormat id="basic">
       <Option type="Map">
        <Option type="QChar" value="" name="decimal_separator"/>
        <Option type="int" value="6" name="decimals"/>
        <Option type="int" value="0" name="rounding_type"/>
        <Option type="bool" value="false" name="show_plus"/>
        <Option type="bool" value="true" name="show_thousand_separator"/>
        <Option type="bool" value="false" name="show_trailing_zeros"/>
        <Option type="QChar" value="" name="thousand_separator"/>
       </Option>
      </numericFormat>
     </rampLegendSettings>
    </colorrampshader>
   </rastershader>
  </rasterrenderer>
  <brightnesscontrast gamma="1" brightness="0" contrast="0"/>
  <huesaturation colorizeGreen="128" colorizeBlue="128" colorizeStrength="100" invertColors="0" colorizeRed="255" saturation="0" grayscaleMode="0" colorizeOn="0"/>
  <rasterresampler maxOversampling="2"/>
  <resamplingStage>provider</resamplingStage>
 </pipe>
 <blendMode>0</blendMode>
</qgis>
