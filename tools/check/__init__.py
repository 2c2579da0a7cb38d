"""Everything that can be checked without running the library: format, lint, types, generated files."""
