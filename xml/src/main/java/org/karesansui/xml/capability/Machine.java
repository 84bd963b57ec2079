package org.karesansui.xml.capability;

import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;

/**
 * A machine type that a host can make a guest of.
 *
 * @param name the name or an alias, as {@code q35}
 * @param canonical the name behind the alias, as {@code pc-q35-7.2}; equal to {@code name} where that is no alias
 * @param maxCpus 0 where libvirt does not tell
 */
public record Machine(String name, String canonical, int maxCpus) {
    static Machine of(XmlNode node) {
        var name = node.text().strip();
        return new Machine(
                name,
                node.attr("canonical").orElse(name),
                node.attr("maxCpus").map(Spelling.INTEGER.read()).orElse(0));
    }

    public boolean isAlias() {
        return !name.equals(canonical);
    }
}
