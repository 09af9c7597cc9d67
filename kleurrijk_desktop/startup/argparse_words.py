"""The words that argparse itself writes, in the language of the program."""

import argparse

from kleurrijk_desktop.translation import N_, _, ngettext

# Named here so that translators meet them; argparse looks them up by itself.
WORDS = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("ignored explicit argument %r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid %(type)s value: %(value)r"),
)


def translate() -> None:
    """Let argparse look up its own words in the catalogue of the program."""
    vars(argparse).update(_=_, ngettext=ngettext)
