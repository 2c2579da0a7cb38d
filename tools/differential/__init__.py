"""The same objects in the official library and in ours, and where they answer differently.

    python tools/differential OTHER_PYTHON

``OTHER_PYTHON`` is an interpreter with the official package and pydantic; this one has ours, and pydantic too. For
every model class both make objects of the same data - all fields, the required ones alone, unknown ones added, some
wrong - and evaluate the same expressions with them. What differs and is not decided (`_decided`) is printed and fails.
"""
