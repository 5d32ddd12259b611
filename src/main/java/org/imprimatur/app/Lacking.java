package org.imprimatur.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of MicroProfile a runtime has not, and what its host does without then. */
final class Lacking {
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "org.eclipse.microprofile.config.Config",
            "no MicroProfile Config: settings are read from system properties, the environment and"
                    + " META-INF/microprofile-config.properties",
            "org.eclipse.microprofile.health.HealthCheck",
            "no MicroProfile Health: nothing tells at /health whether the store can be reached",
            "org.eclipse.microprofile.metrics.MetricRegistry",
            "no MicroProfile Metrics: nothing is counted at /metrics",
            "org.eclipse.microprofile.openapi.models.OpenAPI",
            "no MicroProfile OpenAPI: the API is described beside itself alone, at v1/openapi.yaml"));

    private Lacking() {}

    /** A sentence for each part. */
    static List<String> sentences(ClassLoader loader) {
        return PARTS.entrySet().stream()
                .filter(part -> !isThere(part.getKey(), loader))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
