"""A map server on this computer: tiles (XYZ and WMTS) and maps (WMS) of one picture of the world in Web Mercator.

The picture is dark, and white around `spot`. `fails` says which tiles (z, x, y) are not found, `blank` which are one
even white, and `delay` makes every picture wait. `asked` counts what was asked for, by kind.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

HALF = 20037508.342789244  # of the world's side in Web Mercator, m
TILE, ZMAX = 256, 17
WHITE = 255


class MapServer:
    """`spot` is (x, y, half of its side) in metres."""

    def __init__(self, spot):
        self.spot = spot
        self.fails = self.blank = lambda z, x, y: False
        self.delay = 0.0
        self.asked = Counter()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                owner.answer(self)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    @property
    def xyz(self):
        return f"type=xyz&url={self.address}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={ZMAX}"

    @property
    def wmts(self):
        url = f"{self.address}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
        return f"crs=EPSG:3857&format=image/png&layers=world&styles=default&tileMatrixSet=google&url={url}"

    @property
    def wms(self):
        return f"crs=EPSG:3857&format=image/png&layers=world&styles&url={self.address}/wms"

    def answer(self, handler):
        path, query = urlsplit(handler.path)[2:4]
        fields = {name.upper(): value for name, value in parse_qsl(query, keep_blank_values=True)}
        wanted = fields.get("REQUEST", "tile")
        self.asked[wanted] += 1
        if wanted == "GetCapabilities":
            text = WMTS if fields.get("SERVICE") == "WMTS" else WMS
            self.send(handler, text.format(address=self.address, matrices=matrices()).encode(), "text/xml")
            return
        time.sleep(self.delay)
        if wanted == "GetMap":
            west, south, east, north = (float(side) for side in fields["BBOX"].split(","))
            size = int(fields["HEIGHT"]), int(fields["WIDTH"])
            self.send(handler, self.picture(west, south, east, north, *size), "image/png")
            return
        if wanted == "GetTile":
            z, x, y = int(fields["TILEMATRIX"]), int(fields["TILECOL"]), int(fields["TILEROW"])
        else:
            z, x, y = (int(part) for part in path.removeprefix("/tiles/").removesuffix(".png").split("/"))
        if self.fails(z, x, y):
            handler.send_error(404)
        elif self.blank(z, x, y):
            self.send(handler, png(np.full((TILE, TILE, 3), WHITE, np.uint8)), "image/png")
        else:
            side = 2 * HALF / 2**z
            west, north = x * side - HALF, HALF - y * side
            self.send(handler, self.picture(west, north - side, west + side, north, TILE, TILE), "image/png")

    def picture(self, west, south, east, north, height, width):
        """PNG of an extent: dark with a pattern, white in the spot."""
        xs = west + (np.arange(width) + 0.5) * (east - west) / width
        ys = north - (np.arange(height) + 0.5) * (north - south) / height
        x, y, half = self.spot
        pixels = np.empty((height, width, 3), np.uint8)
        pixels[:] = (40 + 10 * ((np.arange(width)[None] + np.arange(height)[:, None]) % 3))[:, :, None]
        pixels[(np.abs(ys - y) <= half)[:, None] & (np.abs(xs - x) <= half)[None]] = WHITE
        return png(pixels)

    def send(self, handler, content, kind):
        try:
            handler.send_response(200)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content)
        except OSError:  # QGIS has lost its patience
            pass


def png(pixels):
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def matrices():
    """The zoom levels of web maps, as WMTS tells of them."""
    return "".join(
        f"<TileMatrix><ows:Identifier>{z}</ows:Identifier>"
        f"<ScaleDenominator>{2 * HALF / TILE / 2**z / 0.00028}</ScaleDenominator>"
        f"<TopLeftCorner>{-HALF} {HALF}</TopLeftCorner><TileWidth>{TILE}</TileWidth><TileHeight>{TILE}</TileHeight>"
        f"<MatrixWidth>{2**z}</MatrixWidth><MatrixHeight>{2**z}</MatrixHeight></TileMatrix>"
        for z in range(ZMAX + 1)
    )


WMTS = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0"><ows:ServiceIdentification><ows:Title>t</ows:Title>
<ows:ServiceType>OGC WMTS</ows:ServiceType><ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
</ows:ServiceIdentification><ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
<ows:Get xlink:href="{address}/wmts?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value>
</ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents><Layer><ows:Title>world</ows:Title><ows:WGS84BoundingBox><ows:LowerCorner>-180 -85.05</ows:LowerCorner>
<ows:UpperCorner>180 85.05</ows:UpperCorner></ows:WGS84BoundingBox><ows:Identifier>world</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>google</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>google</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""

WMS = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>t</Title><OnlineResource xlink:href="{address}/wms"/></Service><Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{address}/wms?"/></Get></HTTP>
</DCPType></GetCapabilities><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{address}/wms?"/></Get></HTTP></DCPType></GetMap></Request><Layer><Title>t</Title>
<CRS>EPSG:3857</CRS><Layer queryable="0"><Name>world</Name><Title>world</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude><eastBoundLongitude>180</eastBoundLongitude>
<southBoundLatitude>-85.05</southBoundLatitude><northBoundLatitude>85.05</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="-20037508.34" miny="-20037508.34" maxx="20037508.34" maxy="20037508.34"/>
</Layer></Layer></Capability></WMS_Capabilities>"""
