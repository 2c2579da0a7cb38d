"""The resources and clients that helper flows call, as type checkers see them.

A helper serves both kinds of clients, so a method of its resource returns a result or the awaitable of one; the driver
knows which. Its params are those of the row, which the helper passes on, so they are not listed again here.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Callable, ClassVar, Protocol, TypeVar, Union

if TYPE_CHECKING:
    from .._flow.actions import Flow
    from .._flow.binding import Bound
    from ..types import FileObject, Upload, Video
    from ..types.beta.threads import Run
    from ..types.chat import ChatCompletion
    from ..types.responses import Response
    from ..types.uploads import UploadPart
    from ..types.vector_stores import VectorStoreFile, VectorStoreFileBatch

_R = TypeVar("_R")
_R_co = TypeVar("_R_co", covariant=True)

#: A method of a resource of a synchronous or an asynchronous client.
Method = Callable[..., Union[_R, Awaitable[_R]]]


class Driver(Protocol):
    """What carries out flows."""

    def run(self, flow: Flow[_R], /) -> Union[_R, Awaitable[_R]]: ...


class FilesResource(Protocol):
    """The resource ``files``."""

    @property
    def create(self) -> Method[FileObject]: ...


class Client(Protocol):
    """A client, with the parts that helpers use."""

    @property
    def _driver(self) -> Driver: ...
    @property
    def files(self) -> FilesResource: ...


class Resource(Protocol):
    """A resource of either kind of client."""

    _table: ClassVar[str]

    @property
    def _client(self) -> Client: ...
    @property
    def _is_async(self) -> bool: ...

    def _flow_of(self, call: Bound, /) -> Flow[object]: ...


class PollableResource(Resource, Protocol[_R_co]):
    """A resource with a row ``retrieve`` that says when its object has reached its end."""

    @property
    def retrieve(self) -> Method[_R_co]: ...


class VideosResource(PollableResource["Video"], Protocol):
    """The resource ``videos``."""

    @property
    def create(self) -> Method[Video]: ...
    @property
    def poll(self) -> Method[Video]: ...


class StoreFilesResource(PollableResource["VectorStoreFile"], Protocol):
    """The resource ``vector_stores.files``."""

    @property
    def create(self) -> Method[VectorStoreFile]: ...
    @property
    def poll(self) -> Method[VectorStoreFile]: ...
    @property
    def create_and_poll(self) -> Method[VectorStoreFile]: ...


class FileBatchesResource(PollableResource["VectorStoreFileBatch"], Protocol):
    """The resource ``vector_stores.file_batches``."""

    @property
    def create(self) -> Method[VectorStoreFileBatch]: ...
    @property
    def poll(self) -> Method[VectorStoreFileBatch]: ...
    @property
    def create_and_poll(self) -> Method[VectorStoreFileBatch]: ...


class RunsResource(PollableResource["Run"], Protocol):
    """The resource ``beta.threads.runs``."""

    @property
    def create(self) -> Method[Run]: ...
    @property
    def submit_tool_outputs(self) -> Method[Run]: ...
    @property
    def poll(self) -> Method[Run]: ...


class ThreadsResource(Resource, Protocol):
    """The resource ``beta.threads``."""

    @property
    def create_and_run(self) -> Method[Run]: ...
    @property
    def runs(self) -> RunsResource: ...


class UploadPartsResource(Protocol):
    """The resource ``uploads.parts``."""

    @property
    def create(self) -> Method[UploadPart]: ...


class UploadsResource(Resource, Protocol):
    """The resource ``uploads``."""

    @property
    def create(self) -> Method[Upload]: ...
    @property
    def complete(self) -> Method[Upload]: ...
    @property
    def parts(self) -> UploadPartsResource: ...


class ChatCompletionsResource(Resource, Protocol):
    """The resource ``chat.completions``."""

    @property
    def create(self) -> Method[ChatCompletion]: ...


class ResponsesResource(Resource, Protocol):
    """The resource ``responses``."""

    @property
    def create(self) -> Method[Response]: ...
