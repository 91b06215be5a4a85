package org.runningcoach.imports.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Refusal;

/**
 * The encoding of a file, decided from its head: UTF-8 with or without a byte order mark, UTF-16 with one. What is no UTF-8 is
 * converted only when that is sure: when the header, decoded so, is made of known words, one of them with a letter outside ASCII.
 *
 * @param markBytes length of the byte order mark, to be passed over
 */
record TextEncoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<String> LIKELY_OTHERS = List.of("windows-1250", "GB18030", "Shift_JIS");
    private static final int KNOWN_WORDS_OF_A_HEADER = 3;

    /** The encoding of the file that starts so; {@code whole} when nothing follows the head. */
    static TextEncoding of(byte[] head, boolean whole, Predicate<String> knownColumn) throws FileRefused {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (hasZeroByte(head)) {
            throw isUtf16(head) ? unclear("UTF-16 without a byte order mark") : FileKind.BINARY.refused();
        }
        if (decode(head, StandardCharsets.UTF_8, whole) != null) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        String western = decode(head, WINDOWS_1252, whole);
        if (western != null && isKnownHeader(western, knownColumn)) {
            return new TextEncoding(WINDOWS_1252, 0);
        }
        for (String other : LIKELY_OTHERS) {
            String text = Charset.isSupported(other) ? decode(head, Charset.forName(other), whole) : null;
            if (text != null && isKnownHeader(text, knownColumn)) {
                throw unclear(other);
            }
        }
        throw unclear(western == null ? "unknown" : WINDOWS_1252.name());
    }

    /** The refusal of a file in an encoding that is likely but not sure. */
    private static FileRefused unclear(String likely) {
        String guess = likely.equals("unknown") ? "" : " It looks like " + likely + ".";
        return FileRefused.about(
                Refusal.ENCODING_UNCLEAR,
                likely,
                "The text is not valid UTF-8." + guess + " Save the file as UTF-8 and upload it again.");
    }

    /** The text of the rest of the stream; what does not fit the encoding refuses the file. */
    Reader reader(InputStream in) {
        String likely = charset.equals(StandardCharsets.UTF_8) ? WINDOWS_1252.name() : "unknown";
        return new FilterReader(new InputStreamReader(in, strict(charset))) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                try {
                    return super.read(buffer, offset, length);
                } catch (CharacterCodingException notThisEncoding) {
                    throw unclear(likely);
                }
            }
        };
    }

    /** The head as text, without its byte order mark and without a character cut off at its end. */
    String decode(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head, markBytes, head.length - markBytes);
        return charset.decode(bytes).toString();
    }

    private static @Nullable String decode(byte[] bytes, Charset charset, boolean whole) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        return strict(charset).decode(ByteBuffer.wrap(bytes), text, whole).isError()
                ? null
                : text.flip().toString();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isKnownHeader(String text, Predicate<String> knownColumn) {
        String line = text.lines().findFirst().orElse("");
        List<String> known = List.of(line.split("[,;\t]")).stream()
                .map(word -> word.replace("\"", ""))
                .filter(knownColumn)
                .toList();
        boolean telling = known.stream().anyMatch(word -> word.chars().anyMatch(c -> c > 127));
        return telling && known.size() >= KNOWN_WORDS_OF_A_HEADER;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeroByte(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Western text in UTF-16 has its zeros on every other byte. */
    private static boolean isUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int fewer = Math.min(zeros[0], zeros[1]);
        int more = Math.max(zeros[0], zeros[1]);
        return fewer == 0 && more > head.length / 8;
    }
}
