from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence, Tuple, Union

from typing_extensions import TypeAlias, TypedDict

if TYPE_CHECKING:
    from websockets import Subprotocol
    from websockets.extensions import ClientExtensionFactory
else:  # the annotations can be evaluated where websockets is not installed
    Subprotocol = str
    ClientExtensionFactory = Any

__all__ = ["WebSocketConnectionOptions", "WebsocketConnectionOptions"]


class WebSocketConnectionOptions(TypedDict, total=False):
    """Options for `websockets` when it opens a connection; its own defaults hold for what is left out."""

    extensions: Optional[Sequence[ClientExtensionFactory]]
    """Extensions of the WebSocket protocol to offer, in the order of preference."""

    subprotocols: Optional[Sequence[Subprotocol]]
    """Subprotocols to offer, in the order of preference."""

    compression: Optional[str]
    """`deflate`, or None for no compression."""

    max_size: Optional[int]
    """Largest message to accept, in bytes; None for any."""

    max_queue: Union[int, None, Tuple[Optional[int], Optional[int]]]
    """Messages to hold before reading from the network stops; a pair also says when it goes on."""

    write_limit: Union[int, Tuple[int, Optional[int]]]
    """Bytes to hold before sending waits; a pair also says when it goes on."""


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
"""The older spelling."""
