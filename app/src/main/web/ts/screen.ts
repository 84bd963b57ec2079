import RFB from "@novnc/novnc";
import { ConsoleFrame } from "./console-frame";
import { all, call, find, memory, page, say, words } from "./dom";
import { Relay } from "./relay";

/** The close code that says: another viewer has the screen for itself. */
const TAKEN = 4001;

/** Characters that are sent at once when a text is typed: between two pieces the bar says how far it is. */
const PIECE = 50;

/** The guest's screen: VNC through the daemon's relay, drawn by noVNC. */
class ScreenConsole {
  private readonly frame: ConsoleFrame;
  private rfb: RFB | null = null;
  private relay: Relay | null = null;
  private alone = false;
  private scaled = memory.read("screen.scaled") !== "no";

  constructor(
    private readonly box: HTMLElement,
    private readonly room: HTMLElement,
  ) {
    this.frame = new ConsoleFrame(box, { open: (address) => this.open(address), hangUp: () => this.rfb?.disconnect() });
    this.buttons();
    this.keys();
    this.typing();
    this.clipboard();
    this.frame.start();
  }

  private open(address: URL): void {
    const relay = new Relay(address, (note) => this.told(note));
    const rfb = new RFB(this.room, relay, { shared: !this.alone });
    this.alone = false;
    this.relay = relay;
    this.rfb = rfb;
    rfb.background = "transparent";
    this.scale(rfb);
    const canvas = find("canvas", this.room.lastElementChild ?? this.room);
    rfb.addEventListener("connect", () => this.connected(rfb));
    rfb.addEventListener("disconnect", () => this.rfb === rfb && this.lost(canvas));
    rfb.addEventListener("clipboard", ({ detail }) => this.copied(detail.text));
  }

  private connected(rfb: RFB): void {
    find(".last", this.box)?.replaceChildren();
    if (this.frame.opened()) {
      rfb.focus();
    }
  }

  /** The last picture stays, dimmed, until there is a new one. */
  private lost(canvas: Element | null): void {
    this.rfb = null;
    if (canvas instanceof HTMLCanvasElement && canvas.width > 0 && this.frame.state === "open") {
      find(".last", this.box)?.replaceChildren(canvas);
    }
    this.frame.watching([]);
    if (this.relay?.code === TAKEN) {
      this.frame.turn("taken");
    } else {
      this.frame.later();
    }
  }

  private told(text: string): void {
    const note = JSON.parse(text) as { windows?: string[] };
    if (note.windows) {
      this.frame.watching(note.windows);
      say(find("#console-watchers", this.box), note.windows.join(", "));
    }
  }

  private buttons(): void {
    this.frame.press("screen-scale", () => {
      this.scaled = !this.scaled;
      memory.write("screen.scaled", this.scaled ? "yes" : "no");
      if (this.rfb) {
        this.scale(this.rfb);
      }
    });
    this.frame.press("screen-picture", () => this.rfb?.toBlob((picture) => picture && this.save(picture), "image/png"));
    for (const take of all(".take", this.box)) {
      take.addEventListener("click", () => {
        this.alone = true;
        take.closest<HTMLElement>("[popover]")?.hidePopover();
        this.rfb?.disconnect();
        this.rfb = null;
        void this.frame.connect();
      });
    }
  }

  private scale(rfb: RFB): void {
    rfb.scaleViewport = this.scaled;
    rfb.clipViewport = false;
    find("#screen-scale", this.box)?.setAttribute("aria-pressed", String(!this.scaled));
    this.box.dataset["scaled"] = String(this.scaled);
  }

  private save(picture: Blob): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(picture);
    link.download = `${this.box.dataset["name"] ?? "screen"}-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private keys(): void {
    for (const key of all<HTMLElement>("[data-press]", this.box)) {
      key.addEventListener("click", () => {
        key.closest<HTMLElement>("[popover]")?.hidePopover();
        void call("POST", `${this.box.dataset["api"] ?? ""}/press`, { keys: [key.dataset["press"]] });
        this.rfb?.focus();
      });
    }
  }

  /** The daemon types, so that the same text arrives whatever keyboard this browser has. */
  private typing(): void {
    const form = find<HTMLFormElement>("#screen-type form", this.box);
    const text = find<HTMLTextAreaElement>("[name=text]", form ?? this.box);
    const layout = find<HTMLSelectElement>("[name=layout]", form ?? this.box);
    if (!form || !text || !layout) {
      return;
    }
    layout.value = memory.read("screen.layout") ?? (page.language === "ja" ? "ja" : "us");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      memory.write("screen.layout", layout.value);
      void this.type(form, text, layout.value);
    });
  }

  private async type(form: HTMLFormElement, text: HTMLTextAreaElement, layout: string): Promise<void> {
    const says = find("[role=status]", form);
    const button = find<HTMLButtonElement>("[type=submit]", form);
    const letters = [...text.value];
    if (button) {
      button.disabled = true;
    }
    // All of it is judged before the first key is pressed.
    const body = (typed: string) => ({ text: typed, layout });
    let answer = letters.length > PIECE ? await this.sends("type?dry-run=true", body(text.value)) : null;
    for (let at = 0; at < letters.length && (answer === null || answer === ""); at += PIECE) {
      answer = await this.sends("type", body(letters.slice(at, at + PIECE).join("")));
      say(says, words("screen_typed", String(Math.min(letters.length, at + PIECE)), String(letters.length)));
    }
    if (answer) {
      say(says, answer);
    } else {
      text.value = "";
      form.closest<HTMLElement>("[popover]")?.hidePopover();
      say(says, "");
      this.rfb?.focus();
    }
    if (button) {
      button.disabled = false;
    }
  }

  /** Empty where it was done, else what was wrong. */
  private async sends(verb: string, body: unknown): Promise<string> {
    const answer = await call("POST", `${this.box.dataset["api"] ?? ""}/${verb}`, body).catch(() => null);
    if (answer?.ok) {
      return "";
    }
    const problem = (await answer?.json().catch(() => null)) as { detail?: string; errors?: { message: string }[] } | null;
    return problem?.errors?.[0]?.message ?? problem?.detail ?? words("console_cut");
  }

  private clipboard(): void {
    const form = find<HTMLFormElement>("#screen-clipboard form", this.box);
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.rfb?.clipboardPasteFrom(find<HTMLTextAreaElement>("textarea", form)?.value ?? "");
      form.closest<HTMLElement>("[popover]")?.hidePopover();
      this.rfb?.focus();
    });
  }

  private copied(text: string): void {
    const place = find<HTMLTextAreaElement>("#screen-clipboard textarea", this.box);
    if (place) {
      place.value = text;
    }
  }
}

const box = find<HTMLElement>("#console");
const room = find<HTMLElement>("#screen");
if (box && room) {
  new ScreenConsole(box, room);
}
