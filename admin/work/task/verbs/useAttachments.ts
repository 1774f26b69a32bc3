import { useCallback, useState } from "react";
import { useLocale } from "react-admin";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { uploadFile } from "../../../shared/api/useUpload.ts";

/** Most files that come with one report. */
export const MOST_FILES = 20;

/** A file on its way to the server, or there. */
export interface SentFile {
  readonly key: number;
  readonly name: string;
  readonly state: "SENDING" | "KEPT" | "REFUSED";
  readonly id: string | null;
  /** Why the server refused it. */
  readonly problem: string;
}

export interface Attachments {
  readonly list: readonly SentFile[];
  readonly add: (files: FileList) => void;
  readonly drop: (key: number) => void;
  readonly busy: boolean;
  readonly ids: readonly string[];
}

let keys = 0;

/** Files that are sent as soon as they are chosen, several at once; each says what came of it. */
export function useAttachments(): Attachments {
  const locale = useLocale();
  const [list, setList] = useState<readonly SentFile[]>([]);
  const settle = useCallback((key: number, part: Partial<SentFile>): void => {
    setList((before) => before.map((file) => (file.key === key ? { ...file, ...part } : file)));
  }, []);
  const add = useCallback(
    (files: FileList): void => {
      for (const file of [...files].slice(0, MOST_FILES)) {
        const key = ++keys;
        setList((before) => [...before, { key, name: file.name, state: "SENDING", id: null, problem: "" }]);
        uploadFile(file, locale).then(
          ({ id, name }) => settle(key, { state: "KEPT", id, name }),
          (error: unknown) => settle(key, { state: "REFUSED", problem: isKhungError(error) ? error.message : "" }),
        );
      }
    },
    [locale, settle],
  );
  const drop = useCallback((key: number): void => setList((before) => before.filter((file) => file.key !== key)), []);
  return {
    ...{ list, add, drop },
    busy: list.some(({ state }) => state === "SENDING"),
    ids: list.flatMap(({ id }) => id ?? []),
  };
}
