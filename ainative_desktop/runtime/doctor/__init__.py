"""What one would check when something does not work, as findings that come one by one."""
