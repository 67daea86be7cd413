"""What a Linux desktop wants of an application, and the Debian package with all of it."""
