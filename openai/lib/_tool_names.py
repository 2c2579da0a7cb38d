"""Names of tools: what a tool that is made of a type is called, and which names in an answer mean it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Optional

#: Environment variable for the names of tools; the module setting ``openai.tool_names`` beats it.
VARIABLE = "OPENAI_TOOL_NAMES"
#: ``snake`` is this library's default, ``class`` the official library's way.
_WAYS = ("snake", "class")


def snake_case(name: str) -> str:
    """Return the name of a class as one of a function: GetWeather is get_weather, HTTPRequest is http_request."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def tool_name_of_class(name: str) -> str:
    """Return the default name of the tool that is made of a class.

    Args:
        name: the class's name.

    Raises:
        ValueError: the setting for names of tools has an unknown value.
    """
    setting = getattr(sys.modules.get("openai"), "tool_names", None)
    way = setting or os.environ.get(VARIABLE) or "snake"
    if way not in _WAYS:
        where = "openai.tool_names" if setting else VARIABLE
        raise ValueError(f"{where} must be 'snake' or 'class', not {way!r}")
    return name if way == "class" else snake_case(name)


def find_definition(definitions: Iterable[Any], name: Optional[str]) -> Any:
    """Return the definition of the tool that a call means; ``None`` where there is none.

    It is the one with that name, or else the one made of a type whose name, as written or in snake case, this is.

    Args:
        definitions: of functions, as chat completions or responses have them.
        name: the name in the call.
    """
    if not name:
        return None
    known = [definition for definition in definitions if isinstance(definition, Mapping)]
    for definition in known:
        if definition.get("name") == name:
            return definition
    return next((definition for definition in known if name in _names_of_type(definition)), None)


def _names_of_type(definition: Any) -> tuple[str, ...]:
    from ._structured._emit import make_schema_name

    model = getattr(definition, "model", None)
    if model is None:
        return ()
    name = make_schema_name(model)
    return (name, snake_case(name))
