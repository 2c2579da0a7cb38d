"""The rooms of `docs/design.md`: every module is in one, and imports only from its own room and from those below."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from rooms._cli import main
from rooms._draw import draw
from rooms._read import ROOT, Room, find_room, list_files, read_imports, read_rooms

#: Imports that go up. None of them is followed when the module that it comes from is loaded.
UP = {
    # For type checkers: attributes, params and results whose types are of those that build on the module.
    ("openai/_exceptions.py", "openai/types/chat/__init__.py"),
    ("openai/_support/signature_types.py", "openai/_model/base.py"),
    ("openai/_support/signature_types.py", "openai/_streaming.py"),
    ("openai/lib/webhooks.py", "openai/resources/webhooks/__init__.py"),
    ("openai/_realtime/_connect.py", "openai/resources/beta/realtime/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/beta/responses/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/realtime/connection.py"),
    ("openai/_realtime/_connect.py", "openai/resources/responses/connection.py"),
    # For type checkers: names that others look for in the module, which the aliases give them.
    ("openai/_models.py", "openai/_calls/request_options.py"),
    ("openai/_models.py", "openai/_utils/_construct.py"),
    # Never executed.
    ("openai/_support/lazy.py", "openai/_support/frozen.py"),
}


ROOMS = read_rooms()
FILES = list_files()
IMPORTS = [statement for path in FILES for statement in read_imports(path)]


def test_every_module_is_in_a_room() -> None:
    assert [path for path in FILES if find_room(ROOMS, path) is None] == []


def test_every_path_in_the_table_exists() -> None:
    paths = [path for room in ROOMS for path in room.paths]
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert len(set(paths)) == len(paths)


def test_imports_go_down() -> None:
    def position(path: str) -> int:
        return find_room(ROOMS, path) or 0

    up = [statement for statement in IMPORTS if position(statement.target) < position(statement.source)]
    assert {(statement.source, statement.target) for statement in up} == UP
    assert [statement for statement in up if statement.at_load] == []


def test_the_picture_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_the_picture_shows_every_room_and_only_arrows_that_do_not_follow_from_others() -> None:
    rooms = [Room(name, (f"openai/{name}/",)) for name in ("top", "left", "right", "bottom")]
    picture = draw(rooms, {(0, 1), (0, 2), (0, 3), (1, 3), (2, 3)})
    root = ElementTree.fromstring(picture)
    assert [text for room in rooms for text in (room.name, f"{room.name}/")] == [
        text.text for text in root.iter("{http://www.w3.org/2000/svg}text")
    ]
    assert picture.count('class="arrow"') == 4


def test_no_module_is_loaded_by_one_that_it_loads() -> None:
    loads = {path: set[str]() for path in FILES}
    for statement in IMPORTS:
        if statement.at_load and statement.source != statement.target:
            loads[statement.source].add(statement.target)
    # Modules that load nothing that is left are removed, until only circles, and what leads to them, remain.
    while free := [path for path, targets in loads.items() if not targets & loads.keys()]:
        for path in free:
            del loads[path]
    assert loads == {}
