"""Bronze to silver to gold on Spark. Pure PySpark: only the entry points in jobs/ know AWS Glue."""
