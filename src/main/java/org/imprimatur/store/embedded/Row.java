package org.imprimatur.store.embedded;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;

/** One stored document: its place, its bytes, and the checksum that binds the two. */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared
record Row(String collection, Object id, byte[] body, long checksum) {

    static Row of(CommunicationEntity entity, Object id) {
        var body = BodyWriter.write(entity).getBytes(StandardCharsets.UTF_8);
        return new Row(entity.name(), id, body, checksum(entity.name(), id, body));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isIntact() {
        return checksum == checksum(collection, id, body);
    }

    CommunicationEntity entity() {
        if (!isIntact()) {
            throw new DamagedStoreException("The document " + id + " of the collection " + collection
                    + " is damaged: its checksum does not fit. Restore the last backup");
        }
        return CommunicationEntity.of(collection, BodyReader.read(text()));
    }

    private static long checksum(String collection, Object id, byte[] body) {
        var crc = new CRC32C();
        crc.update((collection + "\n" + id + "\n").getBytes(StandardCharsets.UTF_8));
        crc.update(body);
        return crc.getValue();
    }
}
