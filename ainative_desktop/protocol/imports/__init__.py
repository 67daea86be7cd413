"""What other clients export, made into conversations of ours: pure, one module a source."""
