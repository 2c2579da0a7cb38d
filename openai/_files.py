"""Conversion of file params into the files of httpx; names that other packages import.

The library's own requests build their forms in `_flow.files`.
"""

from __future__ import annotations

import io
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional, TypeVar, cast

from typing_extensions import TypeGuard

from ._support.aliases import make_getattr
from ._types import Base64FileInput, FileContent, HttpxFileContent, HttpxRequestFiles, RequestFiles

_T = TypeVar("_T")


def is_base64_file_input(obj: object) -> TypeGuard[Base64FileInput]:
    """Return whether this is an open file or a path."""
    return isinstance(obj, (io.IOBase, os.PathLike))


def is_file_content(obj: object) -> TypeGuard[FileContent]:
    """Return whether this is a file in any form that a file param accepts."""
    return isinstance(obj, (bytes, tuple, io.IOBase, os.PathLike))


def assert_is_file_content(obj: object, *, key: Optional[str] = None) -> None:
    """Check that this is a file.

    Raises:
        RuntimeError: it is not a file; the message names ``key``.
    """
    if not is_file_content(obj):
        where = f"entry at `{key}`" if key is not None else "file input"
        raise RuntimeError(
            f"Expected {where} to be bytes, an io.IOBase instance, PathLike or a tuple but received {type(obj)} instead"
        )


def read_file_content(file: FileContent) -> HttpxFileContent:
    """Return the content of the file at a path; open files and bytes as they are.

    Raises:
        OSError: the file cannot be read.
    """
    if not isinstance(file, os.PathLike):
        return cast("HttpxFileContent", file)
    with open(file, "rb") as source:
        return source.read()


async def async_read_file_content(file: FileContent) -> HttpxFileContent:
    """Return `read_file_content`, run in a thread."""
    from ._utils._sync import to_thread

    return await to_thread(read_file_content, file)


def to_httpx_files(files: Optional[RequestFiles]) -> Optional[HttpxRequestFiles]:
    """Return files, in a mapping or as pairs with their names, in the form that httpx accepts; paths are read.

    Raises:
        TypeError: this is neither a mapping nor a sequence of pairs, or one item is not a file.
        OSError: a file cannot be read.
    """
    if files is None:
        return None
    if isinstance(files, Mapping):
        return {name: _convert_file(file) for name, file in files.items()}
    if isinstance(files, Sequence) and not isinstance(files, (str, bytes)):
        return [(name, _convert_file(file)) for name, file in files]
    raise TypeError(f"Unexpected file type input {type(files)}, expected mapping or sequence of pairs")


async def async_to_httpx_files(files: Optional[RequestFiles]) -> Optional[HttpxRequestFiles]:
    """Return `to_httpx_files`, run in a thread."""
    from ._utils._sync import to_thread

    return await to_thread(to_httpx_files, files)


def _convert_file(file: object) -> Any:
    if isinstance(file, os.PathLike):
        return os.path.basename(file), read_file_content(file)
    if isinstance(file, tuple):
        name, content, *rest = file
        return (name, read_file_content(content), *rest)
    if is_file_content(file):
        return file
    raise TypeError(f"Expected file types input to be a FileContent type or to be a tuple, not {type(file)}")


def deepcopy_with_paths(item: _T, paths: Sequence[Sequence[str]]) -> _T:
    """Return a copy in which the dicts and lists along some paths are new, so that the values there can be removed."""
    steps = [path for path in paths if path]
    if not steps:
        return item
    if isinstance(item, dict):
        return cast(
            _T,
            {
                key: deepcopy_with_paths(value, [path[1:] for path in steps if path[0] == key])
                for key, value in item.items()
            },
        )
    if isinstance(item, list):
        inside = [path[1:] for path in steps if path[0] == "<array>"]
        return cast(_T, [deepcopy_with_paths(value, inside) for value in item])
    return item


if not TYPE_CHECKING:
    __getattr__ = make_getattr(__name__)
