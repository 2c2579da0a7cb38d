from typing import Annotated, List, Literal, Optional, Union

from ...._model.base import BaseModel, Discriminator
from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from .chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "ChatKitThreadItemList",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroupTask",
    "DataChatKitTaskGroup",
    "Data",
]


class DataChatKitClientToolCall(BaseModel):
    """A tool that was to be called in the browser of your end user."""

    id: str

    arguments: str
    """JSON."""

    call_id: str

    created_at: int
    """Unix time in seconds."""

    name: str
    object: Literal["chatkit.thread_item"]

    output: Optional[str] = None
    """JSON; absent while the call runs."""

    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]


class DataChatKitTask(BaseModel):
    """A note on what the workflow does."""

    id: str

    created_at: int
    """Unix time in seconds."""

    heading: Optional[str] = None
    object: Literal["chatkit.thread_item"]
    summary: Optional[str] = None

    task_type: Literal["custom", "thought"]
    """`thought` where the model thinks, else `custom`."""

    thread_id: str
    type: Literal["chatkit.task"]


class DataChatKitTaskGroupTask(BaseModel):
    """One task of a group."""

    heading: Optional[str] = None
    summary: Optional[str] = None

    type: Literal["custom", "thought"]
    """`thought` where the model thinks, else `custom`."""


class DataChatKitTaskGroup(BaseModel):
    """Tasks that are shown together."""

    id: str

    created_at: int
    """Unix time in seconds."""

    object: Literal["chatkit.thread_item"]
    tasks: List[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]


Data = Annotated[
    Union[
        ChatKitThreadUserMessageItem,
        ChatKitThreadAssistantMessageItem,
        ChatKitWidgetItem,
        DataChatKitClientToolCall,
        DataChatKitTask,
        DataChatKitTaskGroup,
    ],
    Discriminator("type"),
]
"""An item of a thread."""


class ChatKitThreadItemList(BaseModel):
    """A page of a thread's items."""

    data: List[Data]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
