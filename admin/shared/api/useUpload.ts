import { useCallback, useRef, useState } from "react";
import { useLocale, useNotify } from "react-admin";
import { wordsIn } from "../trouble/words.ts";
import { isKhungError, KhungError, readDetails, UNREACHABLE } from "./khung-error.ts";
import { assertSendable } from "./sendable-file.ts";
import { shownAccount } from "./shown-account.ts";

/** A file that the server keeps until a record takes it. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
}

/**
 * Sends one file to `POST /files`.
 *
 * @throws KhungError in the language of the console: too large, of a type that is not taken, unreachable.
 */
export async function uploadFile(file: File, locale: string, send: typeof fetch = fetch): Promise<UploadedFile> {
  await assertSendable(file, locale);
  const form = new FormData();
  form.append("file", file, file.name);
  const headers = shownAccount();
  const response = await send("/files", { method: "POST", credentials: "same-origin", headers, body: form }).catch(
    () => null,
  );
  if (response === null) throw brokenOff(locale);
  const answer: unknown = await response.json().catch(() => null);
  if (response.status === 201) return answer as UploadedFile;
  throw refusalIn(answer, locale);
}

/** The line broke while a file was on its way: it may be sent again. */
export function brokenOff(locale: string): KhungError {
  const sentence = { vi: wordsIn("vi").upload.broken, en: wordsIn("en").upload.broken };
  return new KhungError({ ...UNREACHABLE, sentence }, locale);
}

/** What the server said when it did not take a file. */
export function refusalIn(answer: unknown, locale: string): KhungError {
  const [problem] = (answer as { readonly errors?: readonly { readonly extensions?: unknown }[] } | null)?.errors ?? [];
  return new KhungError(readDetails(problem?.extensions), locale);
}

interface Upload {
  /** Answers the stored file, or null when it was refused; the refusal stays in `problem`. */
  readonly send: (file: File) => Promise<UploadedFile | null>;
  readonly busy: boolean;
  readonly problem: KhungError | null;
  readonly forget: () => void;
  /** Sends the same file once more, after the line broke; null when there is nothing to repeat. */
  readonly retry: (() => Promise<UploadedFile | null>) | null;
}

/** One upload at a time; what the server refused stays until the next one. */
export function useUpload(): Upload {
  const locale = useLocale();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KhungError | null>(null);
  const last = useRef<File | null>(null);
  const told = useRef(notify);
  told.current = notify;
  const send = useCallback(
    async (file: File): Promise<UploadedFile | null> => {
      last.current = file;
      setBusy(true);
      setProblem(null);
      try {
        return await uploadFile(file, locale);
      } catch (error) {
        if (!isKhungError(error)) throw error;
        setProblem(error);
        told.current(error.message, { type: "error", multiLine: true, autoHideDuration: 9000 });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [locale],
  );
  const mayRetry = !busy && last.current !== null && isKhungError(problem, "UNREACHABLE");
  const retry = useCallback(() => (last.current === null ? Promise.resolve(null) : send(last.current)), [send]);
  return { send, busy, problem, forget: useCallback(() => setProblem(null), []), retry: mayRetry ? retry : null };
}
