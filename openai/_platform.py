"""What the requests say of the program that sends them: the ``x-stainless-*`` headers that the API knows."""

from __future__ import annotations

import platform
import sys
from functools import lru_cache

from ._version import __version__

_SYSTEMS = {"Linux": "Linux", "Darwin": "MacOS", "Windows": "Windows", "FreeBSD": "FreeBSD", "OpenBSD": "OpenBSD"}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "arm": "arm", "armv7l": "arm"}


@lru_cache(maxsize=1)
def platform_headers() -> dict[str, str]:
    """Return the headers that tell language, version, system and processor."""
    machine = platform.machine().lower()
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": __version__,
        "X-Stainless-OS": _SYSTEMS.get(platform.system()) or f"Other:{platform.system() or 'Unknown'}",
        "X-Stainless-Arch": _MACHINES.get(machine) or (f"other:{machine}" if machine else "unknown"),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }


def async_library() -> str:
    """Return the name of the event loop's library: ``asyncio`` or ``trio``."""
    trio = sys.modules.get("trio")
    return "trio" if trio is not None and trio.lowlevel.in_trio_run() else "asyncio"
