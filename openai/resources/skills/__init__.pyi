from .content import AsyncContent as AsyncContent, Content as Content
from .skills import AsyncSkills as AsyncSkills, Skills as Skills
from .versions.versions import AsyncVersions as AsyncVersions, Versions as Versions
