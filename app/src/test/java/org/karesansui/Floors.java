package org.karesansui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The floor table: how high each room stands. */
record Floors(Map<String, Integer> height) {
    static Floors of(List<String> lines) {
        var height = new TreeMap<String, Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var rooms = lines.get(i).split(":", 2)[1].strip();
            for (var room : rooms.split("\\s+")) {
                height.put(room, i);
            }
        }
        return new Floors(height);
    }

    boolean knows(String room) {
        return height.containsKey(room);
    }

    /** A room may use itself and what stands lower. */
    boolean allows(String room, String used) {
        return room.equals(used) || height.getOrDefault(used, 0) < height.getOrDefault(room, 0);
    }
}
