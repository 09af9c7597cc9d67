"""Makes one commit of several answers: path, assessment, journal mode; prints a fault's codes."""

import sys
from pathlib import Path

from kleurrijk_desktop.domain.problems import WorldFault
from tests.storage.kills.scripted import AnswerAll, forgetful

with forgetful(Path(sys.argv[1]), sys.argv[3]) as services:
    try:
        AnswerAll(sys.argv[2], 1)(services)
    except WorldFault as fault:
        print(fault)
