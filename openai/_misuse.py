"""Words for wrong uses: of the client of the other colour, and of a constructor."""

from __future__ import annotations

from types import FunctionType
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


def name_constructor(cls: Any) -> None:
    """Let errors about the arguments of a class's inherited constructor name the class."""
    inherited = cls.__init__
    own = FunctionType(
        inherited.__code__, inherited.__globals__, inherited.__name__, inherited.__defaults__, inherited.__closure__
    )
    own.__dict__.update(inherited.__dict__)
    own.__kwdefaults__, own.__annotations__ = inherited.__kwdefaults__, inherited.__annotations__
    own.__module__, own.__doc__ = cls.__module__, inherited.__doc__
    own.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = own
