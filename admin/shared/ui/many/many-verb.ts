import type { ComponentType } from "react";

/** What stands behind a verb on several lines: a question with its preview. */
export interface ManyQuestion<R> {
  readonly records: readonly R[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A verb that the lines of a list can be given together. */
export interface ManyVerb<R> {
  readonly key: string;
  /** The verb itself ("Khóa"), in the language of the page. */
  readonly label: string;
  /** Lines that it makes sense for; the server's preview says the rest. */
  readonly fits: (record: R) => boolean;
  readonly Question: ComponentType<ManyQuestion<R>>;
}

/** Most lines of one request. */
export const MOST_LINES = 200;
