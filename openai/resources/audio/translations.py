# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, SyncResource, views


class Translations(SyncResource, table="audio.translations"):
    pass


class AsyncTranslations(AsyncResource, table="audio.translations"):
    pass


__getattr__ = views(__name__, globals())
