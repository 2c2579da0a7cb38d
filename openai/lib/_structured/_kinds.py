"""The user's record types, told alike: attrs classes, dataclasses, TypedDicts, msgspec Structs, models of this library.

Libraries that the program has not imported are not looked for: a class can only be theirs if they are loaded.
"""

from __future__ import annotations

import dataclasses
import functools
import sys
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Callable, ClassVar, Final, NamedTuple, Optional, TypeVar, get_args, get_origin

import typing_extensions
from typing_extensions import NotRequired, ReadOnly, Required

from ..._model.base import BaseModel, fields_of
from ..._support.annotations import is_literal, is_union, list_union_members
from ._docstring import described

#: What stands around a field's type and says nothing of its values.
_QUALIFIERS: set[Any] = {NotRequired, Required, ReadOnly, Final}
if sys.version_info >= (3, 11):
    import typing

    _QUALIFIERS |= {typing.NotRequired, typing.Required}
if sys.version_info >= (3, 13):
    _QUALIFIERS |= {typing.ReadOnly}
_NOT_REQUIRED = {each for each in _QUALIFIERS if str(each).endswith("NotRequired")}
_REQUIRED = {each for each in _QUALIFIERS if str(each).endswith(".Required")}


@dataclasses.dataclass(frozen=True)
class Member:
    """A field of a record, or a parameter of a function."""

    name: str
    """What the constructor calls it."""
    wire: str
    """What it is called in JSON."""
    annotation: Any
    description: str = ""
    may_lack: bool = False
    """Whether a value can be made without it, as with a default."""
    null_is_lack: bool = False
    """Whether leaving it out means something of its own: strict mode has everything there, so it is null then."""


@dataclasses.dataclass(frozen=True)
class Record:
    """A type whose values are JSON objects."""

    type: Any
    name: str
    description: str
    members: tuple[Member, ...]
    make: Callable[[dict[str, Any]], Any]
    """Makes an instance of the values of its members."""
    tag: Optional[tuple[str, Any]] = None
    """A property, and the value of it that marks this type."""

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """The properties that its values have in JSON."""
        return frozenset([member.wire for member in self.members] + ([self.tag[0]] if self.tag else []))


def record_of(type_: Any) -> Optional[Record]:
    """Return what a type says of its fields; ``None`` for one that is no record.

    Raises:
        TypeError: an annotation cannot be resolved.
    """
    cls = get_origin(type_) or type_
    kind = _kind_of(cls)
    if kind is None:
        return None
    docs = _docs(cls)
    said = [
        dataclasses.replace(member, description=member.description or docs.get(member.name, ""))
        for member in kind.members_of(cls, _bound_hints(type_))
    ]
    text = described(_own_doc(cls)).text
    return Record(type_, display(type_), text, tuple(said), kind.make(cls), _tag(cls))


def is_pydantic(type_: Any) -> bool:
    """Say whether pydantic makes the values of a type: its models and its dataclasses."""
    pydantic: Any = sys.modules.get("pydantic")
    cls = get_origin(type_) or type_
    if pydantic is None or not isinstance(cls, type):
        return False
    if issubclass(cls, BaseModel):
        return cls.__by_pydantic__
    if issubclass(cls, pydantic.BaseModel):
        return True
    return dataclasses.is_dataclass(cls) and hasattr(cls, "__pydantic_validator__")


def is_struct(type_: Any) -> bool:
    """Say whether a type is a msgspec Struct."""
    msgspec: Any = sys.modules.get("msgspec")
    cls = get_origin(type_) or type_
    return msgspec is not None and isinstance(cls, type) and issubclass(cls, msgspec.Struct)


def display(type_: Any) -> str:
    """Return a type as its author would write it, without the names of modules."""
    origin, arguments = get_origin(type_), get_args(type_)
    if type_ is None or type_ is type(None):
        return "None"
    if hasattr(type_, "__metadata__"):
        return display(arguments[0])
    if is_union(type_):
        return " | ".join(map(display, arguments))
    name = str(getattr(type_, "__name__", None) or getattr(type_, "_name", None) or repr(type_))
    if origin is None:
        return name
    literal = is_literal(type_)
    inside = ", ".join(repr(each) if literal else "..." if each is ... else display(each) for each in arguments)
    return f"{'Literal' if literal else getattr(origin, '__name__', name)}[{inside}]"


def allows_none(annotation: Any) -> bool:
    """Say whether ``None`` is a value of the type."""
    annotation = bare(annotation)
    options = list_union_members(annotation) if is_union(annotation) else [annotation]
    return any(option is None or option is type(None) for option in options)


def bare(annotation: Any) -> Any:
    """Return an annotation without ``Annotated`` and what qualifies a field."""
    while hasattr(annotation, "__metadata__") or is_qualified(annotation):
        annotation = get_args(annotation)[0]
    return annotation


def underlying(annotation: Any) -> Any:
    """Return the type that an annotation comes down to, without notes, qualifiers and names of its own.

    Raises:
        TypeError: an alias names what is not there.
    """
    while True:
        annotation = bare(annotation)
        if is_alias(annotation):
            annotation = alias_value(annotation)
        elif hasattr(annotation, "__supertype__"):
            annotation = annotation.__supertype__
        else:
            return annotation


def is_qualified(annotation: Any) -> bool:
    """Say whether an annotation qualifies a field, as ``NotRequired[int]`` and ``Final[int]`` do."""
    return get_origin(annotation) in _QUALIFIERS


def hints(of: Any) -> dict[str, Any]:
    """Return the annotations of a class or function, resolved.

    Raises:
        TypeError: one names what is not there.
    """
    name = getattr(of, "__name__", "")
    # Before Python 3.13, type parameters are not found in annotations that are texts.
    own = {**_type_params(type(getattr(of, "__self__", None))), **_type_params(of)}
    if isinstance(of, type):
        # A class inside a function is not among the globals that its own annotations are looked up in. A method may be
        # called like a type in its annotations, and that is what they mean.
        own[name] = of
    try:
        return typing_extensions.get_type_hints(of, localns=own or None, include_extras=True)
    except NameError as error:
        raise TypeError(
            f"{name}: an annotation cannot be resolved: {error}; define it at the top of a module"
        ) from None
    except TypeError as error:
        raise TypeError(f"{name}: an annotation cannot be resolved on this version of Python: {error}") from None


def _type_params(of: Any) -> dict[str, Any]:
    """Return the type parameters of a class and its bases, or of a function, by their names."""
    bases = of.__dict__.get("__orig_bases__", of.__bases__) if isinstance(of, type) else ()
    found = {name: param for base in bases for name, param in _type_params(get_origin(base) or base).items()}
    return {**found, **{param.__name__: param for param in getattr(of, "__type_params__", ())}}


def _bound_hints(type_: Any) -> dict[str, Any]:
    """Return the annotations of a class, with what it and its bases put in place of type variables."""
    cls = get_origin(type_) or type_
    found = hints(cls)
    for base in _bases(cls):
        # A variable means what the class says that has it, so each base tells of the annotations that are from it.
        written = hints(get_origin(base) or base)
        for name, annotation in _bound_hints(base).items():
            # Parameters of one name are mistaken for one another before Python 3.13, so names are what counts.
            if repr(found.get(name)) == repr(written[name]):
                found[name] = annotation
    variables = dict(zip(getattr(cls, "__parameters__", ()), get_args(type_)))
    return {name: _substituted(annotation, variables) for name, annotation in found.items()}


def _bases(cls: Any) -> list[Any]:
    """Return those bases of a record type that are record types, with their arguments."""
    # A TypedDict has `dict` for its only base, and remembers the others here.
    bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
    return [base for base in bases if _kind_of(get_origin(base) or base)]


def is_alias(type_: Any) -> bool:
    """Say whether this is a named alias of a type, as the ``type`` statement makes it."""
    # There are two kinds of them: that of the standard library, and that which stands in for it on older Pythons.
    return type(get_origin(type_) or type_).__name__ == "TypeAliasType"


def alias_value(alias: Any) -> Any:
    """Return the type that an alias stands for, its arguments put in.

    Raises:
        TypeError: it names what is not there.
    """
    named = get_origin(alias) or alias
    value = named.__value__[get_args(alias)] if get_args(alias) else named.__value__
    # Its name is none that an annotation could mean.
    holder = type(
        f"the alias {named.__name__}", (), {"__annotations__": {"value": value}, "__module__": named.__module__}
    )
    return hints(holder)["value"]


def _own_doc(cls: Any) -> Optional[str]:
    doc: Optional[str] = cls.__dict__.get("__doc__")
    # A dataclass without a docstring gets its signature for one.
    made_up = doc is not None and doc.startswith(f"{cls.__name__}(") and dataclasses.is_dataclass(cls)
    return None if made_up or doc == dict.__doc__ else doc


def _docs(cls: Any) -> dict[str, str]:
    """Return what the docstrings of a class and of its bases say of each field."""
    found: dict[str, str] = {}
    for base in reversed(_bases(cls)):
        found.update(_docs(get_origin(base) or base))
    found.update(described(_own_doc(cls)).params)
    return found


def _substituted(annotation: Any, variables: Mapping[Any, Any]) -> Any:
    """Return an annotation of a generic class with what stands for its type variables."""
    if isinstance(annotation, TypeVar):
        return variables.get(annotation, annotation)
    parameters = getattr(annotation, "__parameters__", ())
    if not variables or not parameters or isinstance(annotation, type):
        return annotation
    return annotation[tuple(variables.get(parameter, parameter) for parameter in parameters)]


# The kinds


def _of_typed_dict(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    for name, annotation in resolved.items():
        required = name in cls.__required_keys__
        qualified = annotation
        # A string annotation hides its qualifier from the class, and not from whoever resolves it.
        while hasattr(qualified, "__metadata__") or is_qualified(qualified):
            required = (required or get_origin(qualified) in _REQUIRED) and get_origin(qualified) not in _NOT_REQUIRED
            qualified = get_args(qualified)[0]
        yield Member(name, name, annotation, may_lack=not required, null_is_lack=not required)


def _of_dataclass(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    # Unlike `dataclasses.fields`, this has what is for `__post_init__` alone, and what is of the class alone.
    for field in cls.__dataclass_fields__.values():
        annotation = resolved[field.name]
        if field.init and annotation is not ClassVar and get_origin(annotation) is not ClassVar:
            if isinstance(annotation, dataclasses.InitVar):
                annotation = annotation.type
            has_default = field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
            yield Member(field.name, field.name, annotation, _metadata_doc(field), has_default)


def _of_attrs(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    import attrs

    for field in attrs.fields(cls):
        if field.init:
            alias = getattr(field, "alias", None) or field.name.lstrip("_")
            has_default = field.default is not attrs.NOTHING
            yield Member(alias, alias, resolved.get(field.name, Any), _metadata_doc(field), has_default)


def _metadata_doc(field: Any) -> str:
    return str(field.metadata.get("description", ""))


def _of_struct(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    msgspec: Any = sys.modules["msgspec"]
    if cls.__struct_config__.array_like:
        raise TypeError(
            f"{cls.__name__}: a Struct that is written as an array has no strict schema; use array_like=False"
        )
    for field in msgspec.structs.fields(cls):
        yield Member(field.name, field.encode_name, resolved[field.name], may_lack=not field.required)


def _of_model(cls: Any, resolved: Mapping[str, Any]) -> Iterator[Member]:
    for field in fields_of(cls).values():
        yield Member(field.name, field.wire, resolved[field.name], may_lack=not field.is_required())


def _tag(cls: Any) -> Optional[tuple[str, Any]]:
    config = getattr(cls, "__struct_config__", None)
    return (config.tag_field, config.tag) if config is not None and config.tag is not None else None


def _by_keyword(cls: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda values: cls(**values)


class _Kind(NamedTuple):
    """One kind of record type."""

    applies: Callable[[Any], bool]
    """Says whether a class is of this kind."""
    members_of: Callable[[Any, Mapping[str, Any]], Iterator[Member]]
    """Yields the members of a class, by its resolved annotations."""
    make: Callable[[Any], Any]
    """Returns what makes instances of a class."""


_KINDS = (
    _Kind(typing_extensions.is_typeddict, _of_typed_dict, lambda cls: dict),
    _Kind(lambda cls: issubclass(cls, BaseModel), _of_model, lambda cls: lambda values: cls.construct(**values)),
    _Kind(is_struct, _of_struct, _by_keyword),
    _Kind(lambda cls: hasattr(cls, "__attrs_attrs__"), _of_attrs, _by_keyword),
    _Kind(dataclasses.is_dataclass, _of_dataclass, _by_keyword),
)


def _kind_of(cls: Any) -> Optional[_Kind]:
    if not isinstance(cls, type) and not typing_extensions.is_typeddict(cls):
        return None
    return next((kind for kind in _KINDS if kind.applies(cls)), None)


def is_enum(type_: Any) -> bool:
    """Say whether a type is an enumeration."""
    return isinstance(type_, type) and issubclass(type_, Enum)
