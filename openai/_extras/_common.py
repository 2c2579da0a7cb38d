"""Errors for packages that are not installed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from .._exceptions import OpenAIError

INSTRUCTIONS = '{library} is not installed, and this needs it: pip install "openai[{extra}]"'


def format_instructions(*, library: str, extra: str) -> str:
    """Return what to do where a package is missing.

    Args:
        library: the package.
        extra: our extra that installs it.
    """
    return INSTRUCTIONS.format(library=library, extra=extra)


class MissingDependencyError(OpenAIError, ImportError):
    """A package that only this part of the library needs is not installed, or cannot be used."""


def load(library: str, instructions: str) -> ModuleType:
    """Import a package.

    Raises:
        MissingDependencyError: it is not installed, or is but cannot be imported.
    """
    try:
        return import_module(library)
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError) and error.name == library:
            raise MissingDependencyError(instructions) from error
        raise MissingDependencyError(f"{library} is installed but cannot be imported: {error}") from error
