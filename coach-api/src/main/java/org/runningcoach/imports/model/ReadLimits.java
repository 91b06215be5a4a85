package org.runningcoach.imports.model;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes size of the upload
 * @param rows rows under the header
 * @param columns columns of the header or of any row
 * @param fieldCharacters characters of one field
 */
public record ReadLimits(long bytes, int rows, int columns, int fieldCharacters) {

    /** Several times what any real export has needed. */
    public static final ReadLimits AMPLE = new ReadLimits(20L * 1024 * 1024, 50_000, 300, 10_000);

    /** No row can be longer than this within the other limits. */
    public long rowCharacters() {
        return (long) columns * fieldCharacters;
    }
}
