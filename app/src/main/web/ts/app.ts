import htmx from "htmx.org";
import { Idiomorph } from "idiomorph/dist/idiomorph.esm.js";
import { page } from "./dom";
import { startForms } from "./forms";
import { startGuestPage } from "./guest-page";
import { startGuestPlan } from "./guest-plan";
import { startGuests } from "./guests";
import { startHosts } from "./hosts";
import { calmly, listen, startLive } from "./live";
import { startMenus } from "./menus";
import { startNotices } from "./notices";
import { startPalette } from "./palette";
import { startRows } from "./rows";
import { startTheme } from "./theme";
import { startTimes } from "./times";
import { startTray } from "./tray";
import { startTree } from "./tree";

// The content security policy allows neither inline style nor evaluation.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.scrollBehavior = "instant";

// hx-swap="morph": what did not change stays as it is, with focus and scroll. The extension that idiomorph ships
// evaluates text, so it is not ours.
htmx.defineExtension("morph", {
  isInlineSwap: (style: string) => style === "morph",
  handleSwap: (style: string, target: Node, fragment: Node) =>
    (style === "morph" || style === "morph:innerHTML") && fragment instanceof DocumentFragment
      ? Idiomorph.morph(target, fragment.children, { morphStyle: style === "morph" ? "outerHTML" : "innerHTML" })
      : false,
});
document.addEventListener("htmx:configRequest", (event) => {
  (event as CustomEvent<{ headers: Record<string, string> }>).detail.headers["X-CSRF-Token"] = page.csrf;
});

startTheme();
startMenus();
startTimes();
startForms();
startRows();
startNotices();
startTray();
startTree();
startHosts();
startPalette();
startGuests();
startGuestPage();
startGuestPlan();

// Other bundles, and parts of pages with hx-trigger="live:jobs from:document", hear the one stream as DOM events.
for (const topic of ["guest", "host", "job", "resync"]) {
  listen(topic, (detail) => document.dispatchEvent(new CustomEvent(`live:${topic}`, { detail })));
}
// For parts that are drawn anew: not for each percent. htmx has a throttle, but it drops the last event, the job's end.
document.addEventListener("live:job", calmly(500, () => document.dispatchEvent(new CustomEvent("live:jobs"))));
startLive();
