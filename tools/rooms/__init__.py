"""Draws the rooms of the library and what they import from each other, for ``docs/design.md``.

    python tools/rooms            write docs/rooms.svg
    python tools/rooms --check    write nothing; exit with 1 if the picture is out of date

The rooms are those of the table in ``docs/design.md``; the arrows are the imports in the code.
"""
