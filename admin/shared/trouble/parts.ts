/** What comes of a part of the console that could not be fetched: worth another try, or gone for good. */
export type Missing = () => Promise<"again" | "gone">;

let missing: Missing = () => Promise.resolve("gone");

/** Who knows whether the server is away for a moment or newer than this page. */
export function whenMissing(handler: Missing): void {
  missing = handler;
}

/** Fetches a part of the console, also through a time in which the server does not answer. */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if ((await missing()) === "gone") throw error;
    }
  }
}
