from ..._resource import AsyncResource, SyncResource


class Translations(SyncResource, table="audio.translations"):
    pass


class AsyncTranslations(AsyncResource, table="audio.translations"):
    pass
