"""The base class of models, and what belongs to it, under the name that programs import it from.

``BaseModel`` is a real class of pydantic's where that is installed, made when somebody asks for it, so that what
programs derive from it are pydantic models in every respect. Where it is not, it is the base class of `_model`. The
library's own models derive from the one in `_model` directly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._elsewhere import elsewhere
from ._model import (
    Alias as Alias,
    Discriminator as Discriminator,
    Field as Field,
    GenericModel as GenericModel,
    fields_of as fields_of,
    renamed as renamed,
)

if TYPE_CHECKING:
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
    from ._model import BaseModel as BaseModel
    from ._request_options import FinalRequestOptions as FinalRequestOptions
    from ._signature_types import (
        FinalRequestOptionsInput as FinalRequestOptionsInput,
        SecurityOptions as SecurityOptions,
    )
else:
    _elsewhere = elsewhere(__name__)

    def __getattr__(name: str) -> Any:
        if name != "BaseModel":
            return _elsewhere(name)
        globals()[name] = _public_base()
        return globals()[name]


def _public_base() -> type:
    from ._model import BaseModel

    try:
        import pydantic
    except ImportError:
        return BaseModel
    # What came before has other names for what the bridge is built on.
    if tuple(map(int, pydantic.VERSION.split(".")[:2])) < (2, 5):
        return BaseModel
    from ._bridge.public import public_base

    return public_base()
