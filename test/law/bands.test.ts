import { Exact } from "../../src/engine/exact";
import { type Bands, type Edge, bandFault, bandOf } from "../../src/engine/provision";
import { measures } from "../../src/law";

/** Tables of bands: proved when the library loads, and probed at, one fen below and one above every edge. */

const FEN = Exact.of("0.01");
const tables = measures.flatMap(({ law }) => law.tables.map((table) => [law.document.ref, table] as const));

/** The floor that holds for a value, found by walking all rows: written apart from `bandOf`. */
function floorByWalking(table: Bands, value: Exact): string | null {
  let floor: string | null = null;
  for (const { from, to, gives } of table.rows) {
    const above = !from || value.compare(from.at) > 0 || (from.included && value.compare(from.at) === 0);
    const below = !to || value.compare(to.at) < 0 || (to.included && value.compare(to.at) === 0);
    if (above && below) floor = gives.toString();
  }
  return floor;
}

describe.each(tables)("%s", (_, table) => {
  it("has no gap and no undeclared overlap", () => {
    expect(bandFault(table)).toBeNull();
  });

  const edges = [
    ...new Set(
      table.rows.flatMap(({ from, to }) => [from, to]).flatMap((edge) => (edge ? [edge.at.toString()] : [])),
    ),
  ];
  const probes = edges.flatMap((at) => [Exact.of(at).minus(FEN), Exact.of(at), Exact.of(at).plus(FEN)]);

  it.each(probes.map((probe) => [probe.toString(), probe] as const))(
    "answers at %s as its rows say",
    (_title, probe) => {
      expect(bandOf(table, probe)?.gives.toString() ?? null).toBe(floorByWalking(table, probe));
    },
  );
});

describe("a table that is not sound", () => {
  const [, sound] = tables.find(([, table]) => table.rows.length > 2) ?? [];
  if (!sound) throw new Error("a table is expected");
  const [low, middle, ...rest] = sound.rows;
  if (!low?.to || !middle?.from) throw new Error("inner edges are expected");
  const first: Bands["rows"][number] = { ...low, to: low.to };
  const second: Bands["rows"][number] = { ...middle, from: middle.from };
  const withEdges = (to: Bands["rows"][number]["to"], from: Bands["rows"][number]["from"]): string | null =>
    bandFault({
      rows: [{ ...first, to }, { ...second, from }, ...rest],
      sharedEdges: sound.sharedEdges.slice(1),
    });
  const edge = (at: Exact, included: boolean): Edge => ({ at, near: at.toNumber(), included });
  const at = low.to.at;

  it("is caught where two bands leave a gap", () => {
    expect(withEdges(edge(at, false), edge(at, false))).toMatch(/no band/);
    expect(withEdges(edge(at, true), edge(at.plus(FEN), true))).toMatch(/gap/);
  });

  it("is caught where two bands overlap undeclared", () => {
    expect(withEdges(edge(at, true), edge(at, true))).toMatch(/undeclared/);
  });

  it("is caught where an inner band is open", () => {
    expect(withEdges(null, edge(at, true))).toMatch(/open/);
  });
});
