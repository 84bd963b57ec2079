package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.karesansui.guest.GuestVerb.DESTROY;
import static org.karesansui.guest.GuestVerb.FORGET;
import static org.karesansui.guest.GuestVerb.REBOOT;
import static org.karesansui.guest.GuestVerb.RESET;
import static org.karesansui.guest.GuestVerb.RESUME;
import static org.karesansui.guest.GuestVerb.SAVE;
import static org.karesansui.guest.GuestVerb.SHUTDOWN;
import static org.karesansui.guest.GuestVerb.START;
import static org.karesansui.guest.GuestVerb.SUSPEND;
import static org.karesansui.guest.GuestVerb.WAKEUP;

import org.junit.jupiter.api.Test;
import org.karesansui.host.PowerState;

class GuestVerbTest {
    @Test
    void a_running_guest_can_be_ended_held_and_saved_but_not_started() {
        assertThat(GuestVerb.fitting(PowerState.RUNNING, true))
                .containsExactly(SHUTDOWN, REBOOT, RESET, DESTROY, SUSPEND, SAVE);
    }

    @Test
    void a_guest_that_is_off_can_only_be_started() {
        assertThat(GuestVerb.fitting(PowerState.SHUT_OFF, false)).containsExactly(START);
    }

    @Test
    void a_saved_guest_continues_or_forgets() {
        assertThat(GuestVerb.fitting(PowerState.SAVED, false)).containsExactly(START, FORGET);
    }

    @Test
    void a_paused_or_sleeping_guest_goes_on() {
        assertThat(GuestVerb.fitting(PowerState.PAUSED, true)).containsExactly(RESET, DESTROY, RESUME, SAVE);
        assertThat(GuestVerb.fitting(PowerState.SLEEPING, true)).containsExactly(DESTROY, WAKEUP);
    }

    @Test
    void a_crashed_guest_is_started_where_it_has_gone_and_reset_where_it_was_kept() {
        assertThat(GuestVerb.fitting(PowerState.CRASHED, false)).containsExactly(START);
        assertThat(GuestVerb.fitting(PowerState.CRASHED, true)).containsExactly(RESET, DESTROY);
    }
}
