"""The model that answers, and how: the picker and the parameters in the composer."""
