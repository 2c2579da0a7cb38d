from __future__ import annotations

from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InviteCreateParams", "Project"]


class Project(TypedDict, total=False):
    """A project that the invited user is to get into."""

    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteCreateParams(TypedDict, total=False):
    """Arguments of `admin.organization.invites.create`."""

    email: Required[str]
    """Where to send the invitation."""

    role: Required[Literal["reader", "owner"]]

    projects: Iterable[Project]
    """The default project unless given; none at all if empty."""
