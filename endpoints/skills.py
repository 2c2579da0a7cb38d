"""Skills: instructions and scripts that models load when a task needs them."""

from __future__ import annotations

from ._params import AFTER, ORDER
from ._row import delete, get, post, resource

_FILES = "SequenceNotStr[FileTypes] | FileTypes"

SKILLS = resource(
    "skills",
    post(
        "create",
        "/skills",
        files={
            "files?": (_FILES, "The skill: all files of its directory, at most 500, or the directory as one zip file."),
        },
        returns="Skill",
        recipe="json_without_files",
        doc="Upload a skill as its first version.",
    ),
    get(
        "retrieve",
        "/skills/{skill_id}",
        ids={"skill_id": ("str", "ID of the skill to look up.")},
        returns="Skill",
        doc="Look up a skill, its description and its versions.",
    ),
    post(
        "update",
        "/skills/{skill_id}",
        ids={"skill_id": ("str", "ID of the skill to change.")},
        body={"default_version": ("str", "Number of the version that is used where none is named.")},
        returns="Skill",
        doc="Choose the version of a skill that is used by default.",
    ),
    get(
        "list",
        "/skills",
        query={
            "after?": AFTER,
            "limit?": ("int", "Skills per page, at most 100."),
            "order?": ORDER,
        },
        returns="Skill",
        page="cursor",
        doc="List the skills of your project.",
    ),
    delete(
        "delete",
        "/skills/{skill_id}",
        ids={"skill_id": ("str", "ID of the skill to delete.")},
        returns="DeletedSkill",
        doc="Delete a skill with all its versions.",
    ),
    doc="Directories of instructions and scripts that teach models a kind of task.",
)

SKILLS_CONTENT = resource(
    "skills.content",
    get(
        "retrieve",
        "/skills/{skill_id}/content",
        ids={"skill_id": ("str", "ID of the skill to download.")},
        headers={"Accept": "application/binary"},
        returns="HttpxBinaryResponseContent",
        doc="Download a skill as a zip file.",
    ),
    doc="Skills as zip files.",
)

SKILLS_VERSIONS = resource(
    "skills.versions",
    post(
        "create",
        "/skills/{skill_id}/versions",
        ids={"skill_id": ("str", "ID of the skill to add a version to.")},
        files={
            "files?": (_FILES, "The version: all files of the skill's directory, at most 500, or one zip file of it."),
        },
        body={"default?": ("bool", "Whether the new version is the one that is used where none is named.")},
        returns="SkillVersion",
        recipe="json_without_files",
        doc="Upload a new version of a skill; it cannot be changed afterwards.",
    ),
    get(
        "retrieve",
        "/skills/{skill_id}/versions/{version}",
        ids={
            "skill_id": ("str", "ID of the skill that has the version."),
            "version": ("str", "Number of the version to look up."),
        },
        returns="SkillVersion",
        doc="Look up one version of a skill.",
    ),
    get(
        "list",
        "/skills/{skill_id}/versions",
        ids={"skill_id": ("str", "ID of the skill whose versions to list.")},
        query={
            "after?": AFTER,
            "limit?": ("int", "Versions per page, at most 100."),
            "order?": ("Literal['asc', 'desc']", "By number, lowest first (`asc`) or highest first (`desc`)."),
        },
        returns="SkillVersion",
        page="cursor",
        doc="List the versions of a skill.",
    ),
    delete(
        "delete",
        "/skills/{skill_id}/versions/{version}",
        ids={
            "skill_id": ("str", "ID of the skill to take a version from."),
            "version": ("str", "Number of the version to delete."),
        },
        returns="DeletedSkillVersion",
        doc="Delete one version of a skill.",
    ),
    doc="The versions of skills.",
    types="skills",
)

SKILLS_VERSIONS_CONTENT = resource(
    "skills.versions.content",
    get(
        "retrieve",
        "/skills/{skill_id}/versions/{version}/content",
        ids={
            "skill_id": ("str", "ID of the skill whose version to download."),
            "version": ("str", "Number of the version to download."),
        },
        headers={"Accept": "application/binary"},
        returns="HttpxBinaryResponseContent",
        doc="Download one version of a skill as a zip file.",
    ),
    doc="Versions of skills as zip files.",
)
