# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Versions(SyncResource, table="skills.versions"):
    content = Child("openai.resources.skills.versions.content:Content")


class AsyncVersions(AsyncResource, table="skills.versions"):
    content = Child("openai.resources.skills.versions.content:AsyncContent")


__getattr__ = views(__name__, globals())
