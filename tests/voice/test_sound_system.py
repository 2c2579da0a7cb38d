"""On a real PortAudio: a tone is played, recorded back from the loudspeaker's monitor, and compared.

The sound system is one of PulseAudio's that runs for these tests alone; where it cannot be had, they are skipped.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sound import NoSound, private_sound

TONE = Path(__file__).with_name("tone.py")
#: What the sound system may take or add at both ends, in seconds: its blocks are of 10 ms, and a busy machine's late.
SLACK = 0.05


@pytest.fixture(scope="module")
def sound() -> Iterator[dict[str, str]]:
    system = private_sound()
    try:
        environment = system.__enter__()
    except NoSound as reason:
        pytest.skip(f"no sound can be had here: {reason}")
    yield environment
    system.__exit__(None, None, None)


def run(environment: dict[str, str], *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    # Seconds; a program that takes this long hangs.
    return subprocess.run(
        [sys.executable, *arguments],
        env=environment, input=stdin, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("way", "hertz", "seconds", "channels", "dtype"),
    [
        ("float32", 440, 1.0, 1, "int16"),
        ("int16", 1000, 0.5, 1, "float32"),
        ("stereo", 330, 0.5, 2, "int16"),
        ("stream", 660, 1.0, 1, "int32"),
        ("response", 880, 0.5, 2, "float32"),
    ],
)
def test_what_is_played_is_what_is_recorded(
    sound: dict[str, str], way: str, hertz: float, seconds: float, channels: int, dtype: str
) -> None:
    done = run(sound, str(TONE), way, str(hertz), str(seconds), str(channels), dtype)
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout)
    assert heard["seconds"] == pytest.approx(seconds, abs=SLACK)
    # The frequencies that so short a sound can tell apart are 1 / seconds from each other.
    assert heard["hertz"] == pytest.approx(hertz, abs=1 / seconds)
    assert heard["peak"] == pytest.approx(0.5, abs=0.02)


_STOPPED = """
import asyncio, time
import numpy
from openai.helpers import LocalAudioPlayer, Microphone

async def main():
    begin = time.monotonic()
    await LocalAudioPlayer(should_stop=lambda: time.monotonic() > begin + 0.3).play(numpy.ones(24000 * 30, numpy.int16))
    recording = asyncio.ensure_future(Microphone().record())
    await asyncio.sleep(0.1)
    recording.cancel()
    await asyncio.gather(recording, return_exceptions=True)
    # The device can be used again at once.
    samples = await Microphone(timeout=0.25).record(return_ndarray=True)
    print(len(samples), recording.cancelled(), time.monotonic() - begin < 20)

asyncio.run(main())
"""


def test_stopping_and_cancelling_let_go_of_the_device(sound: dict[str, str]) -> None:
    done = run(sound, "-c", _STOPPED)
    assert (done.returncode, done.stdout) == (0, "6000 True True\n"), done.stderr


_NO_DEVICE = """
import asyncio, sys
import numpy, sounddevice
from openai import OpenAIError
from openai.helpers import LocalAudioPlayer, Microphone

if sounddevice.query_devices():
    sys.exit("this machine has a sound device of its own")
for awaitable in (Microphone(timeout=1).record(), LocalAudioPlayer().play(numpy.zeros(9, numpy.int16))):
    try:
        asyncio.run(awaitable)
    except OpenAIError as error:
        print(error)
"""


def test_without_a_device_the_error_says_so(sound: dict[str, str], tmp_path: Path) -> None:
    nobody = tmp_path / "alsa.conf"
    nobody.write_text(Path(sound["ALSA_CONFIG_PATH"]).read_text("utf-8").replace("/native", "/nobody"), "utf-8")
    environment = {**sound, "ALSA_CONFIG_PATH": str(nobody), "PULSE_SERVER": "unix:/nobody"}
    done = run(environment, "-c", _NO_DEVICE)
    if "a sound device of its own" in done.stderr:
        pytest.skip(f"there cannot be none here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    microphone, loudspeaker = done.stdout.splitlines()
    assert microphone.startswith("No microphone was found")
    assert loudspeaker.startswith("No loudspeaker was found")


def test_too_many_channels_are_an_error(sound: dict[str, str]) -> None:
    program = "import asyncio; from openai.helpers import Microphone; asyncio.run(Microphone(500, timeout=1).record())"
    done = run(sound, "-c", program)
    assert done.returncode == 1
    assert "could not be opened with 24000 Hz, 500 channel(s)" in done.stderr
