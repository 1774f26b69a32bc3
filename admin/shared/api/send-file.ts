import { assertSendable } from "./sendable-file.ts";
import { shownAccount } from "./shown-account.ts";
import { brokenOff, refusalIn, type UploadedFile } from "./useUpload.ts";

/**
 * Sends one file to `POST /files` and says how much of it is gone; `fetch` cannot.
 *
 * @throws KhungError in the language of the console: too large, of a type that is not taken, unreachable.
 */
export async function sendFile(
  file: File,
  locale: string,
  onPercent: (percent: number) => void,
): Promise<UploadedFile> {
  await assertSendable(file, locale);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file, file.name);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onPercent(Math.floor((100 * loaded) / total));
    };
    request.onerror = () => reject(brokenOff(locale));
    request.ontimeout = request.onerror;
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 201) resolve(answer as UploadedFile);
      else reject(refusalIn(answer, locale));
    };
    request.open("POST", "/files");
    for (const [name, value] of Object.entries(shownAccount())) request.setRequestHeader(name, value);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
