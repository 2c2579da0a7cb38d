from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr

__all__ = [
    "BetaResponseFunctionWebSearchParam",
    "ActionSearchSource",
    "ActionSearch",
    "ActionOpenPage",
    "ActionFindInPage",
    "Action",
    "Agent",
]


class ActionSearchSource(TypedDict, total=False):
    """A page that a search found."""

    type: Required[Literal["url"]]
    url: Required[str]


class ActionSearch(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]

    query: str
    """Deprecated: use `queries`."""

    sources: Iterable[ActionSearchSource]
    """Only if the request includes `web_search_call.action.sources`."""


class ActionOpenPage(TypedDict, total=False):
    """The opening of a page that was found."""

    type: Required[Literal["open_page"]]
    url: Optional[str]


class ActionFindInPage(TypedDict, total=False):
    """A search within an open page."""

    pattern: Required[str]
    """The text that was looked for."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]


Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]
"""What the model did on the web."""


class Agent(TypedDict, total=False):
    """The agent that the item comes from."""

    agent_name: Required[str]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """The model searched the web."""

    id: Required[str]
    action: Required[Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    type: Required[Literal["web_search_call"]]
    agent: Optional[Agent]
