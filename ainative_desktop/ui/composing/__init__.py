"""What makes writing a message comfortable."""
