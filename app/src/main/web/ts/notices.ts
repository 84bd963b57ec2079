import { find, icon, make, words } from "./dom";
import { listen } from "./live";
import { ago } from "./times";

const LIFE = 6000;
const KEPT = 30;

export interface Notice {
  text: string;
  bad?: boolean;
  /** What can be done about it. */
  link?: { text: string; href: string };
}

/** @property at when it was said, RFC 3339; those that an older page kept have none. */
type Kept = Notice & { at?: string };

/** Says what happened and what can be done: for six seconds, waiting under the pointer, and kept in the list. */
export function notify(notice: Notice): void {
  const room = find<HTMLElement>("#notices");
  if (!room) {
    return;
  }
  const close = make("button", { class: "btn btn-quiet btn-icon btn-sm", type: "button", "aria-label": words("close") }, icon("x"));
  const text = make("p", {}, notice.text);
  if (notice.link) {
    text.append(" ", make("a", { href: notice.link.href }, notice.link.text));
  }
  const box = make("div", { class: notice.bad ? "notice bad" : "notice" }, text, close);
  close.addEventListener("click", () => box.remove());
  room.append(box);
  // What went wrong stays until it was read.
  if (!notice.bad) {
    expire(box);
  }
  keep(notice);
}

function expire(box: HTMLElement): void {
  let timer = 0;
  const start = () => (timer = window.setTimeout(() => box.remove(), LIFE));
  const wait = () => window.clearTimeout(timer);
  box.addEventListener("pointerenter", wait);
  box.addEventListener("pointerleave", start);
  box.addEventListener("focusin", wait);
  box.addEventListener("focusout", start);
  start();
}

function kept(): Kept[] {
  try {
    return JSON.parse(sessionStorage.getItem("karesansui.notices") ?? "[]") as Kept[];
  } catch {
    return [];
  }
}

function keep(notice: Notice): void {
  try {
    sessionStorage.setItem("karesansui.notices", JSON.stringify([{ ...notice, at: new Date().toISOString() }, ...kept()].slice(0, KEPT)));
  } catch {
    // Without storage the list holds nothing; the notice itself was shown.
  }
}

export function startNotices(): void {
  const list = find<HTMLElement>("#notice-list");
  list?.addEventListener("beforetoggle", () => {
    // What stands on the page stands in the list too.
    find("#notices")?.replaceChildren();
    const lines = kept().map(line);
    list.replaceChildren(
      make("div", { class: "menu-head" }, words("notices")),
      ...(lines.length > 0 ? lines : [make("p", { class: "kept" }, words("noNotices"))]),
    );
  });
  listen("notice", (data) => notify(data as Notice));
}

function line({ text, bad, link, at }: Kept): HTMLElement {
  const box = make("div", { class: bad ? "kept bad" : "kept" }, text);
  if (link) {
    box.append(" ", make("a", { href: link.href }, link.text));
  }
  if (at !== undefined) {
    box.append(make("time", { datetime: at }, ago(new Date(at))));
  }
  return box;
}
