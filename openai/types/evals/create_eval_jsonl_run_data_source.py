from typing import Annotated, Dict, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["CreateEvalJSONLRunDataSource", "SourceFileContentContent", "SourceFileContent", "SourceFileID", "Source"]


class SourceFileContentContent(BaseModel):
    """One item of the run."""

    item: Dict[str, object]
    """Values that templates reach as `item`."""

    sample: Optional[Dict[str, object]] = None
    """A model's answer made before, which templates reach as `sample`."""


class SourceFileContent(BaseModel):
    """Items given with the request."""

    content: List[SourceFileContentContent]
    type: Literal["file_content"]


class SourceFileID(BaseModel):
    """Items in an uploaded JSONL file."""

    id: str
    type: Literal["file_id"]


Source = Annotated[Union[SourceFileContent, SourceFileID], Discriminator("type")]
"""Where the items of a run come from."""


class CreateEvalJSONLRunDataSource(BaseModel):
    """Items that are judged as they are."""

    source: Source
    """Where the items come from."""

    type: Literal["jsonl"]
