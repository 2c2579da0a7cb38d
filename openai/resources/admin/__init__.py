from ..._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Admin": ".admin",
        "AsyncAdmin": ".admin",
        "Organization": ".organization.organization",
        "AsyncOrganization": ".organization.organization",
    },
)
