package org.karesansui.job;

import org.karesansui.web.Right;

/** What somebody may do with jobs. Starting one needs the right of what it does. */
public enum JobRight implements Right {
    JOB_READ,
    JOB_CANCEL
}
