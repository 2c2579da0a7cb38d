"""The metaclass of models in programs that have pydantic."""

from __future__ import annotations

from typing import Any

import pydantic

from ..metaclass import is_of_library

# As `Any`: the methods of both base classes take the same arguments, but declare them differently.
PydanticModel: Any = pydantic.BaseModel
_PydanticMeta: Any = type(pydantic.BaseModel)


class PydanticMeta(_PydanticMeta):  # type: ignore[misc]
    """Creates our own classes as without pydantic, and lets pydantic create those of programs."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **options: Any) -> type:
        if is_of_library(namespace):
            return type.__new__(mcs, name, bases, namespace)
        from .user_subclasses import create_class

        return create_class(super().__new__, mcs, name, bases, namespace, options)

    # In older releases these cache their results in an attribute that only pydantic's own metaclass sets.
    __instancecheck__ = type.__instancecheck__
    __subclasscheck__ = type.__subclasscheck__

    @property
    def __pydantic_fields_complete__(cls) -> bool:
        complete: bool = not cls.__by_pydantic__ or super().__pydantic_fields_complete__
        return complete
