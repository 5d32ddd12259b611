package org.imprimatur.desk.frame;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Lays aside what a form brought, so that it can be shown again where nothing could be done with it. */
public class TypedForms implements ReaderInterceptor {
    /** The attribute of the request. */
    static final String TYPED = "org.imprimatur.desk.typed";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var read = context.proceed();
        if (read instanceof MultivaluedMap<?, ?> form) {
            context.setProperty(TYPED, form);
        }
        return read;
    }
}
