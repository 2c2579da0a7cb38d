"""``openai serve``: the local server, for your own programs."""

from __future__ import annotations

import os

from .. import testing
from ._terminal import Failure, apply_style, is_output_error

#: Addresses that mean all addresses of the machine, and the ones that programs on it connect to.
_LOCAL_ADDRESSES = {"//0.0.0.0:": "//127.0.0.1:", "//[::]:": "//[::1]:"}


def run(host: str, port: int) -> None:
    """Serve until Ctrl-C.

    Args:
        host: the address to listen on.
        port: the port to listen on; 0 chooses a free one.

    Raises:
        Failure: the address cannot be used, or a package that the server needs is not installed.
    """
    try:
        testing.run(host, port, ready=_print_address, answered=_print_request)
    except ImportError as error:
        raise Failure(error) from None
    except OSError as error:
        if is_output_error(error):
            raise
        raise Failure(f"cannot listen on {host} port {port}: {error.strerror or error}; see --host, --port") from None
    print("\nStopped.")


def _print_address(url: str) -> None:
    for listening, local in _LOCAL_ADDRESSES.items():
        url = url.replace(listening, local)
    print(f"A local server stands in for the OpenAI API at {apply_style(url, 'bold')}")
    print("until you press Ctrl-C.", end=" ")
    print("In another terminal:\n")
    for name, value in (("OPENAI_BASE_URL", url), ("OPENAI_API_KEY", "sk-local")):
        print(f"    $env:{name} = '{value}'" if os.name == "nt" else f"    export {name}={value}")
    print("\nThen run your program unchanged. Any key works except sk-wrong, and")
    print("any model except missing-... Requests are listed here:\n", flush=True)


def _print_request(method: str, path: str, status: int, seconds: float) -> None:
    """Print a request and the status of its response."""
    style = "green" if status < 400 else "yellow"
    # The path may contain any characters.
    safe_path = path.encode("ascii", "backslashreplace").decode()
    print(f"{apply_style(str(status), style)}  {method:6} {safe_path}  {seconds * 1000:.0f} ms", flush=True)
