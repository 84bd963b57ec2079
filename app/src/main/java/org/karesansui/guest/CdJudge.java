package org.karesansui.guest;

import java.nio.file.Path;
import org.karesansui.host.Host;
import org.karesansui.problem.Problem;
import org.karesansui.storage.IsoImage;
import org.karesansui.xml.Bytes;

/** Looks whether what a guest is to start from as a CD is one, before anything is made. Thread-safe. */
final class CdJudge {
    private CdJudge() {}

    /** @throws Problem {@code GUEST_CD_*}, {@link GuestProblem#GUEST_MEDIUM_UNREADABLE} */
    static void require(Path file, String name) {
        judge(MediumHead.of(file, name, IsoImage.HEAD));
    }

    /** @throws Problem as {@link #require(Path, String)} */
    static void require(Host host, Medium medium) {
        MediumHead.of(host, medium, IsoImage.HEAD).ifPresent(CdJudge::judge);
    }

    private static void judge(MediumHead head) {
        var image = IsoImage.read(head.bytes().array())
                .orElseThrow(() -> new Problem(GuestProblem.GUEST_CD_INVALID, head.name()));
        if (!image.fits(head.length().value())) {
            throw new Problem(
                    GuestProblem.GUEST_CD_CUT, head.name(), head.length().display(), new Bytes(image.size()).display());
        }
    }
}
