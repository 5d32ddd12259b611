package org.imprimatur.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one product that all of them share: started for the first, stopped after the last. */
final class RunningProduct implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningProduct.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Product.class
                || parameter.getParameter().getType() == Staff.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(HERE);
        var product = store.getOrComputeIfAbsent(Product.class, type -> Product.start(), Product.class);
        return parameter.getParameter().getType() == Product.class
                ? product
                : store.getOrComputeIfAbsent(Staff.class, type -> new Staff(product), Staff.class);
    }
}
