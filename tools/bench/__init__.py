"""The benchmark: this library, the official one and the floor under both, side by side in one run.

    python tools/bench                          every figure; several minutes
    python tools/bench --quick                  fewer runs; say so where you quote its numbers
    python tools/bench --only import,decode     some of the figures
    python tools/bench --json figures.json      all samples and versions as well, for programs
    python tools/bench --python python3.13      measure under another interpreter

The driver needs Python 3.9+ and nothing else, on Linux or macOS; what it measures runs under Python 3.10+, which the
official release requires. Both libraries are called ``openai``, so it installs each into an environment of its own,
kept under ``--work`` (by default in the user's cache folder): the official release from the package index, this one
from the checkout as a user would get it (built, not editable), with the same versions of what both depend on. It is
installed again whenever the checkout has changed.

What a number means:

- The machine drifts, the sides do not: every side is measured once a round, in turn, for many rounds, and a
  figure is the ratio of the medians. Compare ratios between machines, never the times.
- *Whole-process figures* (``import``, ``first``, ``memory``) start a fresh interpreter each time and are measured
  from outside. Starting Python itself is in them, except in the ratios of ``import``: those are taken above a bare
  ``python -c pass``, which is listed under the table together with the ratios that include it.
- *In-process figures* run in processes that stay for several rounds, and are repeated with fresh ones. Every
  operation but ``client`` reads from its result, so that work that was merely put off is counted too.
- The *floor* is what a careful person would write by hand without any SDK; the table says which for each figure.
- Every side's answer is checked: a wrong one is a failure, not a fast result.
"""
