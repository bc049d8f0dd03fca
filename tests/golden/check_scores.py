#!/usr/bin/env python3
"""Scores what wenmai-cli extracts against annotated articles and fails below the thresholds of thresholds.json.

check_scores.py SET WENMAI_CLI SOURCE_DIR SHARED_DIR

Raise a threshold when the figure has risen for good; never lower one to make the test pass. The scorer is gold/score.py of
the shared folder; without it (or without the set's articles) the test is skipped: exit code 77.
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def main():
    name, program, source, shared = sys.argv[1:]
    wanted = json.loads((pathlib.Path(__file__).parent / "thresholds.json").read_text(encoding="utf-8"))[name]
    place = lambda key: pathlib.Path(wanted.pop(key).replace("SOURCE", source).replace("SHARED", shared))
    articles, gold, scorer = place("articles"), place("gold"), pathlib.Path(shared) / "gold" / "score.py"
    for needed in (articles, gold, scorer):
        if not needed.exists():
            print(f"SKIP: there is no {needed}")
            return 77
    ids = {file.stem for file in gold.glob("*.json")}
    files = sorted(str(f) for f in articles.iterdir() if f.stem in ids and f.suffix != ".json")
    if len(files) != len(ids):
        print(f"{len(ids)} annotations but {len(files)} articles")
        return 1
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl") as made:
        made.write(subprocess.run([program, "extract", *files], check=True, stdout=subprocess.PIPE).stdout)
        made.flush()
        run = subprocess.run([sys.executable, str(scorer), str(gold), made.name, "--json"], check=True, stdout=subprocess.PIPE)
    scores = json.loads(run.stdout)
    low = 0
    for kind, measures in wanted.items():
        for measure, least in measures.items():
            is_low = scores[kind][measure] < least
            low += is_low
            print(f"{name}: {kind} {measure} {scores[kind][measure]:.3f}, at least {least}{'  TOO LOW' if is_low else ''}")
    print(json.dumps(scores))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
