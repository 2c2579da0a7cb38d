"""Skills and their versions, kept in memory as the ZIP files that were sent, or as one made of them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Optional

from attrs import evolve

from ... import endpoints
from .._call import ApiError, Call, Content, Handler, Json, Result
from .._store import Store

SKILLS = Store("skills", "skill_")
VERSIONS = Store("skills.versions", "skillver_", SKILLS)
#: Lines at the beginning of a skill's main file that say what it is called and what for.
_ABOUT = re.compile(r"^(name|description):\s*(.+?)\s*$", re.MULTILINE)
#: What the time of a file in an archive is, so that the same files make the same archive; the format begins in 1980.
_TIME = (1980, 1, 1, 0, 0, 0)


def create(call: Call) -> Json:
    about, archive = _read(call)
    made = SKILLS.add(call, about, default_version="1", latest_version="1")
    _put(_versions(call, made), "1", about, archive)
    return dict(made)


def _versions(call: Call, skill: Json) -> Call:
    return evolve(call, row=endpoints.get("skills.versions.create"), path={"skill_id": skill["id"]})


def _put(call: Call, version: str, about: Json, archive: bytes) -> Json:
    made = VERSIONS.add(call, about, version=version)
    kept = VERSIONS.objects(call)
    # In paths a version goes by its number.
    kept[version] = kept.pop(made["id"])
    call.state.kept["archives of skills"][made["id"]] = archive
    return made


def create_version(call: Call) -> Json:
    skill = SKILLS.find(call)
    about, archive = _read(call)
    version = str(int(skill["latest_version"]) + 1)
    skill["latest_version"] = version
    if str(call.body.get("default", "")).lower() == "true":
        skill["default_version"] = version
    return dict(_put(call, version, about, archive))


def _read(call: Call) -> tuple[Json, bytes]:
    """Return a skill's name and description, and its files as an archive."""
    files = {upload.filename: upload.content for upload in call.files.values()}
    if len(files) == 1 and zipfile.is_zipfile(io.BytesIO(*files.values())):
        (archive,) = files.values()
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            files = {name: opened.read(name) for name in opened.namelist()}
    else:
        archive = _archive(files)
    main = next((files[name] for name in sorted(files) if name.upper().endswith("SKILL.MD")), b"")
    about = {"name": "skill", "description": ""}
    return {**about, **dict(_ABOUT.findall(main.decode("utf-8", "replace")))}, archive


def _archive(files: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as opened:
        for name, content in files.items():
            opened.writestr(zipfile.ZipInfo(name, _TIME), content)
    return target.getvalue()


def update(call: Call) -> Json:
    skill = SKILLS.find(call)
    version = str(call.body["default_version"])
    if version not in VERSIONS.objects(call):
        raise ApiError(400, f"The skill has no version {version!r}.", param="default_version", code="invalid_value")
    skill["default_version"] = version
    return dict(skill)


def delete_version(call: Call) -> Result:
    gone = VERSIONS.find(call)
    answer = VERSIONS.delete(call)
    return {**answer, "id": gone["id"]} if isinstance(answer, dict) else answer


def content(call: Call, version: Optional[str] = None) -> Content:
    skill = SKILLS.find(call)
    kept = VERSIONS.objects(call)[version or skill["default_version"]]
    return Content(call.state.kept["archives of skills"][kept["id"]], "application/zip")


def version_content(call: Call) -> Content:
    return content(call, VERSIONS.find(call)["version"])


HANDLERS: Mapping[str, Handler] = {
    **SKILLS.handlers(),
    **VERSIONS.handlers(),
    "skills.create": create,
    "skills.update": update,
    "skills.content.retrieve": content,
    "skills.versions.create": create_version,
    "skills.versions.delete": delete_version,
    "skills.versions.content.retrieve": version_content,
}
