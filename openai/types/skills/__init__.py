# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of versions of skills; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DeletedSkillVersion": ".deleted_skill_version",
        "SkillVersion": ".skill_version",
        "SkillVersionList": ".skill_version_list",
        "VersionCreateParams": ".version_create_params",
        "VersionListParams": ".version_list_params",
    },
    modules=(
        "deleted_skill_version",
        "skill_version",
        "skill_version_list",
        "version_create_params",
        "version_list_params",
    ),
)
