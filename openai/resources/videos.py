from .._resource import AsyncResource, Helper, SyncResource, views


class Videos(SyncResource, table="videos"):
    poll = Helper("openai.lib.polling:poll_video")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_video", extends="create")


class AsyncVideos(AsyncResource, table="videos"):
    poll = Helper("openai.lib.polling:poll_video")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_video", extends="create")


__getattr__ = views(__name__, globals())
