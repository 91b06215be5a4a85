package org.runningcoach.imports.csv;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Refusal;

/** What a file is when it is no table, told by its first bytes and never by its name. */
enum FileKind {
    WEB_PAGE("a web page", Refusal.NOT_A_TABLE),
    XML("an XML document", Refusal.NOT_A_TABLE),
    ZIP("a zip archive", Refusal.NOT_A_TABLE),
    GZIP("a gzip archive", Refusal.NOT_A_TABLE),
    SPREADSHEET("a spreadsheet (save it as CSV)", Refusal.NOT_A_TABLE),
    PDF("a PDF document", Refusal.NOT_A_TABLE),
    IMAGE("an image", Refusal.NOT_A_TABLE),
    BINARY("a binary file", Refusal.NOT_A_TABLE),
    FIT("a FIT recording", Refusal.FORMAT_NOT_READ_YET),
    TCX("a TCX recording", Refusal.FORMAT_NOT_READ_YET),
    GPX("a GPX track", Refusal.FORMAT_NOT_READ_YET),
    JSON("a JSON file, perhaps of an account export", Refusal.FORMAT_NOT_READ_YET);

    private final String name;
    private final Refusal refusal;

    FileKind(String name, Refusal refusal) {
        this.name = name;
        this.refusal = refusal;
    }

    FileRefused refused() {
        String sentence = refusal == Refusal.FORMAT_NOT_READ_YET
                ? "This is " + name + ". Such files cannot be imported yet; export the list of activities as CSV."
                : "This is not a table but " + name + ".";
        return FileRefused.about(refusal, name(), sentence);
    }

    /** The kind of a file that is no text, or null. */
    static @Nullable FileKind ofBytes(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            boolean office =
                    latin.contains("[Content_Types].xml") || latin.contains("xl/") || latin.contains("opendocument");
            return office ? SPREADSHEET : ZIP;
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return SPREADSHEET;
        }
        if (latin.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (latin.startsWith("%PDF")) {
            return PDF;
        }
        if (isImage(latin)) {
            return IMAGE;
        }
        return latin.startsWith(".FIT", 8) ? FIT : null;
    }

    /** The kind of a text that is no table, or null. */
    static @Nullable FileKind ofText(String head) {
        String text = head.strip();
        if (text.startsWith("{") || text.startsWith("[{") || text.startsWith("[\n") || text.startsWith("[\r")) {
            return JSON;
        }
        if (!text.startsWith("<")) {
            return null;
        }
        String markup = text.toLowerCase(Locale.ROOT);
        if (markup.contains("<trainingcenterdatabase")) {
            return TCX;
        }
        if (markup.contains("<gpx")) {
            return GPX;
        }
        return markup.startsWith("<?xml") && !markup.contains("<html") ? XML : WEB_PAGE;
    }

    private static boolean isImage(String latin) {
        return latin.startsWith("\u0089PNG")
                || latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("GIF8")
                || (latin.startsWith("BM") && latin.startsWith("\u0000\u0000", 6))
                || (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8))
                || latin.startsWith("ftyphei", 4)
                || latin.startsWith("ftypavif", 4);
    }
}
