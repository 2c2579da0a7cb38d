from .content import AsyncContent as AsyncContent, Content as Content
from .versions import AsyncVersions as AsyncVersions, Versions as Versions
