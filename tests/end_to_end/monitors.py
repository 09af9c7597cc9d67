"""Plugging monitors in and out of an X server without any, through RandR."""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_ulong, c_void_p
from ctypes.util import find_library


class _Monitor(ctypes.Structure):
    """A monitor, as the X server tells of it."""


_Monitor._fields_ = (
    ("name", c_ulong),
    ("primary", c_int),
    ("automatic", c_int),
    ("outputs_count", c_int),
    ("x", c_int),
    ("y", c_int),
    ("width", c_int),
    ("height", c_int),
    ("millimetres_wide", c_int),
    ("millimetres_high", c_int),
    ("outputs", POINTER(c_ulong)),
)


class _Resources(ctypes.Structure):
    """What a screen has, as the X server tells of it."""


_Resources._fields_ = (
    ("timestamp", c_ulong),
    ("changed", c_ulong),
    ("crtcs_count", c_int),
    ("crtcs", POINTER(c_ulong)),
    ("outputs_count", c_int),
    ("outputs", POINTER(c_ulong)),
)


class Monitors:
    """The monitors of a display; a program on it hears of each change, as of a real cable."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL(find_library("X11"))
        self._randr = ctypes.CDLL(find_library("Xrandr"))
        self._x11.XOpenDisplay.restype = c_void_p
        self._x11.XDefaultRootWindow.restype = c_ulong
        self._x11.XDefaultRootWindow.argtypes = [c_void_p]
        self._x11.XInternAtom.restype = c_ulong
        self._x11.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
        self._x11.XSync.argtypes = [c_void_p, c_int]
        self._x11.XCloseDisplay.argtypes = [c_void_p]
        self._randr.XRRSetMonitor.argtypes = [c_void_p, c_ulong, POINTER(_Monitor)]
        self._randr.XRRGetScreenResources.restype = POINTER(_Resources)
        self._randr.XRRGetScreenResources.argtypes = [c_void_p, c_ulong]
        self._randr.XRRDeleteMonitor.argtypes = [c_void_p, c_ulong, c_ulong]
        self._display = self._x11.XOpenDisplay(display.encode())
        assert self._display, f"no display {display}"
        self._root = self._x11.XDefaultRootWindow(self._display)

    def plug_in(self, name: str, x: int, width: int, height: int, *, primary: bool = False) -> None:
        """Put a monitor so many pixels from the left edge; the primary one takes the output."""
        outputs, count = None, 0
        if primary:
            found = self._randr.XRRGetScreenResources(self._display, self._root).contents
            outputs, count = found.outputs, 1
        monitor = _Monitor(
            self._atom(name), primary, 0, count, x, 0, width, height, 300, 200, outputs
        )
        self._randr.XRRSetMonitor(self._display, self._root, byref(monitor))
        self._x11.XSync(self._display, 0)

    def pull_out(self, name: str) -> None:
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def _atom(self, name: str) -> int:
        atom: int = self._x11.XInternAtom(self._display, name.encode(), 0)
        return atom


def can_be_plugged() -> bool:
    """Say whether this machine has what it takes."""
    return find_library("X11") is not None and find_library("Xrandr") is not None
