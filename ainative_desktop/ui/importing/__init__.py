"""Moving in from other clients: asking for an export, showing how its import goes, taking it back."""
