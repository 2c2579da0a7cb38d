"""Runs a program with a private sound system, in which the microphone hears what the loudspeaker plays.

python tools/sound openai talk
"""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path


def main(command: list[str]) -> int:
    """Run a command.

    Args:
        command: the program and its arguments.

    Returns:
        its exit code; 2 if there is no command or there can be no sound.
    """
    from . import NoSound, private_sound

    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with private_sound() as environment:
            return subprocess.run(command, env=environment, check=False).returncode
    except NoSound as reason:
        print(f"no sound: {reason}", file=sys.stderr)
        return 2


if __package__:
    sys.exit(main(sys.argv[1:]))
else:
    # Given a folder, Python runs this file alone, outside its package; start again as part of it.
    package = Path(__file__).resolve().parent
    sys.path[0] = str(package.parent)
    runpy.run_module(package.name, run_name="__main__", alter_sys=True)
