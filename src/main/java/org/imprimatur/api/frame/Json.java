package org.imprimatur.api.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.nio.charset.StandardCharsets;

/** Writes the API's records always in the same way, so that the same facts are the same bytes. */
@ApplicationScoped
public class Json {
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    public byte[] bytes(Object record) {
        return jsonb.toJson(record).getBytes(StandardCharsets.UTF_8);
    }
}
