"""Who holds which office: beside a name, behind a verb, before its holder."""
