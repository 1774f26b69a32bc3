import type { Browser, Page } from "playwright-core";
import { visit } from "./at-rest.ts";
import { type Look, openWindow, picture } from "./window.ts";

/** Somebody at the console, signed in by name and password as people do. */
export interface BrowserPerson {
  readonly page: Page;
  /** What the browser complained about; a sound page leaves this empty. */
  readonly faults: readonly string[];
  /** Goes to a page, of which nothing stands there before. */
  go(path: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  picture(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Opens a window of its own and signs in; `look.now` is the moment of the server's clock. */
export async function signInAtConsole(
  browser: Browser,
  address: string,
  username: string,
  password: string,
  look: Look = {},
): Promise<BrowserPerson> {
  const { page, context, faults } = await openWindow(browser, address, look);
  await page.goto(address);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
  return {
    page,
    faults,
    async go(path) {
      await visit(page, `${address}/#${path}`);
    },
    async press(name) {
      await page.getByRole("button", { name, exact: typeof name === "string" }).click();
    },
    picture: (name) => picture(page, name),
    leave: () => context.close(),
  };
}
