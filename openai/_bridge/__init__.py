"""What makes our models pass where pydantic's are expected; loaded in programs that have imported pydantic.

Three kinds of classes meet here:

- **ours** (``ChatCompletion``): light classes that know nothing of pydantic. `parts` and `schemas` give pydantic what
  it asks for when they are fields of its models, `validation` constructs them by its rules, and `faces` makes their
  instances pass for instances of its base class.
- **a program's own, derived from ours** (``class Answer(ChatCompletion)``): pydantic's rules hold in them. Each has a
  twin, a real class of pydantic's derived from it, of which its instances are (`twins`).
- **pydantic's**: what programs derive from ``openai.BaseModel`` (`public`), or from one of ours and one of their own
  (`joined`).
"""
