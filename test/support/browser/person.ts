import type { Browser, Page } from "playwright-core";
import { openWindow, picture } from "./window.ts";

/** Somebody at the console, signed in by name and password as people do. */
export interface BrowserPerson {
  readonly page: Page;
  /** What the browser complained about; a sound page leaves this empty. */
  readonly faults: readonly string[];
  go(path: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  picture(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Opens a window of its own and signs in. */
export async function signInAtConsole(
  browser: Browser,
  address: string,
  username: string,
  password: string,
): Promise<BrowserPerson> {
  const { page, context, faults } = await openWindow(browser, address);
  await page.goto(address);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
  return {
    page,
    faults,
    async go(path) {
      await page.goto(`${address}/#${path}`);
    },
    async press(name) {
      await page
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .click();
    },
    picture: (name) => picture(page, name),
    leave: () => context.close(),
  };
}
