import { filePath } from "../../../server/files/index.ts";
import type { Actor, TestKhung } from "../test-khung.ts";
import type { SeenError } from "../test-khung.ts";
import { join } from "node:path";

/** A file to send. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

/** An answer to an upload. */
export interface UploadAnswer {
  readonly status: number;
  /** What was kept; null when it was refused. */
  readonly file: { id: string; name: string; size: number; contentType: string; sha256: string } | null;
  readonly error: SeenError | null;
}

/** Sends files to a listening server as a browser does. */
export async function upload(
  url: string,
  actor: Pick<Actor, "cookie">,
  files: SentFile | readonly SentFile[],
  headers: Record<string, string> = {},
): Promise<UploadAnswer> {
  const form = new FormData();
  for (const { name, bytes } of [files].flat() as SentFile[])
    form.append("file", new Blob([Buffer.from(bytes as string)]), name);
  return sendForm(url, actor, form, headers);
}

/** Sends any body to the upload address. */
export async function sendForm(
  url: string,
  actor: Pick<Actor, "cookie">,
  body: FormData | string,
  headers: Record<string, string> = {},
): Promise<UploadAnswer> {
  const cookie = actor.cookie === "" ? {} : { cookie: actor.cookie };
  const response = await fetch(`${url}/files`, { method: "POST", body, headers: { ...cookie, ...headers } });
  const answer = (await response.json()) as { errors?: { extensions: SeenError }[] };
  return {
    status: response.status,
    file: response.status === 201 ? (answer as unknown as UploadAnswer["file"]) : null,
    error: answer.errors?.[0]?.extensions ?? null,
  };
}

/** Where a test server keeps its files. */
export function storeOf(khung: TestKhung): string {
  return join(khung.settings.dataFolder, "files");
}

/** Where the bytes of a file lie. */
export function pathOf(khung: TestKhung, sha256: string): string {
  return filePath(storeOf(khung), sha256);
}
