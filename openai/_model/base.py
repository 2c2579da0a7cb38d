"""The base class of all response models: an instance's ``__dict__`` is the JSON object that the server sent.

Nothing is copied and no default is filled in. A field that the server added is an attribute, a field that it left out
reads as its default, and the fields that are set are those in the dict. The declared fields of a class are read from
its annotations on first use: decoding, constructing, dumping and ``attrs.fields`` all start at `fields_of`.

In a program that has pydantic, `BaseModel` derives from pydantic's, and pydantic creates the classes that programs
derive from ours (see `metaclass` and the package `pydantic`); our own classes, and their behaviour, stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional, Union

from .._support.suggest import UnknownAttributeError
from . import unstructure
from .descriptors import (
    AttrsFields,
    ModelFields,
    PydanticPart,
    keep_methods,
    pydantic_extra,
    pydantic_fields_set,
    pydantic_private,
)
from .fields import (
    ATTRS,
    DEFAULTS,
    FIELDS,
    PRIVATE_KEYS,
    WIRE_NAMES,
    Alias as Alias,
    Discriminator as Discriminator,
    Field as Field,
    fields_of as fields_of,
    get_wire_names as get_wire_names,
)
from .metaclass import Layout, ModelMeta, choose_base, create_blank, is_pydantic_loaded

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import Literal, Self, dataclass_transform

    from .._support.annotations import Annotation
    from .._support.signature_types import IncEx
    from .json_schema import JsonSchema
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        """Return a decorator that does nothing: type checkers learn from it what constructors take."""
        return lambda cls: cls

    Layout, ModelMeta = choose_base()


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
class BaseModel(Layout, metaclass=ModelMeta):
    """An object of the API.

    Fields are attributes. Those that the server sent beyond the declared ones are attributes too, and
    ``model_extra`` lists them; a declared field that the server left out reads as its default, or as ``None``.

    Raises:
        ValueError: constructing with a required field missing or a value of the wrong type; the text names the
            field. In a program that has imported pydantic this is a ``pydantic.ValidationError``, and values are
            converted as pydantic does it. Answers of the server are never refused in this way.
    """

    if TYPE_CHECKING:
        model_fields: ClassVar[Mapping[str, Any]]
        model_config: ClassVar[dict[str, Any]]
        __private__: ClassVar[frozenset[str]]
        __foreign__: ClassVar[bool]
        __by_pydantic__: ClassVar[bool]
        _request_id: Optional[str]
        """The ``x-request-id`` of the answer; set on what a method returns, not on the objects inside."""
    else:
        # Without annotations: those of this class must not be taken for fields.
        __attrs_attrs__ = AttrsFields()
        model_fields = ModelFields()
        model_config = {"extra": "allow"}
        # Keys of an instance's __dict__ that are the library's own and not part of the object.
        __private__ = PRIVATE_KEYS
        # Whether the class is a program's own, created without pydantic.
        __foreign__ = False
        # Whether pydantic has created the class, so that its instances hold their state as pydantic's do.
        __by_pydantic__ = False
        # Pydantic's are slower, and hold a part of the object outside the dict.
        __setattr__ = object.__setattr__
        __delattr__ = object.__delattr__
        # Attributes that pydantic expects on a class of its own.
        __pydantic_complete__ = True
        __pydantic_computed_fields__ = {}
        __pydantic_custom_init__ = False
        __pydantic_extra_info__ = None
        __pydantic_parent_namespace__ = None
        __pydantic_post_init__ = None
        __pydantic_root_model__ = False
        __pydantic_setattr_handlers__ = {}
        __class_vars__ = set()
        __private_attributes__ = {}
        __pydantic_fields__ = PydanticPart()
        __pydantic_core_schema__ = PydanticPart()
        __pydantic_validator__ = PydanticPart()
        __pydantic_serializer__ = PydanticPart()
        __pydantic_generic_metadata__ = PydanticPart()
        __signature__ = PydanticPart()
        __pydantic_extra__ = pydantic_extra
        __pydantic_fields_set__ = pydantic_fields_set
        __pydantic_private__ = pydantic_private

        def __class_getitem__(cls, item: Annotation) -> type:
            following = getattr(super(BaseModel.__base__, cls), "__class_getitem__", None)
            if following is None:
                raise TypeError(f"type {cls.__name__!r} is not subscriptable")
            return following(item)

    if not TYPE_CHECKING:

        def __init__(self, /, **data: object) -> None:
            if is_pydantic_loaded():
                from .pydantic.validation import initialize

                initialize(self, data)
            else:
                from .structure import build

                self.__dict__ = build(type(self), data)

    @classmethod
    def construct(cls, /, _fields_set: Optional[set[str]] = None, **values: object) -> Self:
        """Create an instance without validation; dicts inside become models where the class declares models.

        Args:
            _fields_set: names of fields that count as set, with their default, in addition to ``values``.
            **values: the fields.
        """
        from .structure import construct

        if _fields_set is not None and not isinstance(_fields_set, (set, frozenset)):
            # A field of that name: JSON has no sets.
            values["_fields_set"], _fields_set = _fields_set, None
        model = construct(cls, values)
        for name in _fields_set or ():
            field = fields_of(cls).get(name)
            if field is not None and name not in model.__dict__:
                model.__dict__[name] = None if field.is_required() else field.default
        return model

    model_construct = construct

    @classmethod
    def model_validate(cls, obj: object, **options: Any) -> Self:
        """Create an instance from a mapping (or return an instance as it is), checking required fields and types.

        Args:
            obj: the data.
            **options: those of pydantic, if it is installed: ``strict``, ``from_attributes``, ``context`` and so on.

        Raises:
            ValueError: the data does not fit; the text names the field.
        """
        if type(obj) is dict and not options:
            # Pydantic's own function, once it has been built for the class; below, the reason for a refusal is found.
            validate_dict = cls.__dict__.get("__validate_dict__")
            if validate_dict is not None:
                try:
                    return validate_dict(obj)  # type: ignore[no-any-return]
                except ValueError:
                    pass
        else:
            if isinstance(obj, cls):
                return obj
            if isinstance(obj, BaseModel):
                obj = obj.to_dict()
        if is_pydantic_loaded():
            from .pydantic.validation import validate

            return validate(cls, obj, options)
        if not isinstance(obj, Mapping):
            raise ValueError(f"{cls.__name__}: expected an object, got {type(obj).__name__}")
        return cls(**obj)

    parse_obj = model_validate

    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes, bytearray], **options: Any) -> Self:
        """Create an instance from JSON text, validated as by `model_validate`.

        Raises:
            ValueError: the text is not JSON, or the data does not fit; the text names the field.
        """
        if is_pydantic_loaded():
            from .pydantic.validation import validate_json

            return validate_json(cls, json_data, options)
        from .json import loads

        return cls.model_validate(loads(json_data))

    parse_raw = model_validate_json

    @classmethod
    def model_json_schema(
        cls, by_alias: bool = True, ref_template: str = "#/$defs/{model}", **options: Any
    ) -> JsonSchema:
        """Return the JSON schema of the class, with nested models under ``$defs``.

        Args:
            by_alias: use the names of the API.
            ref_template: how the schema refers to a nested model, with ``{model}`` for its name.
            **options: a ``schema_generator`` of pydantic's is used; ``mode`` has no effect.
        """
        if options.get("schema_generator") is not None:
            from .pydantic.validation import get_adapter

            schema: JsonSchema = get_adapter(cls).json_schema(by_alias=by_alias, ref_template=ref_template, **options)
            return schema
        from .json_schema import build_json_schema

        return build_json_schema(cls, by_alias=by_alias, ref_template=ref_template)

    schema = model_json_schema

    @classmethod
    def model_parametrized_name(cls, params: tuple[type, ...]) -> str:
        """Return the name of a generic class with these type arguments."""
        return f"{cls.__name__}[{', '.join(getattr(param, '__name__', str(param)) for param in params)}]"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Annotation, handler: GetCoreSchemaHandler) -> CoreSchema:
        from .pydantic.core_schema import build_core_schema

        return build_core_schema(cls, source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchema:
        from .pydantic.core_schema import build_json_schema

        return build_json_schema(cls, core_schema, handler)

    @classmethod
    def model_rebuild(cls, **_options: object) -> Optional[bool]:
        """Discard what was read from the annotations, so that they are read again."""
        for name in (FIELDS, WIRE_NAMES, ATTRS, DEFAULTS):
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
            warnings: whether classes created by pydantic warn about values that do not fit; ours never do.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
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
            warnings=warnings,
        )

    def model_dump(
        self,
        *,
        mode: Union[Literal["json", "python"], str] = "python",
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        context: Optional[object] = None,
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
            include: fields to include: a set of names, or a mapping of names to the same for the value of the field.
            exclude: fields to leave out, in the same form.
            by_alias: use the names of the API.
            exclude_unset: leave out fields that the server did not send.
            exclude_defaults: leave out fields that equal their default.
            exclude_none: leave out fields that are ``None``.
            fallback: called in ``json`` mode with a value that JSON does not know.

        The others are accepted for compatibility and have no effect.

        Raises:
            ValueError: in ``json`` mode, a value has no JSON form and there is no ``fallback``.
        """
        if include is None and exclude is None and fallback is None and not exclude_defaults:
            way = (mode == "json", bool(by_alias), exclude_unset, exclude_none)
            try:
                return unstructure.WALKERS[way][type(self)](self)  # type: ignore[no-any-return]
            except RecursionError:
                return unstructure.dump_deep(self, way)
        return unstructure.dump(
            self,
            unstructure.DumpOptions(
                mode == "json", bool(by_alias), exclude_unset, exclude_defaults, exclude_none, fallback
            ),
            include,
            exclude,
        )

    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        ensure_ascii: bool = False,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **options: Any,
    ) -> str:
        """Return `model_dump` in ``json`` mode as text, indented by ``indent`` spaces (``None``: on one line)."""
        if not ensure_ascii and not exclude_defaults and (not options or options.keys() == {"warnings"}):
            text = unstructure.dump_json(self, indent, bool(by_alias), exclude_unset, exclude_none)
            if text is not None:
                return text
        from .json import dump_text

        dumped = self.model_dump(
            mode="json",
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            **options,
        )
        return dump_text(dumped, indent=indent, ensure_ascii=ensure_ascii)

    def dict(self, **options: Any) -> dict[str, Any]:
        """Return `model_dump`, under its older name."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """Return `model_dump_json`, under its older name."""
        return self.model_dump_json(**options)

    def model_copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> Self:
        """Return a copy, with the fields of ``update`` set; ``deep`` also copies the values of the fields."""
        import copy

        model = copy.deepcopy(self) if deep else copy.copy(self)
        model.__dict__.update(update or {})
        return model

    def copy(
        self,
        *,
        include: Optional[IncEx] = None,
        exclude: Optional[IncEx] = None,
        update: Optional[Mapping[str, Any]] = None,
        deep: bool = False,
    ) -> Self:
        """Return `model_copy`, under its older name; ``include`` and ``exclude`` choose the fields of the copy."""
        model = self.model_copy(deep=deep)
        for name in [*model.__dict__]:
            if (include is not None and name not in include) or name in (exclude or ()):
                del model.__dict__[name]
        model.__dict__.update(update or {})
        return model

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the fields that were sent or set."""
        names = self.__dict__.keys() - self.__private__ - {*get_wire_names(type(self)).values()}
        unset = self.__dict__.get("_unset")
        # A value that has been assigned since counts as set.
        if not isinstance(unset, dict):
            return names
        return {name for name in names if unset.get(name, self) is not self.__dict__[name]}

    __fields_set__ = model_fields_set

    @property
    def model_computed_fields(self) -> dict[str, Any]:  # type: ignore[valid-type]
        """An empty dict: our classes have no computed fields."""
        return {}

    @property
    def model_extra(self) -> Optional[dict[str, Any]]:  # type: ignore[valid-type]
        """The fields that the class does not declare."""
        declared = fields_of(type(self))
        private = self.__private__
        return {name: value for name, value in self.__dict__.items() if name not in declared and name not in private}

    if not TYPE_CHECKING:
        # Hidden, so that type checkers report names that do not exist.

        def __getattr__(self, name: str) -> object:
            # Only reached after ordinary lookup has failed: a required field that the server left out, or a mistake.
            if name.startswith("_"):
                if name == "_request_id":
                    return None
                raise UnknownAttributeError(type(self).__name__, name)
            attribute = getattr(type(self), name, None)
            if isinstance(attribute, property) and attribute.fget is not None:
                # The property itself has raised an AttributeError, whose own message says more.
                return attribute.fget(self)
            fields = fields_of(type(self))
            if name in fields:
                return None
            raise UnknownAttributeError(type(self).__name__, name, (*fields, *self.__dict__))

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of all fields for the repr, declared ones first."""
        fields = fields_of(type(self))
        for name in fields:
            yield name, getattr(self, name)
        yield from (self.model_extra or {}).items()

    def __iter__(self) -> Iterator[Any]:
        yield from type(self).__repr_args__(self)

    def __repr_name__(self) -> str:
        return type(self).__name__

    def __repr_str__(self, join_str: str) -> str:
        return join_str.join(f"{name}={value!r}" for name, value in type(self).__repr_args__(self))

    def __repr__(self) -> str:
        # Through the class: a server may send a field of any name.
        cls = type(self)
        return f"{cls.__repr_name__(self)}({cls.__repr_str__(self, ', ')})"

    __rich_repr__ = __repr_args__

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, BaseModel):
            return NotImplemented
        left, right = self.__dict__, other.__dict__
        if left == right:
            return True
        if left.keys() == right.keys() and left.keys().isdisjoint(self.__private__):
            return False
        # An answer has wire names beside the fields; a model that was constructed by hand has not.
        wire_names = {*get_wire_names(type(self)).values()}
        pairs = [
            {name: value for name, value in type(model).__repr_args__(model) if name not in wire_names}
            for model in (self, other)
        ]
        return pairs[0] == pairs[1]

    def __copy__(self) -> Self:
        model = object.__new__(type(self))
        model.__dict__ = self.__dict__.copy()
        return model

    def __replace__(self, **changes: object) -> Self:
        return self.model_copy(update=changes)

    def __deepcopy__(self, memo: Optional[dict[int, object]] = None) -> Self:  # type: ignore[valid-type]
        return unstructure.copy_deep(self, {} if memo is None else memo)

    if not TYPE_CHECKING:
        # Through the class: those of `object` look up `__reduce__`, `__getnewargs__` and so on as attributes, and a
        # server may send fields of these names. `create_blank`, because pickle compares the argument of the constructor
        # that is the default with `__class__`, which may be another (see `isinstance_proxy`).

        def __reduce_ex__(self, protocol: int) -> Union[str, tuple[object, ...]]:
            cls = type(self)
            return super().__reduce_ex__(protocol) if cls.__by_pydantic__ else cls.__reduce__(self)

        def __reduce__(self) -> Union[str, tuple[object, ...]]:
            cls = type(self)
            return super().__reduce__() if cls.__by_pydantic__ else (create_blank, (cls,), cls.__getstate__(self))

    def __getstate__(self) -> dict[str, Any]:  # type: ignore[valid-type]
        return self.__dict__

    def __setstate__(self, state: dict[str, Any]) -> None:  # type: ignore[valid-type]
        self.__dict__.update(state)


keep_methods(BaseModel)


class GenericModel(BaseModel):
    """The base of models that are generic, under the name that older programs import."""
