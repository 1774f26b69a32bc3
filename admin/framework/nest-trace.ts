import type { TraceKind, TraceNode } from "./trace-lines.ts";

/** A line of an argument as the API sends it: its depth instead of its children. */
export interface FlatTraceLine extends Omit<TraceNode, "kind" | "label" | "children"> {
  readonly depth: number;
  readonly kind: string;
  readonly labelVi: string;
  readonly labelEn: string;
}

/**
 * The tree of an argument from lines of which outer ones stand before inner ones.
 *
 * Example: depths 0, 1, 1, 0 → two nodes, the first with two children.
 */
export function nestTrace(lines: readonly FlatTraceLine[]): TraceNode[] {
  const roots: TraceNode[] = [];
  const path: TraceNode[][] = [roots];
  for (const { depth, kind, labelVi, labelEn, ...line } of lines) {
    const children: TraceNode[] = [];
    const level = Math.min(depth, path.length - 1);
    path[level]?.push({ ...line, kind: kind as TraceKind, label: { vi: labelVi, en: labelEn }, children });
    path.splice(level + 1, path.length, children);
  }
  return roots;
}
