class TransformFailed(Exception):
    """A run that did not reach gold; what gold held before is still there. The message says why and what to do."""
