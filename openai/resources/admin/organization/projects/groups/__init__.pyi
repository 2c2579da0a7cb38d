# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .groups import (
    AsyncGroups as AsyncGroups,
    AsyncGroupsWithRawResponse as AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse as AsyncGroupsWithStreamingResponse,
    Groups as Groups,
    GroupsWithRawResponse as GroupsWithRawResponse,
    GroupsWithStreamingResponse as GroupsWithStreamingResponse,
)
from .roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
