package org.imprimatur.backup;

import jakarta.json.JsonObject;
import java.util.Base64;

/** What a field of a document may hold, and how it stands in JSON. */
public enum FieldType {
    TEXT {
        @Override
        Object read(JsonObject json, String name) {
            return json.getString(name);
        }

        @Override
        void write(JsonText out, Object value) {
            out.text((String) value);
        }
    },
    /** A whole number of 32 bits. */
    INT {
        @Override
        Object read(JsonObject json, String name) {
            return json.getJsonNumber(name).intValueExact();
        }

        @Override
        void write(JsonText out, Object value) {
            out.number((Integer) value);
        }
    },
    /** A whole number of 64 bits. */
    LONG {
        @Override
        Object read(JsonObject json, String name) {
            return json.getJsonNumber(name).longValueExact();
        }

        @Override
        void write(JsonText out, Object value) {
            out.number((Long) value);
        }
    },
    FLAG {
        @Override
        Object read(JsonObject json, String name) {
            return json.getBoolean(name);
        }

        @Override
        void write(JsonText out, Object value) {
            out.flag((Boolean) value);
        }
    },
    /** In Base64. */
    BYTES {
        @Override
        Object read(JsonObject json, String name) {
            return Base64.getDecoder().decode(json.getString(name));
        }

        @Override
        void write(JsonText out, Object value) {
            out.text(Base64.getEncoder().encodeToString((byte[]) value));
        }
    };

    abstract Object read(JsonObject json, String name);

    abstract void write(JsonText out, Object value);
}
