"""Invites: e-mail that brings people into the organization."""

from __future__ import annotations

from ..._params import AFTER
from .._row import delete, get, post, resource

ADMIN_ORGANIZATION_INVITES = resource(
    "admin.organization.invites",
    post(
        "create",
        "/organization/invites",
        body={
            "email": ("str", "Address that the invitation goes to."),
            "role": ("Literal['reader', 'owner']", "Role in the organization of whoever accepts."),
            "projects?": (
                "Iterable[invite_create_params.Project]",
                "Projects to join with the organization; the default one if left out, none if empty.",
            ),
        },
        returns="Invite",
        doc="Invite somebody to your organization by e-mail.",
    ),
    get(
        "retrieve",
        "/organization/invites/{invite_id}",
        ids={"invite_id": ("str", "ID of the invitation to look up.")},
        returns="Invite",
        doc="Look up an invitation and whether it was accepted.",
    ),
    get(
        "list",
        "/organization/invites",
        query={"after?": AFTER, "limit?": ("int", "Invitations per page, 1 to 100; 20 by default.")},
        returns="Invite",
        page="conversation_cursor",
        doc="List the invitations to your organization.",
    ),
    delete(
        "delete",
        "/organization/invites/{invite_id}",
        ids={"invite_id": ("str", "ID of the invitation to withdraw.")},
        returns="InviteDeleteResponse",
        doc="Withdraw an invitation that nobody has accepted yet.",
    ),
    doc="Invitations to join the organization.",
    types="admin.organization",
)
