from ....._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Groups": ".groups",
        "AsyncGroups": ".groups",
        "Roles": ".roles",
        "AsyncRoles": ".roles",
        "Users": ".users",
        "AsyncUsers": ".users",
    },
)
