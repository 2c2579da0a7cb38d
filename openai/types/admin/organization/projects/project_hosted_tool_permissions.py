from ....._model.base import BaseModel

__all__ = ["ProjectHostedToolPermissions", "CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "WebSearch"]


class CodeInterpreter(BaseModel):
    """Whether the project may run code."""

    enabled: bool


class FileSearch(BaseModel):
    """Whether the project may search files."""

    enabled: bool


class ImageGeneration(BaseModel):
    """Whether the project may make images."""

    enabled: bool


class Mcp(BaseModel):
    """Whether the project may use MCP servers."""

    enabled: bool


class WebSearch(BaseModel):
    """Whether the project may search the web."""

    enabled: bool


class ProjectHostedToolPermissions(BaseModel):
    """Which of the API's own tools a project may use."""

    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch
