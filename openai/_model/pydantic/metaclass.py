"""The metaclass of models in programs that have pydantic."""

from __future__ import annotations

from typing import Any

import pydantic

from ..metaclass import is_of_library

# As `Any`: the methods of both base classes take the same arguments, and say so in ways of their own.
PydanticModel: Any = pydantic.BaseModel
_PydanticMeta: Any = type(pydantic.BaseModel)


class PydanticMeta(_PydanticMeta):  # type: ignore[misc]
    """Makes our own classes as they are made without pydantic, and lets pydantic make those of programs."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **options: Any) -> Any:
        if is_of_library(namespace):
            return type.__new__(mcs, name, bases, namespace)
        from .user_subclasses import class_statement

        return class_statement(super().__new__, mcs, name, bases, namespace, options)

    # In older releases these remember what they have answered, in a place that only they put into a class.
    __instancecheck__ = type.__instancecheck__
    __subclasscheck__ = type.__subclasscheck__

    @property
    def __pydantic_fields_complete__(cls) -> bool:
        complete: bool = not cls.__by_pydantic__ or super().__pydantic_fields_complete__
        return complete
