import type { Unsubscribe } from "./book";

/** Who listens to what. A listener that leaves while an event is told is told no more. */
export class Listeners<Events extends object> {
  private readonly byEvent = new Map<keyof Events, Set<(payload: never) => void>>();

  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): Unsubscribe {
    const listeners = this.byEvent.get(event) ?? new Set();
    this.byEvent.set(event, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  tell<E extends keyof Events>(event: E, payload: Events[E]): void {
    for (const listener of this.byEvent.get(event) ?? []) (listener as (payload: Events[E]) => void)(payload);
  }
}
