package com.example.lamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An engine that every runtime has: it puts what the models hold in the place of their names. */
@ApplicationScoped
public class ShopPages implements ViewEngine {
    @Override
    public boolean supports(String view) {
        return view.endsWith(".shop");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        try (var file = getClass().getResourceAsStream("/views/" + context.getView())) {
            var page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var model : context.getModels().asMap().entrySet()) {
                page = page.replace(
                        "{" + model.getKey() + "}",
                        String.valueOf(model.getValue()).replace("&", "&amp;"));
            }
            context.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new ViewEngineException(broken);
        }
    }
}
