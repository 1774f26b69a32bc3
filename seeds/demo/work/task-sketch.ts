import type { QualityVerdict, TaskEventKind, TaskOrigin } from "../../../server/work/index.ts";

/** Something that happens to a task, by the people's codes. */
export interface EventSketch {
  readonly kind: TaskEventKind;
  /** Such as 2026-07-15. */
  readonly on: string;
  /** Code of the person who does it. */
  readonly by: string;
  /** Code of the new owner, of an assignment or a taking over. */
  readonly owner?: string;
  readonly dueOn?: string;
  readonly quantity?: string;
  readonly verdict?: QualityVerdict;
  readonly percent?: number;
  /** Number of the event that an exemption is about. */
  readonly aboutNumber?: number;
  readonly note?: string;
}

/** A task of the demo with all that happens to it. */
export interface TaskSketch {
  /** Code of the room. */
  readonly room: string;
  /** Code of the product in the catalogue. */
  readonly product: string;
  readonly quantity: string;
  readonly origin: TaskOrigin;
  /** Somebody directs it and does not do it. */
  readonly isDirected?: boolean;
  readonly events: readonly EventSketch[];
}
