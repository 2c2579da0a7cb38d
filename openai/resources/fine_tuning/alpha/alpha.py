# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Alpha(SyncResource, table="fine_tuning.alpha"):
    graders = Child("openai.resources.fine_tuning.alpha.graders:Graders")


class AsyncAlpha(AsyncResource, table="fine_tuning.alpha"):
    graders = Child("openai.resources.fine_tuning.alpha.graders:AsyncGraders")


__getattr__ = views(__name__, globals())
