"""QGIS's proxy, in the words in which other programs look for one."""

from __future__ import annotations

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

HTTP = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)


def add_to(environment: QProcessEnvironment) -> None:
    """Set HTTP_PROXY, HTTPS_PROXY and NO_PROXY as QGIS's options say; an environment that has them already keeps its
    own where QGIS names none. In the environment, and not among the arguments, which any user of the computer sees."""
    manager = QgsNetworkAccessManager.instance()
    address = address_of(manager.fallbackProxy())
    if not address:
        return
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        environment.insert(name, address)
    urls = (*manager.excludeList(), *manager.noProxyList())
    spared = dict.fromkeys(["localhost", "127.0.0.1", *(QUrl(url).host() or url for url in urls if url)])
    for name in ("NO_PROXY", "no_proxy"):
        environment.insert(name, ",".join(spared))


def address_of(proxy: QNetworkProxy) -> str:
    """A proxy for the web as a URL, with its user and password; empty for none, and for kinds that pip cannot use."""
    if proxy.type() not in HTTP or not proxy.hostName():
        return ""
    url = QUrl()
    url.setScheme("http")
    url.setHost(proxy.hostName())
    url.setPort(proxy.port() or 8080)
    url.setUserName(proxy.user())
    url.setPassword(proxy.password())
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
