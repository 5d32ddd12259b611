package org.imprimatur.app;

/**
 * That the application begins to answer, of which whatever is begun once with it hears.
 *
 * <p>CDI's own word for it, {@code @Initialized(ApplicationScoped.class)}, comes too early: a runtime may send it before the
 * application has its place on the server, so that addresses could not be known yet.
 *
 * @param contextPath where the application stands; empty at the root of the server
 */
record Opening(String contextPath) {}
