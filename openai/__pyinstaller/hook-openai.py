"""Tells PyInstaller what a program that uses this library needs besides its modules, which `_frozen.py` lists."""

from importlib.metadata import PackageNotFoundError

from PyInstaller.utils.hooks import copy_metadata  # type: ignore[import-not-found,import-untyped,unused-ignore]

try:
    # Tracers and other packages ask for the version of what they work with.
    datas = copy_metadata("openai")
except PackageNotFoundError:
    # It is on the path without having been installed.
    datas = []
