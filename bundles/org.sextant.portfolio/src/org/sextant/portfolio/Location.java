package org.sextant.portfolio;

/**
 * A place in a portfolio, as people and editors count.
 *
 * @param file      the file's path as people gave it, or the folder's
 * @param line      the line, from 1; 0 for a file or folder as a whole
 * @param column    the column in characters (code points), from 1; 0 for a file or folder as a whole
 * @param endLine   the line behind the last character
 * @param endColumn the column behind the last character
 * @param offset    the first character in UTF-16 units, from 0
 * @param length    how many UTF-16 units
 */
public record Location(String file, int line, int column, int endLine, int endColumn, int offset, int length) {
    /**
     * A file or folder as a whole.
     *
     * @param file its path
     * @return the place
     */
    public static Location whole(String file) {
        return new Location(file, 0, 0, 0, 0, 0, 0);
    }

    /** @return whether it is a line and a column rather than a whole file */
    public boolean isInText() {
        return line > 0;
    }
}
