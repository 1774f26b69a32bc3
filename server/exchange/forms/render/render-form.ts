import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { TooLarge } from "../../../kernel/index.ts";
import type { FormDocument, FormFileFormat } from "../document/form-document.ts";

/** Rows of a form's tables together; 5,000 take about 260 MB and ten seconds as a PDF, and Word takes far more. */
export const MOST_FORM_ROWS: Readonly<Record<FormFileFormat, number>> = { PDF: 10_000, DOCX: 1_000, XLSX: 10_000 };
/** Heap of the thread that lays out a form, in megabytes: beyond it the thread ends, and nothing else. */
const HEAP_MB = 640;
/** Longest time that a form may take. */
const MOST_MS = 180_000;
/** Forms that may wait for the thread. */
const MOST_WAITING = 20;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Lays a form out in a thread of its own; one form at a time, so that memory stays bounded whoever asks.
 *
 * @throws TooLarge `form.rows` over 10,000 rows, 1,000 in Word; `form.tooBig` when it needs more than the thread may have, `form.busy`.
 */
export async function renderForm(document: FormDocument, format: FormFileFormat): Promise<Buffer> {
  const rows = document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);
  const most = MOST_FORM_ROWS[format];
  if (rows > most) throw new TooLarge("form.rows", { rows, most, format });
  if (waiting >= MOST_WAITING) throw new TooLarge("form.busy", { most: MOST_WAITING });
  waiting += 1;
  const mine = last.then(() => inThread(document, format));
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

function inThread(document: FormDocument, format: FormFileFormat): Promise<Buffer> {
  const script = new URL(`./render-worker${extname(import.meta.url)}`, import.meta.url);
  return new Promise((done, fail) => {
    const worker = new Worker(script, {
      workerData: { document, format },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const timer = setTimeout(() => void worker.terminate(), MOST_MS);
    worker.once("message", (bytes: Uint8Array) => done(Buffer.from(bytes.buffer)));
    worker.once("error", (error: Error & { readonly code?: string }) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooLarge("form.tooBig", { limit: HEAP_MB }) : error),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      fail(new TooLarge("form.tooBig", { limit: HEAP_MB }));
    });
  });
}
