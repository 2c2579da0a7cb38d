"""Entry point, as ``python tools/generate`` and as ``python -m generate`` from within ``tools``."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if __package__:
    from ._cli import main

    sys.exit(main(sys.argv[1:]))
else:
    # Given a folder, Python runs this file alone, outside its package; start again as part of it.
    package = Path(__file__).resolve().parent
    sys.path[0] = str(package.parent)
    runpy.run_module(package.name, run_name="__main__", alter_sys=True)
