"""Parts that everything else stands on: lazy names, suggestions, the log, annotations, aliases for other packages."""
