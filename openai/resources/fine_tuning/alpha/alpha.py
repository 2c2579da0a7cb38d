from ...._resource import AsyncResource, Child, SyncResource


class Alpha(SyncResource, table="fine_tuning.alpha"):
    graders = Child("openai.resources.fine_tuning.alpha.graders:Graders")


class AsyncAlpha(AsyncResource, table="fine_tuning.alpha"):
    graders = Child("openai.resources.fine_tuning.alpha.graders:AsyncGraders")
