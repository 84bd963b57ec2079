package org.karesansui.host;

import org.karesansui.web.Right;

/** What may be done with hosts. */
public enum HostRight implements Right {
    /** To see what they are and whether they can be reached. */
    HOST_SEE
}
