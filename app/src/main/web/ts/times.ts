import { all, page, say, words } from "./dom";
import { duration } from "./figures";

const clock = new Intl.DateTimeFormat(page.language, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const absolute = new Intl.DateTimeFormat(page.language, { dateStyle: "medium", timeStyle: "medium" });

export function ago(then: Date, now = new Date()): string {
  const seconds = (now.getTime() - then.getTime()) / 1000;
  return seconds < 60 ? words("now") : words("ago", duration(seconds));
}

/** Says every <time> again: "3 minutes ago", how long it lasts where data-since stands, or the reader's clock for data-clock. */
function tell(): void {
  for (const element of all<HTMLTimeElement>("time[datetime]")) {
    const then = new Date(element.dateTime);
    if (Number.isNaN(then.getTime())) {
      continue;
    }
    element.title ||= absolute.format(then);
    if (element.dataset["clock"] !== undefined) {
      say(element, clock.format(then));
      continue;
    }
    const since = element.dataset["since"] !== undefined;
    say(element, since ? duration(Math.max(0, (Date.now() - then.getTime()) / 1000)) : ago(then));
  }
}

/** Once a minute while somebody looks: no clock in the page shows seconds. */
export function startTimes(): void {
  tell();
  document.addEventListener("htmx:afterSettle", tell);
  let timer = window.setInterval(tell, 60_000);
  document.addEventListener("visibilitychange", () => {
    window.clearInterval(timer);
    if (!document.hidden) {
      tell();
      timer = window.setInterval(tell, 60_000);
    }
  });
}
