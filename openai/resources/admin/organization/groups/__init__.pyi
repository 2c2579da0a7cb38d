from .groups import AsyncGroups as AsyncGroups, Groups as Groups
from .roles import AsyncRoles as AsyncRoles, Roles as Roles
from .users import AsyncUsers as AsyncUsers, Users as Users
