package org.karesansui.xml;

/**
 * A word of libvirt's vocabulary, kept as libvirt spells it. Each kind is a record with constants for the words that we
 * know; a word of a newer libvirt is as good a value as they are (docs/xml.md says why these are no enums).
 */
public interface Word {
    String word();

    /** @throws XmlException if it is empty or holds white space, which no word of libvirt does */
    static void check(String word) {
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            throw new XmlException("“%s” is not a word of libvirt".formatted(word));
        }
    }
}
