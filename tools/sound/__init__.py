"""A private sound system for tests: a loudspeaker that nobody hears, and a microphone that hears what it plays.

It is PulseAudio with a null sink, which PortAudio reaches through ALSA's plugin. All of it lives in a temporary folder
and needs no rights; the sound system of the machine, if there is one, takes no note. On Debian and Ubuntu
``apt install libportaudio2 pulseaudio libasound2-plugins`` installs what it takes.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Seconds that PulseAudio may take to start; on a busy machine it takes one.
_PATIENCE = 20
#: ALSA's own configuration comes first; it says how plugins are loaded.
_ALSA = """\
</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse server "unix:{socket}" }}
ctl.!default {{ type pulse server "unix:{socket}" }}
"""
#: Says by its exit code and its last line whether there are devices to play and record with.
_PROBE = "import sounddevice as s; s.query_devices(kind='input'); s.query_devices(kind='output')"


class NoSound(Exception):
    """There can be no sound here; the text says why, and what to install."""


@contextmanager
def private_sound() -> Iterator[dict[str, str]]:
    """Run a sound system, and yield the environment in which programs use it.

    Raises:
        NoSound: something that it takes is missing.
    """
    program = shutil.which("pulseaudio")
    if program is None:
        raise NoSound("PulseAudio is not installed: apt install pulseaudio")
    with tempfile.TemporaryDirectory(prefix="sound-") as name:
        folder = Path(name)
        address = folder / "native"
        (folder / "alsa.conf").write_text(_ALSA.format(socket=address), encoding="utf-8")
        environment = {
            **os.environ,
            "HOME": name,
            "XDG_RUNTIME_DIR": name,
            "XDG_CONFIG_HOME": name,
            "PULSE_SERVER": f"unix:{address}",
            "ALSA_CONFIG_PATH": str(folder / "alsa.conf"),
        }
        server = subprocess.Popen(
            _command(program, address), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            _wait_for(address, server)
            _check_devices(environment)
            yield environment
        finally:
            server.terminate()
            server.wait()


def _command(program: str, address: Path) -> list[str]:
    return [
        program,
        "-n",
        "--daemonize=no",
        "--use-pid-file=no",
        "--exit-idle-time=-1",
        "--disable-shm=yes",
        f"--load=module-native-protocol-unix socket={address} auth-anonymous=1",
        # Without `norewinds`, a null sink takes sound two seconds at a time. At this rate nothing is resampled.
        "--load=module-null-sink sink_name=loop rate=24000 channels=2 norewinds=1",
    ]


def _wait_for(address: Path, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE
    with socket.socket(socket.AF_UNIX) as probe:
        while probe.connect_ex(str(address)):
            if server.poll() is not None:
                raise NoSound(f"PulseAudio ended at once, with exit code {server.returncode}")
            if time.monotonic() > deadline:
                raise NoSound(f"PulseAudio did not start within {_PATIENCE} seconds")
            time.sleep(0.02)


def _check_devices(environment: dict[str, str]) -> None:
    probe = subprocess.run([sys.executable, "-c", _PROBE], env=environment, capture_output=True, text=True, check=False)
    if probe.returncode:
        said = (probe.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NoSound(
            f"PortAudio finds no device ({said}): pip install 'openai[voice-helpers]', "
            "apt install libportaudio2 libasound2-plugins"
        )
