from ..._resource import AsyncResource, Helper, SyncResource, views


class Webhooks(SyncResource, table="webhooks"):
    verify_signature = Helper("openai.lib.webhooks:verify_signature")
    unwrap = Helper("openai.lib.webhooks:unwrap")


class AsyncWebhooks(AsyncResource, table="webhooks"):
    verify_signature = Helper("openai.lib.webhooks:verify_signature")
    unwrap = Helper("openai.lib.webhooks:unwrap")


__getattr__ = views(__name__, globals())
