"""Compares the rows and the types with an OpenAPI document of the API, in both directions.

    python tools/drift OPENAPI.json             what the API has that we lack, and the other way round, by resource
    python tools/drift OPENAPI.json --json      the same for programs, one object a difference
    python tools/drift OPENAPI.json --fail      exit with 1 if there is a difference that nobody has decided

Endpoints are matched by method and path. Of those that both sides have, params are compared by name and place, and
what is behind params and answers - values of enumerations, fields of objects, members of unions - as deep as both
sides declare it. ``_decided.py`` lists the differences that are meant to be; they are printed too, with the reason.

Not compared: types of scalars, ranges, webhook events and the events of websockets.
"""
