#pragma once

#include "core/pipeline/engine.h"

#include <QTest>

/// Loads the engine from the data as built, of which there must be nothing to complain; fails the test otherwise. For
/// initTestCase(), after whose failure no test is run.
inline void loadEngine(std::shared_ptr<const wenmai::Engine>& engine) {
    wenmai::Diagnostics diagnostics;
    const auto loaded = wenmai::Engine::load(WENMAI_DATA_DIR, diagnostics);
    QVERIFY2(loaded, loaded ? "" : dump(loaded.error()).c_str());
    for (const wenmai::Diagnostic& d : diagnostics)
        QFAIL(dump(d).c_str());
    engine = *loaded;
}
