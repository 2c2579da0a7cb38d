"""What makes our models classes of pydantic's; loaded in programs that have imported it.

Two kinds of classes meet here:

- **ours** (``ChatCompletion``): light classes, made as without pydantic, whose base class derives from pydantic's.
  `parts` and `schemas` give pydantic what it asks of a class, when it asks; `validation` constructs them by its rules.
- **a program's own, derived from ours** (``class Answer(ChatCompletion)``), or from one of ours and one of its own:
  pydantic makes them (`programs`).

`metaclass` tells the two apart. Where pydantic is imported after our classes, `conversion` makes them its then; `faces`
is for versions of Python that do not allow that.
"""
