import { KhungError, readDetails, UNREACHABLE } from "../../shared/api/khung-error.ts";

/** A file that has arrived whole. */
export interface FetchedFile {
  readonly name: string;
  readonly body: Blob;
}

interface FetchOptions {
  readonly signal: AbortSignal;
  readonly locale: string;
  readonly send?: typeof fetch;
}

/**
 * Fetches a file from the address that a ticket opens; it is good for once.
 *
 * @throws KhungError in the language of the console: refused, or broken off on the way.
 * @throws DOMException AbortError when the person stopped it.
 */
export async function fetchFile(url: string, { signal, locale, send = fetch }: FetchOptions): Promise<FetchedFile> {
  try {
    const response = await send(url, { credentials: "same-origin", signal });
    if (!response.ok) throw new KhungError(readDetails(problemOf(await response.json().catch(() => null))), locale);
    return { name: fileNameOf(response.headers.get("content-disposition")), body: await response.blob() };
  } catch (error) {
    if (error instanceof KhungError || signal.aborted) throw error;
    throw new KhungError(UNREACHABLE, locale);
  }
}

/**
 * The name that the server gives a file.
 * Example: `attachment; filename="Bao cao.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf` → `Báo cáo.pdf`.
 */
export function fileNameOf(header: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  const plain = /filename="([^"]+)"/i.exec(header ?? "")?.[1];
  return encoded === undefined ? (plain ?? "khung") : decodeURIComponent(encoded);
}

/** Hands a fetched file to the person. */
export function saveFile({ name, body }: FetchedFile): void {
  const address = URL.createObjectURL(body);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function problemOf(answer: unknown): unknown {
  return (answer as { readonly errors?: readonly { readonly extensions?: unknown }[] } | null)?.errors?.[0]?.extensions;
}
