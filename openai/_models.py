"""The base class of all response models: an instance's ``__dict__`` is the JSON object that the server sent.

Nothing is copied and nothing filled in. A field that the server added is an attribute, a field that it left out reads
as its default, and what was set is what is in the dict. What a class declares is read from its annotations when
somebody asks: decoding, constructing, dumping and ``attrs.fields`` all start at `fields_of`.

The metaclass is plain ``type``, so that classes of other libraries can stand beside this one as a second base.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Mapping
from types import FunctionType, MappingProxyType
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Union, get_args, get_origin, get_type_hints

from ._elsewhere import elsewhere

if TYPE_CHECKING:
    from typing_extensions import Literal, Self

    from ._construct import (
        EagerIterable as EagerIterable,
        add_request_id as add_request_id,
        build as build,
        construct_type as construct_type,
        construct_type_unchecked as construct_type_unchecked,
        is_basemodel as is_basemodel,
        is_basemodel_type as is_basemodel_type,
        validate_type as validate_type,
    )
    from ._request_options import FinalRequestOptions as FinalRequestOptions
    from ._schema import JsonSchema
    from ._signature_types import (
        FinalRequestOptionsInput as FinalRequestOptionsInput,
        IncEx,
        SecurityOptions as SecurityOptions,
    )

_MISSING: Any = type("_Missing", (), {"__repr__": lambda self: "required"})()

# Where a class keeps what has been read from its annotations.
_FIELDS = "__fields__"
_RENAMED = "__renamed__"
_ATTRS = "__attrs_record__"


class Alias:
    """In ``Annotated``: the field's name on the wire, where Python cannot use that name."""

    def __init__(self, wire: str) -> None:
        self.wire = wire

    def __repr__(self) -> str:
        return f"Alias({self.wire!r})"


class Discriminator:
    """In ``Annotated``: the field that tells the members of a union apart."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Discriminator({self.name!r})"


class Field:
    """What a model class declares of one field."""

    __slots__ = ("alias", "annotation", "default", "name", "wire")

    def __init__(self, name: str, annotation: Any, default: Any) -> None:
        metadata = get_args(annotation)[1:] if hasattr(annotation, "__metadata__") else ()
        wire = next((note.wire for note in metadata if isinstance(note, Alias)), name)
        self.name = name
        self.annotation = annotation
        self.default = default
        self.wire = wire
        self.alias: Optional[str] = None if wire == name else wire

    def is_required(self) -> bool:
        """Say whether the class gives no default."""
        return self.default is _MISSING

    def __repr__(self) -> str:
        return f"Field({self.name}: {self.annotation}, default={self.default!r})"


def fields_of(cls: type) -> Mapping[str, Field]:
    """Return the declared fields of a model class by name, bases first."""
    found = cls.__dict__.get(_FIELDS)
    if found is None:
        found = MappingProxyType(
            {
                name: Field(name, annotation, _default(cls, name))
                for name, annotation in get_type_hints(cls, include_extras=True).items()
                if get_origin(annotation) is not ClassVar and annotation is not ClassVar and name[0] != "_"
            }
        )
        setattr(cls, _FIELDS, found)
    return found


def _default(cls: type, name: str) -> Any:
    """Return a field's default: a class that declares it anew, without one, makes it required again."""
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
        # Since 3.10 a class always has annotations of its own; before, a missing dict is looked up in the bases.
        own = base.__annotations__ if sys.version_info >= (3, 10) else base.__dict__.get("__annotations__", ())
        if name in own:
            break
    return _MISSING


def renamed(cls: type) -> Mapping[str, str]:
    """Return the wire names of the fields whose Python name is another."""
    found: Optional[Mapping[str, str]] = cls.__dict__.get(_RENAMED)
    if found is None:
        found = {field.name: field.wire for field in fields_of(cls).values() if field.alias}
        setattr(cls, _RENAMED, found)
    return found


class _AttrsFields:
    """``__attrs_attrs__`` of a model class, made when ``attrs`` asks: making it for every class would be slow."""

    def __get__(self, instance: object, owner: type) -> Any:
        import attrs

        made = owner.__dict__.get(_ATTRS)
        if made is None:
            these = {
                field.name: attrs.field(
                    default=attrs.NOTHING if field.is_required() else field.default,
                    type=field.annotation,
                    alias=field.name,
                )
                for field in sorted(fields_of(owner).values(), key=lambda field: not field.is_required())
            }
            record = attrs.make_class(owner.__name__, these, init=False, repr=False, eq=False, order=False, slots=False)
            made = record.__attrs_attrs__  # type: ignore[attr-defined]
            setattr(owner, _ATTRS, made)
        return made


class _ModelFields:
    """``model_fields``, for classes and for their instances."""

    def __get__(self, instance: object, owner: type) -> Mapping[str, Field]:
        return fields_of(owner)


class _Method:
    """A method that stays one when the server sends a field of its name; the field is in ``model_extra``."""

    def __init__(self, method: Any) -> None:
        self._method = method

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        return self._method.__get__(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        instance.__dict__[self._name] = value


def _keep_methods(cls: type) -> None:
    for name, value in list(vars(cls).items()):
        if name[0] != "_" and isinstance(value, (FunctionType, classmethod)):
            method = _Method(value)
            method.__set_name__(cls, name)
            setattr(cls, name, method)


class BaseModel:
    """An object of the API.

    Fields are attributes. Those that the server sent beyond the declared ones are attributes too, and
    ``model_extra`` lists them; a declared field that the server left out reads as its default, or as ``None``.

    Raises:
        ValueError: constructing with a required field missing or a value of the wrong type; the text names the
            field. Answers of the server are never refused in this way.
    """

    if TYPE_CHECKING:
        model_fields: ClassVar[Mapping[str, Field]]
        model_config: ClassVar[dict[str, Any]]
        __private__: ClassVar[frozenset[str]]
        _request_id: Optional[str]
        """The ``x-request-id`` of the answer; set on what a method returns, not on the objects inside."""
    else:
        # Without annotations: those of this class must not be taken for fields.
        __attrs_attrs__ = _AttrsFields()
        model_fields = _ModelFields()
        model_config = {"extra": "allow"}
        # Keys of an instance's __dict__ that are the library's own and not part of the object.
        __private__ = frozenset({"_request_id"})

    def __init__(self, /, **data: Any) -> None:
        from ._convert import build

        self.__dict__ = build(type(self), data)

    @classmethod
    def construct(cls, _fields_set: Optional[set[str]] = None, **values: Any) -> Self:
        """Make an instance without checking anything; dicts inside become models where the class says so."""
        from ._convert import construct

        return construct(cls, values)

    model_construct = construct

    @classmethod
    def model_validate(cls, obj: Any, **_options: Any) -> Self:
        """Make an instance from a mapping (or return an instance as it is), checking required fields and types.

        Raises:
            ValueError: the data does not fit; the text names the field.
        """
        if isinstance(obj, cls):
            return obj
        if isinstance(obj, BaseModel):
            obj = obj.to_dict()
        if not isinstance(obj, Mapping):
            raise ValueError(f"{cls.__name__}: expected an object, got {type(obj).__name__}")
        return cls(**obj)

    parse_obj = model_validate

    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes, bytearray], **_options: Any) -> Self:
        """Make an instance from JSON text, checked as `model_validate` does."""
        from ._json import loads

        return cls.model_validate(loads(json_data))

    parse_raw = model_validate_json

    @classmethod
    def model_json_schema(
        cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}", **_options: Any
    ) -> JsonSchema:
        """Return the JSON schema of the class, with nested models under ``$defs``.

        Args:
            by_alias: use the names of the API.
            ref_template: how the schema refers to a nested model, with ``{model}`` for its name.
        """
        from ._schema import json_schema

        return json_schema(cls, by_alias=by_alias, ref_template=ref_template)

    schema = model_json_schema

    @classmethod
    def model_rebuild(cls, **_options: Any) -> Optional[bool]:
        """Forget what was read from the annotations, so that they are read again."""
        for name in (_FIELDS, _RENAMED, _ATTRS):
            if name in cls.__dict__:
                delattr(cls, name)
        return True

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """Return the object as plain dicts and lists, under the names of the API and as the server sent it.

        Args:
            mode: ``json`` turns dates into strings, ``python`` leaves them.
            use_api_names: ``False`` gives the names that Python code uses.
            exclude_unset: ``False`` adds the fields that the server left out, with their defaults.
            exclude_defaults: leave out fields that equal their default.
            exclude_none: leave out fields that are ``None``.
            warnings: accepted for compatibility; nothing warns.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Return `to_dict` as JSON text, indented by ``indent`` spaces (``None``: on one line)."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        context: Optional[Any] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: Union[bool, Literal["none", "warn", "error"]] = True,
        fallback: Optional[Callable[[Any], Any]] = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: Optional[bool] = None,
    ) -> dict[str, Any]:
        """Return the object as plain dicts and lists, fields that were left out included.

        Args:
            mode: ``json`` gives only what JSON knows, ``python`` leaves dates and the like as they are.
            include: fields to keep: a set of names, or a mapping of names to the same for what is inside.
            exclude: fields to leave out, written likewise.
            by_alias: use the names of the API.
            exclude_unset: leave out what the server did not send.
            exclude_defaults: leave out fields that equal their default.
            exclude_none: leave out fields that are ``None``.
            fallback: called in ``json`` mode with a value that JSON does not know.

        The others are accepted for compatibility and change nothing.
        """
        from ._dump import Dump, dump

        return dump(
            self,
            Dump(mode == "json", bool(by_alias), exclude_unset, exclude_defaults, exclude_none, fallback),
            include,
            exclude,
        )

    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        ensure_ascii: bool = False,
        fallback: Optional[Callable[[Any], Any]] = None,
        **options: Any,
    ) -> str:
        """Return `model_dump` in ``json`` mode as text, indented by ``indent`` spaces (``None``: on one line)."""
        from ._json import text

        return text(
            self.model_dump(mode="json", fallback=fallback, **options), indent=indent, ensure_ascii=ensure_ascii
        )

    def dict(self, **options: Any) -> dict[str, Any]:
        """Return `model_dump`, under its older name."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """Return `model_dump_json`, under its older name."""
        return self.model_dump_json(**options)

    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """Return a copy, with the fields of ``update`` set; ``deep`` copies what is inside, too."""
        import copy

        twin = copy.deepcopy(self) if deep else copy.copy(self)
        twin.__dict__.update(update or {})
        return twin

    def copy(
        self,
        *,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self:
        """Return `model_copy`, under its older name; ``include`` and ``exclude`` choose the fields of the copy."""
        twin = self.model_copy(deep=deep)
        for name in [*twin.__dict__]:
            if (include is not None and name not in include) or name in (exclude or ()):
                del twin.__dict__[name]
        twin.__dict__.update(update or {})
        return twin

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that were sent or set."""
        return self.__dict__.keys() - self.__private__

    @property
    def model_extra(self) -> Optional[dict[str, Any]]:  # type: ignore[valid-type]
        """The fields that the class does not declare."""
        declared = fields_of(type(self))
        private = self.__private__
        return {name: value for name, value in self.__dict__.items() if name not in declared and name not in private}

    def __getattr__(self, name: str) -> Any:
        # Only reached where ordinary lookup found nothing: a required field that the server left out, or a mistake.
        if name.startswith("_"):
            if name == "_request_id":
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        found = getattr(type(self), name, None)
        if isinstance(found, property) and found.fget is not None:
            # The property itself failed to find something, and its own error says what.
            return found.fget(self)
        fields = fields_of(type(self))
        if name in fields:
            return None
        near = difflib.get_close_matches(name, {*fields, *self.__dict__}, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of all fields, declared ones first, as the repr shows them."""
        fields = fields_of(type(self))
        for name in fields:
            yield name, getattr(self, name)
        yield from (self.model_extra or {}).items()

    def __iter__(self) -> Iterator[Any]:
        yield from self.__repr_args__()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__repr_args__())})"

    __rich_repr__ = __repr_args__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BaseModel) or type(self) is not type(other):
            return NotImplemented
        return self is other or dict(self.__repr_args__()) == dict(other.__repr_args__())


_keep_methods(BaseModel)


class GenericModel(BaseModel):
    """The base of models that are generic, under the name that older programs import."""


if not TYPE_CHECKING:
    __getattr__ = elsewhere(__name__)
