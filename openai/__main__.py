"""``python -m openai`` is the program ``openai``."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
