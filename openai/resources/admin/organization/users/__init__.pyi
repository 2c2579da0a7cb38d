from .roles import AsyncRoles as AsyncRoles, Roles as Roles
from .users import AsyncUsers as AsyncUsers, Users as Users
