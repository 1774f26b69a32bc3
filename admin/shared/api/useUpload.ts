import { useCallback, useRef, useState } from "react";
import { useLocale, useNotify } from "react-admin";
import { isKhungError, KhungError, readDetails, UNREACHABLE } from "./khung-error.ts";

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
  const form = new FormData();
  form.append("file", file, file.name);
  const response = await send("/files", { method: "POST", credentials: "same-origin", body: form }).catch(() => null);
  if (response === null) throw new KhungError(UNREACHABLE, locale);
  const answer: unknown = await response.json().catch(() => null);
  if (response.status === 201) return answer as UploadedFile;
  const [problem] = (answer as { readonly errors?: readonly { readonly extensions?: unknown }[] } | null)?.errors ?? [];
  throw new KhungError(readDetails(problem?.extensions), locale);
}

interface Upload {
  /** Answers the stored file, or null when it was refused; the refusal stays in `problem`. */
  readonly send: (file: File) => Promise<UploadedFile | null>;
  readonly busy: boolean;
  readonly problem: KhungError | null;
  readonly forget: () => void;
}

/** One upload at a time; what the server refused stays until the next one. */
export function useUpload(): Upload {
  const locale = useLocale();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KhungError | null>(null);
  const told = useRef(notify);
  told.current = notify;
  const send = useCallback(
    async (file: File): Promise<UploadedFile | null> => {
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
  return { send, busy, problem, forget: useCallback(() => setProblem(null), []) };
}
