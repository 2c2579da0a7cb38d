"""Names of tools: the default name of a tool made of a type, and the names in results that refer to it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Optional

#: Environment variable for the names of tools; the module setting ``openai.tool_names`` takes precedence.
VARIABLE = "OPENAI_TOOL_NAMES"
#: ``snake`` is this library's default, ``class`` the official library's way.
_STYLES = ("snake", "class")


def snake_case(name: str) -> str:
    """Return the name of a class as one of a function: GetWeather is get_weather, HTTPRequest is http_request."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def tool_name_of_class(name: str) -> str:
    """Return the default name of the tool that is made of a class.

    Args:
        name: The class's name.

    Raises:
        ValueError: The setting for names of tools has an unknown value.
    """
    setting = getattr(sys.modules.get("openai"), "tool_names", None)
    way = setting or os.environ.get(VARIABLE) or "snake"
    if way not in _STYLES:
        where = "openai.tool_names" if setting else VARIABLE
        raise ValueError(f"{where} must be 'snake' or 'class', not {way!r}")
    return name if way == "class" else snake_case(name)


def find_definition(definitions: Iterable[object], name: Optional[str]) -> object:
    """Return the definition of the tool that a call refers to; ``None`` if there is none.

    It is the one with that name, or else the one made of a type with that name, as written or in snake case.

    Args:
        definitions: Definitions of functions for chat completions or responses.
        name: The name in the call.
    """
    if not name:
        return None
    known = [definition for definition in definitions if isinstance(definition, Mapping)]
    for definition in known:
        if definition.get("name") == name:
            return definition
    return next((definition for definition in known if name in _list_names_of_type(definition)), None)


def _list_names_of_type(definition: object) -> tuple[str, ...]:
    from ._structured._emit import make_schema_name

    model = getattr(definition, "model", None)
    if model is None:
        return ()
    name = make_schema_name(model)
    return (name, snake_case(name))
