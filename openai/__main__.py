"""``python -m openai`` is the program ``openai``."""

import sys

if __name__ == "__main__":
    try:
        from .cli import main

        sys.exit(main())
    except KeyboardInterrupt:
        # What shells report for a program that Ctrl-C ended; the same as later on.
        sys.exit(130)
