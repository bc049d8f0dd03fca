#!/usr/bin/env python3
"""Holds the layers of core/README.md: which folder may include which, no Qt and no printing in core.

layering.py SOURCE_DIR      prints each breach as file:line and fails if there is one
layering.py --self-test     checks that every kind of breach is found
"""
import pathlib
import re
import sys

BELOW_TEXT = {"core/base", "core/model"}
BELOW = BELOW_TEXT | {"core/text"}  # reading and folding text is needed by all who compare words
ALLOWED = {
    "core/base": set(),
    "core/model": {"core/base"},
    "core/text": BELOW_TEXT,
    "core/lexicon": BELOW,
    "core/rules": BELOW,
    "core/extract": BELOW | {"core/lexicon", "core/rules"},
    "core/graph": BELOW_TEXT,
    "core/view": BELOW_TEXT | {"core/graph"},
    "core/store": BELOW,
    "core/io": BELOW | {"core/graph", "core/view"},
}
ALLOWED["core/pipeline"] = set(ALLOWED)
CORE = set(ALLOWED)
ALLOWED |= {
    "app/models": CORE,
    "app/jobs": CORE | {"app/models"},
    "app/canvas": CORE | {"app/jobs", "app/models"},
    "app/export": CORE | {"app/jobs", "app/models", "app/canvas"},
    "app/panels": CORE | {"app/jobs", "app/models", "app/canvas"},
    "app/window": CORE | {"app/jobs", "app/models", "app/canvas", "app/export", "app/panels"},
    "app/main.cpp": CORE | {"app/panels", "app/window"},
    # The command line draws pictures as the window does, and shows nothing else of the app.
    "app/cli": CORE | {"app/models", "app/canvas", "app/export"},
}
OWN = re.compile(r'\s*#\s*include\s*"((?:core|app|tests)/[a-z_]+)/')
QT = re.compile(r"\s*#\s*include\s*[<\"]Q[A-Za-z]|\bQ_OBJECT\b|\bQString\b")
PRINT = re.compile(r"#\s*include\s*<(iostream|print)>|\bstd::(cout|cerr|clog|puts|printf)\b|(?<![\w:])(printf|puts|putchar)\s*\(|"
                   r"\bstd::(fprintf|fputs|fwrite)\s*\([^;]*\bstd(out|err)\b|\bstd::(exit|abort|_Exit)\b")


def breaches(path, text):
    """(line, what) of every breach in one file; `path` from the source folder."""
    folder = "/".join(path.split("/")[:2])
    may = ALLOWED.get(folder)
    if may is None:
        return [(1, f"{folder} has no place among the layers; give it one in tests/layering/layering.py")]
    found = []
    tool = re.search(r"^int main\(", text, re.M)  # runs while building, says on stderr what is wrong
    for number, line in enumerate(text.splitlines(), 1):
        code = line.split("//")[0]
        include = OWN.match(code)
        if include and include[1] != folder and include[1] not in may:
            found.append((number, f"{folder} may not include {include[1]}"))
        if folder.startswith("core/"):
            if QT.search(code):
                found.append((number, "core knows no Qt"))
            if not tool and PRINT.search(code):
                found.append((number, "core never prints or exits"))
    return found


def self_test():
    wrong = {
        '#include "core/text/fold.h"': "core/model/a.h",
        '#include "core/pipeline/engine.h"': "core/io/a.cpp",
        '#include "core/extract/extractor.h"': "core/graph/a.cpp",
        '#include "app/canvas/theme.h"': "core/view/a.h",
        '#include "app/window/main_window.h"': "app/panels/a.h",
        '#include "app/cli/commands.h"': "app/window/a.cpp",
        "#include <QString>": "core/base/a.h",
        "#include <iostream>": "core/base/b.h",
        'std::fprintf(stderr, "x");': "core/base/a.cpp",
        '    printf("x");': "core/base/c.cpp",
        "int a;": "core/other/a.cpp",
    }
    right = {
        '#include "core/base/span.h"': "core/model/a.h",
        '#include "core/graph/rank.h"': "core/view/a.h",
        '#include "core/rules/rules.h"': "core/extract/a.h",
        "#include <QWidget>": "app/panels/a.h",
        "std::snprintf(buffer, 9, x);": "core/base/a.cpp",
        '// std::cout << "no code"': "core/base/b.cpp",
        'int main() {\n    std::fprintf(stderr, "x");': "core/base/tool.cpp",
    }
    bad = [f"not found: {p}: {t}" for t, p in wrong.items() if not breaches(p, t)]
    bad += [f"wrongly found: {p}: {t}" for t, p in right.items() if breaches(p, t)]
    print("\n".join(bad) or "the self-test passed")
    return 1 if bad else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = pathlib.Path(sys.argv[1])
    files = sorted(f for top in ("core", "app") for f in (root / top).rglob("*") if f.suffix in {".h", ".cpp", ".inc"})
    count = 0
    for file in files:
        path = file.relative_to(root).as_posix()
        for number, what in breaches(path, file.read_text(encoding="utf-8")):
            print(f"{path}:{number}: {what}")
            count += 1
    print(f"{len(files)} files, {count} breaches")
    return 1 if count or not files else 0


if __name__ == "__main__":
    sys.exit(main())
