package org.karesansui.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.karesansui.config.ConfigurationText.Entry;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/** Reads one text of settings, and finds all that is wrong with it at once. */
final class SettingsReader {
    private static final Map<String, Setting<?>> KNOWN =
            SettingTable.all().stream().collect(Collectors.toUnmodifiableMap(Setting::key, setting -> setting));

    private final Layout layout;
    private final ConfigurationText text;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, URI> hosts = new LinkedHashMap<>();
    private final List<Sentence> warnings = new ArrayList<>();
    private final List<FieldProblem> wrong = new ArrayList<>();

    SettingsReader(Layout layout, String text) {
        this.layout = layout;
        this.text = ConfigurationText.of(text);
    }

    Settings settings() {
        for (var line : text.malformed()) {
            wrong(line, "", new Problem(ConfigProblem.CONFIG_LINE_MALFORMED));
        }
        for (var entry : text.entries()) {
            read(entry);
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        var all = hosts.isEmpty() ? SettingTable.STANDARD_HOSTS : Collections.unmodifiableMap(hosts);
        return new Settings(layout, texts, all, warnings);
    }

    private void read(Entry entry) {
        if (texts.put(entry.key(), entry.value()) != null) {
            wrong(entry.line(), entry.key(), new Problem(ConfigProblem.CONFIG_KEY_TWICE));
            return;
        }
        var setting = KNOWN.get(entry.key());
        try {
            if (setting != null) {
                prove(setting, entry.value());
                noteAwaited(setting, entry);
                return;
            }
            if (entry.key().startsWith(SettingTable.HOST_PREFIX)) {
                host(entry);
                return;
            }
            warn(entry);
        } catch (Problem problem) {
            wrong(entry.line(), entry.key(), problem);
        }
    }

    private static void prove(Setting<?> setting, String value) {
        if (!value.isEmpty()) {
            var _ = setting.kind().reader().apply(value);
        }
    }

    private void noteAwaited(Setting<?> setting, Entry entry) {
        if (SettingTable.AWAITED.contains(setting) && !entry.value().isEmpty()) {
            warnings.add(Sentence.of("config.awaited", place(entry), entry.key()));
        }
    }

    private String place(Entry entry) {
        return layout.applicationConf() + ":" + entry.line();
    }

    private void host(Entry entry) {
        var name = FileName.find(entry.key().substring(SettingTable.HOST_PREFIX.length()))
                .orElseThrow(() -> new Problem(ConfigProblem.CONFIG_NOT_A_HOST_NAME));
        hosts.put(name.value(), SettingTable.HOST.kind().reader().apply(entry.value()));
    }

    private void warn(Entry entry) {
        var place = place(entry);
        warnings.add(
                SettingTable.RETIRED.contains(entry.key())
                        ? Sentence.of("config.retired", place, entry.key())
                        : Sentence.of("config.unknown", place, entry.key()));
    }

    private void wrong(int line, String key, Problem problem) {
        var field = "%s:%d %s".formatted(layout.applicationConf(), line, key).strip();
        wrong.add(new FieldProblem(field, problem.code(), problem.sentence().arguments()));
    }
}
