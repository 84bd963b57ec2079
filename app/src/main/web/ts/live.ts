import { page } from "./dom";
import { Stream, type Message } from "./stream";

type Listener = (data: unknown) => void;

const listeners = new Map<string, Listener[]>();

/** Calls back with each event of the topic; `resync` means: what you show may be old, read it again. */
export function listen(topic: string, listener: Listener): void {
  const known = listeners.get(topic) ?? [];
  known.push(listener);
  listeners.set(topic, known);
}

/** Acts at once, then at most once in so many milliseconds; the last call is always acted upon. */
export function calmly(pause: number, act: () => void): () => void {
  let resting = false;
  let missed = false;
  const now = () => {
    act();
    missed = false;
    resting = true;
    window.setTimeout(() => {
      resting = false;
      if (missed) {
        now();
      }
    }, pause);
  };
  return () => {
    if (resting) {
      missed = true;
    } else {
      now();
    }
  };
}

/** Opens the stream, through a worker that all tabs share where the browser has such workers. */
export function startLive(): void {
  if (!page.signedIn) {
    return;
  }
  listen("up", () => delete document.documentElement.dataset["offline"]);
  listen("down", () => (document.documentElement.dataset["offline"] = ""));
  const url = new URL(page.link("/api/v1/events"), location.href).href;
  if (typeof SharedWorker === "undefined" || !share(url)) {
    const stream = new Stream(url, page.eventId, dispatch);
    addEventListener("pagehide", () => stream.close());
  }
}

function share(url: string): boolean {
  try {
    const worker = new SharedWorker(page.asset("worker"), { name: "karesansui-live" });
    worker.port.onmessage = ({ data }: MessageEvent<Message>) => dispatch(data);
    worker.port.start();
    worker.port.postMessage({ join: { url, since: page.eventId } });
    addEventListener("pagehide", () => worker.port.postMessage("leave"));
    // A page that comes back from the back-forward cache shows an old picture.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    return true;
  } catch {
    return false;
  }
}

function dispatch(message: Message): void {
  for (const listener of listeners.get(message.topic) ?? []) {
    listener(message.data);
  }
}
