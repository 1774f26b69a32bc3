import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, type Look } from "../support/browser/window.ts";
import { shown } from "../support/browser/at-rest.ts";
import { install, type Installation } from "./installation.ts";
import { PAGES } from "./pages.ts";
import { stand } from "./visit.ts";

const FOLDER = resolve(import.meta.dirname, "../../admin/screenshots");
const DESK: Look = { width: 1280, height: 800 };
const PHONE: Look = { width: 390, height: 800 };
/** A picture in the README is looked at in passing: it is kept small. */
const MOST_BYTES = 80_000;
const QUALITIES = [0.85, 0.7, 0.55, 0.4];

interface Screen {
  readonly name: string;
  readonly route: string;
  readonly look: Look;
}

/** The ten screens on which most of the work is done. */
const SCREENS: readonly Screen[] = [
  { name: "front-door", route: "/", look: DESK },
  { name: "units", route: "/units/:id/show", look: DESK },
  { name: "regulation", route: "/frameworkVersions/:id/show", look: DESK },
  { name: "studio", route: "/frameworkVersions/:id", look: DESK },
  { name: "cycle", route: "/cycles/:id/show", look: DESK },
  { name: "decisions", route: "/evaluations", look: { ...DESK, dark: true } },
  { name: "why-this-grade", route: "/evaluations/:id/show", look: DESK },
  { name: "self-rating", route: "/my-evaluations/:id", look: PHONE },
  { name: "my-month", route: "/my-month", look: { ...PHONE, dark: true } },
  { name: "statistics", route: "/statistics/overview", look: DESK },
];

const installation = await install();
const browser = await launchBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const screen of SCREENS) await take(browser, installation, screen);
} finally {
  await browser.close();
  await installation.server.stop();
}

async function take(within: Browser, { server, clientOf, pathOf }: Installation, screen: Screen): Promise<void> {
  const page = PAGES.find(({ route }) => route === screen.route);
  const path = page && (await pathOf(page));
  if (!page || !path) throw new RangeError(`nothing to show at ${screen.route}`);
  const { cookie } = await clientOf(page.who);
  const window = await stand(within, server.url, cookie, { ...screen.look, now: server.now() });
  await window.page.goto(`/#${path}`);
  await shown(window.page);
  const picture = await packed(window.page);
  await writeFile(join(FOLDER, `${screen.name}.webp`), picture);
  process.stdout.write(`${screen.name}.webp ${(picture.byteLength / 1000).toFixed(0)} kB\n`);
  await window.context.close();
}

/** The window as a small WebP, which the browser itself packs. */
async function packed(page: Page): Promise<Buffer> {
  const shot = (await page.screenshot()).toString("base64");
  const blank = await page.context().newPage();
  for (const quality of QUALITIES) {
    const url = await blank.evaluate<string>(`new Promise((done) => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext("2d").drawImage(image, 0, 0);
        done(canvas.toDataURL("image/webp", ${String(quality)}));
      };
      image.src = "data:image/png;base64,${shot}";
    })`);
    const bytes = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
    if (bytes.byteLength <= MOST_BYTES) return bytes;
  }
  throw new RangeError(`a picture of ${page.url()} takes more than ${String(MOST_BYTES)} bytes`);
}
