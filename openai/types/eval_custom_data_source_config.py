from typing import Annotated, Dict, Literal

from .._model.base import Alias, BaseModel

__all__ = ["EvalCustomDataSourceConfig"]


class EvalCustomDataSourceConfig(BaseModel):
    """Items of a shape of your own, which each run brings along."""

    schema_: Annotated[Dict[str, object], Alias("schema")]
    """JSON schema of what graders can refer to: `item`, and `sample` if a model answers the items."""

    type: Literal["custom"]
