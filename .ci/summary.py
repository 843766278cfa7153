"""Sums the suites' results into one line, and fails where a suite failed or found no test."""
import pathlib
import sys
import xml.etree.ElementTree as ET

NS = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}


def main(folder: str, status: str) -> int:
    passed = failed = skipped = 0
    faults = [] if status == "0" else [f"dotnet test ended with {status}"]
    files = sorted(pathlib.Path(folder).rglob("*.trx"))
    suites = len(list(pathlib.Path("test").glob("*.Tests/*.csproj")))
    if len(files) != suites:
        faults.append(f"{suites} suites, but {len(files)} results")
    for file in files:
        root = ET.parse(file).getroot()
        outcomes = [r.get("outcome") for r in root.iterfind(".//t:UnitTestResult", NS)]
        if not outcomes:
            faults.append(f"{file.name}: no test found")
        passed += outcomes.count("Passed")
        skipped += outcomes.count("NotExecuted")
        failed += sum(o not in ("Passed", "NotExecuted") for o in outcomes)
        for result in root.iterfind(".//t:UnitTestResult", NS):
            if result.get("outcome") == "NotExecuted":
                why = result.findtext(".//t:Message", "", NS).strip()
                print(f"skipped: {result.get('testName')}: {why}")
    for fault in faults:
        print(f"fault: {fault}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or faults else 0


sys.exit(main(*sys.argv[1:]))
