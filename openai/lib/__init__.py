"""Parts above the flow: recipes of single endpoints, and the helpers that build on the public methods."""
