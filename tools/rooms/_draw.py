"""The picture: a box per room, and arrows to the rooms that it imports from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ._read import Room

_BOX_WIDTH, _BOX_HEIGHT = 400, 62
_GAP_X, _GAP_Y = 40, 30
_MARGIN = 20

#: Characters of the second line of a box.
_MAX_PATHS = 58

_STYLE = """\
  <style>
    text { font-family: ui-sans-serif, system-ui, sans-serif; fill: #1f2328; }
    .name { font-size: 15px; font-weight: 600; }
    .paths { font-size: 11px; font-family: ui-monospace, monospace; fill: #59636e; }
    .box { fill: #f6f8fa; stroke: #59636e; }
    .arrow { stroke: #59636e; stroke-width: 1.5; fill: none; marker-end: url(#head); }
  </style>
  <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
    <path d="M0 0 8 4 0 8z" fill="#59636e"/>
  </marker>
"""


def draw(rooms: Sequence[Room], arrows: set[tuple[int, int]]) -> str:
    """Return the picture as SVG.

    An arrow that follows from others is left out: where A imports from B and B from C, none leads from A to C.

    Args:
        rooms: the rooms, from top to bottom.
        arrows: pairs of positions; each leads down.
    """
    arrows = reduce_arrows(arrows)
    places = place(len(rooms), arrows)
    rows = max(row for row, _ in places) + 1
    columns = max(column for _, column in places) + 1
    width = 2 * _MARGIN + columns * (_BOX_WIDTH + _GAP_X) - _GAP_X
    height = 2 * _MARGIN + rows * (_BOX_HEIGHT + _GAP_Y) - _GAP_Y
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">\n',
        "  <title>The rooms of the library; each imports only from those that its arrows lead to</title>\n",
        _STYLE,
        '  <rect width="100%" height="100%" fill="#ffffff"/>\n',
    ]
    lines += [_draw_arrow(places[upper], places[lower]) for upper, lower in sorted(arrows)]
    lines += [_draw_box(room, *places[position]) for position, room in enumerate(rooms)]
    return "".join([*lines, "</svg>\n"])


def reduce_arrows(arrows: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the arrows without those that follow from others."""
    reached: dict[int, set[int]] = {}
    for upper, lower in sorted(arrows, reverse=True):
        reached.setdefault(upper, set()).update({lower}, reached.get(lower, set()))
    return {
        (upper, lower)
        for upper, lower in arrows
        if not any(lower in reached.get(other, ()) for start, other in arrows if start == upper)
    }


def place(count: int, arrows: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the row and the column of each room: below all rooms that import from it."""
    rows = [0] * count
    for upper, lower in sorted(arrows):
        rows[lower] = max(rows[lower], rows[upper] + 1)
    return [(row, rows[:position].count(row)) for position, row in enumerate(rows)]


def _draw_box(room: Room, row: int, column: int) -> str:
    x, y = _find_corner(row, column)
    names = [path.replace("openai/", "", 1) for path in room.paths]
    # Folders first: they are what is in a room; the modules are import paths of the official library.
    names.sort(key=lambda name: not name.endswith("/"))
    while len("  ".join(names)) > _MAX_PATHS:
        names = [*[name for name in names if name != "..."][:-1], "..."]
    return (
        f'  <rect class="box" x="{x}" y="{y}" width="{_BOX_WIDTH}" height="{_BOX_HEIGHT}" rx="6"/>\n'
        f'  <text class="name" x="{x + 14}" y="{y + 26}">{escape(room.name)}</text>\n'
        f'  <text class="paths" x="{x + 14}" y="{y + 46}">{escape("  ".join(names))}</text>\n'
    )


def _draw_arrow(upper: tuple[int, int], lower: tuple[int, int]) -> str:
    (x1, y1), (x2, y2) = _find_corner(*upper), _find_corner(*lower)
    start, end = x1 + _BOX_WIDTH // 2, x2 + _BOX_WIDTH // 2
    if upper[1] != lower[1]:
        # From and to the sides that face each other.
        shift = _BOX_WIDTH // 4 if lower[1] > upper[1] else -_BOX_WIDTH // 4
        start, end = start + shift, end - shift
    # Straight down, past the boxes between, and only then to the side.
    corner = f"V{y2 - _GAP_Y}" if lower[0] - upper[0] > 1 else ""
    return f'  <path class="arrow" d="M{start} {y1 + _BOX_HEIGHT}{corner}L{end} {y2}"/>\n'


def _find_corner(row: int, column: int) -> tuple[int, int]:
    return _MARGIN + column * (_BOX_WIDTH + _GAP_X), _MARGIN + row * (_BOX_HEIGHT + _GAP_Y)
