import { overlapOf, type Span } from "../span.ts";

/** More levels than any organization has; ends the derivation if the data were circular. */
const MAX_DEPTH = 64;

/** A dated edge of the tree. */
export interface Edge extends Span {
  readonly unitId: string;
  readonly parentId: string | null;
}

/** A dated path upwards: so many levels below the ancestor. */
export interface Path extends Span {
  readonly ancestorId: string;
  readonly depth: number;
}

/** What the paths of some units are derived from. */
export interface PathSources {
  /** Life of each unit whose paths are wanted. */
  readonly lives: ReadonlyMap<string, Span>;
  /** Placements of these units. */
  readonly edges: readonly Edge[];
  /** Paths of the units above them that do not change. */
  readonly known: ReadonlyMap<string, readonly Path[]>;
}

/**
 * Derives every dated path of the units from their placements.
 *
 * Example: c under b all year, b under a from July → c is 2 below a from July on, 1 below b all year.
 */
export function pathsOf({ lives, edges, known }: PathSources): Map<string, Path[]> {
  const paths = new Map<string, Path[]>();
  for (const [unitId, life] of lives) paths.set(unitId, [{ ancestorId: unitId, depth: 0, ...life }]);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const longer = edges.flatMap((edge) =>
      prolong(edge, known.get(edge.parentId ?? "") ?? paths.get(edge.parentId ?? "") ?? [], depth),
    );
    if (longer.length === 0 && !hasDepth(known, depth + 1)) break;
    for (const { unitId, path } of longer) paths.get(unitId)?.push(path);
  }
  return paths;
}

function prolong(edge: Edge, above: readonly Path[], depth: number): { unitId: string; path: Path }[] {
  return above.flatMap((path) => {
    const both = path.depth === depth ? overlapOf(edge, path) : null;
    return both === null
      ? []
      : [{ unitId: edge.unitId, path: { ancestorId: path.ancestorId, depth: depth + 1, ...both } }];
  });
}

function hasDepth(known: ReadonlyMap<string, readonly Path[]>, depth: number): boolean {
  return [...known.values()].some((paths) => paths.some((path) => path.depth >= depth));
}
