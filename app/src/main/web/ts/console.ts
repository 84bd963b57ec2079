import { FitAddon } from "@xterm/addon-fit";
import { WebglAddon } from "@xterm/addon-webgl";
import { Terminal } from "@xterm/xterm";
import { all, call, find, say, words } from "./dom";
import { whileWithoutInlineStyle, withoutInlineStyle } from "./sheets";

/**
 * The serial console: bytes of the guest's line over a WebSocket. A ticket opens it once: POST {data-ticket} answers
 * {ticket, path}. Binary frames carry bytes both ways; a text frame {"columns":80,"rows":24} tells our size.
 */
type State = "connecting" | "open" | "lost" | "off";

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
    this.terminal.onData((text) => this.send(new TextEncoder().encode(text)));
    this.terminal.onBinary((text) => this.send(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    this.terminal.onResize(() => this.tellSize());
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

  private async connect(): Promise<void> {
    window.clearTimeout(this.timer);
    this.turn("connecting");
    const answer = await call("POST", this.box.dataset["ticket"] ?? "").catch(() => null);
    if (!answer?.ok) {
      this.later();
      return;
    }
    const { path } = (await answer.json()) as { path: string };
    const url = new URL(path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      this.failures = 0;
      this.waiting = 0;
      this.held = false;
      this.turn("open");
      this.fit.fit();
      this.tellSize();
      this.terminal.focus();
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
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 10_000;
    this.timer = window.setTimeout(() => void this.connect(), pause);
  }

  private received(data: ArrayBuffer | string): void {
    if (typeof data === "string") {
      return;
    }
    this.waiting += data.byteLength;
    if (this.waiting > HIGH && !this.held) {
      this.held = true;
      this.note({ flow: "hold" });
    }
    this.terminal.write(new Uint8Array(data), () => {
      this.waiting -= data.byteLength;
      if (this.held && this.waiting < LOW) {
        this.held = false;
        this.note({ flow: "go" });
      }
    });
  }

  private send(bytes: Uint8Array<ArrayBuffer>): void {
    // What is typed into a lost line would arrive as a surprise later.
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(bytes);
    }
  }

  private note(note: Record<string, unknown>): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(note));
    }
  }

  private tellSize(): void {
    this.note({ columns: this.terminal.cols, rows: this.terminal.rows });
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
  }

  private screen(): string {
    const buffer = this.terminal.buffer.active;
    const lines = Array.from({ length: buffer.length }, (_, line) => buffer.getLine(line)?.translateToString(true) ?? "");
    return lines.join("\n").trimEnd();
  }
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
