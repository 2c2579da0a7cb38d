"""Uniform descriptions of record types: attrs classes, dataclasses, TypedDicts, msgspec Structs, our own models.

Libraries that the program has not imported are not imported here: a class can only be theirs if they are loaded.
"""

from __future__ import annotations

import dataclasses
import functools
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Callable, ClassVar, Final, NamedTuple, Optional, Protocol, TypeVar, cast, get_args, get_origin

import typing_extensions
from typing_extensions import NotRequired, ReadOnly, Required, TypeGuard

from ..._model.base import BaseModel, fields_of
from ..._support.annotations import is_literal, is_union, list_union_members
from ._docstring import parse_docstring

#: Forms around a field's type that do not restrict its values.
_QUALIFIERS: set[Any] = {NotRequired, Required, ReadOnly, Final}
if sys.version_info >= (3, 11):
    import typing

    _QUALIFIERS |= {typing.NotRequired, typing.Required}
if sys.version_info >= (3, 13):
    _QUALIFIERS |= {typing.ReadOnly}
_NOT_REQUIRED = {form for form in _QUALIFIERS if str(form).endswith("NotRequired")}
_REQUIRED = {form for form in _QUALIFIERS if str(form).endswith(".Required")}


class HasMetadata(Protocol):
    """A field of a dataclass or attrs class."""

    @property
    def metadata(self) -> Mapping[Any, Any]: ...


@dataclasses.dataclass(frozen=True)
class Member:
    """A field of a record, or a parameter of a function."""

    name: str
    """Its name in the constructor."""
    wire: str
    """Its name in JSON."""
    annotation: Any
    description: str = ""
    may_lack: bool = False
    """Whether a value can be made without it, as with a default."""
    null_is_lack: bool = False
    """Whether leaving it out has a meaning of its own: strict mode requires every property, so it is null then."""


@dataclasses.dataclass(frozen=True)
class Record:
    """A type whose values are JSON objects."""

    type: Any
    name: str
    description: str
    members: tuple[Member, ...]
    make: Callable[[dict[str, Any]], Any]
    """Make an instance from the values of its members."""
    tag: Optional[tuple[str, Any]] = None
    """A property, and its value that identifies this type."""

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """The properties that its values have in JSON."""
        return frozenset([member.wire for member in self.members] + ([self.tag[0]] if self.tag else []))


def find_record(type_: object) -> Optional[Record]:
    """Return the description of a record type; ``None`` for other types.

    Raises:
        TypeError: An annotation cannot be resolved.
    """
    cls: Any = get_origin(type_) or type_
    kind = _find_kind(cls)
    if kind is None:
        return None
    docs = _collect_docs(cls)
    members_ = [
        dataclasses.replace(member, description=member.description or docs.get(member.name, ""))
        for member in kind.members_of(cls, _resolve_bound_hints(type_))
    ]
    text = parse_docstring(_get_own_doc(cls)).text
    return Record(type_, display_type(type_), text, tuple(members_), kind.make(cls), _get_tag(cls))


def is_pydantic(type_: object) -> bool:
    """Return whether a type is a model or dataclass of pydantic."""
    pydantic: Any = sys.modules.get("pydantic")
    cls = get_origin(type_) or type_
    if pydantic is None or not isinstance(cls, type):
        return False
    if issubclass(cls, BaseModel):
        return cls.__by_pydantic__
    if issubclass(cls, pydantic.BaseModel):
        return True
    return dataclasses.is_dataclass(cls) and hasattr(cls, "__pydantic_validator__")


def is_struct(type_: object) -> bool:
    """Return whether a type is a msgspec Struct."""
    msgspec: Any = sys.modules.get("msgspec")
    cls = get_origin(type_) or type_
    return msgspec is not None and isinstance(cls, type) and issubclass(cls, msgspec.Struct)


def display_type(type_: object) -> str:
    """Return a type as its author would write it, without the names of modules."""
    origin, arguments = get_origin(type_), get_args(type_)
    if type_ is None or type_ is type(None):
        return "None"
    if hasattr(type_, "__metadata__"):
        return display_type(arguments[0])
    if is_union(type_):
        return " | ".join(map(display_type, arguments))
    name = str(getattr(type_, "__name__", None) or getattr(type_, "_name", None) or repr(type_))
    if origin is None:
        return name
    literal = is_literal(type_)
    inside = ", ".join(repr(item) if literal else "..." if item is ... else display_type(item) for item in arguments)
    return f"{'Literal' if literal else getattr(origin, '__name__', name)}[{inside}]"


def allows_none(annotation: object) -> bool:
    """Return whether ``None`` is a value of the type."""
    annotation = strip_annotation(annotation)
    options = list_union_members(annotation) if is_union(annotation) else [annotation]
    return any(option is None or option is type(None) for option in options)


def strip_annotation(annotation: object) -> object:
    """Return an annotation without ``Annotated`` and qualifiers such as ``NotRequired``."""
    while hasattr(annotation, "__metadata__") or is_qualified(annotation):
        annotation = get_args(annotation)[0]
    return annotation


def resolve_type(annotation: object) -> object:
    """Return the type in an annotation, without ``Annotated``, qualifiers, aliases and ``NewType``.

    Raises:
        TypeError: An alias refers to an undefined name.
    """
    while True:
        annotation = strip_annotation(annotation)
        if is_alias(annotation):
            annotation = resolve_alias(annotation)
        elif hasattr(annotation, "__supertype__"):
            annotation = annotation.__supertype__
        else:
            return annotation


def is_qualified(annotation: object) -> bool:
    """Return whether an annotation qualifies a field, as ``NotRequired[int]`` and ``Final[int]`` do."""
    return get_origin(annotation) in _QUALIFIERS


def resolve_hints(owner: object) -> dict[str, Any]:
    """Return the annotations of a class or function, resolved.

    Raises:
        TypeError: An annotation refers to an undefined name.
    """
    name = getattr(owner, "__name__", "")
    # Before Python 3.13, type parameters are not found in annotations that are strings.
    own = {**_get_type_params(type(getattr(owner, "__self__", None))), **_get_type_params(owner)}
    if isinstance(owner, type):
        # A class inside a function is not among the globals in which its own annotations are looked up. A method may
        # have the name of a type in its annotations, which refer to the type.
        own[name] = owner
    try:
        return typing_extensions.get_type_hints(cast(Any, owner), localns=own or None, include_extras=True)
    except NameError as error:
        raise TypeError(
            f"{name}: an annotation cannot be resolved: {error}; define it at the top of a module"
        ) from None
    except TypeError as error:
        raise TypeError(f"{name}: an annotation cannot be resolved on this version of Python: {error}") from None


def _get_type_params(owner: object) -> dict[str, Any]:
    """Return the type parameters of a class and its bases, or of a function, by their names."""
    bases = owner.__dict__.get("__orig_bases__", owner.__bases__) if isinstance(owner, type) else ()
    inherited = {name: param for base in bases for name, param in _get_type_params(get_origin(base) or base).items()}
    return {**inherited, **{param.__name__: param for param in getattr(owner, "__type_params__", ())}}


def _resolve_bound_hints(type_: object) -> dict[str, Any]:
    """Return the annotations of a class, with the arguments of it and its bases in place of type variables."""
    cls = get_origin(type_) or type_
    bound = resolve_hints(cls)
    for base in _get_bases(cls):
        # A variable has a meaning in the class that declares it, so each base binds the annotations that come from it.
        unbound = resolve_hints(get_origin(base) or base)
        for name, annotation in _resolve_bound_hints(base).items():
            # Before Python 3.13, parameters of one name are confused with each other, so only names are compared.
            if repr(bound.get(name)) == repr(unbound[name]):
                bound[name] = annotation
    variables = dict(zip(getattr(cls, "__parameters__", ()), get_args(type_)))
    return {name: _substitute(annotation, variables) for name, annotation in bound.items()}


def _get_bases(cls: Any) -> list[Any]:
    """Return the bases of a record type that are record types, with their arguments."""
    # The only entry in a TypedDict's `__bases__` is `dict`.
    bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
    return [base for base in bases if _find_kind(get_origin(base) or base)]


def is_alias(type_: object) -> bool:
    """Return whether this is a named alias of a type, as the ``type`` statement makes it."""
    # There are two such classes: that of the standard library, and its backport for older versions of Python.
    return type(get_origin(type_) or type_).__name__ == "TypeAliasType"


def resolve_alias(alias: object) -> object:
    """Return the type that an alias stands for, with the alias's arguments in place of its type parameters.

    Raises:
        TypeError: The alias refers to an undefined name.
    """
    named: Any = get_origin(alias) or alias
    value = named.__value__[get_args(alias)] if get_args(alias) else named.__value__
    # No annotation can refer to a name with spaces.
    holder = type(
        f"the alias {named.__name__}", (), {"__annotations__": {"value": value}, "__module__": named.__module__}
    )
    return resolve_hints(holder)["value"]


def _get_own_doc(cls: type) -> Optional[str]:
    doc: Optional[str] = cls.__dict__.get("__doc__")
    # The docstring of a dataclass without one is its signature.
    is_generated = doc is not None and doc.startswith(f"{cls.__name__}(") and dataclasses.is_dataclass(cls)
    return None if is_generated or doc == dict.__doc__ else doc


def _collect_docs(cls: type) -> dict[str, str]:
    """Return the descriptions of fields in the docstrings of a class and of its bases."""
    descriptions: dict[str, str] = {}
    for base in reversed(_get_bases(cls)):
        descriptions.update(_collect_docs(get_origin(base) or base))
    descriptions.update(parse_docstring(_get_own_doc(cls)).params)
    return descriptions


def _substitute(annotation: Any, variables: Mapping[object, object]) -> object:
    """Return an annotation of a generic class with the arguments in place of its type variables."""
    if isinstance(annotation, TypeVar):
        return variables.get(annotation, annotation)
    parameters = getattr(annotation, "__parameters__", ())
    if not variables or not parameters or isinstance(annotation, type):
        return annotation
    return annotation[tuple(variables.get(parameter, parameter) for parameter in parameters)]


# The kinds


def _list_typed_dict_members(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    for name, annotation in resolved.items():
        required = name in cls.__required_keys__
        qualified = annotation
        # A string annotation hides its qualifier from the class, but not once it is resolved.
        while hasattr(qualified, "__metadata__") or is_qualified(qualified):
            required = (required or get_origin(qualified) in _REQUIRED) and get_origin(qualified) not in _NOT_REQUIRED
            qualified = get_args(qualified)[0]
        yield Member(name, name, annotation, may_lack=not required, null_is_lack=not required)


def _list_dataclass_members(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    # Unlike `dataclasses.fields`, this includes `InitVar` and `ClassVar` fields.
    for field in cls.__dataclass_fields__.values():
        annotation = resolved[field.name]
        if field.init and annotation is not ClassVar and get_origin(annotation) is not ClassVar:
            if isinstance(annotation, dataclasses.InitVar):
                annotation = annotation.type
            has_default = field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
            yield Member(field.name, field.name, annotation, _get_description(field), has_default)


def _list_attrs_members(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    import attrs

    for field in attrs.fields(cls):
        if field.init:
            alias = getattr(field, "alias", None) or field.name.lstrip("_")
            has_default = field.default is not attrs.NOTHING
            yield Member(alias, alias, resolved.get(field.name, Any), _get_description(field), has_default)


def _get_description(field: HasMetadata) -> str:
    return str(field.metadata.get("description", ""))


def _list_struct_members(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    msgspec: Any = sys.modules["msgspec"]
    if cls.__struct_config__.array_like:
        raise TypeError(
            f"{cls.__name__}: a Struct that is encoded as an array has no strict schema; use array_like=False"
        )
    for field in msgspec.structs.fields(cls):
        yield Member(field.name, field.encode_name, resolved[field.name], may_lack=not field.required)


def _list_model_members(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    for field in fields_of(cls).values():
        yield Member(field.name, field.wire, resolved[field.name], may_lack=not field.is_required())


def _get_tag(cls: type) -> Optional[tuple[str, Any]]:
    config = getattr(cls, "__struct_config__", None)
    return (config.tag_field, config.tag) if config is not None and config.tag is not None else None


def _construct_by_keyword(cls: Callable[..., Any]) -> Callable[[dict[str, Any]], Any]:
    return lambda values: cls(**values)


class _Kind(NamedTuple):
    """One kind of record type."""

    applies: Callable[[Any], bool]
    """Return whether a class is of this kind."""
    members_of: Callable[[Any, Mapping[str, Any]], Iterator[Member]]
    """Yield the members of a class, by its resolved annotations."""
    make: Callable[[Any], Any]
    """Return the function that makes instances of a class."""


_KINDS = (
    _Kind(typing_extensions.is_typeddict, _list_typed_dict_members, lambda cls: dict),
    _Kind(
        lambda cls: issubclass(cls, BaseModel), _list_model_members, lambda cls: lambda values: cls.construct(**values)
    ),
    _Kind(is_struct, _list_struct_members, _construct_by_keyword),
    _Kind(lambda cls: hasattr(cls, "__attrs_attrs__"), _list_attrs_members, _construct_by_keyword),
    _Kind(dataclasses.is_dataclass, _list_dataclass_members, _construct_by_keyword),
)


def _find_kind(cls: object) -> Optional[_Kind]:
    if not isinstance(cls, type) and not typing_extensions.is_typeddict(cls):
        return None
    return next((kind for kind in _KINDS if kind.applies(cls)), None)


def is_enum(type_: object) -> TypeGuard[type[Enum]]:
    """Return whether a type is an enumeration."""
    return isinstance(type_, type) and issubclass(type_, Enum)
