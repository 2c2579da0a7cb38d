"""What the requests say of the program that sends them: the ``x-stainless-*`` headers that the API knows."""

from __future__ import annotations

import platform
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Optional

from .._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

_SYSTEMS = {"Linux": "Linux", "Darwin": "MacOS", "Windows": "Windows", "FreeBSD": "FreeBSD", "OpenBSD": "OpenBSD"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "arm": "arm", "armv7l": "arm"}


@lru_cache(maxsize=1)
def platform_headers(version: str = __version__, *, platform: Optional[str] = None) -> dict[str, str]:
    """Return the headers that tell language, version, system (``platform``, if it is known) and processor."""
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": platform or get_platform(),
        "X-Stainless-Arch": get_architecture(),
        "X-Stainless-Runtime": get_python_runtime(),
        "X-Stainless-Runtime-Version": get_python_version(),
    }


class OtherPlatform(str):
    """A system that the API has no name for, as the header has it: ``Other:name``."""

    __slots__ = ()

    def __new__(cls, name: str) -> Self:
        return super().__new__(cls, f"Other:{name}")


def get_platform() -> str:
    """Return the name of the system."""
    return _SYSTEMS.get(platform.system()) or OtherPlatform(platform.system() or "Unknown")


def get_architecture() -> str:
    """Return the name of the kind of processor."""
    machine = platform.machine().lower()
    return _MACHINES.get(machine) or (f"other:{machine}" if machine else "unknown")


def get_python_runtime() -> str:
    """Return the name of the implementation of Python."""
    return platform.python_implementation()


def get_python_version() -> str:
    """Return the version of Python."""
    return platform.python_version()


def async_library() -> str:
    """Return the name of the event loop's library: ``asyncio`` or ``trio``."""
    trio = sys.modules.get("trio")
    if trio is None:
        return "asyncio"
    try:
        # `in_trio_run` would say so without an exception, but came with trio 0.23.
        trio.lowlevel.current_trio_token()
    except RuntimeError:
        return "asyncio"
    return "trio"
