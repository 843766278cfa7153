"""A stand-in of ours for AWS Glue's Python library, so that the job's entry runs in a test. It is not AWS's code and proves nothing about AWS."""
