/** A person's share of a task is new, counts otherwise or is no more. */
export interface TaskShareChange {
  readonly personId: string;
  readonly unitId: string;
  /** Day that decides in which period it counts now; of a share that is no more, in which it counted. */
  readonly dueOn: string;
  /** The day that decided before, where it was another one. */
  readonly before?: string;
}

declare module "../../../kernel/work.ts" {
  interface Hooks {
    /** Called in the same transaction when what tasks count for people has changed. */
    taskSharesChanged?: (work: Work, changes: readonly TaskShareChange[]) => Promise<void>;
  }
}
