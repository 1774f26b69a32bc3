/** Messages of one slice by key; the leaves are sentences with `%{blanks}`. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The same keys with other sentences: what the English catalogue of a slice must look like. */
export type SameKeys<Tree> = { readonly [K in keyof Tree]: Tree[K] extends string ? string : SameKeys<Tree[K]> };

/** Both languages of one slice; English is fetched when somebody chooses it. */
export interface SliceMessages {
  readonly vi: MessageTree;
  readonly en: () => Promise<MessageTree>;
}

/**
 * Puts catalogues together, branch by branch.
 *
 * Example: `{ resources: { a } }` and `{ resources: { b } }` → `{ resources: { a, b } }`; of two sentences under one
 * key the later wins.
 */
export function mergeMessages(trees: readonly MessageTree[]): MessageTree {
  const merged: Record<string, string | MessageTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      merged[key] = typeof value === "object" && typeof before === "object" ? mergeMessages([before, value]) : value;
    }
  }
  return merged;
}
