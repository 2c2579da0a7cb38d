"""Integration with pydantic, loaded in programs that have imported it: our models are classes of pydantic's there.

There are two kinds of model classes:

- **ours** (``ChatCompletion``): light classes, created as without pydantic, whose base class derives from pydantic's.
  `class_parts` and `core_schema` compute what pydantic asks of a class, when it asks; `validation` constructs instances
  by pydantic's rules.
- **a program's own, derived from ours** (``class Answer(ChatCompletion)``), or from one of ours and one of its own:
  pydantic creates them (`user_subclasses`).

`metaclass` tells the two apart. Where pydantic is imported after our classes, `conversion` converts them at that
moment; `isinstance_proxy` is for versions of Python that do not allow it.
"""
