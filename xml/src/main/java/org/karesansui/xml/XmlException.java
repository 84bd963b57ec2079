package org.karesansui.xml;

/** XML that was refused, or that does not hold what a view reads from it. Its message is an English sentence. */
public final class XmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line where it is, from 1; 0 where the place is not known
     * @param column likewise
     */
    public XmlException(String message, int line, int column) {
        super(line > 0 ? "%s (line %d, column %d)".formatted(message, line, column) : message);
        this.line = line;
        this.column = column;
    }

    public XmlException(String message) {
        this(message, 0, 0);
    }

    /** The line of the mistake, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column of the mistake, from 1; 0 where it is not known. */
    public int column() {
        return column;
    }
}
