from typing import Annotated, Dict, Literal, Optional

from .._model.base import Alias, BaseModel
from .shared.metadata import Metadata

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Deprecated: new evaluations use logs. Items that the API takes from stored chat completions."""

    schema_: Annotated[Dict[str, object], Alias("schema")]
    """JSON schema of what graders can refer to."""

    type: Literal["stored_completions"]

    metadata: Optional[Metadata] = None
    """Only those with these pairs."""
