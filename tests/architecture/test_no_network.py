"""The program never speaks to a network: it has nothing to do so with."""

import re
from pathlib import Path

import kleurrijk_desktop

PACKAGE = Path(kleurrijk_desktop.__file__).parent
SPEAKING = re.compile(
    r"^\s*(?:from|import)\s+(socket|ssl|urllib\.request|http|ftplib|smtplib|requests|httpx|aiohttp)\b"
    r"|\b(QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|QWebSocket|fromUserInput)\b",
    re.MULTILINE,
)
SOCKET = re.compile(r"socket\.(?:socket\(.*|socketpair)|create_connection|create_server")
# A pair of sockets inside the process wakes the window on a signal; one that is a file is what a
# second start reaches the first by.
LOCAL = {"startup/signals.py": "socketpair", "startup/bell/by_socket.py": "AF_UNIX"}


def speaking(folder: Path) -> set[str]:
    """Return the modules below a folder that could speak to a network."""
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*.py")
        if SPEAKING.search(file.read_text(encoding="utf-8"))
    }


def test_no_module_speaks_to_a_network() -> None:
    assert speaking(PACKAGE) == LOCAL.keys()
    for module, kind in LOCAL.items():
        made = SOCKET.findall((PACKAGE / module).read_text(encoding="utf-8"))
        assert made
        assert all(kind in each for each in made)


def test_a_module_that_does_is_found(tmp_path: Path) -> None:
    (tmp_path / "news.py").write_text("from urllib.request import urlopen\n", encoding="utf-8")
    (tmp_path / "call.py").write_text("manager = QNetworkAccessManager()\n", encoding="utf-8")
    (tmp_path / "parse.py").write_text("from urllib.parse import quote\n", encoding="utf-8")
    assert speaking(tmp_path) == {"news.py", "call.py"}
