"""Errors for the client of the other colour."""

from __future__ import annotations

from typing import Any, NoReturn, Optional


class _WrongColour(TypeError, AttributeError):
    """An `AttributeError` as well, so that ``hasattr`` tells what the object can do."""


class Misused:
    """Stands for a method that only the client of the other colour has; its advice names the way that works."""

    def __init__(self, advice: str) -> None:
        self._advice = advice

    def __get__(self, instance: Any, owner: Optional[type] = None) -> NoReturn:
        owner = owner or type(instance)
        raise _WrongColour(f"{owner.__name__} {self._advice}")
