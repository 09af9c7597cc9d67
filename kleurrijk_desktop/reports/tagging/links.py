"""Which targets may become links."""

from urllib.parse import urlsplit

_ALLOWED = {"http", "https", "mailto"}


def is_link(target: str) -> bool:
    """Say whether a target may be pressed: a web address with a plain host, or an e-mail address.

    Everything else (scripts, files, shares, addresses with a user name in front of the host) is
    printed as text.
    """
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    if parts.scheme not in _ALLOWED or not target.isascii() or not target.isprintable():
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path
    return bool(parts.hostname) and "@" not in parts.netloc
