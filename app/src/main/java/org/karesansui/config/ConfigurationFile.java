package org.karesansui.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.problem.Problem;

/** Edits application.conf: comments, order and spacing stay, and the file is whole at every moment. Thread-safe. */
public final class ConfigurationFile {
    private final Layout layout;
    private final ReentrantLock lock = new ReentrantLock();

    public ConfigurationFile(Layout layout) {
        this.layout = layout;
    }

    /**
     * Sets keys; an empty value takes the key's line away. All are proved before anything is written. What changed holds
     * from the next start.
     *
     * @return the settings as they will be read
     * @throws Problem {@code INVALID} as {@link Settings#read} throws it, {@link ConfigProblem#CONFIG_NO_SUCH_KEY},
     *     {@link ConfigProblem#CONFIG_VALUE_UNWRITABLE}, {@link ConfigProblem#CONFIG_UNREADABLE}
     */
    public Settings change(Map<String, String> values) {
        lock.lock();
        try {
            var text = ConfigurationText.of(Settings.text(layout.applicationConf()));
            for (var value : values.entrySet()) {
                text = edit(text, value.getKey(), value.getValue());
            }
            var settings = new SettingsReader(layout, text.toString()).settings();
            write(text.toString());
            return settings;
        } finally {
            lock.unlock();
        }
    }

    private static ConfigurationText edit(ConfigurationText text, String key, String value) {
        var isKnown =
                SettingTable.all().stream().anyMatch(setting -> setting.key().equals(key))
                        || key.startsWith(SettingTable.HOST_PREFIX);
        if (!isKnown) {
            throw new Problem(ConfigProblem.CONFIG_NO_SUCH_KEY, key);
        }
        return value.isEmpty() ? text.without(key) : text.with(key, value);
    }

    private void write(String text) {
        var file = layout.applicationConf();
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), new Mode(0660));
        } catch (IOException failure) {
            throw new Problem(
                    failure, ConfigProblem.CONFIG_UNREADABLE, file.toString(), String.valueOf(failure.getMessage()));
        }
    }
}
