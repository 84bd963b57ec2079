package org.karesansui.setup;

import java.util.List;

/** Something that the doctor looks at. It reads only, and what goes wrong while it looks is a finding. */
@FunctionalInterface
interface Check {
    List<Finding> look();
}
