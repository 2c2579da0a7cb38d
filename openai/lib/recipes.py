"""What single endpoints need beyond their row: a change of the request before, or of the answer after.

A row names its recipe; a recipe is a pair of plain functions on data.
"""

from __future__ import annotations

import base64
import sys
from array import array
from typing import Any, Callable, NamedTuple

from .._flow.binding import Bound


class Recipe(NamedTuple):
    """``start`` may change the call before it is sent, ``finish`` the parsed JSON before it becomes an object."""

    start: Callable[[Bound], None]
    finish: Callable[[Bound, dict[str, Any]], None]


def _ask_for_base64(call: Bound) -> None:
    # A vector is a quarter of the size as base64, and the caller, who asked for nothing, still gets floats.
    if call.body is not None and "encoding_format" not in call.body:
        call.body["encoding_format"] = "base64"
        call.options["floats"] = True


def _floats_from_base64(call: Bound, data: dict[str, Any]) -> None:
    items = data.get("data")
    if not call.options.get("floats") or not isinstance(items, list):
        return
    for item in items:
        vector = item.get("embedding") if isinstance(item, dict) else None
        # A server that knows no base64 sends floats all the same.
        if isinstance(vector, str):
            try:
                numbers = array("f", base64.b64decode(vector))
            except ValueError:
                # Text that is no vector is the server's fault: it is seen as it came, and refused in strict mode.
                continue
            if sys.byteorder == "big":
                numbers.byteswap()
            item["embedding"] = numbers.tolist()


RECIPES = {"embeddings": Recipe(_ask_for_base64, _floats_from_base64)}
