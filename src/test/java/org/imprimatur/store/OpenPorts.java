package org.imprimatur.store;

import jakarta.nosql.Template;
import java.nio.file.Path;
import org.imprimatur.fixture.Templates;

/** An empty store of an engine, with Jakarta NoSQL's Template over it as the product has it. */
record OpenPorts(EngineUnderTest.Opened store, Templates templates, Template template) implements AutoCloseable {
    static OpenPorts on(EngineUnderTest engine, Path directory) {
        var store = engine.open(directory);
        var templates = new Templates(store.engine().candid());
        return new OpenPorts(store, templates, templates.template());
    }

    @Override
    public void close() {
        templates.close();
        store.close();
    }
}
