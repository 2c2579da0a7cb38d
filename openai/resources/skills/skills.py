# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Skills(SyncResource, table="skills"):
    content = Child("openai.resources.skills.content:Content")
    versions = Child("openai.resources.skills.versions:Versions")


class AsyncSkills(AsyncResource, table="skills"):
    content = Child("openai.resources.skills.content:AsyncContent")
    versions = Child("openai.resources.skills.versions:AsyncVersions")


__getattr__ = views(__name__, globals())
