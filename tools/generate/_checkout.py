"""Makes ``import openai`` mean this checkout, whatever else is installed."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def use_checkout() -> None:
    """Find the checkout first."""
    sys.path.insert(0, str(ROOT))
