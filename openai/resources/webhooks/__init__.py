from ..._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Webhooks": ".webhooks",
        "AsyncWebhooks": ".webhooks",
    },
)
