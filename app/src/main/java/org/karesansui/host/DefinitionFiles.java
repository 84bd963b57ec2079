package org.karesansui.host;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The files in which this machine's libvirt keeps its guests' definitions. libvirt puts a new file in the place of the old
 * one at each change (virFileRewrite), so that a definition whose file has the same stamp is the one that was read before.
 * Only the stamps are looked at.
 */
final class DefinitionFiles {
    private static final String SUFFIX = ".xml";

    private final Path folder;

    DefinitionFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Tells one file from the one that takes its place.
     *
     * @param file its device and inode
     */
    record Stamp(String file, FileTime modified, long size) {}

    /** By the guest's name; empty where the folder may not be read, and then nothing is known of any. */
    Map<String, Stamp> read() {
        var stamps = new HashMap<String, Stamp>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                stamps.put(name.substring(0, name.length() - SUFFIX.length()), stamp(file));
            }
        } catch (IOException | DirectoryIteratorException unreadableOrGone) {
            return Map.of();
        }
        return stamps;
    }

    private static Stamp stamp(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
    }
}
