"""Finishes or corrects one assessment: path, assessment, "finish" or "correct"."""

import sys
from pathlib import Path

from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from tests.samples import opened_services

with opened_services(Path(sys.argv[1])) as services:
    if sys.argv[3] == "finish":
        FinishAssessment(sys.argv[2])(services)
    else:
        CorrectAssessment(sys.argv[2], "verkeerd begrepen")(services)
