"""The programs that are measured. Each runs in the environment of one side, in a process of its own."""
