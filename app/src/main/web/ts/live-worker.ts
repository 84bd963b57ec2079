import { Stream, type Message } from "./stream";

/**
 * One stream of events for all tabs of a browser, since HTTP/1.1 allows six connections in all. A tab that joins says
 * which event its page shows; what came since is given to it from a ring, and where the ring is too short it is told
 * to read everything again.
 */
interface Join {
  join: { url: string; since: string };
}

const ports = new Set<MessagePort>();
let stream: Stream | null = null;

(self as unknown as { onconnect: (event: MessageEvent) => void }).onconnect = (event) => {
  const port = event.ports[0];
  if (!port) {
    return;
  }
  port.onmessage = ({ data }: MessageEvent<Join | "leave">) => {
    if (data === "leave") {
      leave(port);
      return;
    }
    join(port, data.join);
  };
};

function join(port: MessagePort, { url, since }: Join["join"]): void {
  ports.add(port);
  if (stream?.url !== url) {
    stream?.close();
    stream = new Stream(url, since, (message) => tell(message));
    return;
  }
  port.postMessage({ topic: stream.open ? "up" : "down", id: "", data: null } satisfies Message);
  for (const message of stream.since(since)) {
    port.postMessage(message);
  }
}

function leave(port: MessagePort): void {
  ports.delete(port);
  if (ports.size === 0) {
    stream?.close();
    stream = null;
  }
}

function tell(message: Message): void {
  for (const port of ports) {
    port.postMessage(message);
  }
}
