"""Qt's own warnings, written to the log at once."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LONGEST = 500

log = logging.getLogger(__name__)


def log_qt_messages() -> None:
    """Take Qt's messages from now on. The handler calls nothing of Qt and flushes each line."""
    qInstallMessageHandler(_to_log)


def _to_log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS.get(kind, logging.ERROR), "%s", message[:LONGEST])


def stop_logging_qt_messages() -> None:
    """Leave Qt's messages to Qt again."""
    qInstallMessageHandler(None)
