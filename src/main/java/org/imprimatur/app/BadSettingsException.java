package org.imprimatur.app;

import java.util.List;

/** Settings with which the product does not start. */
class BadSettingsException extends RuntimeException {
    BadSettingsException(List<String> complaints) {
        super("The settings are not right: " + String.join("; ", complaints));
    }
}
