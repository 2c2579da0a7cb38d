"""Writes what follows from the tables in ``endpoints/`` and the modules in ``openai/types``.

    python tools/generate            write the modules and stubs of resources, accessors, and packages of types
    python tools/generate --check    write nothing; name the files that are out of date, and exit with 1 if any is

A module has the classes of a resource, sync and async, with the accessors of what is below it. Its stub tells type
checkers what the metaclass does at run time: the methods of the rows, with an overload for each way a call can be
written and answered, and those of the helpers.
"""
