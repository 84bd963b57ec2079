import { FitAddon } from "@xterm/addon-fit";
import { WebglAddon } from "@xterm/addon-webgl";
import { Terminal } from "@xterm/xterm";
import { all, call, find, say, words } from "./dom";
import { size } from "./figures";
import { whileWithoutInlineStyle, withoutInlineStyle } from "./sheets";

/**
 * The serial console: bytes of the guest's line over a WebSocket, shared with all windows that look at it. A ticket opens
 * it once: POST {data-ticket} answers {path}. Binary frames carry bytes both ways, text frames what docs/api.md says.
 */
type State = "connecting" | "open" | "taken" | "lost" | "off";

interface Note {
  line?: "opening" | "open" | "taken" | "over";
  windows?: string[];
  answers?: boolean;
  replay?: number;
  skipped?: number;
}

/** While more than this waits to be drawn, the socket is told to hold on; see DESIGN: bounded buffers. */
const HIGH = 512 * 1024;
const LOW = 64 * 1024;
const PAUSES = [250, 1000, 2000, 5000, 10_000];

class SerialConsole {
  private readonly terminal: Terminal;
  private readonly fit = new FitAddon();
  private socket: WebSocket | null = null;
  private waiting = 0;
  private held = false;
  private failures = 0;
  private timer = 0;
  private answers = false;
  private replaying = 0;

  constructor(
    private readonly box: HTMLElement,
    room: HTMLElement,
  ) {
    this.terminal = new Terminal({
      documentOverride: withoutInlineStyle(document),
      fontFamily: getComputedStyle(box).getPropertyValue("--figures"),
      fontSize: 14,
      lineHeight: 1.15,
      scrollback: 5000,
      cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
      screenReaderMode: false,
      theme: { background: "#16181b", foreground: "#d9dbde", cursor: "#8fbf86", selectionBackground: "#3b5238", ...COLOURS },
    });
    this.terminal.loadAddon(this.fit);
    whileWithoutInlineStyle(document, () => this.terminal.open(room));
    this.accelerate();
    this.keepSilent();
    this.terminal.onData((text) => this.send(new TextEncoder().encode(text)));
    this.terminal.onBinary((text) => this.send(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    new ResizeObserver(() => this.fit.fit()).observe(room);
    this.buttons();
    if (box.dataset["state"] !== "off") {
      void this.connect();
    }
    document.addEventListener("live:guest", (event) => this.guest((event as CustomEvent<unknown>).detail));
  }

  /** WebGL draws faster; where it fails the other renderer goes on. */
  private accelerate(): void {
    try {
      const webgl = new WebglAddon();
      webgl.onContextLoss(() => webgl.dispose());
      this.terminal.loadAddon(webgl);
    } catch {
      // No WebGL in this browser.
    }
  }

  /**
   * What programs in the guest ask the terminal (its kind, its colours, where the cursor is) one window answers, and none
   * answers what was asked before it came: an answer too many would be typed into the shell.
   */
  private keepSilent(): void {
    const silent = () => !this.answers || this.replaying > 0;
    const { parser } = this.terminal;
    for (const question of [{ final: "c" }, { prefix: ">", final: "c" }, { prefix: "=", final: "c" }, { final: "n" }, { prefix: "?", final: "n" }, { prefix: ">", final: "q" }, { intermediates: "$", final: "p" }, { prefix: "?", intermediates: "$", final: "p" }]) {
      parser.registerCsiHandler(question, silent);
    }
    parser.registerDcsHandler({ intermediates: "$", final: "q" }, silent);
    for (const colour of [4, 10, 11, 12]) {
      parser.registerOscHandler(colour, (data) => data.includes("?") && silent());
    }
  }

  private async connect(): Promise<void> {
    window.clearTimeout(this.timer);
    this.turn("connecting");
    const answer = await call("POST", this.box.dataset["ticket"] ?? "").catch(() => null);
    if (!answer?.ok) {
      this.later();
      say(find("#console-why", this.box), await why(answer));
      return;
    }
    const { path } = (await answer.json()) as { path: string };
    const url = new URL(path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.waiting = 0;
      this.held = false;
      this.replaying = 0;
    };
    socket.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => this.received(data);
    socket.onclose = () => this.socket === socket && this.later();
    this.socket = socket;
  }

  private later(): void {
    this.socket = null;
    if (this.box.dataset["state"] === "off") {
      return;
    }
    this.turn("lost");
    say(find("#console-why", this.box), words("console_cut"));
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 10_000;
    this.timer = window.setTimeout(() => void this.connect(), pause);
  }

  private received(data: ArrayBuffer | string): void {
    if (typeof data === "string") {
      this.told(JSON.parse(data) as Note);
      return;
    }
    this.box.dataset["heard"] = "";
    this.waiting += data.byteLength;
    if (this.waiting > HIGH && !this.held) {
      this.held = true;
      this.note({ flow: "hold" });
    }
    this.terminal.write(new Uint8Array(data), () => {
      this.waiting -= data.byteLength;
      this.replaying = Math.max(0, this.replaying - data.byteLength);
      if (this.held && this.waiting < LOW) {
        this.held = false;
        this.note({ flow: "go" });
      }
    });
  }

  private told(note: Note): void {
    if (note.replay) {
      // What this window has is part of what comes.
      this.terminal.reset();
      this.replaying = note.replay;
    }
    if (note.skipped) {
      // CAN ends whatever order to the terminal was cut in two.
      this.terminal.write(`\x18\r\n\x1b[0;2m${words("console_skipped", size(note.skipped))}\x1b[0m\r\n`);
    }
    if (note.line) {
      this.answers = note.answers ?? false;
      this.watching(note.windows ?? []);
      this.line(note.line);
    }
  }

  private line(line: NonNullable<Note["line"]>): void {
    switch (line) {
      case "open": {
        const anew = this.box.dataset["state"] !== "open";
        this.failures = 0;
        this.turn("open");
        if (anew && !document.activeElement?.matches("input, textarea, select")) {
          this.fit.fit();
          this.terminal.focus();
        }
        break;
      }
      case "taken":
        this.turn("taken");
        break;
      case "opening":
      case "over":
        // The close of the socket says the rest.
        break;
    }
  }

  private watching(names: string[]): void {
    const place = find<HTMLElement>("#console-watching", this.box);
    if (place) {
      place.hidden = names.length < 2;
      say(find(".count", place), String(names.length));
      place.title = words("console_watching", String(names.length), names.join(", "));
      say(find(".unseen", place), place.title);
    }
  }

  private send(bytes: Uint8Array<ArrayBuffer>): void {
    // What is typed into a lost line would arrive as a surprise later.
    if (this.socket?.readyState === WebSocket.OPEN && this.box.dataset["state"] === "open") {
      this.socket.send(bytes);
    }
  }

  private note(note: Record<string, unknown>): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(note));
    }
  }

  private guest(data: unknown): void {
    const changes = data as { changed?: { uuid: string; state?: string }[] };
    const state = changes.changed?.find((each) => each.uuid === this.box.dataset["guest"])?.state;
    if (state === "shut-off" || state === "saved" || state === "crashed") {
      this.turn("off");
      this.socket?.close();
    } else if (state !== undefined && this.box.dataset["state"] === "off") {
      this.failures = 0;
      void this.connect();
    }
  }

  private turn(state: State): void {
    this.box.dataset["state"] = state;
    say(find("#console-says", this.box), words(`console_${state}`));
    for (const sends of all<HTMLButtonElement>("[popovertarget=console-keys], #console-paste", this.box)) {
      sends.disabled = state !== "open";
    }
    for (const over of all<HTMLElement>("[data-when]", this.box)) {
      over.hidden = over.dataset["when"] !== state;
    }
  }

  private buttons(): void {
    const press = (id: string, act: () => void) => find(`#${id}`, this.box)?.addEventListener("click", act);
    for (const key of all<HTMLElement>("[data-keys]", this.box)) {
      key.addEventListener("click", () => {
        this.send(new TextEncoder().encode((key.dataset["keys"] ?? "").replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))));
        key.closest<HTMLElement>("[popover]")?.hidePopover();
        this.terminal.focus();
      });
    }
    press("console-copy", () => void navigator.clipboard.writeText(this.terminal.getSelection() || this.screen()));
    press("console-paste", () => void navigator.clipboard.readText().then((text) => this.terminal.paste(text)));
    press("console-clear", () => this.terminal.clear());
    press("console-full", () => void (document.fullscreenElement ? document.exitFullscreen() : this.box.requestFullscreen()));
    press("console-again", () => void this.connect());
    press("console-take", () => {
      this.note({ line: "take" });
      this.terminal.focus();
    });
  }

  private screen(): string {
    const buffer = this.terminal.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, line) => buffer.getLine(line)?.translateToString(true) ?? "");
    return lines.join("\n").trimEnd();
  }
}

/** What the server says about a console that it does not open, or that the connection was lost. */
async function why(answer: Response | null): Promise<string> {
  const problem = (await answer?.json().catch(() => null)) as { detail?: string } | null | undefined;
  return problem?.detail ?? words("console_cut");
}

const COLOURS = {
  black: "#2c3036", red: "#ee8b82", green: "#8fbf86", yellow: "#dba948", blue: "#7fb3dd", magenta: "#c7a0d8", cyan: "#7fc4bd", white: "#d9dbde",
  brightBlack: "#8e949b", brightRed: "#f5a9a2", brightGreen: "#a9d3a1", brightYellow: "#ebc67c", brightBlue: "#a3caea", brightMagenta: "#d9bce6", brightCyan: "#a2d9d3", brightWhite: "#ffffff",
};

const box = find<HTMLElement>("#console");
const room = find<HTMLElement>("#terminal");
if (box && room) {
  new SerialConsole(box, room);
}
