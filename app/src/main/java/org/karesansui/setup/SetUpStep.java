package org.karesansui.setup;

import org.karesansui.helper.SetUpVerb;

/**
 * One step of a plan, with the step that takes it back exactly as it was found.
 *
 * @param inverse known when the plan is made, since it depends on what is there before
 */
public record SetUpStep(SetUpVerb verb, SetUpVerb inverse) {}
