import { useCallback, useEffect, useRef, useState } from "react";
import { useLocale } from "react-admin";
import { isKhungError } from "../../../shared/api/khung-error.ts";
import { sendFile } from "../../../shared/api/send-file.ts";
import { previewOf } from "./preview-of.ts";

/** Most files that come with one report. */
export const MOST_FILES = 20;

/** A file on its way to the server, or there. */
export interface SentFile {
  readonly key: number;
  readonly name: string;
  readonly state: "SENDING" | "KEPT" | "REFUSED";
  readonly id: string | null;
  /** How much of it is sent; null while nobody can say. */
  readonly percent: number | null;
  /** A photograph as a small picture. */
  readonly preview: string | null;
  /** Why it is not taken, said by the server or before it was sent. */
  readonly problem: string;
  /** The line broke: the same file may be sent again. */
  readonly mayRetry: boolean;
}

export interface Attachments {
  readonly list: readonly SentFile[];
  readonly add: (files: readonly File[]) => void;
  readonly drop: (key: number) => void;
  readonly retry: (key: number) => void;
  readonly busy: boolean;
  readonly ids: readonly string[];
}

let keys = 0;

const ON_ITS_WAY = {
  ...{ state: "SENDING" as const, id: null, percent: null, preview: null, problem: "" },
  mayRetry: false,
};

/**
 * Files that are sent as soon as they are chosen, several at once; each says how far it is and what came of it. One that
 * is too large is told before it is sent; one that was lost on the way is sent again when the line is back.
 */
export function useAttachments(first: readonly File[] = []): Attachments {
  const locale = useLocale();
  const [list, setList] = useState<readonly SentFile[]>([]);
  const files = useRef(new Map<number, File>());
  const settle = useCallback((key: number, part: Partial<SentFile>): void => {
    setList((before) => before.map((file) => (file.key === key ? { ...file, ...part } : file)));
  }, []);
  const send = useCallback(
    (key: number, file: File): void => {
      sendFile(file, locale, (percent) => settle(key, { percent })).then(
        ({ id, name }) => settle(key, { state: "KEPT", id, name }),
        (error: unknown) =>
          settle(key, {
            ...{ state: "REFUSED", problem: isKhungError(error) ? error.message : "" },
            mayRetry: isKhungError(error, "UNREACHABLE"),
          }),
      );
    },
    [locale, settle],
  );
  const add = useCallback(
    (chosen: readonly File[]): void => {
      for (const file of chosen.slice(0, MOST_FILES)) {
        const key = ++keys;
        setList((before) => [...before, { key, name: file.name, ...ON_ITS_WAY }]);
        files.current.set(key, file);
        void previewOf(file).then((preview) => settle(key, { preview }));
        send(key, file);
      }
    },
    [send, settle],
  );
  const drop = useCallback((key: number): void => setList((before) => before.filter((file) => file.key !== key)), []);
  const retry = useCallback(
    (key: number): void => {
      const file = files.current.get(key);
      if (file === undefined) return;
      settle(key, { state: "SENDING", percent: null, problem: "", mayRetry: false });
      send(key, file);
    },
    [send, settle],
  );
  useFirst(first, add);
  useLineBack(() => list.filter(({ mayRetry }) => mayRetry).forEach(({ key }) => retry(key)));
  return {
    ...{ list, add, drop, retry },
    busy: list.some(({ state }) => state === "SENDING"),
    ids: list.flatMap(({ id }) => id ?? []),
  };
}

/** Takes what was chosen before, once. */
function useFirst(first: readonly File[], add: (files: readonly File[]) => void): void {
  const left = useRef(first);
  useEffect(() => {
    if (left.current.length > 0) add(left.current);
    left.current = [];
  }, [add]);
}

/** Does something when the machine has a network again. */
function useLineBack(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onBack = (): void => latest.current();
    window.addEventListener("online", onBack);
    return () => window.removeEventListener("online", onBack);
  }, []);
}
