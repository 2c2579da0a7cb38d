"""What organizations keep about themselves: groups, roles, invites and projects, kept in memory."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import Call, Handler, Json
from .._store import Store

GROUPS = Store("admin.organization.groups", "group_")
INVITES = Store("admin.organization.invites", "invite-", fixed={"status": "pending"})
PROJECTS = Store("admin.organization.projects", "proj_", fixed={"object": "organization.project", "status": "active"})
ROLES = Store("admin.organization.roles", "role_")
PROJECT_ROLES = Store("admin.organization.projects.roles", "role_", PROJECTS)
_PLACES = {ROLES.kind: ROLES, PROJECT_ROLES.kind: PROJECT_ROLES}


def archive(call: Call) -> Json:
    PROJECTS.enter(call, "archived", ends=("archived",))
    project = PROJECTS.find(call)
    project["archived_at"] = call.state.now()
    return dict(project)


def create_role(call: Call) -> Json:
    return dict(_PLACES[call.row.resource].add(call, call.body, name=call.body["role_name"]))


def update_role(call: Call) -> Json:
    store = _PLACES[call.row.resource]
    if "role_name" in call.body:
        store.find(call)["name"] = call.body["role_name"]
    return store.update(call)


HANDLERS: Mapping[str, Handler] = {
    **GROUPS.handlers(),
    **INVITES.handlers(),
    **PROJECTS.handlers(),
    **ROLES.handlers(),
    **PROJECT_ROLES.handlers(),
    "admin.organization.projects.archive": archive,
    **{f"{kind}.create": create_role for kind in _PLACES},
    **{f"{kind}.update": update_role for kind in _PLACES},
}
