"""How a process tells its parent something between whatever else it prints."""

MARK = "\N{BULLET}"
WORK = "work"  # behind what was reached: the processor's time until then
