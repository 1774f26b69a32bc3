import type { ResultOf } from "../../../schema/graphql.ts";
import { RequestLimits } from "../../../schema/operations/app.ts";
import { KhungError, UNREACHABLE } from "./khung-error.ts";
import type { Call } from "./resource.ts";

export type Limits = ResultOf<typeof RequestLimits>["requestLimits"];

let call: Call | null = null;
let asked: Promise<Limits> | null = null;

/** The way by which the limits are asked for. */
export function askLimitsBy(way: Call): void {
  call = way;
  asked = null;
}

/** What the server takes in one request and one file, asked once when it first matters; null where it cannot be known. */
export async function requestLimits(): Promise<Limits | null> {
  if (call === null) return null;
  asked ??= call(RequestLimits, {}).then((answer) => answer.requestLimits);
  return asked.catch(() => {
    asked = null;
    return null;
  });
}

/** No request of people comes near the limit below this. */
const SURELY_FITS = 100_000;

/**
 * Says before anything is sent that it is more than the server takes in one request.
 *
 * @throws KhungError TOO_LARGE `request.size`.
 */
export async function assertFits(variables: unknown, locale: string): Promise<void> {
  const text = JSON.stringify(variables ?? {});
  if (text.length < SURELY_FITS) return;
  const limits = await requestLimits();
  const bytes = new TextEncoder().encode(text).length;
  if (limits === null || bytes <= limits.requestBytes) return;
  const [size, most] = [bytes, limits.requestBytes].map((one) => Math.ceil(one / 1024));
  const sentence = {
    vi: `Nội dung gửi đi là ${String(size)} KB, vượt giới hạn ${String(most)} KB của một lần gửi. Chưa có gì được gửi và nội dung vẫn còn ở đây; hãy chia nhỏ rồi gửi lại.`,
    en: `What would be sent is ${String(size)} KB, more than the ${String(most)} KB of one request. Nothing was sent and all of it is still here; divide it and send again.`,
  };
  throw new KhungError({ ...UNREACHABLE, code: "TOO_LARGE", rule: "request.size", sentence }, locale);
}
