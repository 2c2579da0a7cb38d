"""A loopback server that answers every request with the same JSON document, as fast as the standard library can.

Only the content of a file is another answer: a GB of zeros.
"""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager

#: Bytes that are read and written at once, so that the server's own memory stays small.
_BLOCK = 1024 * 1024
CONTENT = 1024 * _BLOCK


def _handler(answer: bytes) -> type[socketserver.StreamRequestHandler]:
    # One buffer, so that one write sends it: http.server sends head and body apart, which can cost a client 40 ms
    # of waiting for a delayed acknowledgement and would drown what is measured.
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(answer)}\r\n\r\n"
    whole = head.encode() + answer

    class Handler(socketserver.StreamRequestHandler):
        disable_nagle_algorithm = True

        def handle(self) -> None:
            while True:
                request = self.rfile.readline()
                if not request:
                    return
                length = 0
                while True:
                    name, _, value = self.rfile.readline().partition(b":")
                    if not value:
                        break
                    if name.lower() == b"content-length":
                        length = int(value)
                while length > 0:
                    length -= len(self.rfile.read(min(length, _BLOCK))) or length
                if b"/content " in request:
                    self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % CONTENT)
                    for _ in range(CONTENT // _BLOCK):
                        self.wfile.write(bytes(_BLOCK))
                else:
                    self.wfile.write(whole)

    return Handler


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that end without closing their connection are the normal case here."""


@contextmanager
def loopback_server(answer: bytes) -> Iterator[str]:
    """Serve ``answer`` to every request while the context lasts; the value is the server's ``http://`` URL."""
    address: tuple[str, int] = ("127.0.0.1", 0)
    with _Server(address, _handler(answer)) as server:
        # The poll interval only bounds how long shutdown() waits, in seconds.
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
        thread.start()
        try:
            port = server.socket.getsockname()[1]
            yield f"http://127.0.0.1:{port}"
        finally:
            server.shutdown()
            thread.join()
