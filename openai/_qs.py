"""Query strings in any of the notations for arrays and objects; names that other packages import.

The library's own requests use one of them, ``a[]=1&a[b]=2``, and write it in `_flow.query`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, List, Tuple, Union, get_args
from urllib.parse import parse_qs, urlencode

from ._flow.query import text_of
from ._support.aliases import make_getattr
from ._types import ArrayFormat, NestedFormat, NotGiven, not_given

PrimitiveData = Union[str, int, float, bool, None]
Data = Union[PrimitiveData, List[Any], Tuple[Any], Mapping[str, Any]]
Params = Mapping[str, Data]


_ARRAY_FORMATS = get_args(ArrayFormat)


class Querystring:
    """A writer of query strings.

    Args:
        array_format: ``repeat`` (``a=1&a=2``), ``brackets`` (``a[]=1&a[]=2``), ``indices`` (``a[0]=1&a[1]=2``) or
            ``comma`` (``a=1,2``).
        nested_format: ``brackets`` (``a[b]=1``) or ``dots`` (``a.b=1``).
    """

    array_format: ArrayFormat
    nested_format: NestedFormat

    def __init__(self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets") -> None:
        self.array_format = array_format
        self.nested_format = nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """Return the params of a query string, each with a list of its values; names are not interpreted."""
        return parse_qs(query)

    def stringify(
        self,
        params: Params,
        *,
        array_format: Union[ArrayFormat, NotGiven] = not_given,
        nested_format: Union[NestedFormat, NotGiven] = not_given,
    ) -> str:
        """Return the query string for some params; values that are ``None`` are left out.

        Raises:
            NotImplementedError: the notation for arrays is unknown.
        """
        return urlencode(self.stringify_items(params, array_format=array_format, nested_format=nested_format))

    def stringify_items(
        self,
        params: Params,
        *,
        array_format: Union[ArrayFormat, NotGiven] = not_given,
        nested_format: Union[NestedFormat, NotGiven] = not_given,
    ) -> list[tuple[str, str]]:
        """Return name and text of every value.

        Raises:
            NotImplementedError: the notation for arrays is unknown.
        """
        options = Options(self, array_format=array_format, nested_format=nested_format)
        return [item for name, value in params.items() for item in _iterate_items(name, value, options)]


class Options:
    """The notations of one call, with those of the `Querystring` as defaults."""

    array_format: ArrayFormat
    nested_format: NestedFormat

    def __init__(
        self,
        qs: Querystring = Querystring(),  # noqa: B008 - it is never changed
        *,
        array_format: Union[ArrayFormat, NotGiven] = not_given,
        nested_format: Union[NestedFormat, NotGiven] = not_given,
    ) -> None:
        self.array_format = qs.array_format if isinstance(array_format, NotGiven) else array_format
        self.nested_format = qs.nested_format if isinstance(nested_format, NotGiven) else nested_format


def _iterate_items(name: str, value: object, options: Options) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _iterate_items(
                f"{name}.{key}" if options.nested_format == "dots" else f"{name}[{key}]", item, options
            )
    elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        if options.array_format not in _ARRAY_FORMATS:
            choices = ", ".join(_ARRAY_FORMATS)
            raise NotImplementedError(f"Unknown array_format value: {options.array_format}, choose from {choices}")
        if options.array_format == "comma":
            yield name, ",".join(text_of(item, name) for item in value if item is not None)
            return
        for index, item in enumerate(value):
            mark = {"brackets": "[]", "indices": f"[{index}]"}.get(options.array_format, "")
            yield from _iterate_items(name + mark, item, options)
    elif value is not None:
        yield name, text_of(value, name)


_qs = Querystring()
parse = _qs.parse
stringify = _qs.stringify
stringify_items = _qs.stringify_items


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
