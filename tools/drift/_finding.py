"""One difference."""

from __future__ import annotations

from typing import Optional

from attrs import field, frozen

from ._document import Operation, Schema

#: Who has it: only the API, only we, or both of us, differently.
API, OURS, BOTH = "api", "ours", "both"
#: Kinds of differences, in the order in which they are shown.
KINDS = ("endpoint", "param", "required", "answer", "field", "variant", "value", "deprecation")


@frozen
class Finding:
    """One difference between document and tables.

    ``subject`` is an endpoint's method and path or its id, or the module and name of a type; ``name`` is the param,
    field or value that it is about.
    """

    resource: str
    kind: str
    side: str
    subject: str
    name: str = ""
    note: str = ""
    #: Why the difference is meant to be; empty where nobody has decided that.
    decided: str = ""
    #: What the document says, for `scaffold`.
    schema: Optional[Schema] = field(default=None, repr=False, eq=False)
    operation: Optional[Operation] = field(default=None, repr=False, eq=False)
