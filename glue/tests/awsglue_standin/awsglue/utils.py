"""Stand-in: required options out of --name value pairs; unknown ones are passed over, as Glue adds its own."""
import argparse


def getResolvedOptions(args: list[str], options: list[str]) -> dict[str, str]:
    parser = argparse.ArgumentParser(allow_abbrev=False)
    for option in options:
        parser.add_argument(f"--{option}", required=True)
    return vars(parser.parse_known_args(args[1:])[0])
