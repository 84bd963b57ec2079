package org.karesansui.job;

/**
 * The work of a job: a method that lists its steps, each undo stored before its step. Runs on a virtual thread; native
 * calls belong on their lanes. A {@link org.karesansui.problem.Problem} that it throws becomes the job's.
 */
@FunctionalInterface
public interface JobWork {
    void run(Progress progress) throws Exception;
}
