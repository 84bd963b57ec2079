import { all, find, page } from "./dom";
import { wrong } from "./forms";

const PAUSE = 350;

/**
 * The plan beside the form: asked for when the person pauses, one question at a time, never in between. What is wrong is
 * shown at fields that were left, so that nobody is told off while typing.
 */
export function startGuestPlan(): void {
  const form = find<HTMLFormElement>("form[data-plan]");
  const place = find<HTMLElement>("#plan-detail");
  if (form && place) {
    new Plan(form, place).start();
  }
}

class Plan {
  private readonly left = new Set<string>();
  private timer = 0;
  private asking = false;
  private stale = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly place: HTMLElement,
  ) {}

  start(): void {
    for (const input of all<HTMLInputElement>("[aria-invalid='true']", this.form)) {
      this.left.add(input.name);
    }
    this.form.addEventListener("input", () => this.soon());
    this.form.addEventListener("change", (event) => {
      this.left.add((event.target as HTMLInputElement).name);
      this.soon();
    });
    this.form.addEventListener("focusout", (event) => {
      const { name, value } = event.target as HTMLInputElement;
      if (value) {
        this.left.add(name);
        this.soon();
      }
    });
    // The event does not bubble.
    this.place.addEventListener("toggle", (event) => this.unfolded(event.target as HTMLDetailsElement), true);
    if (this.place.childElementCount === 0) {
      void this.ask();
    }
  }

  private unfolded(details: HTMLDetailsElement): void {
    if (details.open !== (find("pre", details) !== null)) {
      void this.ask();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  private async ask(): Promise<void> {
    if (this.asking) {
      this.stale = true;
      return;
    }
    this.asking = true;
    this.stale = false;
    const answer = await this.answer().catch(() => null);
    this.asking = false;
    if (this.stale) {
      await this.ask();
    } else if (answer !== null) {
      this.show(answer);
    }
  }

  private async answer(): Promise<string | null> {
    const body = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
    const xml = find<HTMLDetailsElement>("[data-plan-xml]", this.place)?.open ?? false;
    const path = page.link(this.form.dataset["plan"] ?? "") + (xml ? "?xml=true" : "");
    const headers = { "HX-Request": "true", "X-CSRF-Token": page.csrf };
    const answer = await fetch(path, { method: "POST", body, headers, credentials: "same-origin" });
    return answer.ok ? answer.text() : null;
  }

  private show(text: string): void {
    const parsed = new DOMParser().parseFromString(text, "text/html");
    const atXml = document.activeElement?.matches("[data-plan-xml] > summary") ?? false;
    this.place.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    const faults = new Map(all<HTMLElement>("[data-field]", this.place).map((each) => [each.dataset["field"] ?? "", each]));
    if (atXml) {
      find<HTMLElement>("[data-plan-xml] > summary", this.place)?.focus();
    }
    for (const name of this.left) {
      this.mark(name, faults.get(name)?.textContent ?? "");
    }
    for (const [name, fault] of faults) {
      const label = find(`label[for="f-${CSS.escape(name)}"]`, this.form)?.firstChild?.textContent?.trim();
      fault.prepend(label ? `${label}${document.documentElement.lang === "ja" ? "：" : ": "}` : "");
    }
    const codes = new Set([...faults.values()].map((each) => each.dataset["code"]));
    for (const choice of all<HTMLElement>("[data-when]", this.form)) {
      const chosen = find<HTMLInputElement>("[type=checkbox]", choice)?.checked ?? false;
      choice.hidden = !chosen && !codes.has(choice.dataset["when"]);
    }
  }

  private mark(name: string, message: string): void {
    const input = this.form.elements.namedItem(name);
    if (input instanceof HTMLElement && input.closest(".field")) {
      wrong(input, message);
    }
  }
}
