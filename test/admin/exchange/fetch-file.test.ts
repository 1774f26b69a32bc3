import { describe, expect, it } from "vitest";
import { fetchFile, fileNameOf } from "../../../admin/exchange/download/fetch-file.ts";

const NAMED = `attachment; filename="Danh sach.csv"; filename*=UTF-8''Danh%20s%C3%A1ch.csv`;
const asking = (send: typeof fetch) => ({ signal: new AbortController().signal, locale: "vi", send });

describe("fetching a file that was asked for", () => {
  it("keeps the name that the server gives it, in Vietnamese where it can", () => {
    expect(fileNameOf(NAMED)).toBe("Danh sách.csv");
    expect(fileNameOf('attachment; filename="tasks.csv"')).toBe("tasks.csv");
    expect(fileNameOf(null)).toBe("khung");
  });

  it("answers the whole file", async () => {
    const send = () => Promise.resolve(new Response("một;hai", { headers: { "content-disposition": NAMED } }));
    const { name, body } = await fetchFile("/exports/x", asking(send));
    expect([name, await body.text()]).toEqual(["Danh sách.csv", "một;hai"]);
  });

  it("says which rule refuses it instead of saving the refusal as a file", async () => {
    const extensions = { code: "NOT_FOUND", rule: "x", message: { vi: "Không có phiếu tải.", en: "No ticket." } };
    const send = () => Promise.resolve(Response.json({ errors: [{ extensions }] }, { status: 404 }));
    await expect(fetchFile("/exports/x", asking(send))).rejects.toThrow("Không có phiếu tải.");
  });

  it("saves nothing of a file that broke off on its way", async () => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode("một"));
        stream.error(new TypeError("network error"));
      },
    });
    const send = () => Promise.resolve(new Response(body));
    await expect(fetchFile("/exports/x", asking(send))).rejects.toMatchObject({ code: "UNREACHABLE" });
  });

  it("is no failure when the person stops it", async () => {
    const stop = new AbortController();
    const send: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
      });
    const fetching = fetchFile("/exports/x", { signal: stop.signal, locale: "vi", send });
    stop.abort();
    await expect(fetching).rejects.toMatchObject({ name: "AbortError" });
  });
});
