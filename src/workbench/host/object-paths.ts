import { Arguments } from "./arguments";
import type { HostContext } from "./context";
import { childOf, find, memberOf } from "./dispatch";
import { HostError, notImplemented } from "./errors";
import type { Faults } from "./faults";
import { workbook, type ServerObject } from "./objects";
import {
  PathType,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
  type PathReference,
} from "./protocol";
import { SERVICES } from "./server";

/** The objects of one batch, built from their paths when they are first needed. `null` is a null object. */
export class ObjectPaths {
  private readonly built = new Map<number, ServerObject | null>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly host: HostContext,
    private readonly faults: Faults,
  ) {}

  path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The request names no object path ${id}.`);
    return path;
  }

  /** The object, if it has been built already. */
  known(id: number): ServerObject | null | undefined {
    return this.built.get(id);
  }

  object(id: number): ServerObject | null {
    const known = this.built.get(id);
    if (known !== undefined) return known;
    const object = this.build(this.path(id));
    this.built.set(id, object);
    return object;
  }

  private build(path: ObjectPath): ServerObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return workbook;
      case PathType.Service:
        return service(path.Name);
      case PathType.Reference:
        return this.host.references.find(path.Name);
      case PathType.Null:
        return null;
      default:
        return this.buildFrom(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private buildFrom(parent: ServerObject | null, path: ObjectPath): ServerObject | null {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return childOf(parent, path.Name, this.host);
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const member = memberOf(parent, name);
    const args = this.arguments(path.ArgumentInfo);
    const writes = member.kind === "lookup" && member.writes;
    if (member.kind === "lookup" && !member.blind) this.host.pen.lift();
    if (writes) this.faults.write(() => undefined);
    return find(parent, name, args, this.host);
  }

  /** Arguments may be objects of the batch: by a path id beside them, or within a plain object. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, i) =>
      this.argument(value ?? undefined, references[i] ?? null),
    );
    return new Arguments(values);
  }

  private argument(value: unknown, reference: PathReference): unknown {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      const references = reference as readonly PathReference[];
      return value.map((item: unknown, i) => this.argument(item, references[i] ?? null));
    }
    return this.within(value);
  }

  private within(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.within(inner)]));
  }
}

function service(name: string): ServerObject {
  const object = SERVICES[name];
  if (!object) throw notImplemented(`the service ${name}`);
  return object;
}
