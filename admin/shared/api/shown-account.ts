/** Header that names whom the page shows; the server takes such a request from nobody else. */
const HEADER = "khung-account";

let account: string | null = null;

/** Whom this tab shows from now on. */
export function showAccount(id: string | null): void {
  account = id;
}

/** Goes with every request that acts for the person shown. */
export function shownAccount(): Readonly<Record<string, string>> {
  return account === null ? {} : { [HEADER]: account };
}
