import { FitAddon } from "@xterm/addon-fit";
import { WebglAddon } from "@xterm/addon-webgl";
import { Terminal } from "@xterm/xterm";
import { ConsoleFrame } from "./console-frame";
import { all, find, words } from "./dom";
import { size } from "./figures";
import { whileWithoutInlineStyle, withoutInlineStyle } from "./sheets";

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

/**
 * The serial console: bytes of the guest's line over a WebSocket, shared with all windows that look at it. Binary frames
 * carry bytes both ways, text frames what docs/api.md says.
 */
class SerialConsole {
  private readonly terminal: Terminal;
  private readonly fit = new FitAddon();
  private socket: WebSocket | null = null;
  private waiting = 0;
  private held = false;
  private readonly frame: ConsoleFrame;
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
    this.frame = new ConsoleFrame(box, { open: (address) => this.open(address), hangUp: () => this.socket?.close() });
    this.buttons();
    this.frame.start();
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

  private open(address: URL): void {
    const socket = new WebSocket(address);
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
    this.frame.later();
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
      this.frame.watching(note.windows ?? []);
      this.line(note.line);
    }
  }

  private line(line: NonNullable<Note["line"]>): void {
    switch (line) {
      case "open":
        if (this.frame.opened()) {
          this.fit.fit();
          this.terminal.focus();
        }
        break;
      case "taken":
        this.frame.turn("taken");
        break;
      case "opening":
      case "over":
        // The close of the socket says the rest.
        break;
    }
  }

  private send(bytes: Uint8Array<ArrayBuffer>): void {
    // What is typed into a lost line would arrive as a surprise later.
    if (this.socket?.readyState === WebSocket.OPEN && this.frame.state === "open") {
      this.socket.send(bytes);
    }
  }

  private note(note: Record<string, unknown>): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(note));
    }
  }

  private buttons(): void {
    for (const key of all<HTMLElement>("[data-keys]", this.box)) {
      key.addEventListener("click", () => {
        this.send(new TextEncoder().encode((key.dataset["keys"] ?? "").replace(/\\x(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))));
        key.closest<HTMLElement>("[popover]")?.hidePopover();
        this.terminal.focus();
      });
    }
    this.frame.press("console-copy", () => void navigator.clipboard.writeText(this.terminal.getSelection() || this.screen()));
    this.frame.press("console-paste", () => void navigator.clipboard.readText().then((text) => this.terminal.paste(text)));
    this.frame.press("console-clear", () => this.terminal.clear());
    this.frame.press("console-take", () => {
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

const COLOURS = {
  black: "#2c3036", red: "#ee8b82", green: "#8fbf86", yellow: "#dba948", blue: "#7fb3dd", magenta: "#c7a0d8", cyan: "#7fc4bd", white: "#d9dbde",
  brightBlack: "#8e949b", brightRed: "#f5a9a2", brightGreen: "#a9d3a1", brightYellow: "#ebc67c", brightBlue: "#a3caea", brightMagenta: "#d9bce6", brightCyan: "#a2d9d3", brightWhite: "#ffffff",
};

const box = find<HTMLElement>("#console");
const room = find<HTMLElement>("#terminal");
if (box && room) {
  new SerialConsole(box, room);
}
