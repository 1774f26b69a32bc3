/** Short help of one screen. */
export interface HelpText {
  /** How the screen is called. */
  readonly title: string;
  /** What it is for, in one or two sentences. */
  readonly about: string;
  /** The three to five things that one does there. */
  readonly steps: readonly string[];
}
