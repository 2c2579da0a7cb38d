"""The version, under the name that other packages import; the library itself has it in `_version`."""

from ._version import __version__

VERSION: str = __version__
