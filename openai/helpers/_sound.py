"""Streams of PortAudio: opened with helpful errors, and always closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from .._exceptions import OpenAIError
from .._extras import sounddevice

#: Samples per second of the API's raw audio, in and out.
SAMPLE_RATE = 24000

_NAMES = {"input": "microphone", "output": "loudspeaker"}
#: How to list the devices and to choose one.
_DEVICE_HINT = "`python -m sounddevice` lists the devices, and `sounddevice.default.device` chooses one"


class SoundError(OpenAIError):
    """A sound device is missing, does not support the settings, or stopped."""


def check_devices() -> None:
    """Check that there are a microphone and a loudspeaker.

    Raises:
        MissingDependencyError: sounddevice or PortAudio is not installed.
        SoundError: one of them is missing.
    """
    for kind in ("input", "output"):
        try:
            sounddevice.query_devices(kind=kind)
        except OpenAIError:
            raise
        except Exception as error:
            raise _build_missing_error(kind, error) from error


@contextmanager
def open_stream(kind: str, **settings: object) -> Iterator[Any]:
    """Open and start a stream on the default device, and close it at the end; samples that are not played are dropped.

    PortAudio opens and closes streams in one thread at a time, so this is called in the event loop's thread, although
    it takes some milliseconds.

    Args:
        kind: ``input`` or ``output``.
        settings: keyword arguments for sounddevice's stream.

    Yields:
        the stream of sounddevice.

    Raises:
        MissingDependencyError: sounddevice or PortAudio is not installed.
        SoundError: there is no such device, or it does not support the settings.
    """
    stream_class = sounddevice.InputStream if kind == "input" else sounddevice.OutputStream
    with ExitStack() as stack:
        try:
            stream = stream_class(**settings)
            stack.callback(stream.close)
            stream.start()
        except Exception as error:
            raise _build_open_error(kind, settings, error) from error
        yield stream


def _build_open_error(kind: str, settings: dict[str, object], error: Exception) -> SoundError:
    try:
        sounddevice.query_devices(kind=kind)
    except Exception:
        return _build_missing_error(kind, error)
    format_ = f"{settings['samplerate']} Hz, {settings['channels']} channel(s)"
    return SoundError(f"The {_NAMES[kind]} could not be opened with {format_}: {error}; {_DEVICE_HINT}.")


def _build_missing_error(kind: str, error: Exception) -> SoundError:
    return SoundError(f"No {_NAMES[kind]} was found ({error}); {_DEVICE_HINT}.")


def check_callback(name: str, function: object) -> None:
    """Check that a callback is a function or ``None``.

    Raises:
        TypeError: it is neither a function nor ``None``.
    """
    if function is not None and not callable(function):
        raise TypeError(f"{name} must be a function without params or None, not {type(function).__name__}")
