# What script/run and script/test share: a virtual environment that matches requirements.lock.
# Sourced by bash; expects nothing, sets `root` and `python`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv="$root/.venv"
python="$venv/bin/python"

# Debian packages: a Python with venv, what Qt loads on X11, and a font to draw with.
run_packages="python3 python3-venv libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3
  libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-noto-core"
# And what the end-to-end tests drive the real program with.
test_packages="xvfb xauth xdotool openbox x11-utils dbus-daemon dbus-x11 at-spi2-core
  libglib2.0-bin gir1.2-atspi-2.0 python3-gi strace poppler-utils procps gettext"

# The machine's libraries: on Debian and its children, root installs what is missing.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  local missing=""
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    echo "Installing what is missing:$missing" >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } >&2 || {
      echo "These packages could not be installed:$missing" >&2
      exit 3
    }
  else
    echo "Some packages of the system are missing. Install them with this command, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends$missing" >&2
    exit 3
  fi
}

base_python() {
  for candidate in python3 python3.11 python3.12 python3.13 python3.14; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  echo "Python 3.11 or newer with its venv module is needed and was not found." >&2
  exit 3
}

# The virtual environment; a stamp makes the second time quick.
need_environment() {
  local wanted
  wanted=$(cksum < "$root/requirements.lock")
  if [ ! -x "$python" ] || [ "$(cat "$venv/stamp" 2>/dev/null)" != "$wanted" ]; then
    local base
    base=$(base_python) || exit 3
    echo "Setting up; the first time takes a few minutes." >&2
    { "$base" -m venv --clear "$venv" &&
      "$python" -m pip install --quiet --disable-pip-version-check --require-hashes \
        --only-binary :all: -r "$root/requirements.lock"; } >&2 || {
      echo "The Python packages could not be installed; is there a network?" >&2
      exit 3
    }
    echo "$wanted" > "$venv/stamp"
  fi
  PYTHONPATH="$root" "$python" "$root/script/compile_translations.py"
  export PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}"
  unset PYTHONDONTWRITEBYTECODE  # else each start of the program compiles all of it anew
}
