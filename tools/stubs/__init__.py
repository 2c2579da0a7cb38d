"""Writes the type stubs of the resources from the rows: what the metaclass does at run time, for type checkers.

    python tools/stubs            write the ``.pyi`` files beside the modules in ``openai/resources``
    python tools/stubs --check    write nothing; name those that are out of date, and exit with 1 if there are any

A stub has the methods of the rows, with an overload for each way a call can be written and answered, and whatever
else stands in the module: accessors, methods written by hand, functions and constants.
"""
