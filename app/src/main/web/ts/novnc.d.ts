/** The part of noVNC's API that we use (its docs/API.md); it ships no types. */
declare module "@novnc/novnc" {
  export interface RfbEvents {
    connect: Event;
    disconnect: CustomEvent<{ clean: boolean }>;
    clipboard: CustomEvent<{ text: string }>;
  }

  export default class RFB {
    constructor(target: Element, channel: object, options?: { shared?: boolean });
    scaleViewport: boolean;
    clipViewport: boolean;
    background: string;
    addEventListener<K extends keyof RfbEvents>(type: K, listener: (event: RfbEvents[K]) => void): void;
    focus(): void;
    disconnect(): void;
    clipboardPasteFrom(text: string): void;
    toBlob(take: (picture: Blob | null) => void, type?: string): void;
  }
}
