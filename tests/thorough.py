"""Whether the longer runs are wanted: `script/nightly` asks for them."""

import os

THOROUGH = "KLEURRIJK_THOROUGH" in os.environ
