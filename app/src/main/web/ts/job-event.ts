/** What the topic `job` says, to readers of every language. */
export interface JobEvent {
  id: string;
  state: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "interrupted";
  percent: number;
  secondsLeft?: number | null;
  cancellable: boolean;
  /** Of the page of what it works on; empty where there is none. */
  path: string;
  en: Said;
  ja: Said;
}

export interface Said {
  title: string;
  /** What it does now; empty for nothing to say. */
  step: string;
  /** The sentence at its end. */
  message: string;
}
