"""The base class of models and related functions, at the path from which programs import them.

``BaseModel`` is that of `_model`. Programs that import it from here may derive from it, and their classes are pydantic
models in every respect if pydantic is installed: so pydantic is imported then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._model.base import (
    Alias as Alias,
    Discriminator as Discriminator,
    Field as Field,
    GenericModel as GenericModel,
    fields_of as fields_of,
    get_wire_names as get_wire_names,
)
from ._support.aliases import make_getattr

if TYPE_CHECKING:
    from ._calls.request_options import FinalRequestOptions as FinalRequestOptions
    from ._model.base import BaseModel as BaseModel
    from ._support.signature_types import (
        FinalRequestOptionsInput as FinalRequestOptionsInput,
        SecurityOptions as SecurityOptions,
    )
    from ._utils._construct import (
        EagerIterable as EagerIterable,
        add_request_id as add_request_id,
        build as build,
        construct_type as construct_type,
        construct_type_unchecked as construct_type_unchecked,
        is_basemodel as is_basemodel,
        is_basemodel_type as is_basemodel_type,
        validate_type as validate_type,
    )
else:
    _elsewhere = make_getattr(__name__)

    def __getattr__(name: str) -> Any:
        if name != "BaseModel":
            return _elsewhere(name)
        globals()[name] = _load_public_base()
        return globals()[name]


def _load_public_base() -> type:
    from ._model.base import BaseModel
    from ._model.metaclass import load_pydantic

    load_pydantic()
    return BaseModel
