from .._resource import AsyncResource, Helper, SyncResource, views


class Files(SyncResource, table="files"):
    wait_for_processing = Helper("openai.lib.polling:wait_for_processing")


class AsyncFiles(AsyncResource, table="files"):
    wait_for_processing = Helper("openai.lib.polling:wait_for_processing")


__getattr__ = views(__name__, globals())
