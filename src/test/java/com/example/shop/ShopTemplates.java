package com.example.shop;

import freemarker.template.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** How the shop has FreeMarker: as everybody may produce it. */
@Dependent
public class ShopTemplates {
    @Produces
    @Dependent
    Configuration templates() {
        var templates = new Configuration(Configuration.VERSION_2_3_32);
        templates.setClassForTemplateLoading(ShopTemplates.class, "/views");
        templates.setDefaultEncoding("UTF-8");
        return templates;
    }
}
