"""What the methods that read answers take, as type checkers see it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union

from typing_extensions import TypeVar

from .._tools import FunctionTool, ResponsesPydanticFunctionTool as ResponsesPydanticFunctionTool

if TYPE_CHECKING:
    from typing import _SpecialForm

    from ...types.chat import ChatCompletionToolUnionParam
    from ...types.responses.tool_param import ParseableToolParam

    if sys.version_info >= (3, 10):
        from types import UnionType
    else:
        from typing import NoReturn as UnionType

#: The type that an answer is read into; nothing where the request names none.
ParsedT = TypeVar("ParsedT", default=None)
#: The same where that is no class. Checkers that do not know of PEP 747 cannot tell which type it is.
FormT = TypeVar("FormT", default=Any)
#: Formats whose answers may be anything to a type checker: JSON schemas, and what it does not know to be a type.
AnyFormat = Union[Mapping[str, object], "UnionType", "_SpecialForm"]

AnyFunctionTool = FunctionTool[..., Any]
ChatTools = Iterable[Union["ChatCompletionToolUnionParam", AnyFunctionTool]]
ResponseTools = Iterable[Union["ParseableToolParam", AnyFunctionTool, ResponsesPydanticFunctionTool]]
