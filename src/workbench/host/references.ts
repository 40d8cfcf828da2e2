import { invalidReference } from "./errors";
import type { ServerObject } from "./objects";

/** So many ranges of past events can still be asked for by `event.getRange`. */
const EVENTS_REMEMBERED = 256;

/** The objects the page has asked to keep beyond a batch. */
export class References {
  private readonly objects = new Map<string, ServerObject>();
  private readonly ofEvents = new Map<string, ServerObject>();
  private readonly ids = new Map<ServerObject, string>();
  private made = 0;

  get count(): number {
    return this.objects.size;
  }

  keep(object: ServerObject): string {
    const id = this.ids.get(object) ?? `reference-${++this.made}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The range an event tells of; the page need not give it back. */
  rememberForEvent(object: ServerObject): string {
    const id = `event-${++this.made}`;
    this.ofEvents.set(id, object);
    const [oldest] = this.ofEvents.keys();
    if (this.ofEvents.size > EVENTS_REMEMBERED && oldest !== undefined) this.ofEvents.delete(oldest);
    return id;
  }

  idOf(object: ServerObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): ServerObject {
    const object = this.objects.get(id) ?? this.ofEvents.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    this.objects.delete(id);
    if (object) this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }
}
