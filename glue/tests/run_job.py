"""Runs the real job file on this machine's Spark, with our stand-in for awsglue: run_job.py --JOB_NAME … --lake … --manifest …"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE / "awsglue_standin")]

from jobs.bronze_to_gold import main

if __name__ == "__main__":
    main(sys.argv)
