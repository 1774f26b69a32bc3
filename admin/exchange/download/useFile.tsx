import { type ReactElement, useRef, useState } from "react";
import { useLocale, useNotify } from "react-admin";
import { isKhungError } from "../../shared/api/khung-error.ts";
import { fetchFile, saveFile } from "./fetch-file.ts";
import { FileProgress } from "./FileProgress.tsx";

/** Files that come sooner are not worth a dialog. */
const PATIENCE_MS = 700;

/** Where a file can be fetched, as the server answers it. */
export interface FileTicket {
  readonly ticketId: string;
  readonly url: string | null;
}

interface FileOnItsWay {
  readonly take: (ticket: FileTicket) => void;
  readonly busy: boolean;
  /** Stands in the screen that uses it: how far a long file is, and a way to stop it. */
  readonly progress: ReactElement | null;
}

/** Fetches the file of a ticket; one that takes long shows how far it is, and can be stopped. */
export function useFile(): FileOnItsWay {
  const locale = useLocale();
  const notify = useNotify();
  const [ticketId, setTicketId] = useState<string | null>(null);
  const [isLong, setLong] = useState(false);
  const stopping = useRef<AbortController | null>(null);

  const take = ({ ticketId: id, url }: FileTicket): void => {
    if (url === null) return;
    const stop = new AbortController();
    stopping.current = stop;
    setTicketId(id);
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    fetchFile(url, { signal: stop.signal, locale })
      .then(saveFile)
      .catch((error: unknown) => {
        if (stop.signal.aborted) return notify("download.stopped", { type: "info" });
        if (!isKhungError(error)) throw error;
        const words = error.code === "UNREACHABLE" ? "download.brokenOff" : error.message;
        notify(words, { type: "error", multiLine: true, autoHideDuration: 9000 });
      })
      .finally(() => {
        clearTimeout(timer);
        if (stopping.current !== stop) return;
        setTicketId(null);
        setLong(false);
      });
  };
  const progress =
    ticketId !== null && isLong ? <FileProgress ticketId={ticketId} onStop={() => stopping.current?.abort()} /> : null;
  return { take, busy: ticketId !== null, progress };
}
