/**
 * A WebSocket as noVNC wants its channel: what is binary is VNC's, what is text is a note of the daemon about it.
 */
export class Relay {
  binaryType: BinaryType = "arraybuffer";
  protocol = "";
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  /** The code with which it was closed. */
  code = 0;
  private readonly socket: WebSocket;

  constructor(address: URL, note: (text: string) => void) {
    this.socket = new WebSocket(address);
    this.socket.binaryType = "arraybuffer";
    this.socket.onopen = (event) => this.onopen?.(event);
    this.socket.onerror = (event) => this.onerror?.(event);
    this.socket.onclose = (event) => {
      this.code = event.code;
      this.onclose?.(event);
    };
    this.socket.onmessage = (event: MessageEvent<ArrayBuffer | string>) =>
      typeof event.data === "string" ? note(event.data) : this.onmessage?.(event as MessageEvent<ArrayBuffer>);
  }

  get readyState(): number {
    return this.socket.readyState;
  }

  send(data: ArrayBufferView<ArrayBuffer>): void {
    this.socket.send(data);
  }

  close(): void {
    this.socket.close();
  }
}
