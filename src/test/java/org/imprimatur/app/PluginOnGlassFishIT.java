package org.imprimatur.app;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on a second runtime of Jakarta EE 10, which has neither MicroProfile nor Jakarta MVC. */
@EnabledIfSystemProperty(named = "imprimatur.runtimes", matches = "all")
class PluginOnGlassFishIT extends PluginIT {
    @Override
    Ee10 runtime() {
        return Ee10.GLASSFISH;
    }
}
