import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { makeAccount, makeGrant } from "../../support/build-identity.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { axeFaults } from "../../support/browser/accessibility.ts";
import { comeToRest, shown } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { type Interrupted, startInterrupted } from "../../support/browser/trouble/interrupted.ts";
import { picture } from "../../support/browser/window.ts";

const SPECIALIST = "can-bo-to-chuc";
const AWAY = "Máy chủ đang không trả lời, đang thử lại";

let place: Interrupted;
beforeAll(async () => {
  place = await startInterrupted("line", async (khung) => {
    const unit = await makeUnit(khung, { name: "Xã Ninh Phước" });
    const { id } = await makeAccount(khung, { username: SPECIALIST });
    await makeGrant(khung, { accountId: id, role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
});
afterAll(() => place.end());

it("a server that is killed and started again loses nothing typed, and takes the change once", async () => {
  const { page, context } = await place.at(SPECIALIST, "/persons/create");
  await page.getByLabel(/^Họ và tên/).fill("Nguyễn Mất Mạng");
  await page.getByLabel(/^Mã cán bộ/).fill("MM-01");
  await place.cut();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByText(AWAY).waitFor();
  await page.getByText(/1 thay đổi đang chờ gửi lại/).waitFor();
  await comeToRest(page);
  await picture(page, "trouble-away");
  await eventually(() => page.getByLabel(/^Họ và tên/).inputValue()).toBe("Nguyễn Mất Mạng");
  await place.restart();
  await page
    .getByRole("heading", { name: /Nguyễn Mất Mạng/ })
    .first()
    .waitFor();
  await page.getByText(AWAY).waitFor({ state: "detached" });
  await page.evaluate(`location.hash = "/persons"`);
  await page.getByText("MM-01").first().waitFor();
  await shown(page);
  await eventually(() => page.getByText("MM-01").count()).toBe(1);
  await context.close();
});

it("a page opened while the server is away comes by itself when it is back", async () => {
  const { page, context } = await place.at(SPECIALIST, "/units", {
    ...{ dark: true, width: 360, height: 740 },
    language: "en",
  });
  await page.getByText("Xã Ninh Phước").first().waitFor();
  await shown(page);
  await place.cut();
  await page.evaluate(`location.hash = "/my-account"`);
  await page.getByText("The server is not answering, trying again").waitFor();
  await comeToRest(page);
  await picture(page, "trouble-away-dark-phone");
  await place.restart();
  await page.getByText("The server is not answering, trying again").waitFor({ state: "detached" });
  await page.getByText("Change password").first().waitFor();
  expect(await axeFaults(page, "serious")).toEqual([]);
  await context.close();
});

it("a slow answer shows that it is waited for, and offers to stop after a quarter of a minute", async () => {
  const { page, context } = await place.at(SPECIALIST, "/units", { language: "en" });
  await page.getByText("Xã Ninh Phước").first().waitFor();
  await shown(page);
  let free = (): void => undefined;
  const held = new Promise<void>((done) => (free = done));
  await page.route("**/graphql", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.evaluate(`location.hash = "/persons"`);
  await page.getByText("The server is slow to answer, still waiting…").waitFor();
  await page.getByRole("button", { name: "Stop waiting" }).click();
  await page
    .getByText(/You stopped waiting/)
    .filter({ visible: true })
    .first()
    .waitFor();
  free();
  await context.close();
});
