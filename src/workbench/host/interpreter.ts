import type { HostContext } from "./context";
import { call, camelCase, identityOf, memberOf, setProperty, update } from "./dispatch";
import { asHostError, itemNotFound, notImplemented, type HostError } from "./errors";
import type { Faults } from "./faults";
import { ObjectPaths } from "./object-paths";
import type { ServerObject } from "./objects";
import {
  ActionType,
  PathType,
  type Action,
  type BatchAnswer,
  type BatchError,
  type BatchRequest,
} from "./protocol";
import { plain, query } from "./query";
import { classOf } from "./server";
import { JOINED } from "./server/range";

/**
 * Runs one batch: its actions one after another, up to the first that fails. What was done before stays done, as in Excel.
 */
export function execute(request: BatchRequest, host: HostContext, faults: Faults): BatchAnswer {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const batch = new Batch(request, host, faults, answer);
  let index = 0;
  try {
    for (const action of request.Actions) {
      answer.Results.push({ ActionId: action.Id, Value: batch.run(action) });
      index++;
    }
    host.pen.lift();
  } catch (error) {
    answer.Error = batch.error(asHostError(error), Math.min(index, request.Actions.length - 1));
  }
  finish(host);
  return answer;
}

/** What precedes a failure is written all the same, and what was suspended for the batch is taken up again. */
function finish(host: HostContext): void {
  try {
    host.pen.lift();
  } finally {
    for (const deed of host.afterBatch.splice(0)) deed();
  }
}

class Batch {
  private readonly objects: ObjectPaths;

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostContext,
    private readonly faults: Faults,
    private readonly answer: BatchAnswer,
  ) {
    this.objects = new ObjectPaths(request.ObjectPaths, host, faults);
  }

  run(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        this.answer.TraceIds.push(action.Id);
        return null;
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.SetProperty:
        this.set(action);
        return null;
      default:
        this.host.pen.lift();
        return this.act(action);
    }
  }

  private act(action: Action): unknown {
    const o = this.objects.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Query:
        return o && { ...this.identity(o, action), ...query(o, action.QueryInfo ?? {}, this.host) };
      case ActionType.QueryAsJson:
        return o ? plain(query(o, action.QueryInfo ?? {}, this.host)) : { _IsNull: true };
      case ActionType.Method:
        return this.call(o, action);
      case ActionType.Update:
        this.write();
        update(present(o), action.ObjectState ?? {}, this.host);
        return null;
      default:
        throw notImplemented(`action type ${ActionType[action.ActionType]}`);
    }
  }

  private instantiate(action: Action): unknown {
    const o = this.objects.object(action.ObjectPathId);
    return o && this.identity(o, action);
  }

  /** A range has no name: what the page keeps of it is a reference, unless it says that it will not use it again. */
  private identity(o: ServerObject, action: Action): Record<string, unknown> {
    const path = this.objects.path(action.ObjectPathId);
    if (classOf(o).keepsReference && path.D !== true && this.request.AutoKeepReference === true) {
      this.host.references.keep(o);
    }
    return identityOf(o, this.host);
  }

  private set(action: Action): void {
    if (!JOINED.has(action.Name)) this.host.pen.lift();
    const o = present(this.objects.object(action.ObjectPathId));
    const [value] = action.ArgumentInfo?.Arguments ?? [];
    this.write();
    setProperty(o, action.Name, value, this.host);
  }

  private call(o: ServerObject | null, action: Action): unknown {
    if (o === null && action.Name === "_KeepReference") return null;
    const object = present(o);
    if (action.Name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    const args = this.objects.arguments(action.ArgumentInfo);
    const member = memberOf(object, action.Name);
    if ((member.kind === "method" || member.kind === "lookup") && member.writes) this.write();
    return call(object, action.Name, args, this.host);
  }

  private write(): void {
    this.faults.write(() => {
      this.host.pen.lift();
    });
  }

  error(error: HostError, index: number): BatchError {
    const action = this.request.Actions[index];
    return {
      Code: error.code,
      Message: error.message,
      Location: action ? this.location(action) : "",
      ActionIndex: index,
      HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
    };
  }

  /** `WorksheetCollection.getItem`, `Range.values`: what the library shows as `debugInfo.errorLocation`. */
  private location(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    if (action.ActionType !== ActionType.Instantiate) {
      const o = this.objects.known(action.ObjectPathId);
      return [o?.type ?? "", camelCase(action.Name)].filter((part) => part !== "").join(".");
    }
    const parent = this.objects.known(path?.ParentObjectPathId ?? 0);
    const name = path?.ObjectPathType === PathType.Indexer ? "getItem" : camelCase(path?.Name ?? "");
    return [parent?.type ?? "", name].filter((part) => part !== "").join(".");
  }
}

function present(o: ServerObject | null): ServerObject {
  if (o === null) throw itemNotFound();
  return o;
}
