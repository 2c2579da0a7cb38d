# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .roles import (
    AsyncRoles as AsyncRoles,
    AsyncRolesWithRawResponse as AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse as AsyncRolesWithStreamingResponse,
    Roles as Roles,
    RolesWithRawResponse as RolesWithRawResponse,
    RolesWithStreamingResponse as RolesWithStreamingResponse,
)
from .users import (
    AsyncUsers as AsyncUsers,
    AsyncUsersWithRawResponse as AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse as AsyncUsersWithStreamingResponse,
    Users as Users,
    UsersWithRawResponse as UsersWithRawResponse,
    UsersWithStreamingResponse as UsersWithStreamingResponse,
)
