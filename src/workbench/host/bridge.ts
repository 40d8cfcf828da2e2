import type { HostDesk } from "./page";
import {
  BRIDGE_ANSWER,
  BRIDGE_MESSAGE,
  BRIDGE_REQUEST,
  Category,
  type BatchRequest,
  type BridgeRequest,
  type MessageEntry,
} from "./protocol";

/** The library's own way to a native host: it looks for this object on its window before it starts. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

declare global {
  interface Window {
    _richApiNativeBridge?: NativeBridge;
  }
}

const SELECTION_CHANGED = 2;

/** Offers the bridge to a window; gives what the host can tell over it. */
export function installBridge(
  window: Window,
  desk: HostDesk,
): { tell(entry: MessageEntry): void; tellSelection(): void } {
  const bridge: NativeBridge = { sendMessageToHost: receive, onMessageFromHost: null };
  window._richApiNativeBridge = bridge;

  const send = (message: object): void => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };

  function receive(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as BridgeRequest;
    if (type !== BRIDGE_REQUEST) return;
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as BatchRequest) : message.body;
    desk.answer(body, typeof message.body === "string" ? message.body : text, (statusCode, answer) => {
      send({ id, type: BRIDGE_ANSWER, flags, message: { statusCode, headers: {}, body: answer } });
    });
  }

  const tell = (entry: MessageEntry): void => {
    send({ type: BRIDGE_MESSAGE, message: { entries: [entry] } });
  };
  return {
    tell,
    tellSelection: () => {
      tell({ messageCategory: Category.Event, messageType: SELECTION_CHANGED, targetId: "", message: "{}" });
    },
  };
}
