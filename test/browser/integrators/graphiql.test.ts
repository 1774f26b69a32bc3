import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { visit } from "../../support/browser/at-rest.ts";
import { eventually } from "../../support/browser/eventually.ts";
import { startWalk, type Walk } from "../../support/browser/walk.ts";
import { picture } from "../../support/browser/window.ts";
import { makeUnit } from "../../support/build-organization.ts";
import type { Actor } from "../../support/test-khung.ts";

let walk: Walk;
let analyst: Actor;

beforeAll(async () => {
  walk = await startWalk("graphiql");
  const unit = await makeUnit(walk.khung, { name: "Sở Nội vụ", code: "SNV" });
  analyst = await walk.khung.actor({ role: Role.ANALYST, unitId: unit.id });
});
afterAll(() => walk.end());

it("an analyst tries a query on a page that is served by Khung alone, in light and dark", async () => {
  for (const dark of [false, true]) {
    await walk.at(analyst, "/", { width: 1280, height: 800, dark }, async (page) => {
      const foreign: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(walk.address) && !/^(data|blob):/.test(url)) foreign.push(url);
      });
      await visit(page, `${walk.address}/graphiql`);
      await page.getByText("Thử truy vấn API của Khung.").waitFor();
      await page.locator(".graphiql-query-editor .view-lines").getByText("DonViVaKy").first().waitFor();
      await page.getByRole("button", { name: "Execute query" }).click();
      await page.locator(".graphiql-response .view-lines").getByText("Sở Nội vụ").first().waitFor();
      await picture(page, `graphiql-${dark ? "dark" : "light"}`);
      expect(foreign).toEqual([]);
    });
  }
  expect(walk.faults).toEqual([]);
});

it("somebody not signed in comes to the console, an employee is refused", async () => {
  const { http } = walk.khung;
  const anonymous = await http.inject({ url: "/graphiql" });
  expect([anonymous.statusCode, anonymous.headers.location]).toEqual([302, "/"]);
  const unit = await makeUnit(walk.khung);
  const employee = await walk.khung.actor({ role: Role.EMPLOYEE, unitId: unit.id });
  const refused = await http.inject({ url: "/graphiql", headers: { cookie: employee.cookie } });
  expect(refused.statusCode).toBe(403);
  const page = await http.inject({ url: "/graphiql", headers: { cookie: analyst.cookie } });
  expect(page.headers["content-security-policy"]).toContain("'unsafe-inline'");
  const console = await http.inject({ url: "/", headers: { cookie: analyst.cookie } });
  expect(console.headers["content-security-policy"]).not.toContain("'unsafe-inline'");
});

it("a token is made, shown once, and taken back in the console", async () => {
  await walk.at(analyst, "/api-tokens", { width: 1280, height: 800, dark: false }, async (page) => {
    await page.getByRole("button", { name: "Tạo mã" }).first().click();
    await page.getByLabel("Tên gọi, mục đích").fill("Bảng số liệu của sở");
    await eventually(() => page.getByRole("combobox", { name: "Đơn vị" }).inputValue()).toBe("Sở Nội vụ");
    await picture(page, "token-create");
    await page.getByRole("dialog").getByRole("button", { name: "Tạo mã" }).click();
    // The form has text boxes too: only the box that is named for the token is the answer.
    const shown = page.getByRole("dialog").getByRole("textbox", { name: "Mã truy cập API", exact: true });
    await shown.waitFor();
    const secret = await shown.inputValue();
    expect(secret).toMatch(/^khung_/);
    await picture(page, "token-shown");
    await page.getByRole("button", { name: "Đóng" }).click();
    await page.getByText("Đang dùng được").waitFor();
    await picture(page, "token-list");
    const ask = () =>
      walk.khung.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { authorization: `Bearer ${secret}` },
        payload: { query: "{ units { total } }" },
      });
    expect((await ask()).statusCode).toBe(200);
    await page.getByRole("button", { name: "Thu hồi" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Thu hồi" }).click();
    await eventually(() => page.getByText("Đã thu hồi", { exact: true }).count()).toBe(1);
    expect((await ask()).statusCode).toBe(401);
  });
  expect(walk.faults).toEqual([]);
});
