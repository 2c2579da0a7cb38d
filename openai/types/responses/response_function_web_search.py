from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = ["ResponseFunctionWebSearch", "ActionSearchSource", "ActionSearch", "ActionOpenPage", "ActionFind", "Action"]


class ActionSearchSource(BaseModel):
    """A page that a search found."""

    type: Literal["url"]
    url: str


class ActionSearch(BaseModel):
    """A search of the web."""

    type: Literal["search"]
    queries: Optional[List[str]] = None

    query: Optional[str] = None
    """Deprecated: use `queries`."""

    sources: Optional[List[ActionSearchSource]] = None
    """Only if the request includes `web_search_call.action.sources`."""


class ActionOpenPage(BaseModel):
    """The opening of a page that was found."""

    type: Literal["open_page"]
    url: Optional[str] = None


class ActionFind(BaseModel):
    """A search within an open page."""

    pattern: str
    """The text that was looked for."""

    type: Literal["find_in_page"]
    url: str


Action = Annotated[Union[ActionSearch, ActionOpenPage, ActionFind], Discriminator("type")]
"""What the model did on the web."""


class ResponseFunctionWebSearch(BaseModel):
    """The model searched the web."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed"]
    type: Literal["web_search_call"]
