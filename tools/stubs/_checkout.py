"""Makes ``import openai`` mean this checkout, whatever else is installed."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def use_checkout() -> None:
    """Find the checkout first, with its tables as ``openai.endpoints``."""
    sys.path.insert(0, str(ROOT))
    # Here the tables stand beside the package, not inside of it as they are installed.
    import_module("openai").__path__.append(str(ROOT))
