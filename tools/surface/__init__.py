"""Compares what this library has with the facts of a published surface, and prints what is missing or differs.

    python tools/surface                     against the facts that lie with the tests
    python tools/surface SURFACE.json        against a surface file
    python tools/surface --contract SEED.json    with the methods of a contract file
    python tools/surface --json              for programs
    python tools/surface SURFACE.json --record   also keep the file's facts, in short form, with the tests

Every endpoint is looked at (its accessor, method and params) and called over a transport that only remembers: sync and
async, with the required params and with all of them. What was sent is held against the request that the facts imply.
Every type is imported and compared field by field. The differences that we want stand in ``_decided.py``, each with
its reason. The exit code is 1 if there are others.
"""
