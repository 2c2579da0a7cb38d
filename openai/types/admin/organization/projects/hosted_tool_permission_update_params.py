from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["HostedToolPermissionUpdateParams", "CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "WebSearch"]


class CodeInterpreter(TypedDict, total=False):
    """Whether the project may run code."""

    enabled: Required[bool]


class FileSearch(TypedDict, total=False):
    """Whether the project may search files."""

    enabled: Required[bool]


class ImageGeneration(TypedDict, total=False):
    """Whether the project may make images."""

    enabled: Required[bool]


class Mcp(TypedDict, total=False):
    """Whether the project may use MCP servers."""

    enabled: Required[bool]


class WebSearch(TypedDict, total=False):
    """Whether the project may search the web."""

    enabled: Required[bool]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.hosted_tool_permissions.update`; tools left out stay as they are."""

    code_interpreter: Optional[CodeInterpreter]
    file_search: Optional[FileSearch]
    image_generation: Optional[ImageGeneration]
    mcp: Optional[Mcp]
    web_search: Optional[WebSearch]
