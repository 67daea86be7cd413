"""Where answers come from: the interface, and the keyless demo model."""
