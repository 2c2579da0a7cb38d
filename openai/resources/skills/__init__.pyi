# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .content import (
    AsyncContent as AsyncContent,
    AsyncContentWithRawResponse as AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
    Content as Content,
    ContentWithRawResponse as ContentWithRawResponse,
    ContentWithStreamingResponse as ContentWithStreamingResponse,
)
from .skills import (
    AsyncSkills as AsyncSkills,
    AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
    Skills as Skills,
    SkillsWithRawResponse as SkillsWithRawResponse,
    SkillsWithStreamingResponse as SkillsWithStreamingResponse,
)
from .versions.versions import (
    AsyncVersions as AsyncVersions,
    AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
    Versions as Versions,
    VersionsWithRawResponse as VersionsWithRawResponse,
    VersionsWithStreamingResponse as VersionsWithStreamingResponse,
)
