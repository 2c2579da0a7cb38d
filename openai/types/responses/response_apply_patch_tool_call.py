from typing import Annotated, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = [
    "ResponseApplyPatchToolCall",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "Operation",
    "CallerDirect",
    "CallerProgram",
    "Caller",
]


class OperationCreateFile(BaseModel):
    """A file to create."""

    diff: str
    """The content, as a diff."""

    path: str
    type: Literal["create_file"]


class OperationDeleteFile(BaseModel):
    """A file to delete."""

    path: str
    type: Literal["delete_file"]


class OperationUpdateFile(BaseModel):
    """A file to change."""

    diff: str
    """The change, as a diff."""

    path: str
    type: Literal["update_file"]


Operation = Annotated[Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile], Discriminator("type")]
"""What to do with a file."""


class CallerDirect(BaseModel):
    """The model made the call itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote made the call."""

    caller_id: str
    """The `call_id` of the program."""

    type: Literal["program"]


Caller = Annotated[Union[CallerDirect, CallerProgram, None], Discriminator("type")]
"""Who made the call: the model itself, or a program that it wrote."""


class ResponseApplyPatchToolCall(BaseModel):
    """The model wants a file created, changed or deleted."""

    id: str

    call_id: str
    """The output has to name it."""

    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Optional[Caller] = None

    created_by: Optional[str] = None
    """ID of whoever made the item."""
