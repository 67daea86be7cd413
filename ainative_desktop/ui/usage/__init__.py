"""What answers took: in words beside them, and summed up by day, model and chat."""
