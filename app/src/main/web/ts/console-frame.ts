import { all, call, find, say, words } from "./dom";

export type State = "connecting" | "open" | "taken" | "lost" | "off";

/** What a frame is around: the serial line, or the screen. */
interface Line {
  /** Connects by the address that a ticket opens once. */
  open(address: URL): void;
  hangUp(): void;
}

const PAUSES = [250, 1000, 2000, 5000, 10_000];

/**
 * What serial line and screen have in common: a ticket opens the socket once (POST {data-ticket} answers {path}), a lost
 * connection comes back by itself, the state of the guest is heard, and the bar says who else looks.
 */
export class ConsoleFrame {
  private failures = 0;
  private timer = 0;

  constructor(
    readonly box: HTMLElement,
    private readonly line: Line,
  ) {
    this.press("console-full", () => void (document.fullscreenElement ? document.exitFullscreen() : box.requestFullscreen()));
    this.press("console-again", () => void this.connect());
    document.addEventListener("live:guest", (event) => this.guest((event as CustomEvent<unknown>).detail));
  }

  get state(): State {
    return this.box.dataset["state"] as State;
  }

  start(): void {
    if (this.state !== "off") {
      void this.connect();
    }
  }

  async connect(): Promise<void> {
    window.clearTimeout(this.timer);
    this.turn("connecting");
    const answer = await call("POST", this.box.dataset["ticket"] ?? "").catch(() => null);
    if (!answer?.ok) {
      await this.refused(answer);
      return;
    }
    const { path } = (await answer.json()) as { path: string };
    const address = new URL(path, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    this.line.open(address);
  }

  /** A guest that is off is waited for; what else the server says against it may pass. */
  private async refused(answer: Response | null): Promise<void> {
    const problem = (await answer?.json().catch(() => null)) as { code?: string; detail?: string } | null | undefined;
    if (problem?.code === "CONSOLE_GUEST_OFF") {
      this.turn("off");
      return;
    }
    this.later();
    say(find("#console-why", this.box), problem?.detail ?? words("console_cut"));
  }

  /** The connection was lost, and is tried again. */
  later(): void {
    if (this.state === "off") {
      return;
    }
    this.turn("lost");
    say(find("#console-why", this.box), words("console_cut"));
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 10_000;
    this.timer = window.setTimeout(() => void this.connect(), pause);
  }

  /** Whether it was not open before. */
  opened(): boolean {
    const anew = this.state !== "open";
    this.failures = 0;
    this.turn("open");
    return anew && !document.activeElement?.matches("input, textarea, select");
  }

  turn(state: State): void {
    this.box.dataset["state"] = state;
    say(find("#console-says", this.box), words(`console_${state}`));
    for (const sends of all<HTMLButtonElement>("[data-sends]", this.box)) {
      sends.disabled = state !== "open";
    }
    for (const over of all<HTMLElement>("[data-when]", this.box)) {
      over.hidden = over.dataset["when"] !== state;
    }
  }

  watching(names: string[]): void {
    const place = find<HTMLElement>("#console-watching", this.box);
    if (place) {
      place.hidden = names.length < 2;
      say(find(".count", place), String(names.length));
      place.title = words("console_watching", String(names.length), names.join(", "));
      say(find(".unseen", place), place.title);
    }
  }

  press(id: string, act: () => void): void {
    find(`#${id}`, this.box)?.addEventListener("click", act);
  }

  private guest(data: unknown): void {
    const changes = data as { changed?: { uuid: string; state?: string }[] };
    const state = changes.changed?.find((each) => each.uuid === this.box.dataset["guest"])?.state;
    if (state === "shut-off" || state === "saved" || state === "crashed") {
      window.clearTimeout(this.timer);
      this.turn("off");
      this.line.hangUp();
    } else if (state !== undefined && this.state === "off") {
      this.failures = 0;
      void this.connect();
    }
  }
}
