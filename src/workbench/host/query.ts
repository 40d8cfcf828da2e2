import type { HostContext } from "./context";
import { camelCase, childOf, identityOf, memberOf, pascalCase } from "./dispatch";
import type { ServerObject } from "./objects";
import type { QueryInfo } from "./protocol";
import { classOf } from "./server";

type Answer = Record<string, unknown>;

/** What `load` brings: the properties asked for, of the object, of what it leads to, of each item of a collection. */
export function query(o: ServerObject, info: QueryInfo, host: HostContext): Answer {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return classOf(o).items ? queryItems(o, paths, info, host) : queryObject(o, paths, host);
}

function queryItems(o: ServerObject, paths: readonly string[], info: QueryInfo, host: HostContext): Answer {
  const all = classOf(o).items?.(o, host) ?? [];
  const from = info.Skip ?? 0;
  const items = all.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const ofItems = paths.filter((path) => path !== "count").map((path) => path.replace(/^items(\/|$)/, ""));
  const asked = ofItems.filter((path) => path !== "");
  return {
    _Items: items.map((item) => ({ ...identityOf(item, host), ...queryObject(item, asked, host) })),
    ...(paths.includes("count") && { Count: all.length }),
  };
}

function queryObject(o: ServerObject, paths: readonly string[], host: HostContext): Answer {
  const answer: Answer = {};
  const inner = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ["*"]) {
    const [head = "", ...rest] = path.split("/");
    if (head === "*" || head === "$all") Object.assign(answer, scalars(o, host));
    else inner.set(head, [...(inner.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [head, rest] of inner) {
    const name = pascalCase(head);
    const member = memberOf(o, name);
    if (member.kind !== "property") answer[name] = queryChild(o, name, rest, host);
    else answer[name] = member.get(o, host) ?? null;
  }
  return answer;
}

function queryChild(
  o: ServerObject,
  name: string,
  paths: readonly string[],
  host: HostContext,
): Answer | null {
  const child = childOf(o, name, host);
  return child && { ...identityOf(child, host), ...query(child, { Select: paths }, host) };
}

/** Every scalar property the host has. */
function scalars(o: ServerObject, host: HostContext): Answer {
  const answer: Answer = {};
  for (const [name, member] of Object.entries(classOf(o).members)) {
    if (member.kind === "property") answer[name] = member.get(o, host) ?? null;
  }
  return answer;
}

/** The same for `retrieve`, which wants plain JSON: `{ name, items: […] }`. */
export function plain(answer: unknown): unknown {
  if (Array.isArray(answer) || typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer).map(([key, value]): [string, unknown] => {
    if (key === "_Items") return ["items", (value as unknown[]).map(plain)];
    return [key.startsWith("_") ? key : camelCase(key), plain(value)];
  });
  return Object.fromEntries(entries);
}
