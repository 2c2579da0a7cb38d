from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator

__all__ = [
    "BetaResponseFunctionWebSearch",
    "ActionSearchSource",
    "ActionSearch",
    "ActionOpenPage",
    "ActionFindInPage",
    "Action",
    "Agent",
]


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


class ActionFindInPage(BaseModel):
    """A search within an open page."""

    pattern: str
    """The text that was looked for."""

    type: Literal["find_in_page"]
    url: str


Action = Annotated[Union[ActionSearch, ActionOpenPage, ActionFindInPage], Discriminator("type")]
"""What the model did on the web."""


class Agent(BaseModel):
    """The agent that the item comes from."""

    agent_name: str


class BetaResponseFunctionWebSearch(BaseModel):
    """The model searched the web."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = None
