package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** Title, note and tags of a guest, over HTTP, on libvirt's test driver. */
class GuestNoteRoutesTest {
    private static final String NOTE = TestApp.guest("test") + "/note";
    private static final String WRITTEN =
            "{\"title\":\"Shop\",\"note\":{\"title\":\"\",\"text\":\"Ask <Yamada>\"},\"tags\":[\"web\",\"本番\"]}";

    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static String tag() {
        return app.get(NOTE).headers().firstValue("ETag").orElseThrow().replace("-gz", "");
    }

    @Test
    void what_is_written_is_kept_in_the_running_and_in_the_stored_definition() {
        var written = app.send("PUT", NOTE, WRITTEN, "If-Match", tag());
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        for (var xml : new String[] {"/xml", "/xml?live=true"}) {
            assertThat(app.get(TestApp.guest("test") + xml).body())
                    .contains("<title>Shop</title>", "Ask &lt;Yamada&gt;", "本番");
        }
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_lost() {
        var old = tag();
        app.send("PATCH", TestApp.guest("test"), "{\"title\":\"Changed by another %s\"}".formatted(old.hashCode()));
        var late = app.send("PUT", NOTE, WRITTEN, "If-Match", old);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(TestApp.json(late).at("/current/title").asText()).startsWith("Changed by another");
    }

    @Test
    void nobody_writes_without_having_read() {
        assertThat(app.send("PUT", NOTE, WRITTEN).statusCode()).isEqualTo(428);
    }

    @Test
    void the_dialog_brings_the_tag_of_what_it_shows() {
        var dialog = app.get("/hosts/test/guests/test/note");
        assertThat(dialog.body()).contains("data-match=\"&#34;" + tag().replace("\"", "") + "&#34;\"");
    }
}
