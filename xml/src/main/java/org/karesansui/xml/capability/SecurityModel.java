package org.karesansui.xml.capability;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.karesansui.xml.XmlNode;

/**
 * One way in which a host keeps guests apart.
 *
 * @param name {@code dac}, {@code selinux}, {@code apparmor} …
 * @param baseLabels by domain type
 */
public record SecurityModel(String name, Map<String, String> baseLabels) {
    public SecurityModel {
        baseLabels = Map.copyOf(baseLabels);
    }

    static SecurityModel of(XmlNode node) {
        var labels = node.children("baselabel").stream()
                .collect(Collectors.toMap(
                        label -> label.attr("type").orElse(""), XmlNode::text, (first, second) -> first));
        return new SecurityModel(node.child("model").map(XmlNode::text).orElse(""), labels);
    }

    public Optional<String> baseLabel(String domainType) {
        return Optional.ofNullable(baseLabels.get(domainType));
    }
}
