"""Proposes rows, types and resource classes for endpoints of an OpenAPI document that have no row yet.

    python tools/scaffold OPENAPI.json POST /audio/voices    for one endpoint
    python tools/scaffold OPENAPI.json --missing             for all that have none, and what rows and types lack
    ... --write DIR                                          new files below DIR, the rest on the screen

Names follow those that the tables have. What is proposed is a draft: sentences that begin with ``TODO`` show what the
document says and are to be written anew, and what goes into existing files - rows of a known domain, names of a
package, accessors - is shown to be put there by hand. A file that exists is never touched.
"""
