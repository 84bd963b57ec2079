/**
 * What the server says: a topic with its payload; beside the server's topics `up`, `down` (the line itself) and
 * `resync` (read everything again). What is gone comes as {removed: [id]}.
 */
export interface Message {
  topic: string;
  /** Of the event, to go on from; not of the object. */
  id: string;
  data: unknown;
}

/** The data of an event of /api/v1/events, whose name is snapshot, change, gone or resync. */
interface Wire {
  topic: string | null;
  id: string | null;
  data: unknown;
}

const KEPT = 256;
/** The browser gives up for good on some answers (a proxy's 502); then we come back by ourselves. */
const PAUSES = [1000, 2000, 5000, 10_000, 30_000];

/** An EventSource that comes back, with a ring of what it said last. */
export class Stream {
  open = false;
  private source: EventSource | null = null;
  private last: string;
  private readonly ring: Message[] = [];
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly url: string,
    since: string,
    private readonly tell: (message: Message) => void,
  ) {
    this.last = since;
    this.connect();
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  /** What came after the event with this id; a resync where that is no longer known. */
  since(id: string): Message[] {
    if (id === this.last) {
      return [];
    }
    const place = this.ring.findLastIndex((message) => message.id === id);
    return place < 0 ? [{ topic: "resync", id: this.last, data: null }] : this.ring.slice(place + 1);
  }

  private connect(): void {
    const since = this.last === "" ? "" : `?since=${encodeURIComponent(this.last)}`;
    const source = new EventSource(this.url + since);
    this.source = source;
    source.onopen = () => this.turn(true);
    source.onerror = () => this.lost(source);
    for (const name of ["snapshot", "change", "gone", "resync"]) {
      source.addEventListener(name, (event) => this.said(name, event));
    }
  }

  private said(name: string, event: MessageEvent<string>): void {
    this.last = event.lastEventId || this.last;
    const wire = JSON.parse(event.data) as Wire;
    const data = name === "gone" ? { removed: [wire.id] } : wire.data;
    const message = { topic: wire.topic ?? name, id: this.last, data };
    this.ring.push(message);
    if (this.ring.length > KEPT) {
      this.ring.shift();
    }
    this.tell(message);
  }

  private turn(open: boolean): void {
    if (open) {
      this.failures = 0;
    }
    if (this.open !== open) {
      this.open = open;
      this.tell({ topic: open ? "up" : "down", id: "", data: null });
    }
  }

  private lost(source: EventSource): void {
    this.turn(false);
    if (source.readyState !== EventSource.CLOSED) {
      return;
    }
    source.close();
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] ?? 30_000;
    this.timer = setTimeout(() => this.connect(), pause * (0.75 + Math.random() / 2));
  }
}
