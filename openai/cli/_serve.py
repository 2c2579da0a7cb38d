"""``openai serve``: the local server, for programs of one's own."""

from __future__ import annotations

import os

from .. import testing
from ._terminal import Failure, is_of_output, styled

#: Addresses that mean "all of this machine's", and what a program on this machine calls instead.
_CALLED = {"//0.0.0.0:": "//127.0.0.1:", "//[::]:": "//[::1]:"}


def run(host: str, port: int) -> None:
    """Serve until Ctrl-C.

    Args:
        host: the address to listen on.
        port: the port to listen on; 0 takes a free one.

    Raises:
        Failure: the address cannot be had, or what the server needs is not installed.
    """
    try:
        testing.run(host, port, ready=_announce, answered=_report)
    except ImportError as missing:
        raise Failure(missing) from None
    except OSError as refused:
        if is_of_output(refused):
            raise
        raise Failure(
            f"cannot listen on {host} port {port}: {refused.strerror or refused}; see --host, --port"
        ) from None
    print("\nStopped.")


def _announce(url: str) -> None:
    for listening, called in _CALLED.items():
        url = url.replace(listening, called)
    print(f"A stand-in of the OpenAI API answers at {styled(url, 'bold')}")
    print("until Ctrl-C stops it.", end=" ")
    print("In another terminal:\n")
    for name, value in (("OPENAI_BASE_URL", url), ("OPENAI_API_KEY", "sk-local")):
        print(f"    $env:{name} = '{value}'" if os.name == "nt" else f"    export {name}={value}")
    print("\nThen run your program as it is. Any key will do, but for sk-wrong;")
    print("any model, but for missing-... Requests are listed here:\n", flush=True)


def _report(method: str, path: str, status: int, seconds: float) -> None:
    """Print one request and what came of it."""
    style = "green" if status < 400 else "yellow"
    # A path may be anything that a program has sent.
    shown = path.encode("ascii", "backslashreplace").decode()
    print(f"{styled(str(status), style)}  {method:6} {shown}  {seconds * 1000:.0f} ms", flush=True)
