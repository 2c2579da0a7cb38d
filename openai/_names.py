"""Words for names that do not exist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional


def nearest(name: str, names: Iterable[str]) -> Optional[str]:
    """Return the name that was probably meant, if there is one."""
    # Only where something is wrong already.
    import difflib

    return next(iter(difflib.get_close_matches(name, list(names), 1)), None)


class NoSuchAttribute(AttributeError):
    """Says what was probably meant, when somebody reads it: most who ask only want to know whether it is there.

    Args:
        owner: the class.
        name: what was asked for.
        names: what there is.
    """

    def __init__(self, owner: str, name: str, names: Iterable[str] = ()) -> None:
        super().__init__(owner, name, names)

    def __str__(self) -> str:
        owner, name, names = self.args
        near = nearest(name, names)
        return f"{owner!r} object has no attribute {name!r}" + (f"; did you mean {near!r}?" if near else "")
