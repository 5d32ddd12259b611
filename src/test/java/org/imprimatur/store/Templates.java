package org.imprimatur.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.nosql.Template;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.mapping.DatabaseQualifier;
import org.eclipse.jnosql.mapping.core.Converters;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;
import org.eclipse.jnosql.mapping.reflection.Reflections;
import org.eclipse.jnosql.mapping.semistructured.EntityConverter;

/** JNoSQL's own Template over a given engine, in a small CDI container instead of a server. */
final class Templates implements AutoCloseable {
    private final SeContainer container;

    Templates(DatabaseManager manager) {
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addPackages(true, Converters.class, EntityConverter.class, DocumentTemplate.class, Reflections.class)
                .addExtensions(new Engines(manager))
                .initialize();
    }

    Template template() {
        return container.select(Template.class).get();
    }

    @Override
    public void close() {
        container.close();
    }

    private record Engines(DatabaseManager manager) implements Extension {
        void add(@Observes AfterBeanDiscovery beans) {
            beans.addBean()
                    .types(DatabaseManager.class)
                    .qualifiers(DatabaseQualifier.ofDocument(), Any.Literal.INSTANCE)
                    .scope(ApplicationScoped.class)
                    .alternative(true)
                    .priority(1)
                    .createWith(context -> manager);
        }
    }
}
