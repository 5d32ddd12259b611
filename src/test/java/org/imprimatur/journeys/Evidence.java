package org.imprimatur.journeys;

import java.lang.reflect.Field;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture and the source of what every browser showed when a journey went wrong. */
final class Evidence implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) throws IllegalAccessException {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        for (Field field : test.getRequiredTestClass().getDeclaredFields()) {
            if (field.getType() == Browser.class) {
                field.setAccessible(true);
                keep(
                        (Browser) field.get(test.getRequiredTestInstance()),
                        test.getDisplayName() + "-" + field.getName());
            }
        }
    }

    private static void keep(Browser browser, String name) {
        browser.picture("failed-" + name.replaceAll("[^A-Za-z0-9_-]", ""));
    }
}
