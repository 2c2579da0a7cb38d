from ......_lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Roles": ".roles",
        "AsyncRoles": ".roles",
        "Users": ".users",
        "AsyncUsers": ".users",
    },
)
