package org.karesansui.web;

import org.karesansui.problem.Problem;

/**
 * A page, or a form that a page sends. A problem that its handler throws goes to {@code onProblem}.
 *
 * @param onProblem shows the problem; {@link #again} replaces it, so that a form is shown once more with what was typed
 */
public record PageRoute(Method method, PathTemplate path, Right right, Handler handler, ProblemView onProblem)
        implements Route {

    /** Shows a problem of a page. */
    @FunctionalInterface
    public interface ProblemView {
        Reply show(Request request, Problem problem);
    }

    public static PageRoute get(String path, Right right, Handler handler) {
        return new PageRoute(Method.GET, new PathTemplate(path), right, handler, PageRoute::errorPage);
    }

    public static PageRoute post(String path, Right right, Handler handler) {
        return new PageRoute(Method.POST, new PathTemplate(path), right, handler, PageRoute::errorPage);
    }

    /** Shows problems its own way; see {@link Form#again}. The reply gets the status of the problem. */
    public PageRoute again(ProblemView view) {
        return new PageRoute(
                method,
                path,
                right,
                handler,
                (request, problem) ->
                        view.show(request, problem).status(problem.code().status()));
    }

    private static Reply errorPage(Request request, Problem problem) {
        throw problem;
    }
}
