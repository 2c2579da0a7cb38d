# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    deleted_skill_version as deleted_skill_version,
    skill_version as skill_version,
    skill_version_list as skill_version_list,
    version_create_params as version_create_params,
    version_list_params as version_list_params,
)
from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
from .skill_version import SkillVersion as SkillVersion
from .skill_version_list import SkillVersionList as SkillVersionList
from .version_create_params import VersionCreateParams as VersionCreateParams
from .version_list_params import VersionListParams as VersionListParams
