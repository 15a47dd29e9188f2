"""Words, cues and gazetteers: YAML for rules, CSV for long flat tables; each opens with source, date and licence."""
