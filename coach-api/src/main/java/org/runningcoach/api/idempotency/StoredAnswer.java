package org.runningcoach.api.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What was answered the first time.
 *
 * @param contentType empty without a body
 * @param location empty where none was sent
 * @param position empty where none was sent
 */
record StoredAnswer(int status, String contentType, String location, String position, byte[] body) {

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeUTF(contentType);
            out.writeUTF(location);
            out.writeUTF(position);
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static StoredAnswer of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new StoredAnswer(in.readInt(), in.readUTF(), in.readUTF(), in.readUTF(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
