"""The command `ailamgi`: one file a group of commands, one envelope for results and errors."""
