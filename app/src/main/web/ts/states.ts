import { words } from "./dom";

/** One guest as the topic `guest` tells it; what did not change may be left out. */
export interface GuestChange {
  host: string;
  uuid: string;
  name?: string;
  title?: string;
  /** The words of PowerState, or `lost` while its host cannot be reached. */
  state?: string;
  tags?: string[];
  vcpus?: number;
  /** Bytes. */
  memory?: number;
  memoryUsed?: number;
  cpuPercent?: number;
  /** Bytes a second. */
  diskRead?: number;
  diskWritten?: number;
  received?: number;
  sent?: number;
  startedAt?: string | null;
  addresses?: string[];
  autostart?: boolean;
}

export interface GuestChanges {
  revision: number;
  changed: GuestChange[];
  removed: string[];
}

export function changesOf(data: unknown): GuestChanges {
  const changes = data as Partial<GuestChanges>;
  return { revision: changes.revision ?? 0, changed: changes.changed ?? [], removed: changes.removed ?? [] };
}

const CHANGING = new Set(["shutting-down"]);

/** The class of the mark of a state. */
export function markOf(state: string): string {
  return CHANGING.has(state) ? "changing" : state;
}

/** The state that a mark shows in a list. */
export function stateOf(mark: string): string {
  return mark === "changing" ? "shutting-down" : mark;
}

export function isOn(state: string): boolean {
  return state !== "shut-off" && state !== "saved" && state !== "crashed" && state !== "lost";
}

export function stateWord(state: string): string {
  return words(`state-${state}`);
}
